// Finds the clause around a place in a sentence.
import type { Span } from "./span.ts";

/** The clause around an offset: between the commas, semicolons and colons of its sentence, without them. */
export function clauseAround(text: string, offset: number, sentence: Span): Span {
  let start = Math.min(Math.max(offset, sentence.start), sentence.end);
  while (start > sentence.start && !endsClause(text, start - 1)) start--;
  let end = Math.max(start, Math.min(offset, sentence.end));
  while (end < sentence.end && !endsClause(text, end)) end++;
  return { start, end };
}

/** True for a mark that ends a clause or a sentence; the half-width comma of 1,000 and colon of 8:30 end none. */
function endsClause(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if ("，；：。！？".includes(mark)) return true;
  return ",;:!?".includes(mark) && !/[0-9]/.test(text.charAt(at + 1));
}
