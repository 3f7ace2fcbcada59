// Which sections under one heading count on from one another.
import type { NumberStyle } from "../data/numberForms.ts";
import { countsOn } from "./levels.ts";
import { readNumbers } from "./numberRow.ts";

/** What the series need to know of a section. */
export interface Member {
  readonly node: { readonly depth: number; readonly hashes: number };
  readonly family: NumberStyle | null;
  readonly document: number;
}

/** How many sections of a section's form, on its level of its document, there are. */
export type KindSizes = (section: Member) => number;

/** A number so far beyond the count of all sections of its form is no slip: it is another list, or no number at all. */
const FARTHEST_JUMP = 10;

/** Sections that count on from one another; `counts` is false for a number by itself that belongs to no counting. */
export interface Series<T> {
  readonly members: readonly T[];
  readonly counts: boolean;
}

/**
 * The sections that stand side by side under one heading, apart by series. As the rules read it, a list may begin anew at
 * one, and the one before may then go on; but numbers that all differ are one series, in whatever order they stand.
 */
export function seriesAmong<T extends Member>(
  siblings: readonly T[],
  sizes: KindSizes,
  numberOf: (sibling: T) => number,
): readonly Series<T>[] {
  const kinds: T[][] = [];
  for (const sibling of siblings) {
    const members = kinds.find(([first]) => first !== undefined && isOfKind(first, sibling));
    const before = members ?? kinds.find((others) => goesOn(others, sibling, numberOf));
    if (before) before.push(sibling);
    else kinds.push([sibling]);
  }
  return kinds.flatMap((members) => countings(members, sizes, numberOf));
}

/** ### 1. and a list 1. 2. 3. in the text below it are two countings. */
function isOfKind(a: Member, b: Member): boolean {
  return a.family === b.family && a.node.depth === b.node.depth && a.node.hashes === b.node.hashes;
}

/** 三、 behind ## 二、 goes on from it. */
function goesOn<T extends Member>(
  members: readonly T[],
  sibling: T,
  numberOf: (sibling: T) => number,
): boolean {
  const { node, family } = sibling;
  const last = members[members.length - 1];
  if (node.hashes > 0 || family === null || last?.family !== family) return false;
  return last.node.depth === node.depth && countsOn(family, numberOf(last), numberOf(sibling));
}

/** The sizes that {@link seriesAmong} goes by, counted when one is first asked for: most series need none. */
export function kindSizes(sections: readonly Member[]): KindSizes {
  let sizes: ReadonlyMap<string, number> | undefined;
  return (section) => {
    sizes ??= sizesOf(sections);
    return sizes.get(kindOf(section)) ?? 0;
  };
}

function sizesOf(sections: readonly Member[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const section of sections) {
    const kind = kindOf(section);
    sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
  }
  return sizes;
}

/** One numbering at most runs on through the sections of one form on one level of a document. */
export function kindOf({ document, node, family }: Member): string {
  return `${document} ${node.depth} ${family}`;
}

function countings<T extends Member>(
  members: readonly T[],
  sizes: KindSizes,
  numberOf: (sibling: T) => number,
): readonly Series<T>[] {
  const [first] = members;
  if (!first?.family) return [{ members, counts: false }];
  if (ascend(members, numberOf)) return [{ members, counts: true }];
  const { family } = first;
  const farthest = sizes(first) + FARTHEST_JUMP;
  const near = members.filter((member) => numberOf(member) <= farthest);
  const far = members.filter((member) => numberOf(member) > farthest);
  const values = near.map(numberOf);
  const distinct = new Set(values).size === values.length;
  const runs = distinct
    ? [[...near.keys()]]
    : withoutLoneOnes(
        readNumbers(values, { oneAlone: family !== "han" && family !== "hanBracket" }).runs,
        values,
      );
  const counted = new Set(runs.flat());
  const alone = [...near.filter((_, i) => !counted.has(i)), ...far];
  return [
    ...runs.map((run) => ({ members: run.map((i) => near[i] as T), counts: true })),
    ...alone.map((member) => ({ members: [member], counts: false })),
  ].filter((series) => series.members.length > 0);
}

/** The usual case: each number greater than the one before, and the last not far beyond the count of these alone. */
function ascend<T extends Member>(members: readonly T[], numberOf: (sibling: T) => number): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const member of members) {
    const number = numberOf(member);
    if (!(number > before)) return false;
    before = number;
  }
  return before <= members.length + FARTHEST_JUMP;
}

/** A one right before another one is no list of its own: 1. 1. 2. are one list, and so are 1. 1. 1. */
function withoutLoneOnes(
  runs: readonly (readonly number[])[],
  values: readonly number[],
): readonly (readonly number[])[] {
  const joined: (readonly number[])[] = [];
  let ones: number[] = [];
  for (const run of runs) {
    const [first = 0] = run;
    const goesOn = ones.length > 0 && ones[ones.length - 1] === first - 1 && values[first] === 1;
    if (!goesOn && ones.length > 0) joined.push(ones);
    const before = goesOn ? ones : [];
    ones = [];
    if (run.length === 1 && values[first] === 1) ones = [...before, first];
    else joined.push([...before, ...run]);
  }
  return ones.length > 0 ? [...joined, ones] : joined;
}
