"use strict";

// What a reader sees of a question, and does with it.

function isSeen(element) {
  return element.checkVisibility({ visibilityProperty: true });
}

function wordsOf(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}

// The title, the options, what is said of each, and of all.
function seen(asked) {
  const lines = [...asked.querySelectorAll(
    ".asked, label, .verdict, .verdict + p, .hint, [role=status]")];
  return lines.filter(isSeen).filter(line => wordsOf(line)).map(line => {
    const box = line.querySelector("input");
    return (box ? box.checked ? "[x] " : "[ ] " : "") + wordsOf(line);
  });
}

function buttonOf(asked, label) {
  return [...asked.querySelectorAll("button")]
    .find(it => it.textContent.startsWith(label) && isSeen(it));
}

function tick(asked, ticks) {
  asked.querySelectorAll("input").forEach((box, i) => {
    if (box.checked !== ticks[i]) {
      box.click();
    }
  });
}

function changeable(asked) {
  return [...asked.querySelectorAll("input")].some(box => !box.disabled)
    || buttonOf(asked, "Check") !== undefined;
}
