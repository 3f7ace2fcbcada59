// Tables that tell in one step whether a UTF-16 unit belongs to a class of characters.

/** A class of UTF-16 units; `table[code]` is 1 for its members, else 0. */
export type CharClass = Uint8Array;

/** The class of the characters of a string. */
export function charClass(characters: string): CharClass {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}
