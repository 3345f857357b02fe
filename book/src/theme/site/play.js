// What a player and a game have in common: the drawing of the shared state,
// each thread's piece of source and what it believes, and the address of what
// is shown. Their data is in the page, as JSON.

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// One that is switched off keeps the focus, and so the keys of its block.
function button(label, act) {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") !== "true") {
      act();
    }
  });
  return made;
}

function allow(button, allowed) {
  button.setAttribute("aria-disabled", !allowed);
}

class Board {
  // Shows nothing until it is told to.
  constructor(data) {
    this.data = data;
    this.drawing = element("div", { class: "drawing", role: "img" });
    this.threads = [];
    this.panels = element("div", { class: "threads" });
    for (let number = 1; number <= data.threads; number++) {
      const title = element("p", { class: "thread-title" });
      const account = element("p", { class: "account" });
      const source = element("div", { class: "source" });
      const mind = element("div", { class: "mind" });
      const panel = element("div", { class: `thread t${number}-panel` },
        title, account, source, mind);
      this.threads.push({ panel, title, account, source, mind, shown: null });
      this.panels.append(panel);
    }
  }

  // Draws a state; what it has that the one before had not is marked.
  draw(picture, before) {
    const { parts, pictures, words, frame, height } = this.data;
    const old = new Set(pictures[before]);
    const marked = part =>
      parts[part].replace(/class="(\w+)/, 'class="$1 fresh');
    this.drawing.innerHTML = `<svg viewBox="0 0 400 ${height}" `
      + `aria-hidden="true">${frame}`
      + pictures[picture].map(part => old.has(part) ? parts[part]
        : marked(part)).join("") + "</svg>";
    this.drawing.setAttribute("aria-label", words[picture]);
  }

  // Shows where a thread is that has taken these steps: at the next one, if
  // that is known, or at the last. A marked one is the one to look at.
  place(number, taken, next, marked) {
    const thread = this.threads[number - 1];
    const step = next ?? taken.at(-1);
    const source = step && this.data.sources[step.source];
    thread.panel.classList.toggle("moved", marked);
    thread.title.innerHTML = `<strong>T${number}</strong> ` + (!step
      ? "has not begun" : (next ? "next: " : "")
        + (step.operation ? `<code>${escaped(step.operation)}</code> in ` : "")
        + `<code>${source.file}</code>`);
    thread.account.innerHTML = account(taken);
    if (!step) {
      thread.source.replaceChildren();
      thread.shown = null;
      return;
    }
    if (thread.shown !== source) {
      thread.source.innerHTML = `<pre tabindex="0" role="region" `
        + `aria-label="Source of T${number}"><code>`
        + source.lines.map((line, i) =>
          `<span data-line="${source.numbers[i]}">${line}\n</span>`).join("")
        + "</code></pre>";
      thread.shown = source;
    }
    const pre = thread.source.firstChild;
    for (const line of pre.querySelectorAll("[data-line]")) {
      if (Number(line.dataset.line) === step.line) {
        line.setAttribute("aria-current", "true");
        center(line, pre);
      } else {
        line.removeAttribute("aria-current");
      }
    }
  }

  // Shows what a thread believes, and what of it is no longer so.
  believe(number, mind) {
    const place = this.threads[number - 1].mind;
    const lines = mind === undefined ? [] : this.data.minds[mind];
    place.innerHTML = lines.length === 0 ? ""
      : `<p>T${number} believes</p><ul>`
        + lines.map(([says, now]) => now ? `<li class="untrue">${says}, `
          + `<strong>but now ${now}</strong></li>` : `<li>${says}</li>`).join("")
        + "</ul>";
  }
}

// Brings a line to the middle, with a whole line on top, and whole ones only.
function center(line, pre) {
  const lines = [...pre.querySelectorAll("[data-line]")];
  const high = line.getBoundingClientRect().height;
  if (high === 0) {
    return; // Nothing is laid out, as in a folded part.
  }
  pre.style.height = "";
  const frame = pre.offsetHeight - pre.clientHeight;
  const seen = Math.min(lines.length,
    Math.floor((pre.clientHeight + 1) / high));
  pre.style.height = `${seen * high + frame}px`;
  const first = Math.max(0, Math.min(lines.length - seen,
    lines.indexOf(line) - Math.floor(seen / 2)));
  pre.scrollTop = lines[first].offsetTop - lines[0].offsetTop;
}

// What a thread has done: what its operations returned, and the steps of the
// one that goes on.
function account(taken) {
  const done = taken.filter(step => step.returned).map(step =>
    (step.operation ? `<code>${escaped(step.operation)}</code> ` : "")
      + step.returned);
  const last = taken.findLastIndex(step => step.returned);
  return [...done, ...taken.slice(last + 1).map(step => step.html)]
    .join(" · ");
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

// Finds the data of a block, and keeps its table for whoever wants it. The name
// of the table becomes that of the block: the table is folded away.
function playIn(block, summary) {
  const data = JSON.parse(block.querySelector("script").textContent);
  const table = block.querySelector("table");
  if (table) {
    const details = element("details", { class: "as-table" },
      element("summary", {}, summary));
    data.caption = table.caption?.textContent ?? "";
    block.id ||= table.id || `player-${
      [...document.querySelectorAll(".player")].indexOf(block) + 1}`;
    table.removeAttribute("id");
    table.before(details);
    details.append(table, ...block.querySelectorAll(".table-note"));
  }
  return data;
}

// Keeps what a block shows in the address, behind the name of the block, as in
// #name:1x3-2. A step replaces the address of the one before, so that Back
// leaves the page; not at once if they come fast, since browsers allow a hundred
// or two in half a minute. Returns what tells of a new state.
function address(block, show) {
  const read = () => {
    const [name, state] = location.hash.slice(1).split(":");
    const isHere = name === block.id && state !== undefined;
    if (isHere) {
      show(state);
      block.scrollIntoView();
    }
    return isHere;
  };
  addEventListener("hashchange", read);
  if (read()) {
    // Fonts and other scripts may have moved it by then.
    addEventListener("load", () => block.scrollIntoView());
  }
  const REST = 350;
  let latest = "";
  let free = 0;
  const write = () =>
    history.replaceState(history.state, "", `#${block.id}:${latest}`);
  return state => {
    const wait = free - performance.now();
    latest = state;
    if (wait <= 0) {
      free = performance.now() + REST;
      write();
    } else if (wait <= REST) {
      free += REST;
      setTimeout(write, wait);
    }
  };
}

// A schedule as the book writes it, but with hyphens: 1x3-2.
function turns(threads) {
  return threads.join(" ").replace(/\b(\d+)( \1\b)+/g,
    (all, thread) => `${thread}x${all.split(" ").length}`).replaceAll(" ", "-");
}

// The threads of such a schedule; of what is none, as far as it is one.
function threadsOf(turns) {
  return turns.split("-").flatMap(turn => {
    const [thread, times = 1] = turn.split("x").map(Number);
    return Array(Math.min(times, 1000) || 0).fill(thread);
  });
}
