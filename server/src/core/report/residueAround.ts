// Residue that only the whole draft shows: a web page's headline above the title, a distributor's name among its notes.
import { LINK_HEADS, WEAK_LINE } from "../data/residue.ts";
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { residueWeight } from "../facts/placeholders/residue.ts";
import {
  bareLine,
  HEADED,
  isBody,
  isProse,
  LONGEST_LINE,
  LONGEST_SLOGAN,
  namesKind,
} from "./residueLines.ts";

/** How many lines below its headline a page may bring the true title. */
export const HEADLINE_REACH = 14;
/** A distributor's name is short. */
const LONGEST_NAME = 12;
/** More lines than this between two lines of residue are a document's own, such as an agenda's. */
const MOST_SLOGANS = 5;
/** A distributor says the same few things over and over; what names him stands among the first. */
const MOST_TEXTS = 200;

/** The indexes of the paragraphs that are residue because of what stands around them. `known` are those already found. */
export function residueAround(
  paragraphs: readonly ParagraphFacts[],
  known: ReadonlySet<number>,
): ReadonlySet<number> {
  if (known.size === 0) return known;
  const lines = linesWithText(paragraphs);
  const residue = new Set(known);
  addHeadlines(lines, residue);
  addNames(lines, residue);
  const first = firstBody(lines, residue);
  const last = lastBody(lines, residue);
  addWeak(lines, residue, first, last);
  // Behind a weak line too.
  addHeadlines(lines, residue);
  addLinks(lines, residue);
  addSlogans(lines, residue, last);
  return residue;
}

/** A paragraph with text: its index in the draft and what it says, Markdown's # left out. */
interface Line {
  readonly index: number;
  readonly text: string;
  readonly facts: ParagraphFacts;
}

function linesWithText(paragraphs: readonly ParagraphFacts[]): readonly Line[] {
  const lines: Line[] = [];
  paragraphs.forEach((facts, index) => {
    if (facts.paragraph.role === "prose") lines.push({ index, text: wordsOf(facts), facts });
  });
  return lines;
}

const wordsOf = keptWith(({ paragraph: { text } }) => bareLine(text));

/**
 * A short line that repeats the title below it, with nothing but residue between, or nothing right behind residue. Inside a document it has to name one
 * (…总结): a sentence or heading that comes twice is the writer's own.
 */
function addHeadlines(lines: readonly Line[], residue: Set<number>): void {
  let isInside = false;
  lines.forEach((line, i) => {
    if (residue.has(line.index)) return;
    const mayTitle = !isProse(line.text) && !HEADED.test(line.text) && (!isInside || namesKind(line.text));
    if (mayTitle && (repeatsBelow(lines, i, residue) || repeatsSeveral(lines, i, residue)))
      residue.add(line.index);
    else if (mayTitle && !isInside) isInside = !addPageHead(lines, i, residue);
    else isInside = true;
  });
}

/** How many lines between a page's headline and the title may be no residue by themselves: 关键词，关键词. */
const MOST_KEYWORDS = 2;

/** Adds a headline at the draft's head with the few short lines that stand with residue between it and the title; false for none. */
function addPageHead(lines: readonly Line[], i: number, residue: Set<number>): boolean {
  const headline = lines[i] as Line;
  const reach = lines.slice(i + 1, i + 1 + HEADLINE_REACH);
  const title = reach.findIndex((line) => !residue.has(line.index) && repeats(headline, line));
  const between = reach.slice(0, Math.max(0, title));
  const others = between.filter(({ index }) => !residue.has(index));
  const isPage = between.length > others.length && others.length <= MOST_KEYWORDS;
  if (!isPage || others.some((line) => line.text.length > LONGEST_SLOGAN || isBody(line.text))) return false;
  for (const { index } of [headline, ...others]) residue.add(index);
  return true;
}

function repeatsBelow(lines: readonly Line[], i: number, residue: ReadonlySet<number>): boolean {
  const headline = lines[i] as Line;
  const next = lines.slice(i + 1, i + 1 + HEADLINE_REACH).findIndex(({ index }) => !residue.has(index));
  const below = lines[i + 1 + next];
  // A title that stands twice at once is the page's and the document's only right behind what the page says.
  const isSure =
    next > 0 || (next === 0 && namesKind(headline.text) && residue.has(lines[i - 1]?.index ?? -1));
  return isSure && below !== undefined && repeats(headline, below);
}

/** 工作报告（精选3篇） once more, where the page has said so above. */
function repeatsSeveral(lines: readonly Line[], i: number, residue: ReadonlySet<number>): boolean {
  const { facts, text } = lines[i] as Line;
  if (text.length > LONGEST_SLOGAN || !SEVERAL.test(wordsAlone(facts))) return false;
  // 讲话2篇 between the page's trail and its date.
  if ([i - 1, i + 1].every((at) => residue.has(lines[at]?.index ?? -1))) return true;
  return lines
    .slice(Math.max(0, i - HEADLINE_REACH), i)
    .some((above) => residue.has(above.index) && wordsAlone(above.facts) === wordsAlone(facts));
}

