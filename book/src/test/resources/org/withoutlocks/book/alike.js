"use strict";

// axe looks for the ground under each piece of text, which takes most of its
// time. It does so once for all text on a page that looks alike: whose own
// colours and size, and those of all around it, are the same. Left out are
// only elements that lie within the box of the one that paints their ground.
// In a figure, where anything may lie upon anything, nothing is left out.
//
// Upon a gradient axe judges nothing, and a listing has some at its edges,
// which show that it scrolls: they are taken away before.
function markAlike() {
  for (const listing of document.querySelectorAll("pre")) {
    listing.style.backgroundImage = "none";
  }
  const ways = new Map();
  const look = (element) => {
    if (!ways.has(element)) {
      const style = getComputedStyle(element);
      const clear = style.backgroundColor === "rgba(0, 0, 0, 0)" &&
        style.backgroundImage === "none";
      const outer = element.parentElement && look(element.parentElement);
      ways.set(element, {
        ground: outer && clear ? outer.ground : element,
        text: [outer ? outer.text : "", element.localName, style.color,
          style.backgroundColor, style.backgroundImage, style.opacity,
          style.fontSize, style.fontWeight, style.textShadow, style.position,
          style.filter, style.mixBlendMode, style.visibility].join(" "),
      });
    }
    return ways.get(element);
  };
  const within = (box, ground) => {
    const outer = ground.getBoundingClientRect();
    // What scrolls has its ground where it was scrolled to, too.
    const wide = getComputedStyle(ground).overflowX === "visible"
      ? outer.right : outer.left + ground.scrollWidth;
    return box.left >= outer.left - 1 && box.right <= wide + 1 &&
      box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1;
  };
  const seen = new Set();
  const words = /[A-Za-z0-9]{2}/;
  for (const element of document.querySelectorAll("body *:not(svg *)")) {
    element.removeAttribute("data-alike");
    const box = element.getBoundingClientRect();
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && words.test(node.data));
    if (!own || box.width === 0 || box.height === 0) continue;
    const { ground, text } = look(element);
    const inside = ground === document.documentElement ||
      ground === document.body || within(box, ground);
    if (!inside) continue;
    if (seen.has(text)) element.setAttribute("data-alike", "");
    seen.add(text);
  }
  axe.configure({
    rules: [{ id: "color-contrast", selector: "*:not([data-alike])" }],
  });
}
