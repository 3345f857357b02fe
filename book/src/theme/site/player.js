// A schedule, step by step.

class Player {
  constructor(block) {
    this.data = playIn(block, "All steps as a table");
    this.board = new Board(this.data);
    this.last = this.data.steps.length;
    this.at = 0;

    this.back = button("← Back", () => this.go(this.at - 1));
    this.forward = button("Step →", () => this.go(this.at + 1));
    this.slider = element("input", { type: "range", min: 0, max: this.last,
      step: 1, value: 0, "aria-label": "Step" });
    this.slider.addEventListener("input",
      () => this.go(Number(this.slider.value)));
    this.place = element("p", { class: "step-number" });
    this.says = element("p", { class: "says", role: "status" });
    const controls = element("div", { class: "controls" }, this.back,
      this.forward, this.slider, this.place);
    const stage = element("div", { class: "stage", role: "group",
      tabindex: -1, "aria-label": "Player: " + (this.data.caption || "a schedule") },
      controls, this.says, this.board.drawing, this.board.panels);
    stage.addEventListener("keydown", event => this.key(event));
    if (this.data.caption) {
      stage.prepend(element("p", { class: "title" }, this.data.caption));
    }
    block.prepend(stage);
    this.show();
    this.keep = address(block, state => {
      this.at = this.within(Number(state) || 0);
      this.show();
    });
  }

  within(step) {
    return Math.max(0, Math.min(this.last, step));
  }

  key(event) {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (way && event.target !== this.slider && !event.target.closest("pre")) {
      this.go(this.at + way);
    }
  }

  go(step) {
    this.at = this.within(step);
    this.show();
    this.keep(this.at);
  }

  show() {
    const { steps, start, marked, verdict, why } = this.data;
    const picture = at => at === 0 ? start : steps[at - 1].picture;
    const step = steps[this.at - 1];
    this.board.draw(picture(this.at), picture(Math.max(0, this.at - 1)));
    this.board.threads.forEach((unused, i) => {
      const taken = steps.slice(0, this.at)
        .filter(other => other.thread === i + 1);
      this.board.place(i + 1, taken, null, step?.thread === i + 1);
      this.board.believe(i + 1, step?.minds[i]);
    });
    this.slider.value = this.at;
    this.slider.setAttribute("aria-valuetext",
      `${this.at} of ${this.last}`);
    this.place.textContent = `${this.at} of ${this.last}`;
    this.says.classList.toggle("marked", this.at === marked && marked > 0);
    this.says.innerHTML = !step ? "Before the first step."
      : `<strong>T${step.thread}</strong> ${step.html}`
        + (step.returned ? `; ${step.returned}` : "") + ".";
    if (this.at === this.last) {
      this.says.insertAdjacentHTML("beforeend",
        `<span class="end"> The schedule ends here${
          why ? ". " + why : `: ${verdict}.`}</span>`);
    }
    allow(this.back, this.at > 0);
    allow(this.forward, this.at < this.last);
  }
}

document.querySelectorAll(".player").forEach(block => new Player(block));
