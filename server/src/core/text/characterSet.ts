// Sets of characters that are asked in the inner loops: one look into a table by UTF-16 code.
import { CODES, codeTable } from "./codeTable.ts";

/**
 * A set made when the program starts, asked by UTF-16 code. Sets stand together in tables, one bit each: with a table of its
 * own for each, which has a place for every code, they took two megabytes.
 */
export class CharacterSet {
  readonly #table: Int32Array;
  readonly #bit: number;

  /** The set of the characters of all strings given. */
  constructor(...characters: readonly string[]) {
    if (made % BITS === 0) shared = new Int32Array(CODES);
    this.#table = shared;
    this.#bit = 1 << (made++ % BITS);
    for (const string of characters) for (let i = 0; i < string.length; i++) this.#add(string.charCodeAt(i));
  }

  /** Adds the characters from the first to the last. */
  addRange(first: string, last: string): this {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) this.#add(code);
    return this;
  }

  /** What `charCodeAt` gives past the text's end (NaN) is in no set; asked as NUL, it leaves the look into the table a quick one. */
  has(code: number): boolean {
    return ((this.#table[code & LAST] as number) & this.#bit) !== 0;
  }

  #add(code: number): void {
    this.#table[code] = (this.#table[code] as number) | this.#bit;
  }
}

const LAST = CODES - 1;
const BITS = 32;
/** The table that is being filled, and how many sets there are. */
let shared = new Int32Array(0);
let made = 0;

/** What each character is, by UTF-16 code: the bits of all rows that it stands in together, 0 for the others. */
export function characterKinds(rows: readonly (readonly [characters: string, bits: number])[]): Uint8Array {
  const kinds = codeTable();
  for (const [characters, bits] of rows) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      kinds[code] = (kinds[code] as number) | bits;
    }
  }
  return kinds;
}
