// Finds in one pass which of many phrases stand where in a text.

/** Phrases looked up by their first two characters, longest first. */
export class PhraseIndex<T extends { readonly text: string }> {
  /** 1 where some phrase may begin with two characters of this hash: a look here spares most looks into the map. */
  readonly #starts = new Uint8Array(0x10000);
  readonly #byStart = new Map<number, T[]>();

  /** Phrases of one character or none are left out. */
  constructor(phrases: Iterable<T>) {
    for (const phrase of [...phrases].sort((a, b) => b.text.length - a.text.length)) {
      if (phrase.text.length < 2) continue;
      const first = phrase.text.charCodeAt(0);
      const second = phrase.text.charCodeAt(1);
      this.#starts[hash(first, second)] = 1;
      const others = this.#byStart.get(key(first, second));
      if (others) others.push(phrase);
      else this.#byStart.set(key(first, second), [phrase]);
    }
  }

  /**
   * Calls `visit` for the phrases where they stand, from left to right and the longest first; where it says that it takes one,
   * the search goes on behind that.
   */
  scan(text: string, visit: (phrase: T, start: number) => boolean): void {
    const starts = this.#starts;
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at++) {
      const second = text.charCodeAt(at + 1);
      if (starts[hash(first, second)] === 1) {
        const taken = this.#byStart
          .get(key(first, second))
          ?.find((phrase) => text.startsWith(phrase.text, at) && visit(phrase, at));
        if (taken) at += taken.text.length - 1;
      }
      first = text.charCodeAt(at + 1);
    }
  }
}

function hash(first: number, second: number): number {
  return (first * 31 + second * 7) & 0xffff;
}

/** Of the two characters' 32 bits as a signed number, which maps keep without boxing for the most. */
function key(first: number, second: number): number {
  return (first << 16) | second;
}
