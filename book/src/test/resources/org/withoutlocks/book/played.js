"use strict";

// What a player or a game shows, held against the data in the page. Each of
// these returns what is wrong, in words.

const DATA = new Map();

function dataOf(block) {
  if (!DATA.has(block)) {
    DATA.set(block, JSON.parse(block.querySelector("script").textContent));
  }
  return DATA.get(block);
}

function press(button) {
  button.click();
}

function textOf(html) {
  const made = document.createElement("p");
  made.innerHTML = html;
  return made.textContent;
}

// An element of a drawing, to be compared.
function looks(element) {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== "class")
    .map(({ name, value }) => `${name}=${value}`);
  return [element.localName, [...element.classList].sort().join("."),
    ...attributes.sort(), element.textContent].join(" ");
}

function drawn(svg) {
  const made = document.createElement("div");
  made.innerHTML = `<svg>${svg}</svg>`;
  return [...made.querySelectorAll("svg > *")];
}

function wrongDrawing(block, data, picture, before) {
  const expected = drawn(data.frame);
  for (const part of data.pictures[picture]) {
    const elements = drawn(data.parts[part]);
    if (!data.pictures[before].includes(part)) {
      elements[0].classList.add("fresh");
    }
    expected.push(...elements);
  }
  const drawing = block.querySelector(".drawing");
  const wrong = [];
  const want = expected.map(looks).join("\n");
  const have = [...drawing.querySelectorAll("svg > *")].map(looks).join("\n");
  if (have !== want) {
    wrong.push(`draws\n${have}\ninstead of\n${want}`);
  }
  if (drawing.getAttribute("role") !== "img"
      || drawing.getAttribute("aria-label") !== data.words[picture]) {
    wrong.push(`the drawing is called ${drawing.getAttribute("aria-label")}`);
  }
  for (const fresh of drawing.querySelectorAll("rect.fresh")) {
    if (parseFloat(getComputedStyle(fresh).strokeWidth) < 3) {
      wrong.push("what is new does not look new");
    }
  }
  return wrong;
}

// What a thread that has taken these steps is said to have done.
function accountOf(taken) {
  const parts = [];
  let current = [];
  for (const step of taken) {
    if (step.returned) {
      parts.push((step.operation ? `${step.operation} ` : "")
        + textOf(step.returned));
      current = [];
    } else {
      current.push(textOf(step.html));
    }
  }
  return [...parts, ...current].join(" · ");
}

// A thread's panel; marked, if it is the one to look at. It shows the next
// step, if that is known, or the last of those taken.
function wrongPanel(block, data, thread, taken, next, marked, mind) {
  const step = next ?? taken.at(-1);
  const panel = block.querySelector(`.t${thread}-panel.thread`);
  const title = panel.querySelector(".thread-title").textContent;
  const current = panel.querySelectorAll("[aria-current=true]");
  const wrong = [];
  if (panel.classList.contains("moved") !== marked) {
    wrong.push(`T${thread} is ${marked ? "not " : ""}marked`);
  }
  const account = panel.querySelector(".account").textContent;
  if (account !== accountOf(taken)) {
    wrong.push(`T${thread} has done "${account}" and not "${
      accountOf(taken)}"`);
  }
  wrong.push(...wrongMind(panel, data, thread, mind));
  if (!step) {
    return title === `T${thread} has not begun` && current.length === 0
      ? wrong : [...wrong, `T${thread} has begun: ${title}`];
  }
  const source = data.sources[step.source];
  const where = `T${thread} ` + (next ? "next: " : "")
    + (step.operation ? `${step.operation} in ` : "") + source.file;
  if (title !== where) {
    wrong.push(`says "${title}" and not "${where}"`);
  }
  const line = source.lines[source.numbers.indexOf(step.line)];
  if (line === undefined || current.length !== 1
      || Number(current[0].dataset.line) !== step.line
      || current[0].textContent !== textOf(line) + "\n") {
    wrong.push(`T${thread} is not at line ${step.line} but at "${
      [...current].map(at => at.dataset.line + ": " + at.textContent)}"`);
    return wrong;
  }
  return [...wrong, ...wrongView(current[0], step.line, thread)];
}

// The line is in sight; no line wraps, or is seen in part.
function wrongView(current, number, thread) {
  const here = current.getBoundingClientRect();
  const pre = current.closest("pre");
  const top = pre.getBoundingClientRect().top + pre.clientTop;
  const bottom = top + pre.clientHeight;
  const wrong = [];
  if (here.height === 0 || here.top < top - 1 || here.bottom > bottom + 1) {
    wrong.push(`line ${number} of T${thread} is out of sight`);
  }
  for (const line of pre.querySelectorAll("[data-line]")) {
    const box = line.getBoundingClientRect();
    if (box.height > 1.5 * parseFloat(getComputedStyle(line).lineHeight)) {
      wrong.push(`line ${line.dataset.line} of T${thread} wraps`);
    }
    for (const edge of [top, bottom]) {
      if (box.top < edge - 2 && box.bottom > edge + 2) {
        wrong.push(`line ${line.dataset.line} of T${thread} is cut`);
      }
    }
  }
  return wrong;
}

