// Left and right turn the pages, unless the reader has last touched something
// that the keys may be meant for.
const TOUCHABLE = "button, input, select, textarea, summary, dialog, pre,"
  + " .player, .game, .question";
let touched = false;
addEventListener("pointerdown", ({ target }) => {
  touched = target.closest(TOUCHABLE) !== null;
});
addEventListener("focusin", () => { touched = false; });

addEventListener("keydown", event => {
  if (!touched && !event.altKey && !event.ctrlKey && !event.metaKey
      && !event.shiftKey && !document.activeElement.closest(TOUCHABLE)) {
    const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    document.querySelector(`.neighbours [rel=${way}]`)?.click();
  }
});
