// The switch between the system's colours, the others, and the same fixed.
const THEMES = matchMedia("(prefers-color-scheme: dark)").matches
  ? [null, "light", "dark"] : [null, "dark", "light"];
const switcher = document.querySelector(".theme");

function label() {
  const theme = chosenTheme() ?? "system";
  switcher.innerHTML = `<span>Theme: </span>${theme}`;
  switcher.setAttribute("aria-label", "Theme: " + theme);
}

switcher.addEventListener("click", () => {
  const next = THEMES[(THEMES.indexOf(chosenTheme()) + 1) % THEMES.length];
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
switcher.hidden = false;

// Left and right turn the pages; Escape closes the contents of a phone.
addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      || event.target.closest("input, dialog, pre, summary, .stage")) {
    return;
  }
  const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  const link = way && document.querySelector(`.neighbours [rel=${way}]`);
  if (link) {
    link.click();
  } else if (event.key === "Escape" && location.hash === "#contents") {
    closeContents();
  }
});

// Closing them goes back to where the reader was.
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

// The sections: open where they have the margin, and the current one marked.
const sections = document.querySelector(".sections details");
if (sections) {
  const wide = matchMedia("(min-width: 80rem)");
  const fit = () => { sections.open = wide.matches; };
  wide.addEventListener("change", fit);
  fit();

  const links = [...sections.querySelectorAll("a")];
  const headings = links.map(link =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const passed = headings.filter(h => h.getBoundingClientRect().top < 120);
    links.forEach((link, i) => {
      if (i === passed.length - 1) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}

// A button that copies a listing, without the numbers that refer to notes.
function copyButton(block) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const code = block.querySelector("pre").cloneNode(true);
    code.querySelectorAll(".conum").forEach(number => number.remove());
    const text = code.textContent.replace(/[ \t]+$/gm, "").trimEnd() + "\n";
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(block.querySelector("pre"));
      button.textContent = "Selected: press Ctrl+C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  block.append(button);
}
document.querySelectorAll(".listingblock").forEach(copyButton);
