// The search: a dialog on every page.
const MOST = 20;
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
let book;

async function open() {
  dialog.returnValue = "";
  dialog.showModal();
  input.select();
  try {
    book ??= await Book.load();
    search();
  } catch (error) {
    status.textContent = `Search does not work here: ${error.message}.`;
  }
}

function search() {
  const query = input.value;
  results.replaceChildren();
  if (!book || wordsAskedFor(query).length === 0) {
    status.textContent = "Type a word. Arrows move, Enter opens, Escape closes.";
    return;
  }
  let found = book.find(query);
  status.textContent = count(found);
  if (found.length === 0) {
    found = book.findSome(query);
    status.textContent = found.length === 0 ? "Nothing found."
      : "No place has all of these words. " + count(found);
    suggest(book.suggest(query));
  }
  results.append(...found.slice(0, MOST).map(place => item(place, query)));
  if (found.length > MOST) {
    const all = button(`Show all ${found.length}`, () => {
      all.parentElement.remove();
      results.append(...found.slice(MOST).map(place => item(place, query)));
      results.children[MOST].firstElementChild.focus();
    });
    const last = document.createElement("li");
    last.append(all);
    results.append(last);
  }
}

function count(places) {
  return places.length === 1 ? "One place."
    : places.length <= MOST ? `${places.length} places.`
    : `The best ${MOST} of ${places.length} places.`;
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

function suggest(queries) {
  queries.forEach((query, i) => status.append(i > 0 ? " " : " Did you mean: ",
    button(query, () => {
      input.value = query;
      input.focus();
      search();
    })));
}

function item(place, query) {
  const made = document.createElement("li");
  made.innerHTML = "<a><strong></strong> <span></span><p></p></a>";
  const [page, anchor = ""] = place.at.split(/(?=#)/);
  made.querySelector("a").href =
    `${page}?q=${encodeURIComponent(query.trim())}${anchor}`;
  made.querySelector("strong").textContent = place.title;
  made.querySelector("span").textContent =
    place.page.endsWith(place.title) ? "" : place.page;
  made.querySelector("p").append(...excerpt(place.text, wordsAskedFor(query)));
  return made;
}

function excerpt(text, words) {
  const [first] = placesOf(words, text).next().value ?? [0];
  const start = first < 60 ? 0 : text.indexOf(" ", first - 60) + 1;
  const end = text.length <= start + 180 ? text.length
    : text.lastIndexOf(" ", start + 180);
  return [start ? "… " : "", ...marked(words, text.slice(start, end)),
    end < text.length ? " …" : ""];
}

function move(event) {
  if (event.key === "Escape") {
    event.preventDefault();
    dialog.close();
    return;
  }
  const links = [...results.querySelectorAll("a, button")];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (to !== undefined && links.length > 0) {
    event.preventDefault();
    (links[to] ?? (to < 0 ? input : links.at(-1))).focus();
  }
}

// What was asked is kept with the page that is left, for whoever comes back.
function keep(query) {
  history.replaceState({ ...history.state, query }, "");
}

function isPlain(event) {
  return !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

input.addEventListener("input", search);
dialog.addEventListener("keydown", move);
dialog.querySelector("form").addEventListener("submit", event => {
  event.preventDefault();
  results.querySelector("a")?.click();
});
dialog.querySelector("form button")
  .addEventListener("click", () => dialog.close());
results.addEventListener("click", event => {
  if (event.target.closest("a") && isPlain(event)) {
    dialog.close("followed");
    keep(input.value);
  }
});
dialog.addEventListener("click", event => {
  if (event.target === dialog) {
    dialog.close();
  }
});
dialog.addEventListener("close", () => {
  if (dialog.returnValue !== "followed") {
    keep(undefined);
  }
});
opener.addEventListener("click", open);
opener.hidden = false;
addEventListener("pageshow", () => {
  if (history.state?.query) {
    input.value = history.state.query;
    open();
  }
});
