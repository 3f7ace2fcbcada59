// The section number that fits at a place, in the form that the draft itself uses there.
import type { Position } from "vscode-languageserver-types";
import type { NumberStyle } from "../core/data/numberForms.ts";
import { makeRoom } from "../core/edit/makeRoom.ts";
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import { firstNumber, withValue } from "../core/text/numberText.ts";
import type { NextNumberResult, SectionNumberStyle } from "../protocol.ts";
import { textEditOf } from "./convert.ts";

/**
 * The number of a section inserted at the position. It stands as high as the next heading allows: before （二） it is a
 * sibling of （二）, at the end of a document a section of the first level. With it come the changes by which the numbers
 * behind make room for it and, of `count` sections, for those that come with it.
 */
export function nextNumber(report: Report, position: Position, count = 1): NextNumberResult {
  const nodes = report.outline.filter(({ kind }) => kind === "heading" || kind === "title");
  const at = nodes.findIndex((node) => !isBefore(node, position));
  const own = numberAt(nodes, at);
  const room = makeRoom(report, nodes[at], own.number, count);
  const following = room.ok ? room.changes.map(textEditOf) : [];
  return { ...own, version: report.draft.version, following };
}

/** What is said of the new section itself. */
type OwnNumber = Omit<NextNumberResult, "version" | "following">;

/** The number of a section put in before the heading or title with that index; at the end of all where it is -1. */
function numberAt(nodes: readonly OutlineNode[], at: number): OwnNumber {
  const before = nodes.slice(0, at < 0 ? nodes.length : at);
  const after = at < 0 ? undefined : nodes[at];
  const depth = after?.kind === "heading" ? after.depth : 1;
  const elder = elderSibling(before, depth);
  if (elder) return asFollows(elder, elder.value + 1);
  if (after?.kind === "heading") return asFollows(after, 1);
  const model = nodes.find((node) => node.kind === "heading" && node.depth === depth);
  if (model) return asFollows(model, 1);
  const { style, number } = firstNumber(depth);
  return { style: toldStyle(style), number, value: 1, depth, prefix: prefixBelow(before.at(-1)) };
}

function isBefore({ name }: OutlineNode, position: Position): boolean {
  return name.line < position.line || (name.line === position.line && name.start < position.character);
}

/** The last heading of the depth that still lies in the same section. */
function elderSibling(before: readonly OutlineNode[], depth: number): OutlineNode | undefined {
  const index = before.findLastIndex((node) => node.depth <= depth);
  const node = before[index];
  return node?.kind === "heading" && node.depth === depth ? node : undefined;
}

/** The number of another section like `model`, with the given value. */
function asFollows(model: OutlineNode, value: number): OwnNumber {
  const prefix = prefixOf(model.hashes);
  // A heading's family is always a number's; only points have families of their own.
  const style = model.family && toldStyle(model.family as NumberStyle);
  if (!style) return { style: "none", number: "", value: 0, depth: model.depth, prefix };
  return { style, number: withValue(model.number, value), value, depth: model.depth, prefix };
}

/** The style's name on the wire: the decimal forms count as Arabic. */
function toldStyle(style: NumberStyle): SectionNumberStyle {
  return style === "decimal2" || style === "decimal3" ? "arabic" : style;
}

function prefixBelow(parent: OutlineNode | undefined): string {
  const hashes = parent?.hashes ?? 0;
  return prefixOf(hashes > 0 ? hashes + 1 : 0);
}

function prefixOf(hashes: number): string {
  return hashes > 0 ? `${"#".repeat(hashes)} ` : "";
}
