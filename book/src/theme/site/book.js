// The book, to be searched. It is loaded when it is first needed.
class Book {

  static async load() {
    const { MiniSearch, entries } = await new Promise((done, failed) => {
      addEventListener("searchindex", event => done(event.detail),
        { once: true });
      const script = document.createElement("script");
      script.src = "search-index.js";
      script.onerror = () => failed(new Error(script.src + " cannot be read"));
      document.head.append(script);
    });
    return new Book(MiniSearch, entries);
  }

  constructor(MiniSearch, entries) {
    this.places = new Map(entries.map(entry => [entry.at, entry]));
    this.index = new MiniSearch({
      idField: "at",
      fields: ["title", "text"],
      tokenize: wordsFromEachBeginning,
      processTerm: word => word,
      searchOptions: {
        tokenize: word => [word],
        combineWith: "AND",
        prefix: true,
        boost: { title: 4 },
        boostDocument: at => this.places.get(at).file ? 0.3 : 1,
      },
    });
    this.index.addAll(entries);
  }

  // Returns the places that have all of the words, best first.
  find(query) {
    return this.search(query, "AND");
  }

  // Returns the places that have some of them.
  findSome(query) {
    return this.search(query, "OR");
  }

  search(query, combineWith) {
    const asked = query.trim().toLowerCase();
    const words = wordsAskedFor(query);
    const isOneWord = words[0] === asked;
    const hits = this.index.search({
      combineWith,
      queries: words.map(word => ({
        combineWith: "OR",
        queries: [...new Set([word, stem(word)])],
      })),
    });
    const score = ({ id, score }) => {
      const { title, text } = this.places.get(id);
      return score * (title.toLowerCase() === asked ? 4 : 1)
        * (!isOneWord && text.toLowerCase().includes(asked) ? 2 : 1);
    };
    return hits.map(hit => ({ place: this.places.get(hit.id), score: score(hit) }))
      .sort((a, b) => b.score - a.score)
      .map(({ place }) => place);
  }

  // Returns the question in other spellings, if the book has words that are
  // written almost like one that it does not have; at most three.
  suggest(query) {
    const unknown = (query.match(WORD) ?? []).find(word =>
      this.index.search(stem(word.toLowerCase())).length === 0);
    if (!unknown) {
      return [];
    }
    for (const distance of unknown.length < 5 ? [1] : [1, 2]) {
      const like = this.wordsLike(unknown.toLowerCase(), distance);
      if (like.length > 0) {
        return like.slice(0, 3).map(word =>
          query.replace(unknown, this.asWritten(word)));
      }
    }
    return [];
  }

  // Returns the words at that edit distance, those in most places first.
  wordsLike(word, distance) {
    const places = new Map();
    for (const hit of this.index.search(word,
      { prefix: false, fuzzy: distance })) {
      for (const term of Object.keys(hit.match)) {
        places.set(term, (places.get(term) ?? 0) + 1);
      }
    }
    return [...places.keys()].sort((a, b) => places.get(b) - places.get(a));
  }

  // Returns a word of the index, with the capitals that the book gives it
  // other than at the beginning of a sentence.
  asWritten(word) {
    const [hit] = this.index.search(word, { prefix: false });
    const { title, text } = this.places.get(hit.id);
    const all = `${text} ${title}`;
    const at = all.toLowerCase().indexOf(word);
    const written = all.slice(at, at + word.length);
    return /.\p{Lu}/u.test(written) ? written : word;
  }
}
