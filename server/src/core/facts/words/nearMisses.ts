// Finds near misses of fixed formulations: one character wrong, missing, doubled or moved.
import { FIXED_PHRASES } from "../../data/fixedPhrases.ts";
import { MEMBERS, TERMS } from "../../data/formulations.ts";
import { firstNot } from "../../text/firstNot.ts";
import { isHan } from "../../text/han.ts";
import { overlapping } from "../../text/overlapping.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { isAlike } from "./alike.ts";
import { othersWords } from "./othersWords.ts";
import { foundInWalk } from "./sharedWalk.ts";

/** A near miss: where it stands, the formulation, and in what it differs. */
export interface NearMiss extends Span {
  readonly text: string;
  readonly right: string;
  readonly fault: Fault;
}

/** A wrong character (that looks or sounds like the right one), one lost, one doubled, two in the wrong order. */
export type Fault = "wrong" | "lost" | "doubled" | "moved";

/** A formulation. */
interface Formulation {
  readonly text: string;
  /** Its words parted by blanks, where a character of it may be lost: inside, from a word of two, of which it leaves one half. */
  readonly words?: string;
}

/** Shorter ones are met by other words that end or begin alike: 政治建设 and 整治建设. */
const SHORTEST = 5;
/** Only in longer ones is a fault in the first or last word told from the edge of another word. */
const SURE_AT_EDGES = 7;

/** A formulation that stands as it should. */
interface Exact extends Span {
  readonly fault: null;
}

let wholes: readonly Formulation[] = [];

/**
 * What stands at the halves of formulations: near misses, and the formulations themselves. With one character wrong, one of
 * the halves still stands as it should. Their numbers are twice the formulation's, and one more for the second.
 */
const atHalves = foundInWalk({
  words: () => {
    wholes = formulations();
    const halves: string[] = [];
    for (const { text } of wholes) halves.push(text.slice(0, middleOf(text)), text.slice(middleOf(text)));
    return halves;
  },
  meet: (text, number, at, found: (NearMiss | Exact)[]) => {
    const whole = wholes[number >> 1] as Formulation;
    const isFirst = number % 2 === 0;
    const middle = middleOf(whole.text);
    const end = at + (isFirst ? middle : whole.text.length - middle);
    if (!(isFirst ? mayGoOn(text, at, whole.text) : mayComeBefore(text, end, whole.text))) return;
    const start = isFirst ? at : end - whole.text.length;
    let miss: NearMiss | null = null;
    if (text.startsWith(whole.text, start)) {
      found.push({ start, end: start + whole.text.length, fault: null });
      if (isFirst && at > 0 && text.charCodeAt(at - 1) === text.charCodeAt(at))
        miss = missAt(text, at - 1, at + whole.text.length, whole);
    } else miss = isFirst ? missFrom(text, at, whole) : missTo(text, end, whole);
    if (miss) found.push(miss);
  },
});

/** The near misses of a paragraph in order, none overlapping another; none in titles, quoted speech or code. Linear. */
export const nearMissesOf = keptWith((facts): readonly NearMiss[] => {
  const { text, role } = facts.paragraph;
  if (role !== "prose" && role !== "table") return [];
  const quoted = quotedMisses(text);
  const met = atHalves(facts);
  if (quoted.length === 0 && met.every(isExact)) return quoted;
  const isOthers = overlapping(othersWords(facts));
  const exactOn = finderIn(met.filter(isExact));
  return disjoint(
    [...quoted, ...met.filter((one) => one.fault !== null)].filter(
      (miss) => !isOthers(miss) && exactOn(miss).every((span) => isTypedTwice(text, miss, span)),
    ),
  );
});

/** Finds those of the formulations that share a character with a near miss. */
function finderIn(formulations: readonly Exact[]): (miss: Span) => readonly Exact[] {
  const sorted = [...formulations].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (miss) => {
    const from = firstNot(sorted, ({ start }) => start + longest <= miss.start);
    const to = firstNot(sorted, ({ start }) => start < miss.end);
    return sorted.slice(from, to).filter((span) => overlaps(span, miss));
  };
}