// What a thread believes, in words, and what of it is marked as not so.
function wrongMind(panel, data, thread, mind) {
  const place = panel.querySelector(".mind");
  const lines = mind === undefined ? [] : data.minds[mind];
  const want = lines.map(([says, now]) =>
    textOf(says) + (now ? `, but now ${textOf(now)}` : ""));
  const have = [...place.querySelectorAll("li")].map(line => line.textContent);
  const untrue = [...place.querySelectorAll("li.untrue")];
  if (have.join("\n") !== want.join("\n")
      || untrue.length !== lines.filter(([, now]) => now).length
      || (place.querySelector("p")?.textContent ?? "")
        !== (lines.length ? `T${thread} believes` : "")) {
    return [`T${thread} believes "${have}" and not "${want}"`];
  }
  return [];
}

// Both threads' code is in view below the button that moves one of them.
function wrongOnAPhone(block, button, height) {
  const bar = document.querySelector(".bar").getBoundingClientRect().height;
  const bottoms = [...block.querySelectorAll(".source pre")].map(pre =>
    pre.getBoundingClientRect().height > 15
      ? pre.getBoundingClientRect().bottom : Infinity);
  const far = Math.max(0, ...bottoms) - button.getBoundingClientRect().top;
  return far > height - bar ? [`code is ${far} below the button`] : [];
}

// Steps through, and says where code is out of view.
function playOnAPhone(player, height) {
  const last = dataOf(player).steps.length;
  const { forward } = controlsOf(player);
  const wrong = [];
  for (let at = 0; at < last; at++) {
    slideTo(player, at);
    wrong.push(...wrongOnAPhone(player, forward, height)
      .map(what => `after step ${at} ${what}`));
    for (const current of player.querySelectorAll("[aria-current=true]")) {
      wrong.push(...wrongView(current, current.dataset.line, ""));
    }
  }
  return wrong;
}

function controlsOf(player) {
  const [back, forward] = player.querySelectorAll(".controls button");
  return { back, forward, slider: player.querySelector(".controls input") };
}

function isOff(button) {
  return button.disabled || button.getAttribute("aria-disabled") === "true";
}

// What is wrong with a player that should be after the nth step.
function wrongAt(player, at) {
  const data = dataOf(player);
  const { back, forward, slider } = controlsOf(player);
  const last = data.steps.length;
  const step = at > 0 ? data.steps[at - 1] : null;
  const picture = n => n > 0 ? data.steps[n - 1].picture : data.start;
  const wrong = wrongDrawing(player, data, picture(at),
    picture(at > 0 ? at - 1 : 0));
  for (let thread = 1; thread <= data.threads; thread++) {
    const taken = data.steps.slice(0, at)
      .filter(other => other.thread === thread);
    wrong.push(...wrongPanel(player, data, thread, taken, null,
      step !== null && step.thread === thread, step?.minds[thread - 1]));
  }
  const returned = step && step.returned ? `; ${textOf(step.returned)}` : "";
  const words = step ? `T${step.thread} ${textOf(step.html)}${returned}.`
    : "Before the first step.";
  const end = at < last ? ""
    : data.why ? ` The schedule ends here. ${textOf(data.why)}`
    : ` The schedule ends here: ${data.verdict}.`;
  const says = player.querySelector("[role=status]");
  if (says.textContent !== words + end) {
    wrong.push(`says "${says.textContent}" and not "${words + end}"`);
  }
  if (says.classList.contains("marked") !== (at > 0 && at === data.marked)) {
    wrong.push("the wrong step is marked");
  }
  if (player.querySelector(".step-number").textContent !== `${at} of ${last}`
      || slider.getAttribute("aria-valuetext") !== `${at} of ${last}`
      || Number(slider.value) !== at) {
    wrong.push("the number is wrong");
  }
  if (isOff(back) !== (at === 0) || isOff(forward) !== (at === last)) {
    wrong.push("the wrong buttons are off");
  }
  return wrong.map(what => `after step ${at} ${what}`);
}

function slideTo(player, at) {
  const { slider } = controlsOf(player);
  slider.value = at;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}

