// On a narrow page the contents cover it while they are its target: what lies
// behind them is out of reach, and Escape closes them.
const contents = document.getElementById("contents");
const wideEnough = matchMedia("(min-width: 64rem)");
const behind = document.querySelectorAll(".skip, .bar, main");
const toContents = document.querySelector(".to-contents");
let openedHere = false;

function areOpen() {
  return location.hash === "#contents" && !wideEnough.matches;
}

function fence() {
  behind.forEach(element => { element.inert = areOpen(); });
  if (areOpen()) {
    contents.querySelector("a").focus();
  }
}

// Closing them goes back to where the reader was.
function closeContents() {
  if (openedHere) {
    history.back();
  } else {
    location.replace("#text");
  }
  openedHere = false;
}

toContents.addEventListener("click", () => { openedHere = true; });
contents.querySelector(".close").addEventListener("click", event => {
  event.preventDefault();
  closeContents();
});
addEventListener("keydown", event => {
  if (event.key === "Escape" && areOpen() && !event.defaultPrevented) {
    closeContents();
  }
});
addEventListener("hashchange", ({ oldURL }) => {
  fence();
  if (new URL(oldURL).hash === "#contents" && !wideEnough.matches) {
    toContents.focus({ preventScroll: true });
  }
});
wideEnough.addEventListener("change", fence);
fence();

// Beside a wide page, they show where it is.
const current = contents.querySelector("[aria-current]");
if (current && wideEnough.matches) {
  const side = document.querySelector(".side");
  const { top, bottom } = current.getBoundingClientRect();
  if (bottom > side.clientHeight) {
    side.scrollTop = top - side.clientHeight / 2;
  }
}