function isExact(one: NearMiss | Exact): one is Exact {
  return one.fault === null;
}

/**
 * ，党党风廉政建设: the formulation stands there, with a character of it once more. Not behind a Han character, which may end
 * in it: 全党党风廉政建设.
 */
function isTypedTwice(text: string, { start, end, fault }: NearMiss, exact: Span): boolean {
  if (fault !== "doubled" || exact.start < start || exact.end > end) return false;
  return text[start] !== text[start + 1] || !isHan(text.charCodeAt(start - 1));
}

/** The second to the eighth character. */
const INSIDE = 0b1111_1110;

/** The terms that quotations are held against. */
interface Terms {
  readonly known: ReadonlySet<string>;
  readonly all: readonly string[];
  /** The first and the last character of each, one behind the other. */
  readonly ends: Uint16Array;
}

let terms: Terms | undefined;

/** “四个意识识”: a quoted term that is nearly a known one. */
function quotedMisses(text: string): readonly NearMiss[] {
  const found: NearMiss[] = [];
  for (let open = text.indexOf("“"); open >= 0; open = text.indexOf("“", open + 1)) {
    const start = open + 1;
    const end = quoteEnd(text, start);
    if (end > start && !isOwnTerm(text, open)) addTermMisses(text, start, end, found);
  }
  return found;
}

/** 市委“四个大”要求, 优先过闸、优先靠泊等“四优先”措施: what a lower organ calls so, or what the words before it explain. */
function isOwnTerm(text: string, open: number): boolean {
  return OWN_TERM.test(text.slice(Math.max(0, open - OWN_REACH), open));
}

const OWN_TERM =
  /(?:[省市州区县旗镇乡](?:委|党委|政府)|公司|集团|学校|医院|街道|[局厅院校](?:党组|党委)?)$|、[^，。；]{2,16}等$/;
const OWN_REACH = 24;

function addTermMisses(all: string, start: number, end: number, found: NearMiss[]): void {
  terms ??= quotedTerms();
  const { known, ends } = terms;
  const text = all.slice(start, end);
  if (known.has(text) || COUNTED.test(text)) return;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  for (let i = 0; i < ends.length; i += 2) {
    // With one fault it begins or it ends as it should.
    if (ends[i] !== first && ends[i + 1] !== last) continue;
    const right = terms.all[i >> 1] as string;
    const fault = Math.abs(right.length - text.length) > 1 ? null : faultOf(text, right, INSIDE);
    if (fault) found.push({ start, end, text, right, fault });
  }
}

/** “三个一”, “四个一”: so a great many things are called. */
const COUNTED = /^[一二三四五六七八九十]个一$/;

function quotedTerms(): Terms {
  const known = new Set(wordsOf(TERMS).filter((term) => term.length >= 4));
  return {
    known,
    all: [...known],
    ends: Uint16Array.from(
      [...known].flatMap((text) => [text.charCodeAt(0), text.charCodeAt(text.length - 1)]),
    ),
  };
}

/** Where a quoted term of three to ten characters and 、 ends; its start where none stands there. */
function quoteEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= 10 && (isHan(text.charCodeAt(end)) || text[end] === "、")) end++;
  return text[end] === "”" && end - start >= 3 && end - start <= 10 ? end : start;
}

/**
 * Whether what stands at `start` may be the right text, or nearly, of which the first half stands there: most do not end as it
 * does, with one character more, less or wrong, and need no closer look.
 */
function mayGoOn(text: string, start: number, right: string): boolean {
  const end = start + right.length;
  const last = right.charCodeAt(right.length - 1);
  const last2 = right.charCodeAt(right.length - 2);
  return (
    text.charCodeAt(end - 1) === last ||
    text.charCodeAt(end - 2) === last ||
    text.charCodeAt(end) === last ||
    text.charCodeAt(end - 2) === last2
  );
}

