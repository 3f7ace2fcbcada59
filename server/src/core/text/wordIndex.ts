// Finds which of a list of words ends at, or starts at, a place in a text: the longest one.

/** Words looked up by their last or first character, longest first. */
export class WordIndex {
  readonly #byLast = new Map<number, string[]>();
  readonly #byFirst = new Map<number, string[]>();
  /** 1 where some word ends, or starts, with a character of these last bits: of most places no more need be asked. */
  readonly #mayEnd = new Uint8Array(BITS + 1);
  readonly #mayStart = new Uint8Array(BITS + 1);

  /** Each list holds words parted by spaces. */
  constructor(...lists: readonly string[]) {
    const words = lists.flatMap((list) => list.split(" ")).filter((word) => word !== "");
    for (const word of words.sort((a, b) => b.length - a.length)) {
      this.#mayEnd[word.charCodeAt(word.length - 1) & BITS] = 1;
      this.#mayStart[word.charCodeAt(0) & BITS] = 1;
      push(this.#byLast, word.charCodeAt(word.length - 1), word);
      push(this.#byFirst, word.charCodeAt(0), word);
    }
  }

  /** The longest word that ends just before `end`, or "". */
  endingAt(text: string, end: number): string {
    const code = text.charCodeAt(end - 1);
    const words = this.#mayEnd[code & BITS] === 1 ? this.#byLast.get(code) : undefined;
    if (words) for (const word of words) if (text.startsWith(word, end - word.length)) return word;
    return "";
  }

  /** The longest word that starts at `start`, or "". */
  startingAt(text: string, start: number): string {
    const code = text.charCodeAt(start);
    const words = this.#mayStart[code & BITS] === 1 ? this.#byFirst.get(code) : undefined;
    if (words) for (const word of words) if (text.startsWith(word, start)) return word;
    return "";
  }
}

const BITS = 0x3ff;

function push(index: Map<number, string[]>, key: number, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}
