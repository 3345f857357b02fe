// Search over the index that the build made, loaded when it is first needed.
const opener = document.querySelector(".search");
const dialog = document.createElement("dialog");
dialog.setAttribute("aria-label", "Search the book");
dialog.innerHTML = `
  <form>
    <label for="query">Search</label>
    <input id="query" type="search" autocomplete="off" spellcheck="false">
    <button type="button">Close</button>
  </form>
  <p role="status"></p>
  <ol></ol>`;
document.body.append(dialog);
const input = dialog.querySelector("input");
const status = dialog.querySelector("[role=status]");
const results = dialog.querySelector("ol");
const MOST = 20;
let index;
let places;

function load(script) {
  return new Promise((done, failed) => {
    const element = document.createElement("script");
    element.src = script;
    element.onload = done;
    element.onerror = () => failed(new Error(script + " cannot be read"));
    document.head.append(element);
  });
}

async function open() {
  dialog.showModal();
  input.select();
  try {
    if (!index) {
      await Promise.all([load("lunr.js"), load("search-index.js")]);
      places = new Map(SEARCH.entries.map(entry => [entry.at, entry]));
      index = lunr.Index.load(SEARCH.index);
    }
    search();
  } catch (error) {
    status.textContent = "Search does not work here: " + error.message + ".";
  }
}

function words() {
  return lunr.tokenizer(input.value).map(String).filter(word => word);
}

function search() {
  results.replaceChildren();
  if (!index || words().length === 0) {
    status.textContent = "Type a word. Arrows move, Enter opens, Escape closes.";
    return;
  }
  const hits = index.query(query => words().forEach(word => {
    query.term(word, { boost: 10 });
    query.term(word, {
      usePipeline: false,
      wildcard: lunr.Query.wildcard.TRAILING,
    });
  }));
  const complete = hits.filter(hasAllWords);
  const found = complete.length > 0 ? complete : hits;
  status.textContent = found.length === 0 ? "Nothing found."
    : found.length > MOST ? `The best ${MOST} of ${found.length} places.`
    : found.length === 1 ? "One place." : `${found.length} places.`;
  found.slice(0, MOST).forEach(hit => results.append(show(places.get(hit.ref))));
}

function stem(word) {
  return lunr.stemmer(new lunr.Token(word)).toString();
}

function hasAllWords(hit) {
  const terms = Object.keys(hit.matchData.metadata);
  return words().every(word => terms.some(term => term.startsWith(stem(word))));
}

function show(place) {
  const item = document.createElement("li");
  item.innerHTML = "<a><strong></strong> <span></span><p></p></a>";
  item.querySelector("a").href = place.at;
  item.querySelector("strong").textContent = place.title;
  item.querySelector("span").textContent =
    place.page.endsWith(place.title) ? "" : place.page;
  item.querySelector("p").append(...excerpt(place.text));
  return item;
}

function excerpt(text) {
  const pattern = new RegExp("(" + words().map(word =>
    stem(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + "\\w*").join("|") + ")", "gi");
  const first = Math.max(text.search(pattern), 0);
  const start = first < 60 ? 0 : text.indexOf(" ", first - 60) + 1;
  const end = text.length <= start + 180 ? text.length
    : text.lastIndexOf(" ", start + 180);
  const cut = (start ? "… " : "") + text.slice(start, end)
    + (end < text.length ? " …" : "");
  return cut.split(pattern).map((part, i) => {
    if (i % 2 === 0) {
      return part;
    }
    const hit = document.createElement("mark");
    hit.textContent = part;
    return hit;
  });
}

function move(event) {
  if (event.key === "Escape") {
    event.preventDefault();
    dialog.close();
    return;
  }
  const links = [...results.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (to !== undefined && links.length > 0) {
    event.preventDefault();
    (links[to] ?? (to < 0 ? input : links.at(-1))).focus();
  }
}

input.addEventListener("input", search);
dialog.addEventListener("keydown", move);
dialog.querySelector("form").addEventListener("submit", event => {
  event.preventDefault();
  results.querySelector("a")?.click();
});
dialog.querySelector("button").addEventListener("click", () => dialog.close());
results.addEventListener("click", () => dialog.close());
dialog.addEventListener("click", event => {
  if (event.target === dialog) {
    dialog.close();
  }
});
opener.addEventListener("click", open);
opener.hidden = false;
addEventListener("keydown", event => {
  if (event.key === "/" && !event.target.closest("input")) {
    event.preventDefault();
    open();
  }
});
