// Reads the paired marks of a paragraph: which opens with which, which stand alone, which point the wrong way.

import { isDigit, isLetter, isSpace } from "../../text/charClasses.ts";
import { codeTable } from "../../text/codeTable.ts";
import type { Mutable } from "../../text/mutable.ts";
import { isInside } from "../../text/opaque.ts";
import type { Span } from "../../text/span.ts";
import { watchFor } from "../places.ts";
import { isWordChar } from "./markChars.ts";

/** The kinds of paired mark, by their full-width opening mark. */
export type PairKind = "“" | "‘" | "《" | "〈" | "（" | "【" | "〔" | "「" | "『";

/** A pair; `open` and `close` are where its two marks stand. */
export interface Pair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
  /** The nearest pair around it, or null. */
  readonly parent: Pair | null;
}

/** A mark of a pair that stands somewhere. */
export interface PairMark {
  readonly kind: PairKind;
  readonly at: number;
  readonly opens: boolean;
}

/** What the paired marks of a paragraph say together. Each list is in the order of the text. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Marks without a partner in the paragraph. */
  readonly loose: readonly PairMark[];
  /** Quotation marks that point the wrong way; `opens` is what they should do. */
  readonly reversed: readonly PairMark[];
  /** Straight marks that close a quotation which a “ has opened. */
  readonly straight: readonly PairMark[];
}

const NONE: readonly never[] = [];
const NOTHING: Pairs = { pairs: NONE, loose: NONE, reversed: NONE, straight: NONE };

/** The closing mark of each kind. */
export const CLOSING: Readonly<Record<PairKind, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "【": "】",
  "〔": "〕",
  "「": "」",
  "『": "』",
};

const KINDS = Object.keys(CLOSING) as PairKind[];
/** What each character is: 0 nothing, 1 + 2·kind an opening mark, 2 + 2·kind a closing one. */
const roles = codeTable();
for (const [i, kind] of KINDS.entries()) {
  roles[kind.charCodeAt(0)] = 1 + 2 * i;
  roles[CLOSING[kind].charCodeAt(0)] = 2 + 2 * i;
  watchFor(kind + CLOSING[kind]);
}
// 〝一岗双责〞: marks of upright lines, which some copies close a “ with.
for (const [mark, role] of [
  ["〝", 1],
  ["〞", 2],
  ["〟", 2],
] as const) {
  roles[mark.charCodeAt(0)] = role;
  watchFor(mark);
}
const PAREN = KINDS.indexOf("（");
roles[0x28] = 1 + 2 * PAREN;
roles[0x29] = 2 + 2 * PAREN;
watchFor("()");

/**
 * Reads the paired marks of a text, which stand at some of the places given; marks inside the opaque spans do not count. Linear
 * in the text's length.
 */
export function pairsOf(text: string, places: readonly number[], opaque: () => readonly Span[]): Pairs {
  const marks = marksIn(text, places, opaque);
  return marks.length === 0 ? NOTHING : paired(marks, text);
}

/** Pairs the marks; quotation marks of a wrong form are read as what they should be, so that they pair too. */
function paired(marks: readonly PairMark[], text: string): Pairs {
  const first = match(marks, text);
  if (first.loose.length === 0) return first;
  if (first.loose.some(({ kind, opens }) => kind === "“" && opens) && text.includes('"')) {
    const straight = straightClosers(marks, text);
    if (straight.length > 0) {
      const all = [...marks, ...straight].sort((a, b) => a.at - b.at);
      return { ...match(all, text), straight };
    }
  }
  const turned = (["“", "‘"] as const).flatMap((kind) => turnedQuotes(marks, first.loose, kind, text));
  if (turned.length === 0) return first;
  const byPlace = new Map(turned.map((mark) => [mark.at, mark]));
  const whole = match(
    marks.map((mark) => byPlace.get(mark.at) ?? mark),
    text,
  );
  return { ...whole, reversed: turned.sort((a, b) => a.at - b.at) };
}

/** “甲": straight marks that follow a “ with no other quotation mark in between. */
function straightClosers(marks: readonly PairMark[], text: string): readonly PairMark[] {
  const quotes = marks.filter(({ kind }) => kind === "“");
  return quotes.flatMap(({ at, opens }, i): PairMark[] => {
    const close = opens ? text.indexOf('"', at) : -1;
    const isNext = close > 0 && close - at <= REACH && close < (quotes[i + 1]?.at ?? text.length);
    return isNext ? [{ kind: "“", at: close, opens: false }] : [];
  });
}

