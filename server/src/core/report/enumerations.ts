// The enumerations of the draft, each from its first member on: headings, points, and lists that only ； separates.
import type { Place } from "../text/span.ts";
import { COUNTING } from "./numbering.ts";
import type { OutlineNode } from "./outline.ts";
import { NOTHING, type Part } from "./part.ts";
import type { Report } from "./report.ts";

/** Every run of numbered headings and of points that counts from one to two at least without a fault. */
export const ENUMERATIONS: Part<readonly (readonly OutlineNode[])[]> = {
  work: (report) => {
    const runs: (readonly OutlineNode[])[] = [
      ...report.get(COUNTING).series.flatMap(({ runs }) => runs),
      ...pointRuns(report.outline),
    ];
    return runs.filter((run) => run.length > 1 && run.every(({ value }, i) => value === i + 1));
  },
  reads: NOTHING,
  uses: (report) => [report.get(COUNTING)],
};

function pointRuns(outline: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  const open = new Map<string, OutlineNode[]>();
  for (const node of outline) {
    if (node.kind === "heading" || node.kind === "title") open.clear();
    if (node.kind !== "point") continue;
    const key = `${node.family}${node.depth}`;
    const run = node.value === 1 ? undefined : open.get(key);
    if (run) run.push(node);
    else if (node.value === 1) {
      const started = [node];
      runs.push(started);
      open.set(key, started);
    }
  }
  return runs;
}

/** A list item without a number is no longer than this. */
export const LONGEST_ITEM = 160;

/** The items of a list without numbers that begins at the line: paragraphs that end with ； up to one that ends with 。 */
export function semicolonList({ facts }: Report, from: number): readonly Place[] {
  const members: Place[] = [];
  for (let line = from; line < facts.length; line++) {
    const fact = facts[line];
    const text = fact?.paragraph.text.trimEnd() ?? "";
    if (fact?.paragraph.role === "blank") continue;
    const last = text.slice(-1);
    const isItem = fact?.paragraph.role === "prose" && !fact.heading && text.length <= LONGEST_ITEM;
    if (!isItem || /[。！？]./.test(text) || !"；;。".includes(last)) return [];
    members.push({ line, start: text.length - text.trimStart().length, end: text.length });
    if (last === "。") return members.length > 2 ? members : [];
  }
  return [];
}
