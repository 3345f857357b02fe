"use strict";

// The search, used as a reader uses it.

const searched = {

  get dialog() {
    return document.querySelector("dialog");
  },

  get status() {
    return this.dialog.querySelector("[role=status]").textContent;
  },

  get links() {
    return [...this.dialog.querySelectorAll("li a")];
  },

  // Opens the search, and waits until it says something.
  open() {
    return new Promise(done => {
      const observer = new MutationObserver(() => {
        if (this.status !== "") {
          observer.disconnect();
          done();
        }
      });
      observer.observe(this.dialog, { childList: true, subtree: true });
      document.querySelector("button.search").click();
    });
  },

  ask(query) {
    const input = this.dialog.querySelector("input");
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  },

  // What is wrong with what is shown for a query.
  wrong(query) {
    const wrong = [];
    if (!/places?\.$|^Nothing|^Type a word/.test(this.status)
        && !this.status.includes("Did you mean")) {
      wrong.push(`says "${this.status}"`);
    }
    const texts = this.links.flatMap(link => [...link.children])
      .map(part => part.textContent);
    if (texts.some(text => ["undefined", "null"].includes(text))) {
      wrong.push("shows what is not there");
    }
    const asked = `?q=${encodeURIComponent(query.trim())}`;
    if (this.links.some(link => !link.querySelector("strong").textContent)) {
      wrong.push("shows a place without a title");
    }
    if (this.links.some(link =>
      link.getAttribute("href").match(/\.html([^#]+)/)?.[1] !== asked)) {
      wrong.push("answers to something else");
    }
    return wrong.map(what => `${query}: ${what}`);
  },

  // Types each query letter by letter.
  wrongWhileTyping(queries) {
    const wrong = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        this.ask(query.slice(0, length));
        wrong.push(...this.wrong(query.slice(0, length)));
      }
    }
    return wrong;
  },

  // The places that are shown.
  get shown() {
    return this.links.map(link =>
      link.getAttribute("href").replace(/\?q=[^#]*/, ""));
  },

  // Returns all places that are found.
  places(query) {
    this.ask(query);
    this.dialog.querySelector("li > button")?.click();
    return this.shown;
  },
};
