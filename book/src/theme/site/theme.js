// Before the page is painted: the colours that the reader chose, if any.
function chosenTheme() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null; // This browser keeps nothing for this page.
  }
}

function showTheme(theme) {
  if (theme) {
    document.documentElement.dataset.theme = theme;
  } else {
    delete document.documentElement.dataset.theme;
  }
}

// The switch between the system's colours, the others, and the same fixed.
function addSwitch() {
  const themes = matchMedia("(prefers-color-scheme: dark)").matches
    ? [null, "light", "dark"] : [null, "dark", "light"];
  const switcher = document.querySelector(".theme");

  function label() {
    const theme = chosenTheme() ?? "system";
    switcher.innerHTML = `<span>Theme: </span>${theme}`;
    switcher.setAttribute("aria-label", "Theme: " + theme);
  }

  switcher.addEventListener("click", () => {
    const next = themes[(themes.indexOf(chosenTheme()) + 1) % themes.length];
    try {
      if (next) {
        localStorage.setItem("theme", next);
      } else {
        localStorage.removeItem("theme");
      }
    } finally {
      showTheme(next);
      label();
    }
  });
  label();
  switcher.hidden = !CSS.supports("color", "light-dark(#000, #fff)");
}

showTheme(chosenTheme());
addEventListener("DOMContentLoaded", addSwitch);
