// Finds in one pass which of many phrases stand where in a text.

/** Phrases looked up by a hash of their first three characters, or of both where there are only two, longest first. */
export class PhraseIndex<T extends { readonly text: string }> {
  /** By hash: whether a phrase of two characters, or a longer one, may begin so. They spare most looks into the maps. */
  readonly #mayBePair = new Uint8Array(0x10000);
  readonly #mayBeLonger = new Uint8Array(0x10000);
  readonly #pairs = new Map<number, T[]>();
  readonly #longer = new Map<number, T[]>();

  /** Phrases of one character or none are left out. */
  constructor(phrases: Iterable<T>) {
    for (const phrase of phrases) {
      const { text } = phrase;
      if (text.length < 2) continue;
      const pair = pairHash(text.charCodeAt(0), text.charCodeAt(1));
      if (text.length === 2) {
        this.#mayBePair[pair] = 1;
        insert(this.#pairs, pair, phrase);
      } else {
        const three = longerHash(pair, text.charCodeAt(2));
        this.#mayBeLonger[three] = 1;
        insert(this.#longer, three, phrase);
      }
    }
  }

  /**
   * Calls `visit` for the phrases where they stand, from left to right and the longest first; where it says that it takes one,
   * the search goes on behind that.
   */
  scan(text: string, visit: (phrase: T, start: number) => boolean): void {
    const mayBePair = this.#mayBePair;
    const mayBeLonger = this.#mayBeLonger;
    // Characters are asked for inside the text only: beyond it the engine answers many times more slowly.
    const { length } = text;
    if (length < 2) return;
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 0; at < length - 1; at++) {
      const third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      const pair = pairHash(first, second);
      const three = longerHash(pair, third);
      if (mayBePair[pair] === 1 || mayBeLonger[three] === 1) {
        const longer = mayBeLonger[three] === 1 ? taken(text, at, this.#longer.get(three), visit) : null;
        const phrase =
          longer ?? (mayBePair[pair] === 1 ? taken(text, at, this.#pairs.get(pair), visit) : null);
        if (phrase) {
          at += phrase.text.length - 1;
          if (at + 2 >= length) return;
          first = text.charCodeAt(at + 1);
          second = text.charCodeAt(at + 2);
          continue;
        }
      }
      first = second;
      second = third;
    }
  }
}

/** The first of the phrases that stands there and is taken. */
function taken<T extends { readonly text: string }>(
  text: string,
  at: number,
  phrases: readonly T[] | undefined,
  visit: (phrase: T, start: number) => boolean,
): T | null {
  if (!phrases) return null;
  for (const phrase of phrases) if (stands(phrase.text, text, at) && visit(phrase, at)) return phrase;
  return null;
}

/** As `startsWith`, which for a few characters is slower. */
function stands(phrase: string, text: string, at: number): boolean {
  const { length } = phrase;
  if (at + length > text.length) return false;
  for (let i = length - 1; i >= 0; i--) if (phrase.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}

/** Puts the phrase behind those that are as long and longer. */
function insert<T extends { readonly text: string }>(index: Map<number, T[]>, key: number, phrase: T): void {
  const others = index.get(key);
  if (!others) {
    index.set(key, [phrase]);
    return;
  }
  let at = others.length;
  while (at > 0 && (others[at - 1] as T).text.length < phrase.text.length) at--;
  others.splice(at, 0, phrase);
}

function pairHash(first: number, second: number): number {
  return ((first << 5) ^ second) & 0xffff;
}

function longerHash(pair: number, third: number): number {
  return ((pair << 3) ^ third) & 0xffff;
}
