// A slash opens the search, unless the reader has switched that off: whoever
// dictates, or touches a key unawares, types what was not meant.
const label = document.createElement("label");
label.innerHTML = '<input type="checkbox"> The key / opens the search';
const slash = label.querySelector("input");
dialog.append(label);

try {
  slash.checked = localStorage.getItem("slash") !== "off";
  slash.addEventListener("change", () =>
    localStorage.setItem("slash", slash.checked ? "on" : "off"));
} catch {
  slash.checked = true; // This browser keeps nothing for this page.
}

addEventListener("keydown", event => {
  if (event.key === "/" && isPlain(event) && slash.checked
      && !event.target.closest("[type=search], textarea")) {
    event.preventDefault();
    open();
  }
});