// Steps forward to the end and back to the start, then jumps about.
function playThrough(player) {
  const last = dataOf(player).steps.length;
  const { back, forward } = controlsOf(player);
  const wrong = wrongAt(player, 0);
  for (let at = 1; at <= last + 1; at++) {
    press(forward);
    wrong.push(...wrongAt(player, Math.min(at, last)));
  }
  for (let at = last - 1; at >= -1; at--) {
    press(back);
    wrong.push(...wrongAt(player, Math.max(at, 0)));
  }
  for (const at of [last, 0, Math.ceil(last / 2), last - 1, 1]) {
    slideTo(player, at);
    wrong.push(...wrongAt(player, at));
  }
  return wrong;
}

// Where a game is whose reader has taken these steps, by their numbers.
function wrongGame(game, path) {
  const data = dataOf(game);
  const read = number => {
    const [thread, to, html, intention, operation, returned, source, line] =
      data.steps[number];
    return { thread, to, html: data.texts[html],
      intention: data.texts[intention], operation: data.texts[operation],
      returned: data.texts[returned], source, line };
  };
  const taken = path.map(read);
  const nodes = [0, ...taken.map(step => step.to)];
  const [picture, end, ...steps] = data.nodes[nodes.at(-1)];
  const [before] = data.nodes[nodes.length > 1 ? nodes.at(-2) : 0];
  const wrong = wrongDrawing(game, data, picture, before);
  for (let thread = 1; thread <= data.threads; thread++) {
    const next = steps.map(read).filter(step => step.thread === thread)[0];
    wrong.push(...wrongPanel(game, data, thread,
      taken.filter(step => step.thread === thread), next,
      next !== undefined, data.known[nodes.at(-1)][thread - 1]));
    const [one] = game.querySelectorAll(`.move.t${thread}-panel button`);
    const words = next ? textOf(next.intention)
      : "has ended";
    if (one.textContent !== `T${thread} ${words}` || isOff(one) === !!next) {
      wrong.push(`offers "${one.textContent}" and not "${words}"`);
    }
  }
  const step = taken.at(-1);
  const words = step ? `T${step.thread} ${textOf(step.html)}`
    + (step.returned ? `; ${textOf(step.returned)}` : "") + "."
    : "Nobody has moved yet.";
  const says = game.querySelector("[role=status]").textContent;
  if (!says.startsWith(words)) {
    wrong.push(`says "${says}" and not "${words}"`);
  }
  const why = data.why[nodes.at(-1)];
  if (why && !says.endsWith(textOf(why))) {
    wrong.push(`does not say ${textOf(why)}`);
  }
  const count = `${path.length} step${path.length === 1 ? "" : "s"}`;
  if (game.querySelector(".step-number").textContent !== count) {
    wrong.push(`does not say ${count}`);
  }
  return wrong.map(what => `after ${path.length} steps ${what}`);
}

// The words of a player's steps that its table does not have, in their order.
// All tables leave out where the spine is read.
function missingInTable(player) {
  const said = [...player.querySelectorAll("tbody td[data-label^=T]")]
    .flatMap(cell => cell.textContent.split("\n")).map(line => line.trim());
  let from = 0;
  return dataOf(player).steps.map(step => textOf(step.html)).filter(words => {
    const at = said.indexOf(words, from);
    from = at < 0 ? from : at + 1;
    return at < 0 && words !== "reads the spine";
  });
}

// The buttons that are hard to hit, and what is wider than the screen.
function tooSmall(width) {
  const seen = [...document.querySelectorAll(".stage button")]
    .filter(button => button.checkVisibility({ visibilityProperty: true }));
  const small = seen.filter(button => {
    const box = button.getBoundingClientRect();
    return box.height < 24 || box.width < 24 || box.left < 0
      || box.right > width;
  }).map(button => button.textContent);
  return document.documentElement.scrollWidth > width
    ? [...small, "the page"] : small;
}

// Takes steps, after those that were taken; returns what is wrong after each,
// or if nothing is, what is said of where it leads.
function walk(game, taken, path, alsoWrong = () => []) {
  return path.map((number, i) => {
    const [thread] = dataOf(game).steps[number];
    press(game.querySelector(`.move.t${thread}-panel button`));
    const wrong = wrongGame(game, [...taken, ...path.slice(0, i + 1)]);
    const said = game.querySelector("[role=status] .end");
    return [...wrong, ...alsoWrong()].join("\n") || (said?.textContent ?? "");
  });
}

// Does what the hints say until there are none; returns them.
function followHints(game) {
  const hint = game.querySelectorAll(".controls button")[2];
  const hints = [];
  while (!isOff(hint) && hints.length < 100) {
    press(hint);
    hints.push(game.querySelector("[role=status] .end:last-child").textContent);
    const thread = hints.at(-1).match(/Let T(\d)/)?.[1] ?? 1;
    press(game.querySelector(`.move.t${thread}-panel button`));
  }
  return hints;
}
