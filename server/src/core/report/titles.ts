// The documents' own titles: one in most drafts, several in a compilation.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Span } from "../text/span.ts";
import { brokenTitle } from "./brokenTitles.ts";
import { type ListedTitles, listedAt } from "./listedTitles.ts";

/** Kinds that end ordinary short lines too; alone they make a title only at the head of a draft. */
const WEAK_KINDS: ReadonlySet<string> = new Set(
  "意见 信息 材料 安排 制度 说明 经验 做法 体会 检查 条例 剖析 清单 决定 规定 答复".split(" "),
);

/** A title: where its first line stands in its paragraph, its words, and the line that it ends on. */
export interface Title {
  readonly span: Span;
  readonly words: string;
  readonly last: number;
}

/** What stands around the lines. */
interface Surroundings {
  readonly isInside: boolean;
  readonly listed: ListedTitles;
  /** The first line's place in the draft. */
  readonly line: number;
}

/**
 * The titles by their first line. `passed` lines (residue, contents) are never titles. `isInside` where the lines stand below
 * a title: then none of them is one only because it heads the draft. What a collection's contents list (`listed`, by lines that
 * count from `firstLine`) is a title whatever it says.
 */
export function titlesOf(
  facts: readonly ParagraphFacts[],
  passed: ReadonlySet<number>,
  { isInside, listed, line: firstLine }: Surroundings,
): ReadonlyMap<number, Title> {
  const titles = new Map<number, Title>();
  const head = isInside ? -1 : headLine(facts, passed);
  for (let line = 0; line < facts.length; line++) {
    const { title: candidate, heading, paragraph } = facts[line] as ParagraphFacts;
    if (!candidate || passed.has(line)) continue;
    const { span, kind } = candidate;
    const broken = brokenTitle(facts, line, passed, line === head);
    const named = kind !== "" && (line === head || !WEAK_KINDS.has(kind));
    if (broken) {
      titles.set(line, { span, words: broken.title, last: broken.last });
      line = broken.last;
    } else if (
      named ||
      (heading?.hashes === 1 && titles.size === 0 && !isInside) ||
      listedAt(facts[line] as ParagraphFacts, firstLine + line, listed) !== ""
    ) {
      titles.set(line, { span, words: paragraph.text.slice(span.start, span.end), last: line });
    }
  }
  const first = facts[head]?.title?.span;
  if (titles.size === 0 && first) {
    const words = facts[head]?.paragraph.text.slice(first.start, first.end) ?? "";
    titles.set(head, { span: first, words, last: head });
  }
  return titles;
}

/** Whether a line that could be a title names a kind of document or is a # heading; others are titles only where no such line is. */
export function namesItself({ title, heading }: ParagraphFacts): boolean {
  return title !== null && (title.kind !== "" || heading?.hashes === 1);
}

/** The first line of words, if it could be a headline that names no kind; else -1. */
function headLine(facts: readonly ParagraphFacts[], passed: ReadonlySet<number>): number {
  const line = facts.findIndex((fact, i) => fact.paragraph.role === "prose" && !passed.has(i));
  const fact = facts[line];
  return fact?.title && isLikeHeadline(fact) ? line : -1;
}

/** Whether a line that could be a title could be one that names no kind of document: in Chinese, and no question. */
export function isLikeHeadline({ paragraph: { text } }: ParagraphFacts): boolean {
  return /\p{Script=Han}/u.test(text) && !/[？?]\s*$/.test(text);
}
