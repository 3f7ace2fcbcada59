// Finds in one pass which of many phrases stand where in a text.

/** Phrases looked up by their first two characters, longest first. */
export class PhraseIndex<T extends { readonly text: string }> {
  /** By a hash of two characters: whether some phrase may begin with them. A look here spares most looks into the map. */
  readonly #starts = new Uint8Array(0x10000);
  /** By a hash of three: the same, for the many places where only a common word begins alike. */
  readonly #longerStarts = new Uint8Array(0x10000);
  readonly #byStart = new Map<number, T[]>();

  /** Phrases of one character or none are left out. */
  constructor(phrases: Iterable<T>) {
    for (const phrase of [...phrases].sort((a, b) => b.text.length - a.text.length)) {
      const { text } = phrase;
      if (text.length < 2) continue;
      const first = text.charCodeAt(0);
      const second = text.charCodeAt(1);
      const start = hash(first, second);
      if (text.length === 2) this.#starts[start] = PAIR;
      else {
        this.#starts[start] ||= LONGER;
        this.#longerStarts[longerHash(start, text.charCodeAt(2))] = 1;
      }
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
    const longerStarts = this.#longerStarts;
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at++) {
      const second = text.charCodeAt(at + 1);
      const start = hash(first, second);
      const may = starts[start];
      if (
        may === PAIR ||
        (may === LONGER && longerStarts[longerHash(start, text.charCodeAt(at + 2))] === 1)
      ) {
        const taken = this.#takenAt(text, at, key(first, second), visit);
        if (taken) at += taken.text.length - 1;
      }
      first = text.charCodeAt(at + 1);
    }
  }

  /** Without a function of its own per place, which every character would pay for in memory. */
  #takenAt(text: string, at: number, begins: number, visit: (phrase: T, start: number) => boolean): T | null {
    const phrases = this.#byStart.get(begins);
    if (!phrases) return null;
    const third = text.charCodeAt(at + 2);
    for (const phrase of phrases) {
      // Most that begin alike part here.
      if (phrase.text.length > 2 && phrase.text.charCodeAt(2) !== third) continue;
      if (text.startsWith(phrase.text, at) && visit(phrase, at)) return phrase;
    }
    return null;
  }
}

/** What may begin with two characters: a phrase of just these, or longer ones only. */
const PAIR = 2;
const LONGER = 1;

function hash(first: number, second: number): number {
  return (first * 31 + second * 7) & 0xffff;
}

/** Of a hash of two characters and the third; that of no character is 0. */
function longerHash(start: number, third: number): number {
  return (start * 5 + third * 131) & 0xffff;
}

/** Of the two characters' 32 bits as a signed number, which maps keep without boxing for the most. */
function key(first: number, second: number): number {
  return (first << 16) | second;
}
