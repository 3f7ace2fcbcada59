// A set of characters that is asked in the inner loops: one look into a table by UTF-16 code.

/** Membership by UTF-16 code: 1 for the characters given. Codes past the text's end (NaN) are not in it. */
export type CharacterSet = Uint8Array;

/** The set of the characters of the strings given. */
export function characterSet(...characters: readonly string[]): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (const string of characters) for (let i = 0; i < string.length; i++) set[string.charCodeAt(i)] = 1;
  return set;
}
