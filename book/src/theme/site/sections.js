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