/** The same of what stands before `end`, with the right text's second half. */
function mayComeBefore(text: string, end: number, right: string): boolean {
  const start = end - right.length;
  const first = right.charCodeAt(0);
  return (
    text.charCodeAt(start) === first ||
    text.charCodeAt(start - 1) === first ||
    text.charCodeAt(start + 1) === first ||
    text.charCodeAt(start + 1) === right.charCodeAt(1)
  );
}

function missFrom(text: string, start: number, whole: Formulation): NearMiss | null {
  const { length } = whole.text;
  for (let end = start + length - 1; end <= start + length + 1; end++) {
    const miss = missAt(text, start, end, whole);
    if (miss) return miss;
  }
  return null;
}

function missTo(text: string, end: number, whole: Formulation): NearMiss | null {
  const { length } = whole.text;
  for (let start = end - length - 1; start <= end - length + 1; start++) {
    const miss = missAt(text, start, end, whole);
    if (miss) return miss;
  }
  return null;
}

function missAt(all: string, start: number, end: number, whole: Formulation): NearMiss | null {
  if (start < 0 || end > all.length) return null;
  const text = all.slice(start, end);
  const fault = faultOf(text, whole.text, losableIn(whole));
  return fault ? { start, end, text, right: whole.text, fault } : null;
}

/**
 * In what one way the text differs from what is right; null where it differs otherwise, or not at all. `losable` has a bit for
 * each place at which a character may be lost.
 */
function faultOf(text: string, right: string, losable: number): Fault | null {
  const at = firstDifference(text, right);
  const more = text.length - right.length;
  if (more === -1) {
    const isInside = losable & (1 << at) && at < text.length && isHan(right.charCodeAt(at));
    return isInside && text.slice(at) === right.slice(at + 1) ? "lost" : null;
  }
  if (more === 1)
    return (at < right.length || losable === INSIDE) &&
      text.slice(at + 1) === right.slice(at) &&
      text[at] === text[at - 1]
      ? "doubled"
      : null;
  if (at >= right.length) return null;
  if (text.slice(at + 1) === right.slice(at + 1)) {
    const isInside = at > 0 && at < right.length - 1;
    return (isInside || right.length >= SURE_AT_EDGES || losable === INSIDE) &&
      isAlike(text.charAt(at), right.charAt(at))
      ? "wrong"
      : null;
  }
  const isMoved =
    text[at] === right[at + 1] && text[at + 1] === right[at] && text.slice(at + 2) === right.slice(at + 2);
  return isMoved ? "moved" : null;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The members of the bank's formulations and the fixed phrases. */
function formulations(): readonly Formulation[] {
  const all: Formulation[] = [];
  for (const text of wordsOf(MEMBERS)) if (text.length >= SHORTEST) all.push({ text });
  for (const words of FIXED_PHRASES.trim().split("\n")) {
    const text = words.replaceAll(" ", "");
    if (text.length >= SHORTEST) all.push({ text, words });
  }
  return all;
}

/** A bit for each place of the formulation at which a character may be lost. */
function losableIn({ text, words }: Formulation): number {
  if (words === undefined) return 0;
  const parts = words.split(" ");
  let losable = 0;
  let at = 0;
  for (const [i, { length }] of parts.entries()) {
    // What is left of the last word may begin another: 思想政治作用.
    const isSure = i === 0 ? text.length >= SURE_AT_EDGES : i < parts.length - 1;
    if (length === 2 && isSure) losable |= 0b11 << at;
    at += length;
  }
  // What is left of the first one may end another: 健全生产责任制.
  return losable & ~1;
}

function middleOf(text: string): number {
  return text.length >> 1;
}

function disjoint(misses: readonly NearMiss[]): readonly NearMiss[] {
  const sorted = [...misses].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((miss) => {
    if (miss.start < end) return false;
    end = miss.end;
    return true;
  });
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
