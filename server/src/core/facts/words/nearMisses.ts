// Finds near misses of fixed formulations: one character wrong, missing, doubled or moved.
import { FIXED_PHRASES } from "../../data/fixedPhrases.ts";
import { MEMBERS } from "../../data/formulations.ts";
import { firstNot } from "../../text/firstNot.ts";
import { isHan } from "../../text/han.ts";
import { overlapping } from "../../text/overlapping.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { faultOf, type NearMiss, SURE_AT_EDGES } from "./nearMiss.ts";
import { othersWords } from "./othersWords.ts";
import { quotedMisses } from "./quotedMisses.ts";
import { foundInWalk } from "./sharedWalk.ts";

/** A formulation. */
interface Formulation {
  readonly text: string;
  /** Its words parted by blanks, where a character of it may be lost: inside, from a word of two, of which it leaves one half. */
  readonly words?: string;
  /** A bit for each place at which a character may be lost; found when it is first asked for. */
  losable?: number;
}

/** Shorter ones are met by other words that end or begin alike: 政治建设 and 整治建设. */
const SHORTEST = 5;

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
  whole.losable ??= losableIn(whole);
  const fault = faultOf(text, whole.text, whole.losable);
  return fault ? { start, end, text, right: whole.text, fault } : null;
}

/** The members of the bank's formulations and the fixed phrases. */
function formulations(): readonly Formulation[] {
  const all: Formulation[] = [];
  for (const text of MEMBERS.trim().split(/\s+/)) if (text.length >= SHORTEST) all.push({ text });
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
