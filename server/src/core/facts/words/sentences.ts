// The sentences of a paragraph that are long enough to be known again elsewhere.

import { characterSet } from "../../text/characterSet.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";

/** A sentence with its end mark, and its words alone, by which it is known again. */
export interface LongSentence extends Span {
  readonly words: string;
}

/** A sentence of fewer Han characters may well be said twice: 妥否，请批示。 */
const LEAST = 12;

/** The sentences that end in 。！？ and have twelve Han characters and more, in order. Linear. */
export const longSentencesOf = keptWith(({ paragraph: { text, role } }): readonly LongSentence[] => {
  if (role !== "prose" || text.length < LEAST) return [];
  const sentences: LongSentence[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (ENDS_SENTENCE[text.charCodeAt(at)] !== 1) continue;
    const index = next;
    next = at + 1;
    while (ENDS_SENTENCE[text.charCodeAt(next)] === 1) next++;
    while (CLOSES[text.charCodeAt(next)] === 1) next++;
    at = next - 1;
    if (next - index < LEAST) continue;
    LEAD.lastIndex = index;
    LEAD.test(text);
    const start = LEAD.lastIndex;
    if (next - start < LEAST) continue;
    const words = text.slice(start, next).replace(/\s/g, "");
    if (hanCount(words) >= LEAST) sentences.push({ start, end: next, words });
  }
  return sentences;
});

const ENDS_SENTENCE = characterSet("。！？");
const CLOSES = characterSet("”’」』）)》");
/** What a sentence begins with that numbers it, or nothing; it always matches where it is set to look. */
const LEAD =
  /[\s\u3000#>*-]*(?:(?:第?[一二三四五六七八九十]+[、是要，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])\s*)?/y;

/** A clause of fewer Han characters is soon said again: 加强组织领导. */
const LEAST_OF_CLAUSE = 10;
/** Said twice in a row it is a slip; 奋斗，奋斗 is meant. */
const LEAST_IN_A_ROW = 7;

/** The clauses that the paragraph has said before, in order: 形成调研报告十余篇， twice. Linear. */
export const repeatedClausesOf = keptWith(({ paragraph: { text, role } }): readonly Span[] => {
  if (role !== "prose" || text.length < 2 * LEAST_OF_CLAUSE) return [];
  const known = new Set<string>();
  const repeated: Span[] = [];
  let last = "";
  for (let start = 0; start < text.length; start++) {
    let end = start;
    let han = 0;
    for (; end < text.length && PARTS_CLAUSES[text.charCodeAt(end)] === 0; end++) {
      if (isHan(text.charCodeAt(end))) han++;
    }
    const clause = han >= LEAST_IN_A_ROW ? text.slice(start, end) : "";
    if (clause !== "" && (clause === last || (han >= LEAST_OF_CLAUSE && known.has(clause))))
      repeated.push({ start, end });
    if (han >= LEAST_OF_CLAUSE) known.add(clause);
    // Two marks in a row part nothing.
    if (end > start) last = clause;
    start = end;
  }
  return repeated;
});

/** Marks and white space, as \s has it. */
const PARTS_CLAUSES = characterSet(
  "，。；：！？、,;:!? \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);

function hanCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) count++;
  }
  return count;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
