// The outline after an edit that leaves its structure as it was: the same nodes, but for those whose words have changed.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { isBlank } from "../text/roles.ts";
import { sameData } from "../text/sameData.ts";
import type { Span } from "../text/span.ts";
import { endsSentence } from "./attachments.ts";
import { isContentsHeading, mayLieInContents } from "./contents.ts";
import { isSibling } from "./leads.ts";
import type { OutlineNode } from "./outline.ts";
import type { Changed } from "./part.ts";
import type { Report } from "./report.ts";
import { isLikeHeadline } from "./titles.ts";

/** The outline of before with the new words; undefined where the edit may mean more than words. */
export function mendedOutline(
  before: readonly OutlineNode[],
  changes: readonly Changed[],
  { facts }: Report,
): readonly OutlineNode[] | undefined {
  const renamed: (readonly [index: number, node: OutlineNode])[] = [];
  for (const change of changes) {
    const { before: old, now, line } = change;
    if (!sameData(structureOf(old), structureOf(now)) || mayLieInContents(facts, line)) return undefined;
    if (sameData(namesOf(old), namesOf(now))) continue;
    const index = onlyNodeOn(before, line);
    const node = index === undefined ? undefined : withNewName(before[index] as OutlineNode, change);
    if (index === undefined || !node) return undefined;
    renamed.push([index, node]);
  }
  if (renamed.length === 0) return before;
  const nodes = [...before];
  for (const [index, node] of renamed) nodes[index] = node;
  return nodes;
}

/** A line of a table of contents, a title and a note are shorter. */
const LONGEST_LINE = 100;

/** All that the outline reads of a paragraph but the words of its heading or title. */
function structureOf(facts: ParagraphFacts): unknown {
  const { paragraph, title, heading, lead, items } = facts;
  const { role, text } = paragraph;
  const isShort = text.length <= LONGEST_LINE;
  if (isShort && text.includes("附")) return paragraph;
  return [
    role,
    isBlank(text),
    isContentsHeading(text),
    endsSentence(text),
    isSibling(facts),
    title && [title.kind, isLikeHeadline(facts)],
    heading && [heading.style, heading.value, heading.runIn, heading.hashes, heading.mayList],
    lead && [lead, wordsAt(facts, lead)],
    items.length > 0 && text.slice(0, items[0]?.number.start).trim() === "",
    items.map((item) => [item, wordsAt(facts, item.number), wordsAt(facts, item.title)]),
  ];
}

/** Where the heading and the title stand, and what they say. */
function namesOf(facts: ParagraphFacts): unknown {
  const { title, heading } = facts;
  return [title?.span, heading?.number, heading?.title].map((span) => span && [span, wordsAt(facts, span)]);
}

function wordsAt({ paragraph: { text } }: ParagraphFacts, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The index of the node that stands on the line, if just one does. The nodes are in document order. */
function onlyNodeOn(nodes: readonly OutlineNode[], line: number): number | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] as OutlineNode).name.line < line) low = middle + 1;
    else high = middle;
  }
  return nodes[low]?.name.line === line && nodes[low + 1]?.name.line !== line ? low : undefined;
}

/** A heading or title with the words that now stand there; undefined where it now begins elsewhere or is something else. */
function withNewName(node: OutlineNode, { now }: Changed): OutlineNode | undefined {
  const { heading, title } = now;
  const spans =
    node.kind === "title" && title
      ? { number: { start: title.span.start, end: title.span.start }, title: title.span }
      : node.kind === "heading" && node.opens && heading;
  if (!spans || spans.number.start !== node.name.start) return undefined;
  return {
    ...node,
    number: wordsAt(now, spans.number),
    title: wordsAt(now, spans.title),
    name: { ...node.name, end: Math.max(spans.title.end, spans.number.end) },
  };
}
