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

/** How many sections of one form, on one level of one document, there are. */
export type KindSizes = ReadonlyMap<string, number>;

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
  const kinds = new Map<string, T[]>();
  for (const sibling of siblings) {
    const kind = kindAmong(kinds, sibling, numberOf);
    const members = kinds.get(kind);
    if (members) members.push(sibling);
    else kinds.set(kind, [sibling]);
  }
  return [...kinds.values()].flatMap((members) => countings(members, sizes, numberOf));
}

/** ### 1. and a list 1. 2. 3. in the text below it are two countings; 三、 behind ## 二、 goes on from it. */
function kindAmong<T extends Member>(
  kinds: ReadonlyMap<string, readonly T[]>,
  sibling: T,
  numberOf: (sibling: T) => number,
): string {
  const { node, family } = sibling;
  const own = `${node.depth} ${node.hashes} ${family}`;
  if (node.hashes > 0 || family === null || kinds.has(own)) return own;
  const before = [...kinds].find(([, members]) => {
    const last = members.at(-1);
    return (
      last?.family === family &&
      last.node.depth === node.depth &&
      countsOn(family, numberOf(last), numberOf(sibling))
    );
  });
  return before?.[0] ?? own;
}

/** The sizes that {@link seriesAmong} goes by. */
export function kindSizes(sections: readonly Member[]): KindSizes {
  const sizes = new Map<string, number>();
  for (const section of sections) sizes.set(kindOf(section), (sizes.get(kindOf(section)) ?? 0) + 1);
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
  const { family } = first;
  const farthest = (sizes.get(kindOf(first)) ?? 0) + FARTHEST_JUMP;
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