function match(marks: readonly PairMark[], text: string): Pairs {
  const open: PairMark[] = [];
  /** By kind, how many of the open marks are known to be of others: they are not looked through again. */
  let others: Map<PairKind, number> | undefined;
  const found: Mutable<Pair>[] = [];
  const loose: PairMark[] = [];
  for (const mark of marks) {
    if (mark.opens) {
      open.push(mark);
      continue;
    }
    const least = others?.get(mark.kind) ?? 0;
    let i = open.length - 1;
    while (i >= least && open[i]?.kind !== mark.kind) i--;
    const partner = i >= least ? open[i] : undefined;
    if (!partner) {
      others ??= new Map();
      others.set(mark.kind, open.length);
      if (!isListMark(text, mark.at)) loose.push(mark);
    } else {
      // What opened in between was never closed.
      for (let inner = i + 1; inner < open.length; inner++) loose.push(open[inner] as PairMark);
      open.length = i;
      if (others) for (const [kind, count] of others) if (count > i) others.set(kind, i);
      found.push({ kind: mark.kind, open: partner.at, close: mark.at, parent: null });
    }
  }
  for (const unclosed of open) loose.push(unclosed);
  if (loose.length > 1) loose.sort((a, b) => a.at - b.at);
  return { pairs: withParents(found), loose, reversed: NONE, straight: NONE };
}

/** Puts the pairs in order and gives each the one around it. */
function withParents(pairs: Mutable<Pair>[]): readonly Pair[] {
  // Without one in another they are in order as they close.
  if (pairs.some(({ open }, i) => i > 0 && open < (pairs[i - 1] as Pair).open))
    pairs.sort((a, b) => a.open - b.open);
  let around: Pair | null = null;
  for (const pair of pairs) {
    while (around && around.close < pair.open) around = around.parent;
    pair.parent = around;
    around = pair;
  }
  return pairs;
}

/** How far apart the marks of a quotation that points the wrong way may stand. */
const REACH = 60;

/**
 * ”甲“ and “甲“: where quotation marks do not pair up though they are even in number, those that break the turn of opening
 * and closing point the wrong way. None where a quotation would become long or run over a sentence's end.
 */
function turnedQuotes(
  marks: readonly PairMark[],
  loose: readonly PairMark[],
  kind: PairKind,
  text: string,
): readonly PairMark[] {
  if (loose.filter((mark) => mark.kind === kind).length < 2) return [];
  const quotes = marks.filter((mark) => mark.kind === kind);
  if (quotes.length % 2 === 1) return [];
  const turned: PairMark[] = [];
  for (let i = 0; i < quotes.length; i += 2) {
    const [first, second] = [quotes[i], quotes[i + 1]];
    if (!first || !second || (first.opens && !second.opens)) continue;
    const inner = text.slice(first.at + 1, second.at);
    if (inner.length > REACH || /[。！？](?!$)/.test(inner)) return [];
    // ”，“ and ”和“ part the quotations of other paragraphs.
    if (!first.opens && (first.at === 0 || !QUOTED.test(inner))) return [];
    if (!first.opens) turned.push({ ...first, opens: true });
    if (second.opens) turned.push({ ...second, opens: false });
  }
  return turned;
}

/** What may stand between quotation marks: it neither begins nor ends like the text between two quotations. */
const QUOTED = /^[^\s，、；：,;:的等和与及].*[^\s，、：,:说是和与及]$/;

function marksIn(
  text: string,
  places: readonly number[],
  opaque: () => readonly Span[],
): readonly PairMark[] {
  let marks: PairMark[] | undefined;
  for (const at of places) {
    const role = roles[text.charCodeAt(at)] ?? 0;
    if (role === 0) continue;
    const kind = KINDS[(role - 1) >> 1] ?? "“";
    if (isApostrophe(text, at) || isInside(opaque(), at)) continue;
    marks ??= [];
    marks.push({ kind, at, opens: role % 2 === 1 });
  }
  return marks ?? NONE;
}

/** don’t, the ’90s, ’99. */
function isApostrophe(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "’" && mark !== "‘") return false;
  if (isLetter(text.charCodeAt(at - 1)) && isWordChar(text.charCodeAt(at + 1))) return true;
  return (
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3)) &&
    text[at + 3] !== "’"
  );
}

/** 1） and a) at the start of a paragraph or an item: half a pair by custom; 一） is （一） that has lost a mark. */
function isListMark(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "）" && mark !== ")") return false;
  let i = at;
  while (at - i < 3 && isWordChar(text.charCodeAt(i - 1))) i--;
  if (i === at || text[i - 1] === "（" || text[i - 1] === "(") return false;
  return i === 0 || isSpace(text.charCodeAt(i - 1)) || "。；：，、;:,.".includes(text[i - 1] ?? "\n");
}
