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
      const source = element("div", { class: "source" });
      const panel = element("div", { class: `thread t${number}-panel` },
        title, source);
      this.threads.push({ panel, title, source, shown: null });
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

  // Shows where a thread is, by a step; a marked one is the one to look at.
  place(number, step, marked) {
    const thread = this.threads[number - 1];
    const source = step && this.data.sources[step.source];
    thread.panel.classList.toggle("moved", marked);
    thread.title.innerHTML = `<strong>T${number}</strong> `
      + (step ? `<code></code> in <code></code>` : "has not begun");
    if (!step) {
      thread.source.replaceChildren();
      thread.shown = null;
      return;
    }
    const [operation, file] = thread.title.querySelectorAll("code");
    operation.textContent = step.operation;
    file.textContent = source.file;
    if (!step.operation) {
      operation.nextSibling.remove();
      operation.remove();
    }
    if (thread.shown !== source) {
      thread.source.innerHTML = `<pre tabindex="0"><code>`
        + source.lines.map((line, i) =>
          `<span data-line="${source.numbers[i]}">${line}\n</span>`).join("")
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
