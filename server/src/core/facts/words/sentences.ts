// The sentences of a paragraph that are long enough to be known again elsewhere, and the clauses that it says twice.

import { characterKinds } from "../../text/characterSet.ts";
import { hanCount, hasHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { watchFor } from "../places.ts";
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
  /** The clauses that were said before. */
  readonly repeated: readonly Span[];
}

const NO_CLAUSES: readonly Span[] = [];
const NOTHING: Sentences = { long: [], repeated: NO_CLAUSES };

/**
 * From mark to mark. Hashes are sums over the characters but white space: a stretch's is the difference of two that were reached
 * on the way.
 */
const sentencesOf = keptWith(({ paragraph: { text, role }, places }): Sentences => {
  const { length } = text;
  if (role !== "prose" || length < LEAST) return NOTHING;
  const long: LongSentence[] = [];
  let sum = 0;
  let clause = 0;
  let clauseSum = 0;
  let sentence = 0;
  let sentenceSum = 0;
  /** Behind the last mark. */
  let read = 0;
  /** Behind an end mark the kinds of character that still belong to the sentence; else 0. */
  let closing = 0;
  forgetClauses();
  for (const at of places) {
    const code = text.charCodeAt(at);
    const kind = (KINDS[code] as number) & MARKS;
    if (kind === 0) continue;
    if (closing !== 0 && (at > read || (kind & closing) === 0)) {
      addLong(long, text, sentence, read, sum - sentenceSum);
      sentence = read;
      sentenceSum = sum;
      closing = 0;
    }
    sum = (sum + sumOf(text, read, at)) | 0;
    read = at + 1;
    const behind = kind & SPACE ? sum : (sum + worth(code)) | 0;
    if (kind & PARTS_CLAUSES) {
      if (at - clause >= LEAST_IN_A_ROW) meet(clause, at, (sum - clauseSum) | 0);
      clause = read;
      clauseSum = behind;
      if (kind & ENDS_SENTENCE) closing = ENDS_SENTENCE | CLOSES;
    } else if (closing !== 0) closing = CLOSES;
    sum = behind;
  }
  if (closing !== 0) addLong(long, text, sentence, read, sum - sentenceSum);
  if (length - clause >= LEAST_IN_A_ROW)
    meet(clause, length, (sum + sumOf(text, read, length) - clauseSum) | 0);
  return { long, repeated: again.size > 0 && length >= 2 * LEAST_OF_CLAUSE ? repeatedIn(text) : NO_CLAUSES };
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

/** The sum over a stretch without white space. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (sum + worth(text.charCodeAt(at))) | 0;
  return sum;
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
export function repeatedClausesOf(facts: ParagraphFacts): readonly Span[] {
  return sentencesOf(facts).repeated;
}

/** The clauses met on the walk, by their number: lists that every walk writes over. */
const starts: number[] = [];
const ends: number[] = [];
const sums: number[] = [];
let met = 0;
/** The hashes that several of them have: most paragraphs say nothing twice, and their clauses are never cut out. */
const again = new Set<number>();

function forgetClauses(): void {
  met = 0;
  if (again.size > 0) again.clear();
  meetAnew();
}

function meet(start: number, end: number, sum: number): void {
  starts[met] = start;
  ends[met] = end;
  sums[met] = sum;
  met++;
  if (wasMet(sum)) again.add(sum);
}

/**
 * Those of the clauses met that were said before. Rules say the same of several cases (…的，由本级审核；…的，由本级审核), and lists
 * begin or end alike: such clauses are told of only where they stand twice in a row.
 */
function repeatedIn(text: string): readonly Span[] {
  /** Where each clause was met last. */
  const known = new Map<string, number>();
  const repeated: Span[] = [];
  let last = "";
  let lastEnd = 0;
  for (let i = 0; i < met; i++) {
    if (!again.has(sums[i] as number)) continue;
    const start = starts[i] as number;
    const end = ends[i] as number;
    const han = hanCount(text, start, end);
    if (han < LEAST_IN_A_ROW) continue;
    const clause = text.slice(start, end);
    const isNear = start - (known.get(clause) ?? Number.NEGATIVE_INFINITY) <= REACH;
    const isKnown = isNear && !isFormula(text, start, end);
    if (isKnown || (clause === last && partsOnly(text, lastEnd, start))) repeated.push({ start, end });
    if (han >= LEAST_OF_CLAUSE) known.set(clause, start);
    last = clause;
    lastEnd = end;
  }
  return repeated.length === 0 ? NO_CLAUSES : repeated;
}

/** Further apart they stand in a document that was pasted as one line: there each has its own matter. */
const REACH = 500;

/** True of a rule's condition or consequence, of a topic taken up again, and of what is only the head or the tail of a list. */
function isFormula(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  // （二）筑牢安全屏障。…筑牢安全屏障，是义不容辞的责任: a topic taken up again.
  if (text.charAt(end) === "，" && text.charAt(end + 1) === "是") return true;
  if ((before === "、") !== (text.charAt(end) === "、")) return true;
  // （县水务局牵头，各乡镇负责）: who does it, behind each task.
  if (BY_WHOM.test(text.slice(start, end))) return true;
  if (text.charAt(end - 1) === "的" || (before === "，" && text.charAt(start - 2) === "的")) return true;
  return RULES.test(text.slice(start, start + 6));
}

const BY_WHOM = /^[（(][^，。；）)]{2,60}(?:牵头|负责|按职责分工负责)$|^[^（(]{2,60}按职责分工负责$/;

/** How a rule's consequence begins: who decides, what follows. */
const RULES = /^(?:由|并?处|依法|依纪|依照|责令|任何|不得|应当|可以)/;

/** True where nothing but marks and white space stands between two offsets: two marks in a row part nothing. */
function partsOnly(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (((KINDS[text.charCodeAt(at)] as number) & PARTS_CLAUSES) === 0) return false;
  }
  return true;
}

const PARTS_CLAUSES = 1;
const ENDS_SENTENCE = 2;
const CLOSES = 4;
const SPACE = 8;
const MARKS = PARTS_CLAUSES | ENDS_SENTENCE | CLOSES | SPACE;
/** What {@link LEAD} may begin with. */
const OPENS_LEAD = 16;

const PARTING = "，。；：！？、,;:!?";
const CLOSING = "”’」』）)》";
/** White space as \s has it. */
const SPACES =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
watchFor(PARTING + CLOSING + SPACES);

/** What a character is to sentences, by UTF-16 code; most are nothing. */
const KINDS = characterKinds([
  [PARTING, PARTS_CLAUSES],
  ["。！？", ENDS_SENTENCE],
  [CLOSING, CLOSES],
  [SPACES, PARTS_CLAUSES | SPACE | OPENS_LEAD],
  ["#>*-第一二三四五六七八九十（(0123456789", OPENS_LEAD],
]);
