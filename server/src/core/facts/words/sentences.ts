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
    const start = OPENS_LEAD[text.charCodeAt(index)] === 1 ? leadEnd(text, index) : index;
    if (next - start < LEAST || hanCount(text, start, next) < LEAST) continue;
    const words = text.slice(start, next).replace(/\s+/g, "");
    sentences.push({ start, end: next, words });
  }
  return sentences;
});

const ENDS_SENTENCE = characterSet("。！？");
const CLOSES = characterSet("”’」』）)》");
/** What a sentence begins with that numbers it, or nothing; it always matches where it is set to look. */
const LEAD =
  /[\s\u3000#>*-]*(?:(?:第?[一二三四五六七八九十]+[、是要，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])\s*)?/y;

function leadEnd(text: string, start: number): number {
  LEAD.lastIndex = start;
  LEAD.test(text);
  return LEAD.lastIndex;
}

/** A clause of fewer Han characters is soon said again: 加强组织领导. */
const LEAST_OF_CLAUSE = 10;
/** Said twice in a row it is a slip; 奋斗，奋斗 is meant. */
const LEAST_IN_A_ROW = 7;

/** The clauses that the paragraph has said before, in order: 形成调研报告十余篇， twice. Linear. */
export const repeatedClausesOf = keptWith(({ paragraph: { text, role } }): readonly Span[] => {
  if (role !== "prose" || text.length < 2 * LEAST_OF_CLAUSE || !mayRepeat(text)) return [];
  const known = new Set<string>();
  const repeated: Span[] = [];
  let last = "";
  for (let start = 0; start < text.length; start++) {
    const end = clauseEnd(text, start);
    const han = hanCount(text, start, end);
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

function clauseEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && PARTS_CLAUSES[text.charCodeAt(end)] === 0) end++;
  return end;
}

/** Whether two clauses of the text have one hash: most paragraphs say nothing twice, and their clauses are never cut out. */
function mayRepeat(text: string): boolean {
  const known = new Set<number>();
  let hash = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (PARTS_CLAUSES[code] === 0) {
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (at - start >= LEAST_IN_A_ROW) {
      if (known.has(hash)) return true;
      known.add(hash);
    }
    hash = 0;
    start = at + 1;
  }
  return text.length - start >= LEAST_IN_A_ROW && known.has(hash);
}

/** Marks and white space, as \s has it. */
const SPACES =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const PARTS_CLAUSES = characterSet("，。；：！？、,;:!?", SPACES);
/** What {@link LEAD} may begin with. */
const OPENS_LEAD = characterSet("#>*-第一二三四五六七八九十（(0123456789", SPACES);

function hanCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}
