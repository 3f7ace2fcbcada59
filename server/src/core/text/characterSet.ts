// A set of characters that is asked in the inner loops: one look into a table by UTF-16 code.

/** Membership by UTF-16 code: 1 for the characters given. Codes past the text's end (NaN) are not in it. */
export type CharacterSet = Uint8Array;

/** What each character is, by UTF-16 code: the bits of all rows that it stands in together, 0 for the others. */
export function characterKinds(rows: readonly (readonly [characters: string, bits: number])[]): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const [characters, bits] of rows) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      kinds[code] = (kinds[code] as number) | bits;
    }
  }
  return kinds;
}

/** The set of the characters of the strings given. */
export function characterSet(...characters: readonly string[]): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (const string of characters) for (let i = 0; i < string.length; i++) set[string.charCodeAt(i)] = 1;
  return set;
}

/** Adds the characters from the first to the last. */
export function addRange(set: CharacterSet, first: string, last: string): void {
  set.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
}
