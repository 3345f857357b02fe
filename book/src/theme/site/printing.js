// On paper, what is folded is open.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("main details:not([open])")];
  opened.forEach(details => { details.open = true; });
});
addEventListener("afterprint", () => {
  opened.forEach(details => { details.open = false; });
});
