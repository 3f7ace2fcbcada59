// Outlines for the tests of the tree, written as indented lines: 种类 序号|题名, one line of the draft each.

import { flat, type Row, rowsOf } from "../../client/src/views/outline/rows.ts";
import type { OutlineItem } from "../../server/src/protocol.ts";

type Growing = OutlineItem & { children: Growing[] };

/** The items of `heading 一、|总体要求` and the like; what is indented under a line lies below it. Counts are 0. */
export function outlineOf(text: string): OutlineItem[] {
  const roots: Growing[] = [];
  const open: { indent: number; item: Growing }[] = [];
  for (const [line, written] of linesOf(text).entries()) {
    const [, spaces = "", kind = "", number = "", title = ""] =
      /^( *)(\S+) (?:([^|]*)\|)?(.*)$/.exec(written) ?? [];
    while ((open.at(-1)?.indent ?? -1) >= spaces.length) open.pop();
    const item = itemAt(line, kind as OutlineItem["kind"], number, title);
    (open.at(-1)?.item.children ?? roots).push(item);
    open.push({ indent: spaces.length, item });
    for (const above of open) above.item.range.end = item.range.end;
  }
  return roots;
}

/** The rows of such an outline, with ids a, b, c … in document order. */
export function rowsFrom(text: string): readonly Row[] {
  return rowsOf(outlineOf(text), [], ids());
}

/** Ids that have not been used: a, b, c … or, with a start, those from there on. */
export function ids(first = "a"): () => string {
  let next = first.charCodeAt(0);
  return () => String.fromCharCode(next++);
}

/** Each row as its id and name: `a 一、总体要求`, in document order. */
export function shown(rows: readonly Row[]): string[] {
  return flat(rows).map(({ id, item }) => `${id} ${item.number}${item.title}`);
}

/** The row whose number and title are these. */
export function rowNamed(rows: readonly Row[], name: string): Row {
  const row = flat(rows).find(({ item }) => item.number + item.title === name);
  if (!row) throw new Error(`大纲里没有“${name}”`);
  return row;
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin));
}

function itemAt(line: number, kind: OutlineItem["kind"], number: string, title: string): Growing {
  const range = () => ({
    start: { line, character: 0 },
    end: { line, character: number.length + title.length },
  });
  const counts = { characters: 0, placeholders: 0, metrics: 0 };
  return { kind, number, title, range: range(), selectionRange: range(), ...counts, children: [] };
}
