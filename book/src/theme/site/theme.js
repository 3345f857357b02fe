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

showTheme(chosenTheme());
