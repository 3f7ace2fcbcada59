// How many documents a collection says it holds, and how many it does: 工作报告汇编7篇.
import { ordinalValue } from "../text/ordinal.ts";
import type { Place } from "../text/span.ts";
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
  const wrong: WrongCollection[] = [];
  outline.forEach(({ kind, title, name }, at) => {
    const found = kind === "title" ? COUNT.exec(title) : null;
    if (!found) return;
    const rest = outline.slice(at + 1);
    const next = rest.findIndex((node) => node.kind === "title" && COUNT.test(node.title));
    const own = next < 0 ? rest : rest.slice(0, next);
    const titles = own.filter((node) => node.kind === "title").map((node) => node.name.line);
    const entries = own.filter((node) => node.kind === "toc" && node.depth === 1).length;
    const [whole, numeral = ""] = found;
    const value = /^[0-9]/.test(numeral) ? Number(numeral) : ordinalValue(numeral);
    if (titles.length < 2 || titles.length === value || entries === value) return;
    const start = name.end - title.length + found.index;
    wrong.push({ line: name.line, start, end: start + whole.length, numeral, titles });
  });
  return wrong;
}
