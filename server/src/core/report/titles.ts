// The documents' own title lines: one in most drafts, several in a compilation.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Span } from "../text/span.ts";

/** Kinds that end ordinary short lines too; alone they make a title only at the head of a draft. */
const WEAK_KINDS: ReadonlySet<string> = new Set(
  "意见 信息 材料 安排 制度 说明 经验 做法 体会 检查 条例 剖析 清单 决定 规定".split(" "),
);

/**
 * Where the lines' titles stand, by line number. `passed` lines (residue, contents) are never titles. `isInside` where the
 * lines stand below a title: then none of them is one only because it heads the draft.
 */
export function titleLines(
  facts: readonly ParagraphFacts[],
  passed: ReadonlySet<number>,
  isInside = false,
): ReadonlyMap<number, Span> {
  const titles = new Map<number, Span>();
  const head = isInside ? -1 : headLine(facts, passed);
  facts.forEach((fact, line) => {
    const candidate = fact.title;
    if (!candidate || passed.has(line)) return;
    const { span, kind } = candidate;
    const named = kind !== "" && (line === head || !WEAK_KINDS.has(kind));
    if (named || (fact.heading?.hashes === 1 && titles.size === 0 && !isInside)) titles.set(line, span);
  });
  const first = facts[head]?.title;
  if (titles.size === 0 && first) titles.set(head, first.span);
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
