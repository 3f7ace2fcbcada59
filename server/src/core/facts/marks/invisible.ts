// Finds characters that nobody sees: zero-width spaces, soft hyphens, direction marks, control characters.
import type { MarkLine } from "./markKinds.ts";

/** The characters that leave no trace on paper. */
export const INVISIBLE =
  "\u200b\u200c\u200e\u200f\u00ad\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" +
  "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015" +
  "\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f";

/** Reads a run of them. The mark that a file may begin with is no part of its text. */
export function readInvisible(line: MarkLine, at: number): number {
  const { text } = line;
  let end = at + 1;
  while (end < text.length && INVISIBLE.includes(text[end] ?? "\n")) end++;
  if (at === 0 && text[0] === "\ufeff" && end === 1) return end;
  line.wrong("invisible", { start: at, end }, "");
  return end;
}
