// Words: runs of letters, digits and underscores. The index, the reader's
// question and the marks on the page that is reached have the same ones.
const WORD = /[\p{L}\p{N}_]+/gu;

// What stands before another beginning within a word.
const BEFORE_HUMP =
  /[\p{Ll}\p{N}](?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})|_(?=[^_])/gu;

const ENDING = /^(.{4,}?)(?:ations?|ables?|ings?|ies|ers?|ed|es|[esy])$/;

// Of each word that was met, where it can be said to begin, and what it is from
// there on: compareAndSet also begins at AndSet and at Set.
const BEGINNINGS = new Map();

function beginnings(word) {
  let known = BEGINNINGS.get(word);
  if (!known) {
    known = [0, ...Array.from(word.matchAll(BEFORE_HUMP), hump => hump.index + 1)]
      .map(at => ({ at, rest: word.slice(at).toLowerCase() }));
    BEGINNINGS.set(word, known);
  }
  return known;
}

function wordsFromEachBeginning(text) {
  const words = [];
  for (const word of text.match(WORD) ?? []) {
    for (const { rest } of beginnings(word)) {
      words.push(rest);
    }
  }
  return words;
}

function wordsAskedFor(query) {
  return [...new Set((query.match(WORD) ?? [])
    .map(word => word.toLowerCase()))];
}

// What other forms of a word begin with as well: acquir, for acquire.
function stem(word) {
  return word.match(ENDING)?.[1] ?? word;
}

// Where a text has one of these words, in any form: from and to.
function* placesOf(words, text) {
  const stems = words.map(stem);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const begins = beginnings(word);
    for (const { at, rest } of begins) {
      const found = stems.find(one => rest.startsWith(one));
      if (found !== undefined) {
        const next = begins.find(later => later.at >= at + found.length);
        yield [index + at, index + (next?.at ?? word.length)];
        break;
      }
    }
  }
}

// A text in pieces, those with one of the words marked.
function marked(words, text) {
  const pieces = [];
  let done = 0;
  for (const [from, to] of placesOf(words, text)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    pieces.push(text.slice(done, from), mark);
    done = to;
  }
  return [...pieces, text.slice(done)];
}
