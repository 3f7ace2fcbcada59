// The outline: titles, headings, points, contents entries and leads, and what stands under what.

import type { NumberStyle } from "../data/numberForms.ts";
import type { PointFamily } from "../data/pointForms.ts";
import type { Place, Region } from "../text/span.ts";
import { mendedOutline } from "./mendedOutline.ts";
import { movedOutline } from "./movedOutline.ts";
import { walkedNodes } from "./outlineWalk.ts";
import { NOTHING, type Part } from "./part.ts";
import { RESIDUE_LINES } from "./placeholders.ts";
import { withRegions } from "./regions.ts";
import { sharedNodes } from "./sharedNodes.ts";

/** What a node of the outline is. */
export type OutlineKind = "title" | "heading" | "point" | "toc" | "lead";

/** A node of the outline. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** The number as written, with its mark and brackets (（一）, 1., 一是), or "". */
  readonly number: string;
  /** The words that name it, as written; of a title broken over several lines, those of all. */
  readonly title: string;
  /** 0 for a document's title and for 目录; a heading's depth is by nesting and sequence. */
  readonly depth: number;
  /** The number's family and value, where there is one. */
  readonly family: NumberStyle | PointFamily | null;
  readonly value: number;
  /** True where the node opens its paragraph; false in mid-paragraph. */
  readonly opens: boolean;
  /** How many # stand before it in Markdown, else 0. */
  readonly hashes: number;
  /** The number and title; of a title broken over several lines, the first. */
  readonly name: Place;
  /** The index in the outline of the node that it lies in, or -1. */
  readonly parent: number;
  /** The whole section, up to the next node that does not lie in this one; its end may be LINE_END. */
  readonly region: Region;
}

/** The outline of a report, flat and in document order; depth says the nesting. */
export const OUTLINE: Part<readonly OutlineNode[]> = {
  work: (report) => {
    const all = { facts: report.facts, line: 0, isInside: false };
    return withRegions(walkedNodes(all, report.get(RESIDUE_LINES)), report.facts);
  },
  reads: NOTHING,
  uses: (report) => [report.get(RESIDUE_LINES)],
  mend: mendedOutline,
  move: movedOutline,
  share: sharedNodes,
};
