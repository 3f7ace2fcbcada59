// The short names that a paragraph introduces: （以下简称“领导小组”）, （以下简称《条例》）, （以下简称县林草局）.
import { COMMON_ENDINGS, DOCUMENT_NOUNS, RELATIVE_STARTS } from "../data/nameEdges.ts";
import { isNameCharacter } from "../text/nameEdges.ts";
import type { Span } from "../text/span.ts";
import { WordIndex } from "../text/wordIndex.ts";

/**
 * How surely the same characters are the name again. "own": wherever they stand. "shared": other names end so too, and a
 * use stands free of what is before it. "general": a bare noun of documents, which wants marks or a leading word.
 */
export type NameKind = "own" | "shared" | "general";

/** A short name where it is introduced; the span is the name without quotation marks, 《》 included. */
export interface ShortNameFact extends Span {
  readonly name: string;
  readonly kind: NameKind;
}

/** Outside brackets and without 以下, 简称 may tell of others' usage; there the bracket must open right before it. */
const INTRODUCTION =
  /(?:以下(?:均|都|分别|统一)?(?:简称|统称|合称|并称|称)|下称|(?<=[（(])(?:简称|统称|合称))(?:为|作)?[：:]?[ \u3000]?/g;
const QUOTED = /[“"‘「『]([^“”"‘’「」『』。；！？\n]{2,30})[”"’」』]|(《[^《》。；！？\n]{1,40}》)/y;
const BETWEEN = /[、和及与]?/y;
const BARE = /[^“”"‘’「」『』《》（）()。；！？，,：:、\s]{2,20}(?=[）)])/y;
/** How far before the introduction its bracket may open. */
const BRACKET_REACH = 60;
/** No short name is longer. */
const LONGEST_NAME = 42;

const commonEndings = new WordIndex(COMMON_ENDINGS);
const documentNouns = new Set(DOCUMENT_NOUNS.split(" "));

/** The short names that a paragraph's text introduces, in order. Linear. */
export function shortNamesIn(text: string): readonly ShortNameFact[] {
  if (!text.includes("称")) return [];
  const facts: ShortNameFact[] = [];
  for (const { index, 0: words } of text.matchAll(INTRODUCTION)) {
    if (index < (facts.at(-1)?.end ?? 0)) continue;
    const bracket = openBracket(text, index);
    const names = namesAt(text, index + words.length, bracket >= 0);
    const full = before(text, bracket >= 0 ? bracket : index);
    for (const span of names) {
      const name = text.slice(span.start, span.end);
      facts.push({ ...span, name, kind: kindOf(name, full) });
    }
  }
  return facts;
}

/** The end of the full name that stands before an offset, its closing marks left out. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - LONGEST_NAME - 3), at).replace(/[》”’」』，,]{1,3}$/, "");
}

/** Where the bracket that holds the offset opens, or -1. */
function openBracket(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) {
    const mark = text.charAt(i);
    if (mark === "（" || mark === "(") return i;
    if (mark === "）" || mark === ")") return -1;
  }
  return -1;
}

/** One quoted or titled name or several side by side; a bare one only to the end of its bracket. */
function namesAt(text: string, from: number, inBracket: boolean): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; ; at = after(BETWEEN, text, at)) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (!quoted) break;
    const name = quoted[1] ?? quoted[2] ?? "";
    const start = quoted.index + (quoted[1] === undefined ? 0 : 1);
    if (isName(name)) spans.push({ start, end: start + name.length });
    at = QUOTED.lastIndex;
  }
  if (spans.length > 0 || !inBracket) return spans;
  BARE.lastIndex = from;
  const bare = BARE.exec(text)?.[0] ?? "";
  return isName(bare) ? [{ start: from, end: from + bare.length }] : [];
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** At least two characters of words, and white space at neither end. */
function isName(name: string): boolean {
  let words = 0;
  for (let i = 0; i < name.length; i++) if (isNameCharacter(name.charCodeAt(i))) words++;
  return words >= 2 && name === name.trim();
}

function kindOf(name: string, full: string): NameKind {
  if (name.startsWith("《")) return "own";
  if (documentNouns.has(name)) return "general";
  const shared =
    name.length <= 2 ||
    full.endsWith(name) ||
    RELATIVE_STARTS.includes(name.charAt(0)) ||
    commonEndings.endingAt(name, name.length) !== "";
  return shared ? "shared" : "own";
}
