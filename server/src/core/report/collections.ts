// How many documents a collection says it holds, and how many it does: 工作报告汇编7篇.
import { ordinalValue } from "../text/ordinal.ts";
import type { Place } from "../text/span.ts";
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** A collection whose title names another number of documents than follow. Its place is the number with 篇. */
export interface WrongCollection extends Place {
  readonly numeral: string;
  /** The lines of the titles that follow. */
  readonly titles: readonly number[];
}

const COUNT = /([2-9]|[1-9][0-9]|[二三四五六七八九十]{1,3})篇(?=[）)]?$)/;

/** The collections whose count is wrong. One document alone proves nothing, nor does a count that the contents bear out. */
export function wrongCollections({ outline }: Report): readonly WrongCollection[] {
  const collections: { node: OutlineNode; found: RegExpExecArray; titles: number[]; entries: number }[] = [];
  for (const node of outline) {
    const { kind, depth, title, name } = node;
    const found = kind === "title" ? COUNT.exec(title) : null;
    const last = collections.at(-1);
    if (found) collections.push({ node, found, titles: [], entries: 0 });
    else if (last && kind === "title") last.titles.push(name.line);
    else if (last && kind === "toc" && depth === 1) last.entries++;
  }
  return collections.flatMap(({ node: { name, title }, found, titles, entries }) => {
    const [whole, numeral = ""] = found;
    const value = /^[0-9]/.test(numeral) ? Number(numeral) : ordinalValue(numeral);
    if (titles.length < 2 || titles.length === value || entries === value) return [];
    const start = name.end - title.length + found.index;
    return [{ line: name.line, start, end: start + whole.length, numeral, titles }];
  });
}
