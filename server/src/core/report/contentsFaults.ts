// Where a table of contents (目录) and the headings that it lists part ways.
import { sectionNumberAt } from "../text/sectionNumber.ts";
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** A difference between an entry and the text: one says what the other does not, or they say it in other words. */
export type ContentsFault =
  | { readonly kind: "extra"; readonly entry: OutlineNode }
  | { readonly kind: "missing"; readonly heading: OutlineNode }
  | { readonly kind: "wording" | "number"; readonly entry: OutlineNode; readonly heading: OutlineNode };

/** So many entries without a heading are looked for in the text; where more differ, the first ones say enough. */
const MOST = 10;
/** Longer paragraphs are no headings. */
const LONGEST_HEADING = 60;

/** The faults of every table of contents, in order of the entries; those of one that fits no heading at all are none. */
export function contentsFaults(report: Report): readonly ContentsFault[] {
  const { outline } = report;
  const starts = outline.flatMap(({ kind, depth }, i) => (kind === "toc" && depth === 0 ? [i] : []));
  return starts.flatMap((start, i) => {
    const rest = outline.slice(start + 1, starts[i + 1] ?? outline.length);
    const entries = rest.filter(({ kind }) => kind === "toc");
    const lastLine = entries.at(-1)?.name.line ?? 0;
    const headings = rest.filter(
      ({ kind, opens, name }) => (kind === "title" || kind === "heading") && opens && name.line > lastLine,
    );
    return faultsOf(report, entries, headings, lastLine);
  });
}

function faultsOf(
  report: Report,
  entries: readonly OutlineNode[],
  headings: readonly OutlineNode[],
  lastLine: number,
): readonly ContentsFault[] {
  const pairs = pairsOf(entries, headings);
  if (pairs.size < 2 || pairs.size * 2 < entries.length) return [];
  const faults: ContentsFault[] = [];
  const listed = new Set(pairs.values());
  const open = entries.filter((entry) => !pairs.has(entry)).slice(0, MOST);
  const lines = open.length > 0 ? shortLines(report, lastLine) : new Set<string>();
  for (const entry of entries) {
    const heading = pairs.get(entry);
    if (heading) {
      if (differs(entry, heading)) faults.push({ kind: "number", entry, heading });
    } else if (
      open.includes(entry) &&
      !lines.has(plain(entry.number + entry.title)) &&
      !lines.has(plain(entry.title))
    ) {
      const renamed = renamedHeading(entry, entries, headings, pairs, listed);
      if (renamed) listed.add(renamed);
      faults.push(renamed ? { kind: "wording", entry, heading: renamed } : { kind: "extra", entry });
    }
  }
  return [...faults, ...missingOf(headings, listed)];
}

/** Each entry with the heading of the same words; the same words twice are taken in their order. */
function pairsOf(
  entries: readonly OutlineNode[],
  headings: readonly OutlineNode[],
): Map<OutlineNode, OutlineNode> {
  const byTitle = new Map<string, OutlineNode[]>();
  for (const heading of headings) {
    const same = byTitle.get(plain(heading.title));
    if (same) same.push(heading);
    else byTitle.set(plain(heading.title), [heading]);
  }
  for (const same of byTitle.values()) same.reverse();
  const pairs = new Map<OutlineNode, OutlineNode>();
  for (const entry of entries) {
    const heading = byTitle.get(plain(entry.title))?.pop();
    if (heading) pairs.set(entry, heading);
  }
  return pairs;
}

/** The heading in the entry's place, between those of the entries around it, that has its number or most of its words. */
function renamedHeading(
  entry: OutlineNode,
  entries: readonly OutlineNode[],
  headings: readonly OutlineNode[],
  pairs: ReadonlyMap<OutlineNode, OutlineNode>,
  listed: ReadonlySet<OutlineNode>,
): OutlineNode | undefined {
  const at = entries.indexOf(entry);
  const before = entries.slice(0, at).findLast((other) => pairs.has(other));
  const after = entries.slice(at).find((other) => pairs.has(other));
  const from = before ? (pairs.get(before)?.name.line ?? 0) : 0;
  const to = after ? (pairs.get(after)?.name.line ?? 0) : Number.POSITIVE_INFINITY;
  const between = headings.filter(
    (heading) => heading.name.line > from && heading.name.line < to && !listed.has(heading),
  );
  const number = sectionNumberAt(entry.number, 0);
  return (
    between.find(({ family, value }) => number && number.style === family && number.value === value) ??
    between.find(({ title }) => likeness(plain(title), plain(entry.title)) >= 0.5)
  );
}

/** Headings left out, of the levels that the contents list otherwise in full or nearly so. */
function missingOf(
  headings: readonly OutlineNode[],
  listed: ReadonlySet<OutlineNode>,
): readonly ContentsFault[] {
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
      ? left.map((heading) => ({ kind: "missing" as const, heading }))
      : [],
  );
}

function differs(entry: OutlineNode, { family, value }: OutlineNode): boolean {
  const number = sectionNumberAt(entry.number, 0);
  return number !== null && number.style === family && number.value !== value;
}

function shortLines({ facts }: Report, after: number): ReadonlySet<string> {
  const lines = new Set<string>();
  for (let line = after + 1; line < facts.length; line++) {
    const text = facts[line]?.paragraph.text ?? "";
    if (text.length <= LONGEST_HEADING) lines.add(plain(text));
  }
  return lines;
}

/** The words alone: no white space, marks at the end, bold or link brackets; brackets and commas of one width. */
function plain(text: string): string {
  return text
    .replace(/[\s\u3000*#[\]]/g, "")
    .replace(/[。：:；;，,、.．…]{1,6}$/, "")
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replaceAll("，", ",");
}

/** The share of two-character pieces that two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const pieces = new Set(Array.from({ length: Math.max(0, a.length - 1) }, (_, i) => a.slice(i, i + 2)));
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pieces.has(b.slice(i, i + 2))) common++;
  return (2 * common) / Math.max(1, pieces.size + b.length - 1);
}
