// The contents of a phone: closing them goes back to where the reader was.
function closeContents() {
  if (history.length > 1) {
    history.back();
  } else {
    location.hash = "#text";
  }
}

document.querySelector(".close").addEventListener("click", event => {
  event.preventDefault();
  closeContents();
});

addEventListener("keydown", event => {
  if (event.key === "Escape" && location.hash === "#contents"
      && !event.target.closest("dialog")) {
    closeContents();
  }
});
