"use strict";

// Spares axe what takes most of its time and changes nothing that we look at.
function prepareForAxe() {
  // Upon a gradient axe judges nothing, and a listing has some at its edges,
  // which show that it scrolls.
  for (const listing of document.querySelectorAll("pre")) {
    listing.style.backgroundImage = "none";
  }
  markAlike();
  // Whatever breaks a rule has the rule's impact.
  const lenient = axe._audit.rules
    .filter(rule => ["minor", "moderate"].includes(rule.impact));
  axe.configure({
    rules: [
      { id: "color-contrast", selector: "*:not([data-alike])" },
      ...lenient.map(rule => ({ id: rule.id, enabled: false })),
    ],
  });
}

// axe looks for the ground under each piece of text. It does so once for all
// text on a page that looks alike: whose own colours and size, and those of all
// around it, are the same. Left out are only elements that lie within the box of
// the one that paints their ground, and in a figure, where anything may lie upon
// anything, none; and a single character, of which axe does not decide.
function markAlike() {
  const looks = new Map();
  const look = element => {
    if (!looks.has(element)) {
      const style = getComputedStyle(element);
      const clear = style.backgroundColor === "rgba(0, 0, 0, 0)" &&
        style.backgroundImage === "none";
      const outer = element.parentElement && look(element.parentElement);
      looks.set(element, {
        ground: outer && clear ? outer.ground : element,
        text: [outer ? outer.text : "", element.localName, style.color,
          style.backgroundColor, style.backgroundImage, style.opacity,
          style.fontSize, style.fontWeight, style.textShadow, style.position,
          style.filter, style.mixBlendMode, style.visibility].join(" "),
      });
    }
    return looks.get(element);
  };
  const seen = new Set();
  for (const element of document.querySelectorAll("body *:not(svg *)")) {
    element.removeAttribute("data-alike");
    const box = element.getBoundingClientRect();
    if (!hasText(element) || box.width === 0 || box.height === 0) continue;
    const short = element.textContent.trim().length === 1;
    const { ground, text } = look(element);
    if (short || seen.has(text) && isWithin(box, ground)) {
      element.setAttribute("data-alike", "");
    } else if (isWithin(box, ground)) {
      seen.add(text);
    }
  }
}

function hasText(element) {
  return [...element.childNodes].some(
    node => node.nodeType === Node.TEXT_NODE && node.data.trim());
}

function isWithin(box, ground) {
  if (ground === document.documentElement || ground === document.body) {
    return true;
  }
  const outer = ground.getBoundingClientRect();
  // What scrolls has its ground where it was scrolled to, too.
  const right = getComputedStyle(ground).overflowX === "visible"
    ? outer.right : outer.left + ground.scrollWidth;
  return box.left >= outer.left - 1 && box.right <= right + 1 &&
    box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1;
}
