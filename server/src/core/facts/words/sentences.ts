// The sentences of a paragraph that are long enough to be known again elsewhere, and the clauses that it says twice.

import { characterKinds } from "../../text/characterSet.ts";
import { hanCount, hasHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { meetAnew, wasMet } from "./metBefore.ts";

/** A sentence with its end mark. */
export interface LongSentence extends Span {
  /** The same for the same words, whatever white space parts them; other words seldom have it. */
  readonly hash: number;
}

/** A sentence of fewer Han characters may well be said twice: 妥否，请批示。 */
const LEAST = 12;
/** A clause of fewer Han characters is soon said again: 加强组织领导. */
const LEAST_OF_CLAUSE = 10;
/** Said twice in a row it is a slip; 奋斗，奋斗 is meant. */
const LEAST_IN_A_ROW = 7;

/** The sentences that end in 。！？ and have twelve Han characters and more, in order. Linear. */
export function longSentencesOf(facts: ParagraphFacts): readonly LongSentence[] {
  return sentencesOf(facts).long;
}

/** A sentence's words alone, by which it is known again. */
export function wordsIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, "");
}

/** What one walk through a paragraph tells. */
interface Sentences {
  readonly long: readonly LongSentence[];
  /** The hashes that several clauses have: most paragraphs say nothing twice, and their clauses are never cut out. */
  readonly again: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const NOTHING: Sentences = { long: [], again: NONE };

/** Hashes are sums over the characters but white space: a stretch's is the difference of two that were reached on the way. */
const sentencesOf = keptWith(({ paragraph: { text, role } }): Sentences => {
  const { length } = text;
  if (role !== "prose" || length < LEAST) return NOTHING;
  // Read once: an imported name costs more than a local one in a loop over every character.
  const kinds = KINDS;
  const long: LongSentence[] = [];
  let again: Set<number> | undefined;
  let sum = 0;
  let clause = 0;
  let clauseSum = 0;
  let sentence = 0;
  let sentenceSum = 0;
  /** Behind an end mark the kinds of character that still belong to the sentence; else 0. */
  let closing = 0;
  meetAnew();
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    if (closing !== 0 && (kind & closing) === 0) {
      addLong(long, text, sentence, at, sum - sentenceSum);
      sentence = at;
      sentenceSum = sum;
      closing = 0;
    }
    const behind = kind & SPACE ? sum : (sum + worth(code)) | 0;
    if (kind & PARTS_CLAUSES) {
      if (at - clause >= LEAST_IN_A_ROW && wasMet((sum - clauseSum) | 0)) {
        again ??= new Set();
        again.add((sum - clauseSum) | 0);
      }
      clause = at + 1;
      clauseSum = behind;
      if (kind & ENDS_SENTENCE) closing = ENDS_SENTENCE | CLOSES;
    } else if (kind & CLOSES && closing !== 0) closing = CLOSES;
    sum = behind;
  }
  if (closing !== 0) addLong(long, text, sentence, length, sum - sentenceSum);
  if (length - clause >= LEAST_IN_A_ROW && wasMet((sum - clauseSum) | 0)) {
    again ??= new Set();
    again.add((sum - clauseSum) | 0);
  }
  return { long, again: again ?? NONE };
});

/** Adds the sentence between two offsets, of the sum given, without what numbers it, if it is long enough. */
function addLong(long: LongSentence[], text: string, from: number, end: number, sum: number): void {
  if (end - from < LEAST) return;
  const start = (KINDS[text.charCodeAt(from)] as number) & OPENS_LEAD ? leadEnd(text, from) : from;
  if (end - start < LEAST || !hasHan(text, start, end, LEAST)) return;
  let hash = sum;
  for (let at = from; at < start; at++) {
    const code = text.charCodeAt(at);
    if (((KINDS[code] as number) & SPACE) === 0) hash -= worth(code);
  }
  long.push({ start, end, hash: hash | 0 });
}

/** What a character adds to a sum: not its code, lest words of other characters come to the same. */
function worth(code: number): number {
  return Math.imul(code, code);
}

/** What a sentence begins with that numbers it, or nothing; it always matches where it is set to look. */
const LEAD =
  /[\s\u3000#>*-]*(?:(?:第?[一二三四五六七八九十]+[、是要，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])\s*)?/y;

function leadEnd(text: string, start: number): number {
  LEAD.lastIndex = start;
  LEAD.test(text);
  return LEAD.lastIndex;
}

/** The clauses that the paragraph has said before, in order: 形成调研报告十余篇， twice. Linear. */
export const repeatedClausesOf = keptWith((facts): readonly Span[] => {
  const { text } = facts.paragraph;
  const { again } = sentencesOf(facts);
  if (text.length < 2 * LEAST_OF_CLAUSE || again.size === 0) return NO_CLAUSES;
  const known = new Set<string>();
  const repeated: Span[] = [];
  let last = "";
  for (let start = 0; start < text.length; start++) {
    const end = clauseEnd(text, start);
    const mayRepeat = end - start >= LEAST_IN_A_ROW && again.has(sumOf(text, start, end));
    const han = mayRepeat ? hanCount(text, start, end) : 0;
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

const NO_CLAUSES: readonly Span[] = [];

function clauseEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && ((KINDS[text.charCodeAt(end)] as number) & PARTS_CLAUSES) === 0) end++;
  return end;
}

/** The hash of a clause, in which no white space stands. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (sum + worth(text.charCodeAt(at))) | 0;
  return sum;
}

const PARTS_CLAUSES = 1;
const ENDS_SENTENCE = 2;
const CLOSES = 4;
const SPACE = 8;
/** What {@link LEAD} may begin with. */
const OPENS_LEAD = 16;

/** White space as \s has it. */
const SPACES =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** What a character is to sentences, by UTF-16 code; most are nothing. */
const KINDS = characterKinds([
  ["，。；：！？、,;:!?", PARTS_CLAUSES],
  ["。！？", ENDS_SENTENCE],
  ["”’」』）)》", CLOSES],
  [SPACES, PARTS_CLAUSES | SPACE | OPENS_LEAD],
  ["#>*-第一二三四五六七八九十（(0123456789", OPENS_LEAD],
]);
