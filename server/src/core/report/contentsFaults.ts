// Where a table of contents (目录) and the headings that it lists part ways.
import { sectionNumberAt } from "../text/sectionNumber.ts";
import { type ContentsEntry, type ContentsTable, comparedWords, contentsTables } from "./contentsTables.ts";
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** A difference between an entry and the text: one says what the other does not, or they say it in other words. */
export type ContentsFault =
  | { readonly kind: "extra"; readonly entry: OutlineNode }
  | { readonly kind: "missing"; readonly heading: OutlineNode }
  | { readonly kind: "wording" | "number"; readonly entry: OutlineNode; readonly heading: OutlineNode };

/** At most how many entries without a heading are looked for in the text; where more differ, the first ones say enough. */
const MOST = 10;
/** Longer paragraphs are no headings. */
export const LONGEST_HEADING = 60;

/** The faults of every table of contents, in order of the entries; those of one that fits no heading at all are none. */
export function contentsFaults(report: Report): readonly ContentsFault[] {
  let lines: ShortLines | undefined;
  const standsAfter = (words: string, line: number): boolean => {
    lines ??= shortLines(report);
    return (lines.get(words) ?? 0) > line;
  };
  return contentsTables(report).flatMap((table) => faultsOf(table, standsAfter));
}

function faultsOf(
  { entries, listable: headings }: ContentsTable,
  standsAfter: (words: string, line: number) => boolean,
): readonly ContentsFault[] {
  const open = entries.filter(({ names }) => names === null);
  const pairs = entries.length - open.length;
  if (pairs < 2 || pairs * 2 < entries.length) return [];
  const faults: ContentsFault[] = [];
  const listed = new Set(entries.map(({ names }) => names));
  const end = entries.at(-1)?.node.name.line ?? 0;
  let left = MOST;
  entries.forEach(({ node: entry, names }, at) => {
    if (names) {
      if (differs(entry, names)) faults.push({ kind: "number", entry, heading: names });
      return;
    }
    if (left-- <= 0) return;
    if ([entry.number + entry.title, entry.title].some((text) => standsAfter(comparedWords(text), end)))
      return;
    const renamed = renamedHeading(at, entries, headings, listed);
    if (renamed) listed.add(renamed);
    faults.push(renamed ? { kind: "wording", entry, heading: renamed } : { kind: "extra", entry });
  });
  return [...faults, ...missingOf(entries, headings, listed)];
}

/** The heading in the entry's place, between those of the entries around it, that has its number or most of its words. */
function renamedHeading(
  at: number,
  entries: readonly ContentsEntry[],
  headings: readonly OutlineNode[],
  listed: ReadonlySet<OutlineNode | null>,
): OutlineNode | undefined {
  const { number, title } = (entries[at] as ContentsEntry).node;
  const from = entries.slice(0, at).findLast(({ names }) => names)?.names?.name.line ?? 0;
  const to = entries.slice(at).find(({ names }) => names)?.names?.name.line ?? Number.POSITIVE_INFINITY;
  const between = headings.filter(
    (heading) => heading.name.line > from && heading.name.line < to && !listed.has(heading),
  );
  const read = sectionNumberAt(number, 0);
  return (
    between.find(({ family, value }) => read && read.style === family && read.value === value) ??
    between.find((heading) => likeness(comparedWords(heading.title), comparedWords(title)) >= 0.5)
  );
}

/** Headings left out, of the levels that the contents list otherwise in full or nearly so, whose words no entry says. */
function missingOf(
  entries: readonly ContentsEntry[],
  headings: readonly OutlineNode[],
  listed: ReadonlySet<OutlineNode | null>,
): readonly ContentsFault[] {
  const said = new Set(entries.map(({ node }) => comparedWords(node.title)));
  const levels = new Map<string, { inContents: number; left: OutlineNode[] }>();
  for (const heading of headings) {
    const key = `${heading.kind}${heading.depth}${heading.family}`;
    const level = levels.get(key) ?? { inContents: 0, left: [] };
    levels.set(key, level);
    if (listed.has(heading)) level.inContents++;
    else level.left.push(heading);
  }
  return [...levels.values()].flatMap(({ inContents, left }) =>
    inContents >= 2 && left.length * 3 <= Math.max(3, inContents)
      ? left
          .filter(({ title }) => !said.has(comparedWords(title)))
          .map((heading) => ({ kind: "missing" as const, heading }))
      : [],
  );
}

function differs(entry: OutlineNode, { family, value }: OutlineNode): boolean {
  const number = sectionNumberAt(entry.number, 0);
  return number !== null && number.style === family && number.value !== value;
}

/** The words of the draft's short paragraphs, as they are compared, with the last line that they stand in. */
type ShortLines = ReadonlyMap<string, number>;

function shortLines({ facts }: Report): ShortLines {
  const lines = new Map<string, number>();
  for (const [line, { paragraph }] of facts.entries()) {
    if (paragraph.text.length <= LONGEST_HEADING) lines.set(comparedWords(paragraph.text), line);
  }
  return lines;
}

/** The share of two-character pieces that two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const pieces = new Set(Array.from({ length: Math.max(0, a.length - 1) }, (_, i) => a.slice(i, i + 2)));
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pieces.has(b.slice(i, i + 2))) common++;
  return (2 * common) / Math.max(1, pieces.size + b.length - 1);
}
