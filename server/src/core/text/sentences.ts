// Finds the sentence around a place.
import { CharacterSet } from "./characterSet.ts";
import type { Span } from "./span.ts";
import { splitsPair } from "./splitsPair.ts";

/** How far a sentence is followed on either side: text without a full stop must not make every question a long one. */
const REACH = 600;

/**
 * The sentence around an offset, without the mark that ends the one before and with its own. Sentences end at 。！？
 * and at the closing quotation marks or brackets that follow; half-width ! and ? count too, the half-width dot does not.
 * Longer ones are cut at {@link REACH} units on either side, never inside a surrogate pair.
 */
export function sentenceAround(text: string, offset: number): Span {
  const at = Math.min(Math.max(0, offset), text.length);
  let start = at;
  const low = Math.max(0, at - REACH);
  while (start > low && (isPlain(text, start) || !endsSentence(text, start))) start--;
  let end = at;
  const high = Math.min(text.length, at + REACH);
  while (end < high && (end === at || isPlain(text, end) || !endsSentence(text, end))) end++;
  if (splitsPair(text, start)) start++;
  if (splitsPair(text, end)) end--;
  while (start < at && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

/** True where neither a mark nor a closer stands just before `offset`: there no sentence ends. */
function isPlain(text: string, offset: number): boolean {
  return !enders.has(text.charCodeAt(offset - 1));
}

/** True where a sentence ends just before `offset`. Asked of every character around every figure, so by tables. */
function endsSentence(text: string, offset: number): boolean {
  if (closers.has(text.charCodeAt(offset))) return false;
  let i = offset;
  while (i > 0 && offset - i < 4 && closers.has(text.charCodeAt(i - 1))) i--;
  return i > 0 && endMarks.has(text.charCodeAt(i - 1));
}

const closers = new CharacterSet("”’」』）)》");
const endMarks = new CharacterSet("。！？!?");
const enders = new CharacterSet("”’」』）)》。！？!?");

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09;
}
