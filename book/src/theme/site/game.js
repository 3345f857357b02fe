// Be the scheduler: the reader decides who moves next, in a scenario of which
// the page has all states.

// The fields of a step, in the order in which the data has them.
const FIELDS = ["thread", "to", "html", "intention", "operation", "returned",
  "source", "line"];

// What an end of the data is; other nodes have neither.
const RIGHT = 0;
const WON = 1;

class Game {
  constructor(block) {
    this.data = playIn(block, "Give up, and see one way as a table");
    this.nodes = this.data.nodes.map(([picture, end, ...steps]) =>
      ({ picture, end, steps: steps.map(number =>
        this.step(this.data.steps[number])) }));
    this.toGoal = this.distances(node => node.end === WON);
    this.toOther = this.distances(node => node.end === RIGHT);
    this.board = new Board(this.data);
    this.path = [];

    this.moves = [];
    const moves = element("div", { class: "moves", role: "group",
      "aria-label": "Who moves next?" });
    this.toMove = [];
    for (let thread = 1; thread <= this.data.threads; thread++) {
      const one = button("", () => this.go([...this.path, ...this.ahead(thread)
        .slice(0, 1)]));
      const all = button("", () =>
        this.go([...this.path, ...this.ahead(thread)]));
      this.moves.push({ one, all });
      this.toMove.push(this.distances(node =>
        node.steps.some(step => step.thread === thread)));
      moves.append(element("div", { class: `move t${thread}-panel` }, one,
        all));
    }
    this.undo = button("← Back", () => this.go(this.path.slice(0, -1)));
    this.restart = button("Start again", () => this.go([]));
    this.hint = button("Hint", () => this.help());
    this.count = element("p", { class: "step-number" });
    this.says = element("p", { class: "says", role: "status" });
    const goal = block.querySelector(".goal");
    this.explanation = block.querySelector(".won");
    this.explanation.remove();
    const stage = element("div", { class: "stage", role: "group",
      tabindex: -1, "aria-label": "Be the scheduler" },
      element("p", { class: "title" }, "Who moves next?"), moves,
      element("div", { class: "controls" }, this.undo, this.restart, this.hint,
        this.count),
      this.says, this.board.drawing, this.board.panels);
    goal.after(stage);
    this.show();
    this.keep = address(block, state => {
      this.path = this.pathOf(threadsOf(state));
      this.show();
    });
  }

  // The steps of these threads one after the other, as long as they can go on.
  pathOf(threads) {
    const path = [];
    for (const thread of threads) {
      const at = path.length ? path.at(-1).to : 0;
      const next = this.nodes[at].steps.find(step => step.thread === thread);
      if (!next) {
        break;
      }
      path.push(next);
    }
    return path;
  }

  step(fields) {
    const step = Object.fromEntries(FIELDS.map((name, i) => [name, fields[i]]));
    for (const name of ["html", "intention", "operation", "returned"]) {
      step[name] = this.data.texts[step[name]];
    }
    return step;
  }

  // How many steps each state is from such an end; Infinity if there is no way.
  distances(isEnd) {
    const before = this.nodes.map(() => []);
    this.nodes.forEach((node, at) =>
      node.steps.forEach(step => before[step.to].push(at)));
    const distances = this.nodes.map(node => isEnd(node) ? 0 : Infinity);
    const reached = distances.flatMap((far, at) => far === 0 ? [at] : []);
    for (const at of reached) {
      for (const earlier of before[at]) {
        if (distances[earlier] === Infinity) {
          distances[earlier] = distances[at] + 1;
          reached.push(earlier);
        }
      }
    }
    return distances;
  }

  get at() {
    return this.path.length ? this.path.at(-1).to : 0;
  }

  // The steps that a thread takes if it goes on to the end of its operation.
  ahead(thread) {
    const steps = [];
    let at = this.at;
    let step;
    do {
      step = this.nodes[at].steps.find(next => next.thread === thread);
      if (step) {
        steps.push(step);
        at = step.to;
      }
    } while (step && step.operation && !step.returned && steps.length < 100);
    return steps;
  }

  go(path) {
    this.path = path;
    this.show();
    this.keep(turns(path.map(step => step.thread)));
  }

  // Names the next move on a shortest way; on with the same thread if it can.
  help() {
    const far = this.toGoal[this.at];
    if (far === Infinity) {
      this.tell("From here the goal is out of reach. Go back "
        + `${steps(this.path.length - this.lastHope())}.`, "hint");
      return;
    }
    const last = this.path.at(-1)?.thread;
    const next = this.nodes[this.at].steps
      .filter(step => this.toGoal[step.to] === far - 1)
      .sort((a, b) => (b.thread === last) - (a.thread === last))[0];
    this.tell(`Let T${next.thread} move. The goal is ${steps(far)} away.`,
      "hint");
    this.moves[next.thread - 1].one.focus();
  }

  // After how many steps the goal was in reach for the last time.
  lastHope() {
    return this.path.findLastIndex(step =>
      this.toGoal[step.to] < Infinity) + 1;
  }

  tell(text, kind) {
    this.says.querySelector(".hint")?.remove();
    this.says.append(element("span", { class: `end ${kind}` }, text));
  }

  show() {
    const node = this.nodes[this.at];
    const before = this.path.length > 1 ? this.path.at(-2).to : 0;
    const step = this.path.at(-1);
    this.board.draw(node.picture, this.nodes[before].picture);
    this.moves.forEach(({ one, all }, i) => {
      const taken = this.path.filter(other => other.thread === i + 1);
      const ahead = this.ahead(i + 1);
      const next = ahead[0];
      this.board.place(i + 1, taken, next, Boolean(next));
      this.board.believe(i + 1, this.data.known[this.at][i]);
      one.innerHTML = `<strong>T${i + 1}</strong> ` + (next?.intention
        ?? (this.toMove[i][this.at] === Infinity ? "has ended" : "waits"));
      allow(one, Boolean(next));
      all.innerHTML = `T${i + 1} to the end of <code>${
        escaped(next?.operation ?? "")}</code>`;
      if (ahead.length < 2 && document.activeElement === all) {
        one.focus();
      }
      all.classList.toggle("absent", ahead.length < 2);
      all.hidden = node.steps.length === 0;
    });
    this.says.innerHTML = step
      ? `<strong>T${step.thread}</strong> ${step.html}`
        + (step.returned ? `; ${step.returned}` : "") + "."
      : "Nobody has moved yet.";
    this.says.classList.toggle("won", node.end === WON);
    if (node.end === WON) {
      this.tell(`You have reached the goal, in ${steps(this.path.length)}. `
        + this.explanation.textContent.trim(), "why");
      this.says.insertAdjacentHTML("beforeend",
        `<span class="end">${this.data.why[this.at] ?? ""}</span>`);
    } else if (node.end === RIGHT) {
      this.tell("All have ended, and every result is right. The goal was last"
        + ` in reach after ${steps(this.lastHope())}.`, "why");
    } else if (this.toOther[this.at] === Infinity) {
      this.tell("However it goes on now, the goal will be reached.", "why");
    }
    this.count.textContent = steps(this.path.length);
    allow(this.undo, this.path.length > 0);
    allow(this.restart, this.path.length > 0);
    allow(this.hint, node.end !== WON && node.end !== RIGHT);
  }
}

function steps(number) {
  return `${number} step${number === 1 ? "" : "s"}`;
}

document.querySelectorAll(".game").forEach(block => new Game(block));
