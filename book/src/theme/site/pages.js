// Left and right turn the pages.
addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      || event.target.closest("input, dialog, pre, summary, .stage")) {
    return;
  }
  const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (way) {
    document.querySelector(`.neighbours [rel=${way}]`)?.click();
  }
});
