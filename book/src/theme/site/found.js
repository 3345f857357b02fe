// The words that a reader came for, from the search, are marked until the
// reader takes the marks away.
const came = new URLSearchParams(location.search).get("q") ?? "";
const text = document.getElementById("text");
const UNMARKED = "script, svg, button, nav, .stage, .numbers";

function pieces() {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest(UNMARKED) || isBroken(node.parentElement)
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  return found;
}

// A long name in a table, which may break within.
function isBroken(element) {
  return element.localName === "code" && element.querySelector("wbr") !== null;
}

function markAll(words) {
  for (const piece of pieces()) {
    const parts = marked(words, piece.data);
    if (parts.length > 1) {
      piece.replaceWith(...parts);
    }
  }
  for (const code of [...text.querySelectorAll("code")].filter(isBroken)) {
    if (!placesOf(words, code.textContent).next().done) {
      const mark = document.createElement("mark");
      mark.append(...code.childNodes);
      code.append(mark);
    }
  }
  return [...text.querySelectorAll("mark")];
}

function isFolded(mark) {
  return mark.closest("details:not([open]), [hidden]") !== null;
}

// Shows the first mark of the section, if the reader would not see it.
function lookAt(marks) {
  const section = document.getElementById(
    decodeURIComponent(location.hash.slice(1))) ?? text;
  const after = marks.filter(mark => section.compareDocumentPosition(mark)
    & Node.DOCUMENT_POSITION_FOLLOWING);
  const first = after.find(mark => !isFolded(mark)) ?? after[0];
  const fold = first?.closest("details:not([open])");
  if (fold) {
    fold.open = true;
  }
  if (first?.getBoundingClientRect().bottom > innerHeight) {
    first.scrollIntoView({ block: "center" });
  }
}

function say(marks) {
  const said = document.createElement("p");
  said.className = "found";
  said.setAttribute("role", "status");
  said.append(`${marks.length} mark${marks.length === 1 ? "" : "s"} for “${came}”. `,
    button("Remove the marks", () => {
      marks.forEach(mark => mark.replaceWith(...mark.childNodes));
      said.remove();
      text.normalize();
      history.replaceState(history.state, "",
        location.pathname + location.hash);
    }));
  text.append(said);
}

function showFound() {
  const marks = markAll(wordsAskedFor(came));
  if (marks.length > 0) {
    say(marks);
  }
  const [arrival] = performance.getEntriesByType("navigation");
  if (arrival?.type === "navigate") {
    lookAt(marks);
  }
}

if (wordsAskedFor(came).length > 0) {
  addEventListener("load", showFound);
}
input.value = came;
