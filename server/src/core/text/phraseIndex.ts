// Finds in one pass which of many phrases stand where in a text.

/** Told of a phrase, by its number in the list, that stands at `start` of the text; answers whether it takes it. */
export type Visit = (phrase: number, start: number, text: string) => boolean;

/**
 * Phrases looked up by a hash of their first three characters, or of both where there are only two. Those of one hash hang
 * together by their numbers, the longest first: an index of thousands is made before the first draft is read, by an engine that
 * has not yet seen what is worth making fast, so it is made in few steps.
 */
export class PhraseIndex {
  /** For each phrase the next of its hash, by its number and one; 0 for none. */
  readonly #next: Int32Array;
  /** The phrases one behind another, and where each begins; the last place is where they end. */
  readonly #texts: string;
  readonly #begins: Int32Array;
  /** Of each the first two characters as one number, by which most of the same hash are told apart. */
  readonly #heads: Int32Array;
  /** What may begin with two characters, by their hash: of most nothing does. */
  readonly #mayBegin = new Uint8Array(HASHES);
  /** 1 where some longer phrase may begin with three characters, by their hash. */
  readonly #mayBeLonger = new Uint8Array(HASHES);
  /** With which phrase the search begins. */
  readonly #pairs = new Int32Array(FIRSTS);
  readonly #longer = new Int32Array(FIRSTS);

  /** Phrases of one character or none are left out. */
  constructor(phrases: readonly string[]) {
    const count = phrases.length;
    const texts = phrases.join("");
    const next = new Int32Array(count);
    const begins = new Int32Array(count + 1);
    const heads = new Int32Array(count);
    const mayBegin = this.#mayBegin;
    const mayBeLonger = this.#mayBeLonger;
    let end = texts.length;
    begins[count] = end;
    // Of one length the last comes first: each is put before its equals.
    for (let number = count - 1; number >= 0; number--) {
      const { length } = phrases[number] as string;
      const begin = end - length;
      begins[number] = begin;
      end = begin;
      if (length < HEAD) continue;
      const first = texts.charCodeAt(begin);
      const second = texts.charCodeAt(begin + 1);
      heads[number] = headOf(first, second);
      let hash = pairHash(first, second);
      let firsts = this.#pairs;
      if (length === HEAD) mayBegin[hash] = (mayBegin[hash] as number) | PAIR;
      else {
        mayBegin[hash] = (mayBegin[hash] as number) | LONGER;
        hash = longerHash(hash, texts.charCodeAt(begin + HEAD));
        mayBeLonger[hash] = 1;
        firsts = this.#longer;
      }
      const place = hash & LAST_BITS;
      // Behind those that are longer.
      let before = 0;
      let behind = firsts[place] as number;
      while (behind !== 0 && (begins[behind] as number) - (begins[behind - 1] as number) > length) {
        before = behind;
        behind = next[behind - 1] as number;
      }
      next[number] = behind;
      if (before === 0) firsts[place] = number + 1;
      else next[before - 1] = number + 1;
    }
    this.#texts = texts;
    this.#next = next;
    this.#begins = begins;
    this.#heads = heads;
  }

  /**
   * Calls `visit` for the phrases where they stand, from left to right and the longest first; where it says that it takes one,
   * the search goes on behind that.
   */
  scan(text: string, visit: Visit): void {
    const mayBegin = this.#mayBegin;
    const mayBeLonger = this.#mayBeLonger;
    // Characters are asked for inside the text only: beyond it the engine answers many times more slowly.
    const { length } = text;
    if (length < 2) return;
    let first = text.charCodeAt(0);
    for (let at = 0; at < length - 1; at++) {
      const second = text.charCodeAt(at + 1);
      const pair = pairHash(first, second);
      const head = headOf(first, second);
      first = second;
      const begins = mayBegin[pair] as number;
      if (begins === 0) continue;
      let taken = 0;
      if (begins & LONGER && at + 2 < length) {
        const three = longerHash(pair, text.charCodeAt(at + 2));
        if (mayBeLonger[three] === 1) taken = this.#longerTaken(text, at, head, three, visit);
      }
      if (taken === 0 && begins & PAIR && this.#pairTaken(text, at, head, pair, visit)) taken = HEAD;
      if (taken > 0) {
        at += taken - 1;
        if (at + 1 < length) first = text.charCodeAt(at + 1);
      }
    }
  }

  /** The length of the first longer phrase that stands there and is taken; 0 for none. */
  #longerTaken(text: string, at: number, head: number, hash: number, visit: Visit): number {
    const next = this.#next;
    const heads = this.#heads;
    for (let one = this.#longer[hash & LAST_BITS] as number; one !== 0; one = next[one - 1] as number) {
      if (heads[one - 1] === head && this.#stands(one - 1, text, at) && visit(one - 1, at, text))
        return this.#lengthOf(one - 1);
    }
    return 0;
  }

  /** Whether a phrase of two characters, which are all of it, is taken there. */
  #pairTaken(text: string, at: number, head: number, hash: number, visit: Visit): boolean {
    const next = this.#next;
    const heads = this.#heads;
    for (let one = this.#pairs[hash & LAST_BITS] as number; one !== 0; one = next[one - 1] as number) {
      if (heads[one - 1] === head && visit(one - 1, at, text)) return true;
    }
    return false;
  }

  #lengthOf(number: number): number {
    return (this.#begins[number + 1] as number) - (this.#begins[number] as number);
  }

  /** Whether the phrase stands there, of which the head does. */
  #stands(number: number, text: string, at: number): boolean {
    const texts = this.#texts;
    const begin = this.#begins[number] as number;
    const shift = at - begin;
    const end = this.#begins[number + 1] as number;
    if (end + shift > text.length) return false;
    for (let i = end - 1; i >= begin + HEAD; i--)
      if (texts.charCodeAt(i) !== text.charCodeAt(i + shift)) return false;
    return true;
  }
}

/** What may begin with two characters: a phrase of them alone, a longer one. */
const PAIR = 1;
const LONGER = 2;

const HEAD = 2;
const HASHES = 0x10000;
const HASH_BITS = HASHES - 1;
/** A hash's last bits hold enough of the first phrases: they are compared anyway. */
const FIRSTS = 0x4000;
const LAST_BITS = FIRSTS - 1;

function pairHash(first: number, second: number): number {
  return ((first << 5) ^ second) & HASH_BITS;
}

function longerHash(pair: number, third: number): number {
  return ((pair << 3) ^ third) & HASH_BITS;
}

/** The first two characters as one number. */
function headOf(first: number, second: number): number {
  return (first << 16) | second;
}
