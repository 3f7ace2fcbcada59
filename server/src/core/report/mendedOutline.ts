// The outline after an edit that leaves its structure as it was: the same nodes, but for those whose words or places changed.
import { opensParagraph } from "../facts/outline/enumeration.ts";
import { isDashed } from "../facts/outline/lead.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { isBlank } from "../text/roles.ts";
import { sameData } from "../text/sameData.ts";
import { LINE_END, type Span } from "../text/span.ts";
import { endsSentence } from "./attachments.ts";
import { mayLieInTitle } from "./brokenTitles.ts";
import { clippedNames } from "./clippedNames.ts";
import { isContentsHeading, mayLieInContents } from "./contents.ts";
import { isSibling } from "./leads.ts";
import {
  type ListedEntry,
  type ListedTitles,
  listedAt,
  listedTitles,
  namesCollection,
} from "./listedTitles.ts";
import type { OutlineNode } from "./outline.ts";
import type { Changed } from "./part.ts";
import { firstOnLine } from "./placesByLine.ts";
import type { Report } from "./report.ts";
import { isLikeHeadline } from "./titles.ts";

/** The outline of before, mended; undefined where the edit may mean more than other words. */
export function mendedOutline(
  before: readonly OutlineNode[],
  changes: readonly Changed[],
  { facts }: Report,
): readonly OutlineNode[] | undefined {
  let nodes: readonly OutlineNode[] | undefined = before;
  // What the contents list is read where the line could be a title, not at every character that is typed.
  let listed: ListedTitles | undefined;
  for (const change of changes) {
    const { before: old, now, line } = change;
    if (!sameData(structureOf(old), structureOf(now)) || mayLieInContents(facts, line)) return undefined;
    if (mayLieInTitle(facts, line, old)) return undefined;
    if (old.title || now.title) {
      listed ??= listedTitles(contentsNodes(before), facts);
      if (listedAt(old, line, listed) !== listedAt(now, line, listed)) return undefined;
    }
    if (!sameData(namesOf(old), namesOf(now))) nodes = nodes && withNewNames(nodes, change);
  }
  return nodes;
}

/** The lines of the tables of contents, as the outline of before has them. */
export function contentsNodes(nodes: readonly OutlineNode[]): readonly ListedEntry[] {
  return nodes
    .filter(({ kind }) => kind === "toc")
    .map(({ name, depth, title }) => ({ line: name.line, depth, words: title }));
}

/** A line of a table of contents, a title and a note are shorter. */
const LONGEST_LINE = 100;

/** All that the outline reads of a paragraph but what the nodes in it say and where in it they stand. */
function structureOf(facts: ParagraphFacts): unknown {
  const { paragraph, title, heading, lead, items } = facts;
  const { role, text } = paragraph;
  if (text.length <= LONGEST_LINE && text.includes("附")) return paragraph;
  return [
    role,
    isBlank(text),
    isContentsHeading(text) && text,
    namesCollection(facts),
    endsSentence(text),
    isSibling(facts),
    isDashed(facts),
    title && [title.kind, isLikeHeadline(facts)],
    heading && [heading.style, heading.value, heading.runIn, heading.hashes, heading.mayList],
    lead !== null,
    items[0] !== undefined && opensParagraph(text, items[0].number.start),
    items.map(({ kind, family, value }) => [kind, family, value]),
  ];
}

/** A node's number and title in its paragraph. */
interface Name {
  readonly number: Span;
  readonly title: Span;
}

/** What may be a node of the paragraph, as the outline would name it; the lists of two paragraphs of one structure agree. */
function spansOf({ title, heading, lead, items }: ParagraphFacts): readonly (Name | null)[] {
  return [title && unnumbered(title.span), heading, lead && unnumbered(lead), ...items];
}

const TITLE = 0;
const HEADING = 1;
const LEAD = 2;
const FIRST_ITEM = 3;

function unnumbered(span: Span): Name {
  return { number: { start: span.start, end: span.start }, title: span };
}

function namesOf(facts: ParagraphFacts): unknown {
  const words = ({ start, end }: Span) => facts.paragraph.text.slice(start, end);
  return spansOf(facts).map(
    (name) => name && [name.number, words(name.number), name.title, words(name.title)],
  );
}

/** The outline with the names that a line's nodes now have; undefined where a node is not found again. */
function withNewNames(
  nodes: readonly OutlineNode[],
  { line, before, now }: Changed,
): readonly OutlineNode[] | undefined {
  const lineOf = ({ name }: OutlineNode) => name.line;
  const from = firstOnLine(nodes, line, lineOf);
  const to = firstOnLine(nodes, line + 1, lineOf);
  if (from === to) return nodes;
  const [old, fresh] = [spansOf(before), spansOf(now)];
  /** Where the line's nodes began, and begin now: regions end there too. */
  const starts = new Map<number, number>();
  const named: OutlineNode[] = [];
  for (const node of nodes.slice(from, to)) {
    const name = fresh[indexOf(node, old)];
    if (!name || name.number.start <= (named.at(-1)?.name.start ?? -1)) return undefined;
    starts.set(node.name.start, name.number.start);
    named.push(withName(node, name, now.paragraph.text));
  }
  const all = [...nodes.slice(0, from), ...clippedNames(named), ...nodes.slice(to)];
  for (const [i, node] of all.entries()) {
    const { region } = node;
    if (region.endLine !== line || region.endCharacter === LINE_END) continue;
    const endCharacter = starts.get(region.endCharacter);
    if (endCharacter === undefined) return undefined;
    all[i] = { ...node, region: { ...region, endCharacter } };
  }
  return all;
}

/** Which of the spans of its paragraph the node was made of, or -1. */
function indexOf({ kind, opens, name }: OutlineNode, spans: readonly (Name | null)[]): number {
  const fixed =
    kind === "title" ? TITLE : kind === "lead" ? LEAD : kind === "heading" && opens ? HEADING : -1;
  return spans.findIndex(
    (span, i) => span?.number.start === name.start && (fixed < 0 ? i >= FIRST_ITEM : i === fixed),
  );
}

function withName(node: OutlineNode, { number, title }: Name, text: string): OutlineNode {
  return {
    ...node,
    number: text.slice(number.start, number.end),
    title: text.slice(title.start, title.end),
    name: { ...node.name, start: number.start, end: Math.max(title.end, number.end) },
    region: { ...node.region, start: number.start },
  };
}
