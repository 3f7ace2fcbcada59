// Where an office that goes by one name throughout calls itself by another: 我委 in a report of 我局.
import { type SelfName, selfNamesOf } from "../facts/words/selfNames.ts";
import type { Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import type { Report } from "./report.ts";

/** The odd name, and the one that the document goes by. */
export interface OtherSelfName extends Place {
  readonly text: string;
  readonly usual: string;
}

/** From so many places on a name is the one that the office goes by, */
const USUAL = 3;
/** and with at most so many, and a third of those, another one is left over. */
const LEFT_OVER = 2;

/** The odd names of all documents in the draft, in order. */
export function otherSelfNames(report: Report): readonly OtherSelfName[] {
  const starts = documentStarts(report);
  return starts.flatMap((start, i) => oddOnes(report, start, starts[i + 1] ?? report.facts.length));
}

function oddOnes({ facts }: Report, from: number, to: number): readonly OtherSelfName[] {
  const all: (SelfName & Place)[] = [];
  for (let line = from; line < to; line++) {
    const paragraph = facts[line];
    if (paragraph) for (const name of selfNamesOf(paragraph)) all.push({ ...name, line });
  }
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [[usual, most] = ["", 0]] = [...counts].sort(([, a], [, b]) => b - a);
  if (most < USUAL) return [];
  const isLeftOver = (count: number) => count <= LEFT_OVER && USUAL * count <= most;
  return all.flatMap(({ line, start, end, text }) =>
    text !== usual && isLeftOver(counts.get(text) ?? 0) ? [{ line, start, end, text, usual }] : [],
  );
}
