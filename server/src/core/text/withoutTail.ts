// Takes characters off a text's end; a pattern ending in $ would look at each run of them from each of its places.

/** The text without those of the characters that it ends with. */
export function withoutTail(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
