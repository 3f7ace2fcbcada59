// Asks whether a character is one of a few, by its code: without the one-character string that `includes` would have to be given.

/** True where the UTF-16 code is that of one of the characters; never for a code past the text's end (NaN). */
export function isOneOf(characters: string, code: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}
