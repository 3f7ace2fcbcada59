// The numbering of the draft: which headings count on from which, and where the count goes wrong.
import type { NumberStyle } from "../data/numberForms.ts";
import { sameData } from "../text/sameData.ts";
import { inlineFaults, ODD_INLINE_ROWS } from "./inlineNumbers.ts";
import { countsOn } from "./levels.ts";
import { type NumberFault, readNumbers } from "./numberRow.ts";
import { afterNumber, isWrittenBefore, type Numbered, type NumberedText } from "./numberWritten.ts";
import type { OutlineNode } from "./outline.ts";
import { NOTHING, type Part } from "./part.ts";
import type { Report } from "./report.ts";
import { type StrayNumber, strayNumbers } from "./strayNumbers.ts";

/** A heading that has a number. */
export interface NumberedHeading extends OutlineNode {
  readonly family: NumberStyle;
}

/** The headings of one form under one parent, in order. */
export interface Series {
  readonly style: NumberStyle;
  readonly members: readonly NumberedHeading[];
  /** The members by the counting they belong to; more than one where a row begins again at one. */
  readonly runs: readonly (readonly NumberedHeading[])[];
  /** The heading they stand under, or null at the top of a document. */
  readonly parent: OutlineNode | null;
  /** The last heading of the form before this series, whose count this one may carry on (1. to 12. through （一）–（四）). */
  readonly before: NumberedHeading | null;
  /** Which document of the draft it belongs to, from 0: a compilation restarts at every title. */
  readonly document: number;
}

/** A heading, or an item in mid-paragraph, whose number is wrong. */
export interface Misnumbered {
  readonly kind: NumberFault["kind"];
  readonly heading: Numbered;
  /** The heading that its number should follow; null where it is the first. */
  readonly previous: Numbered | null;
  readonly expected: number;
  /** The headings to be numbered anew, with their values. */
  readonly changes: readonly { readonly heading: Numbered; readonly value: number }[];
}

/** The series of the draft and what is wrong with them. */
export interface Numbering extends NumberedText {
  readonly series: readonly Series[];
  readonly faults: readonly Misnumbered[];
  readonly strays: readonly StrayNumber[];
}

/** The series with the numbers that are wrong by the count alone. */
interface Counting {
  readonly headings: readonly OutlineNode[];
  readonly contents: ReadonlySet<number>;
  readonly series: readonly Series[];
  readonly suspects: readonly Suspect[];
  readonly strays: readonly StrayNumber[];
}

/** The counting of the headings, read off the outline. Contents entries, points and attachment notes are no part of it. */
export const COUNTING: Part<Counting> = {
  work: countingOf,
  reads: NOTHING,
  uses: ({ outline }) => [outline],
};

/** What is wrong with the counting, once the text has been searched for what excuses a number. */
export const NUMBERING_FAULTS: Part<NumberingFaults> = {
  work: faultsOf,
  reads: (facts) => facts.paragraph.role === "prose",
  uses: (report) => [report.get(COUNTING), report.get(ODD_INLINE_ROWS)],
  readMore: ({ searched }) => searched,
  share: (before, now) => (sameData(before, now) ? before : now),
};

interface NumberingFaults {
  readonly faults: readonly Misnumbered[];
  readonly searched: boolean;
}

/** The numbering in the text as it is now. */
export function numberingOf(report: Report): Numbering {
  const { headings, contents, series, strays } = report.get(COUNTING);
  return {
    facts: report.facts,
    headings,
    contents,
    series,
    strays,
    faults: report.get(NUMBERING_FAULTS).faults,
  };
}

function countingOf({ outline }: Report): Counting {
  const headings = outline.filter((node) => node.kind === "heading" && isNumbered(node));
  const contents = new Set(outline.flatMap(({ kind, name }) => (kind === "toc" ? [name.line] : [])));
  const rows = rowsOf(outline).map(readRow);
  const series = rows.map((row) => row.series);
  const suspects = rows.flatMap((row) => row.suspects);
  return { headings, contents, series, suspects, strays: strayNumbers(series, suspects) };
}

