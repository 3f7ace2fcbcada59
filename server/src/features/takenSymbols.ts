// Which symbols may be taken over after an edit: those of sections in which nothing changed that a symbol tells of.
import type { ParagraphFacts } from "../core/facts/paragraphFacts.ts";
import type { OutlineNode } from "../core/report/outline.ts";
import { replacedIn } from "../core/report/part.ts";
import { havePlacesMoved, linesOfChange } from "../core/report/placesByLine.ts";
import type { Place } from "../core/text/span.ts";
import type { Closing } from "./countedRegion.ts";

/** What the symbols of a report are made of. */
export interface Source {
  readonly outline: readonly OutlineNode[];
  readonly facts: readonly ParagraphFacts[];
  readonly placeholders: readonly Place[];
  readonly metrics: readonly Place[];
  /** Where the documents' closings begin, which no section counts. */
  readonly closings: readonly Closing[];
}

/** What may be taken over of an earlier outline's symbols. */
export interface Taken {
  /** By the nodes of now: the index of the earlier node whose symbol stands for it still, or -1. */
  readonly from: Int32Array;
  /** From this line on what is taken over stands `by` lines further down than before. */
  readonly below: number;
  readonly by: number;
}

/** Compares what the symbols are made of. No symbol is taken over that holds one which is not, or has held one that is gone. */
export function takenSymbols(now: Source, before: Source | undefined): Taken {
  const { outline } = now;
  const from = new Int32Array(outline.length).fill(-1);
  if (!before) return { from, below: 0, by: 0 };
  const { first, below, by } = changedLines(now, before);
  const to = new Int32Array(before.outline.length).fill(-1);
  const gone = before.outline.length - outline.length;

  const knownOf = (node: OutlineNode, i: number): number => {
    const { line, endLine } = node.region;
    if (endLine < first) return before.outline[i] === node ? i : -1;
    const known = line < below ? undefined : before.outline[i + gone];
    if (!known || !(by === 0 ? known === node : hasMoved(known, node, by))) return -1;
    const keeps = node.parent >= 0 && (from[node.parent] as number) >= 0;
    const held = known.parent >= 0 ? (to[known.parent] as number) : -1;
    return (keeps || held >= 0) && held !== node.parent ? -1 : i + gone;
  };
  const giveUp = (node: OutlineNode | undefined): void => {
    for (let i = node?.parent ?? -1; i >= 0 && (from[i] as number) >= 0; i = outline[i]?.parent ?? -1) {
      to[from[i] as number] = -1;
      from[i] = -1;
    }
  };

  for (const [i, node] of outline.entries()) {
    const known = knownOf(node, i);
    from[i] = known;
    if (known >= 0) to[known] = i;
  }
  for (const [i, node] of outline.entries()) if ((from[i] as number) < 0) giveUp(node);
  for (const [i, { parent }] of before.outline.entries()) {
    const holder = parent >= 0 && (to[i] as number) < 0 ? (to[parent] as number) : -1;
    if (holder < 0) continue;
    to[parent] = -1;
    from[holder] = -1;
    giveUp(outline[holder]);
  }
  return { from, below, by };
}

/** The node of before, so many lines further down. */
function hasMoved(known: OutlineNode, node: OutlineNode, by: number): boolean {
  const [a, b] = [known.region, node.region];
  return (
    known.name.line + by === node.name.line &&
    known.name.start === node.name.start &&
    known.name.end === node.name.end &&
    known.kind === node.kind &&
    known.hashes === node.hashes &&
    known.number === node.number &&
    known.title === node.title &&
    a.line + by === b.line &&
    a.start === b.start &&
    a.endLine + by === b.endLine &&
    a.endCharacter === b.endCharacter
  );
}

/**
 * The lines from `first` on, and above `below`, on which something changed that a symbol tells of; how far what stands below
 * has moved.
 */
function changedLines(now: Source, before: Source): { first: number; below: number; by: number } {
  const replaced = replacedIn(before.facts, now.facts);
  const { line, by } = replaced;
  const kinds = (["placeholders", "metrics", "closings"] as const).map(
    (kind) => [before[kind], now[kind]] as const,
  );
  if (by !== 0 && !kinds.every(([old, fresh]) => havePlacesMoved(old, fresh, replaced)))
    return { first: 0, below: now.facts.length, by };
  const first = replaced.now.length + replaced.before.length > 0 ? line : Number.POSITIVE_INFINITY;
  const below = line + replaced.now.length;
  const lines = by === 0 ? linesOfChange(kinds) : [];
  return {
    first: Math.min(first, lines[0] ?? first),
    below: Math.max(below, (lines.at(-1) ?? -1) + 1),
    by,
  };
}
