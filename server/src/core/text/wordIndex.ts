// Finds which of a list of words ends at, or starts at, a place in a text: the longest one.

/** Words looked up by their last or first character, longest first. */
export class WordIndex {
  readonly #byLast = new Map<number, string[]>();
  readonly #byFirst = new Map<number, string[]>();

  /** Each list holds words parted by spaces. */
  constructor(...lists: readonly string[]) {
    const words = lists.flatMap((list) => list.split(" ")).filter((word) => word !== "");
    for (const word of words.sort((a, b) => b.length - a.length)) {
      push(this.#byLast, word.charCodeAt(word.length - 1), word);
      push(this.#byFirst, word.charCodeAt(0), word);
    }
  }

  /** The longest word that ends just before `end`, or "". */
  endingAt(text: string, end: number): string {
    const words = this.#byLast.get(text.charCodeAt(end - 1));
    if (words) for (const word of words) if (text.startsWith(word, end - word.length)) return word;
    return "";
  }

  /** The longest word that starts at `start`, or "". */
  startingAt(text: string, start: number): string {
    const words = this.#byFirst.get(text.charCodeAt(start));
    if (words) for (const word of words) if (text.startsWith(word, start)) return word;
    return "";
  }
}

function push(index: Map<number, string[]>, key: number, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}