/** The same words, marks and spaces aside; the headline may add a site's few words (…总结_范文网, 市长：在…会议上的讲话). */
function repeats(headline: Line, title: Line): boolean {
  if (headline.text.length < SHORTEST_TITLE || title.text.length > LONGEST_LINE) return false;
  const above = wordsAlone(headline.facts);
  const below = wordsAlone(title.facts);
  return (
    below.length >= SHORTEST_TITLE &&
    (above === below ||
      ((above.startsWith(below) || above.endsWith(below)) && above.length - below.length <= 12) ||
      (below.startsWith(above) && FIRST_OF_SEVERAL.test(below.slice(above.length))) ||
      isOfSeveral(above, below))
  );
}

/** 总结（汇总5篇） above the page's words, 总结1 or 总结 篇一 below: a page with several documents. */
function isOfSeveral(above: string, below: string): boolean {
  const stem = above.replace(SEVERAL, "");
  return (
    stem.length >= SHORTEST_TITLE &&
    stem !== above &&
    below.startsWith(stem) &&
    (below === stem || SEVERAL.test(below) || FIRST_OF_SEVERAL.test(below.slice(stem.length)))
  );
}

const SEVERAL = /(?:集合|汇总|精选|通用|合集|优选|推荐|热门|实用|最新|范本|优推|共|锦集|荟萃)?\d{1,3}篇$/;
const FIRST_OF_SEVERAL = /^(?:第?[1一]|篇[1一]|第[1一]篇|【篇[1一]】)$/;

const SHORTEST_TITLE = 4;

/** What a line says without marks and spaces: each line at a page's head is held against many. */
const wordsAlone = keptWith((facts) =>
  wordsOf(facts).replace(/[\s*_，,。.、：:；;“”"‘’（）()《》\-—|]/g, ""),
);

/** A short line that other residue lines speak of (XX文苑 beside XX文苑整理，…) and that stands directly beside one. */
function addNames(lines: readonly Line[], residue: Set<number>): void {
  const said = lines.filter(({ index }) => residue.has(index)).map(({ text }) => text);
  const texts = [...new Set(said)].slice(0, MOST_TEXTS);
  lines.forEach((line, i) => {
    if (residue.has(line.index) || !isName(line.text) || !besideResidue(lines, i, residue)) return;
    if (texts.some((text) => text.includes(line.text))) residue.add(line.index);
  });
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_NAME && !isBody(text) && !namesKind(text);
}

function besideResidue(lines: readonly Line[], i: number, residue: ReadonlySet<number>): boolean {
  return [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && residue.has(line.index));
}

/** The first line that is the document's own: its title or opening, or −1. */
function firstBody(lines: readonly Line[], residue: ReadonlySet<number>): number {
  return lines.findIndex((line) => !residue.has(line.index) && (isBody(line.text) || namesKind(line.text)));
}

/** The last line that is the document's own: a sentence, a signature's date, a note; or −1. */
function lastBody(lines: readonly Line[], residue: ReadonlySet<number>): number {
  return lines.findLastIndex((line) => !residue.has(line.index) && isBody(line.text));
}

/** The mark that closes a page's row of buttons, or parts its trail: 】, >. */
const BARE_MARK = /^[】|｜>＞×]$/;

/** A line with a weak cue that stands beside residue, before the document's text begins or after it ends. */
function addWeak(lines: readonly Line[], residue: Set<number>, first: number, last: number): void {
  const grow = (i: number) => {
    const line = lines[i];
    if (!line || residue.has(line.index) || !besideResidue(lines, i, residue)) return;
    if (residueWeight(line.text) >= WEAK_LINE || BARE_MARK.test(line.text)) residue.add(line.index);
  };
  for (let i = 0; i < first; i++) grow(i);
  // Between the title and the first sentence, such as a page's date.
  for (let i = first + 1; i > 0 && i < lines.length; i++) {
    const { text, index } = lines[i] as Line;
    if (residue.has(index)) continue;
    if (isBody(text) || namesKind(text)) break;
    grow(i);
  }
  for (let i = first - 1; i >= 0; i--) grow(i);
  for (let i = last + 1; i < lines.length; i++) grow(i);
  for (let i = lines.length - 1; i > last; i--) grow(i);
}

/**
 * The short lines behind 猜你喜欢 and its like, where no sentence of the document follows, are links; numbered ones
 * (1.2025年…总结) look like headings but head nothing.
 */
function addLinks(lines: readonly Line[], residue: Set<number>): void {
  const end = lines.findLastIndex(({ index, text }) => !residue.has(index) && isProse(text));
  if (end < 0) return;
  let inList = false;
  for (const line of lines.slice(end + 1)) {
    if (residue.has(line.index)) inList ||= LINK_HEADS.some((head) => line.text.includes(head));
    else if (inList) residue.add(line.index);
  }
}

/** Short lines shut in between residue after the document's end: 【…】, a slogan, a name. */
function addSlogans(lines: readonly Line[], residue: Set<number>, last: number): void {
  if (last < 0) return;
  let above = -1;
  for (let i = last + 1; i < lines.length; i++) {
    if (!residue.has(lines[i]?.index ?? -1)) continue;
    const between = lines.slice(above + 1, i);
    const shutIn = above >= 0 && between.length <= MOST_SLOGANS;
    if (shutIn && between.every(({ text }) => text.length <= LONGEST_SLOGAN)) {
      for (const { index } of between) residue.add(index);
    }
    above = i;
  }
}
