// The part of a text that a new text differs in, so that a replacement leaves the rest untouched.

/** The old text's stretch `start` to `end`, in UTF-16 units, and what takes its place. */
export interface ChangedPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What lies between the common beginning and the common end; no surrogate pair or line end is cut in two. */
export function changedPart(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  while (start > 0 && /^[\ud800-\udbff\r]$/.test(before.charAt(start - 1))) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && /^[\udc00-\udfff\n]$/.test(before.charAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
