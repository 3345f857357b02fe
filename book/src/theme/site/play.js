// What a player and a game have in common: the drawing of the shared state,
// and each thread's piece of source. Their data is in the page, as JSON.

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
      const panel = element("div", { class: `thread t${number}-panel` },
        title, account, source);
      this.threads.push({ panel, title, account, source, shown: null });
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
          `<span data-line="${source.numbers[i]}">${
            line.replace(/[.(](?=\S)/g, "$&<wbr>")}\n</span>`).join("")
        + "</code></pre>";
      thread.shown = source;
    }
    const pre = thread.source.firstChild;
    for (const line of pre.querySelectorAll("[data-line]")) {
      const here = Number(line.dataset.line) === step.line;
      if (!here) {
        line.removeAttribute("aria-current");
      } else {
        line.setAttribute("aria-current", "true");
        pre.scrollTop = line.offsetTop - pre.clientHeight / 2;
      }
    }
  }
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

// Finds the data of a block, and keeps its table for whoever wants it.
function playIn(block, summary) {
  const data = JSON.parse(block.querySelector("script").textContent);
  const table = block.querySelector("table");
  if (table) {
    const details = element("details", { class: "as-table" },
      element("summary", {}, summary));
    const caption = table.caption?.textContent ?? "";
    table.before(details);
    details.append(table);
    data.caption = caption;
  }
  return data;
}