function faultsOf(report: Report): NumberingFaults {
  const { facts } = report;
  const { headings, contents, suspects, strays } = report.get(COUNTING);
  const text = { facts, headings, contents };
  const excused = new Set(strays.flatMap(({ heading, excuses }) => [heading, ...excuses]));
  // A draft that opens with 第三章 is a chapter in a file of its own.
  const opening = facts.findIndex(({ paragraph }) => paragraph.role === "prose");
  const isPart = suspects.some(({ kind, heading }) => kind === "first" && heading.name.line === opening);
  const faults = suspects.filter(({ kind, heading, previous, series: row }) => {
    if (kind === "first" && isPart && !row.before) return false;
    if (excused.has(heading) || (previous && excused.has(previous))) return false;
    return !isWrittenBefore(text, heading, afterNumber(previous ?? row.before));
  });
  const rows = report.get(ODD_INLINE_ROWS);
  return {
    faults: [...faults, ...inlineFaults(text, rows)],
    searched: suspects.length > 0 || rows.length > 0,
  };
}

/** A number that is wrong by the count alone; the text may excuse it. */
export interface Suspect extends Misnumbered {
  readonly heading: NumberedHeading;
  readonly previous: NumberedHeading | null;
  readonly series: Series;
}

type Row = Omit<Series, "runs"> & { readonly members: NumberedHeading[] };

function rowsOf(outline: readonly OutlineNode[]): readonly Row[] {
  const all: Row[] = [];
  const path: OutlineNode[] = [];
  const open = new Map<OutlineNode | null, Map<string, Row>>();
  const last = new Map<string, NumberedHeading>();
  let document = 0;
  for (const node of outline) {
    if (node.kind === "title") {
      path.length = 0;
      open.clear();
      document++;
    }
    if (node.kind !== "heading") continue;
    while ((path.at(-1)?.depth ?? 0) >= node.depth) path.pop();
    const parent = path.at(-1) ?? null;
    path.push(node);
    if (!isNumbered(node)) continue;
    const siblings = open.get(parent) ?? new Map<string, Row>();
    open.set(parent, siblings);
    const key = rowKey(node, siblings);
    const row = siblings.get(key);
    if (row) row.members.push(node);
    else {
      const opened = { style: node.family, members: [node], parent, before: last.get(key) ?? null, document };
      siblings.set(key, opened);
      all.push(opened);
    }
    last.set(key, node);
  }
  return all;
}

/**
 * ### 1. and a list 1. 2. 3. in the text below it are two countings; but 三、 behind ## 一、 goes on from it, the # being
 * forgotten.
 */
function rowKey({ family, hashes, value }: NumberedHeading, siblings: ReadonlyMap<string, Row>): string {
  if (hashes > 0) return `${family}${hashes}`;
  if (siblings.has(family)) return family;
  const before = [...siblings].find(
    ([, { style, members }]) => style === family && countsOn(family, members.at(-1)?.value ?? 0, value),
  );
  return before?.[0] ?? family;
}

function readRow(row: Row): { readonly series: Series; readonly suspects: readonly Suspect[] } {
  const { members, before, style } = row;
  if (countsUp(members)) return { series: { ...row, runs: [members] }, suspects: [] };
  const at = (index: number) => members[index] as NumberedHeading;
  const { runs, faults } = readNumbers(
    members.map(({ value }) => value),
    { runsOn: before ? before.value + 1 : 0, oneAlone: style !== "han" && style !== "hanBracket" },
  );
  const series: Series = { ...row, runs: runs.length === 1 ? [members] : runs.map((run) => run.map(at)) };
  const suspects = faults.map(({ kind, index, previous, expected, changes }) => ({
    kind,
    heading: at(index),
    previous: previous === null ? null : at(previous),
    expected,
    changes: changes.map((change) => ({ heading: at(change.index), value: change.value })),
    series,
  }));
  return { series, suspects };
}

/** The usual case: 1, 2, 3 and so on. */
function countsUp(members: readonly NumberedHeading[]): boolean {
  return members.every(({ value }, i) => value === i + 1);
}

function isNumbered(node: OutlineNode): node is NumberedHeading {
  return node.family !== null && node.value > 0;
}
