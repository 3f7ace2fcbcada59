// The outline after lines came or went: walked anew from the section before them to the next one, and moved below.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Region } from "../text/span.ts";
import { isContentsHeading, mayLieInContents } from "./contents.ts";
import { listedTitles, namesCollection } from "./listedTitles.ts";
import { contentsNodes } from "./mendedOutline.ts";
import { hasMoved } from "./moved.ts";
import type { OutlineNode } from "./outline.ts";
import { walkedNodes } from "./outlineWalk.ts";
import type { Replaced } from "./part.ts";
import { RESIDUE_LINES } from "./placeholders.ts";
import { firstOnLine } from "./placesByLine.ts";
import { type BareNode, placed, regionsOf } from "./regions.ts";
import type { Report } from "./report.ts";
import { isSameNode } from "./sharedNodes.ts";
import { namesItself } from "./titles.ts";

/** The outline of before, mended; undefined where what came or went may mean more than the sections that it stands in. */
export function movedOutline(
  before: readonly OutlineNode[],
  replaced: Replaced,
  report: Report,
  [residueBefore]: readonly unknown[],
): readonly OutlineNode[] | undefined {
  const { facts } = report;
  const { line, by } = replaced;
  const residue = report.get(RESIDUE_LINES);
  if (!hasMoved(residueBefore as ReadonlySet<number>, residue, replaced)) return undefined;

  const first = before
    .slice(0, firstOnLine(before, line, lineOf))
    .findLastIndex((n) => isAnchor(n, facts, 0));
  const title = before.findIndex(({ kind }) => kind === "title");
  if (first < 0 || title < 0 || title > first) return undefined;
  const titleFacts = facts[(before[title] as OutlineNode).name.line] as ParagraphFacts;
  if (!namesItself(titleFacts) && replaced.now.some(namesItself)) return undefined;
  const below = firstOnLine(before, line + replaced.before.length, lineOf);
  const behind = before.findIndex((node, i) => i >= below && isAnchor(node, facts, by));
  const next = behind < 0 ? before.length : behind;

  const from = (before[first] as OutlineNode).name.line;
  const to = behind < 0 ? facts.length : (before[behind] as OutlineNode).name.line + by;
  if ([...replaced.before, ...replaced.now].some(namesCollection)) return undefined;
  const entries = contentsNodes(before).map((entry) => ({
    ...entry,
    line: entry.line + (entry.line < line ? 0 : by),
  }));
  const listed = listedTitles(entries, facts);
  const stretch = { facts: facts.slice(from, to + 1), line: from, isInside: true, listed };
  const lists = [...stretch.facts, ...replaced.before].some(({ paragraph: { text } }) =>
    isContentsHeading(text),
  );
  if (lists || mayLieInContents(facts, line)) return undefined;

  const walked = walkedNodes(stretch, residue);
  const end = firstOnLine(walked, to, lineOf);
  // A line that names no kind heads the draft only where there is no other title.
  if (!namesItself(titleFacts) && walked.slice(1, end).some(({ kind }) => kind === "title")) return undefined;
  if (!opensAs(walked[0], before[first]) || !opensAs(walked[end], before[behind])) return undefined;
  const nodes = [
    ...before.slice(0, first),
    ...walked.slice(0, end),
    ...before.slice(next).map((node) => movedNode(node, by)),
  ];
  return withNewRegions(nodes, before, facts);
}

const lineOf = ({ name }: { readonly name: { readonly line: number } }) => name.line;

/**
 * Whether all that the walk keeps in mind at a node is the node itself: at the title of a document, and at 一、, 二、 right below it.
 * Lines with 附 and with 1. may belong to an attachment note.
 */
function isAnchor(
  { kind, depth, family, opens, name }: OutlineNode,
  facts: readonly ParagraphFacts[],
  by: number,
): boolean {
  if (!opens || !(kind === "title" || (kind === "heading" && depth === 1 && family === "han"))) return false;
  const { heading, paragraph } = facts[name.line + by] as ParagraphFacts;
  return heading?.style !== "arabic" && !heading?.mayList && !paragraph.text.includes("附");
}

/** Whether the walk found the anchor to be what it was. */
function opensAs(node: BareNode | undefined, known: OutlineNode | undefined): boolean {
  return node?.kind === known?.kind && node?.depth === known?.depth && node?.title === known?.title;
}

/** A node of before on its new line; parent and region are still to be told. */
function movedNode(
  { kind, number, title, depth, family, value, opens, hashes, name }: OutlineNode,
  by: number,
): BareNode {
  const { line, start, end } = name;
  return { kind, number, title, depth, family, value, opens, hashes, name: { line: line + by, start, end } };
}

/** The nodes with what they now lie in and how far they go; those of before that say the same stay the same objects. */
function withNewRegions(
  nodes: readonly BareNode[],
  before: readonly OutlineNode[],
  facts: readonly ParagraphFacts[],
): readonly OutlineNode[] {
  const { regions, parents } = regionsOf(nodes, facts);
  return nodes.map((bare, i) => {
    const node = placed(bare, regions[i] as Region, parents[i] as number);
    const known = before[i];
    return known && isSameNode(known, node) ? known : node;
  });
}
