// Questions: the list of options becomes a form, and the folded answer is given
// option by option when the reader has decided. The browser remembers.
for (const question of document.querySelectorAll(".question")) {
  const list = question.querySelector(".ulist");
  const answer = question.querySelector("details");
  const title = question.querySelector(".asked");
  const key = "question:" + question.id;
  title.id = question.id + "-title";

  const form = document.createElement("form");
  form.setAttribute("aria-labelledby", title.id);
  const terms = [...answer.querySelectorAll(":scope > .content > .dlist > dl > dt")];
  const options = [...list.querySelectorAll("li")].map((item, i) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    label.append(box, ...item.querySelector("p").childNodes);
    const result = document.createElement("div");
    result.hidden = true;
    const verdict = document.createElement("p");
    verdict.className = "verdict";
    result.append(verdict, ...terms[i].nextElementSibling.childNodes);
    item.replaceChildren(label, result);
    const can = terms[i].querySelector(".can") !== null;
    verdict.textContent = `It can${can ? "" : "not"} happen.`; // For paper.
    return { name: label.textContent, can, box, result, verdict };
  });
  const check = document.createElement("button");
  check.textContent = "Check";
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Forget this and try again";
  again.hidden = true;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.tabIndex = -1;
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = "Tick what can happen.";
  list.before(form);
  form.append(hint, status, list, check, again);
  answer.remove();

  function show() {
    let right = 0;
    for (const { can, box, result, verdict } of options) {
      const agrees = box.checked === can;
      right += agrees ? 1 : 0;
      verdict.textContent = (agrees ? "Right: " : can ? "Missed: " : "Not so: ")
        + (can ? "it can happen." : "it cannot happen.");
      verdict.classList.toggle("missed", !agrees);
      box.disabled = true;
      result.hidden = false;
    }
    hint.hidden = true;
    check.hidden = true;
    again.hidden = false;
    status.textContent = `${right} of ${options.length} right.`;
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    if (options.every(option => !option.box.checked)) {
      status.textContent = "Tick what can happen first, then check.";
      options[0].box.focus();
      return;
    }
    remember(options.filter(option => option.box.checked).map(option => option.name));
    show();
    status.focus();
  });

  form.addEventListener("change", () => {
    status.textContent = "";
  });

  again.addEventListener("click", () => {
    remember(null);
    for (const { box, result } of options) {
      box.checked = false;
      box.disabled = false;
      result.hidden = true;
    }
    hint.hidden = false;
    check.hidden = false;
    again.hidden = true;
    status.textContent = "";
    options[0].box.focus();
  });

  /** Keeps the names of the options that were ticked, or nothing. */
  function remember(ticked) {
    try {
      if (ticked) {
        localStorage.setItem(key, JSON.stringify(ticked));
      } else {
        localStorage.removeItem(key);
      }
    } catch {
      // This browser keeps nothing for this page.
    }
  }

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  const ticked = remembered();
  if (Array.isArray(ticked)) {
    options.forEach(({ box, name }) => {
      box.checked = ticked.includes(name);
    });
    show();
  }
}
