// Numbers in another form than their siblings': 一、 二、 （三） 四、.
import { withValue } from "../text/numberText.ts";
import type { NumberedHeading, Series, Suspect } from "./numbering.ts";
import type { OutlineNode } from "./outline.ts";

/** A heading whose number is right but in another form than that of the headings it counts on with. */
export interface StrayNumber {
  readonly heading: NumberedHeading;
  /** The heading that it counts on from. */
  readonly sibling: NumberedHeading;
  /** Its number in the form of its siblings. */
  readonly text: string;
  /** The headings whose numbers only look wrong because this one is missing in its row. */
  readonly excuses: readonly (NumberedHeading | undefined)[];
}

/** The headings whose number fills the very gap that their siblings of another form leave. */
export function strayNumbers(
  series: readonly Series[],
  suspects: readonly Suspect[],
): readonly StrayNumber[] {
  if (suspects.length === 0) return [];
  const tree = treeOf(series);
  const strays = new Map<OutlineNode, StrayNumber>();
  for (const suspect of suspects) {
    const found = suspect.kind === "first" ? parted(suspect, tree) : risen(suspect, tree);
    for (const stray of found) strays.set(stray.heading, stray);
  }
  return [...strays.values()];
}

/** The headings' next siblings and their rows of children. */
interface Tree {
  readonly nextOf: ReadonlyMap<OutlineNode, NumberedHeading>;
  readonly rowsOf: ReadonlyMap<OutlineNode, readonly Series[]>;
}

function treeOf(series: readonly Series[]): Tree {
  const nextOf = new Map<OutlineNode, NumberedHeading>();
  const rowsOf = new Map<OutlineNode, Series[]>();
  for (const row of series) {
    for (const [i, member] of row.members.entries()) {
      const next = row.members[i + 1];
      if (next) nextOf.set(member, next);
    }
    if (!row.parent) continue;
    const rows = rowsOf.get(row.parent);
    if (rows) rows.push(row);
    else rowsOf.set(row.parent, [row]);
  }
  return { nextOf, rowsOf };
}

/** A row that does not begin with one: either it belongs beside its parent, or its parent between it and the row before. */
function parted({ heading, series: row }: Suspect, { nextOf }: Tree): readonly StrayNumber[] {
  const { parent, before, members } = row;
  if (!isNumbered(parent) || parent.value + 1 !== heading.value || parent.hashes !== heading.hashes)
    return [];
  const next = nextOf.get(parent);
  const closesGap = next?.value === heading.value + members.length;
  if (before?.value === parent.value - 1 && !closesGap) {
    // （一） （二） 三、 （四）: 三、 has risen above its siblings and opens a section in which （四） is the first.
    return [{ ...restyled(parent, before), excuses: [heading, next] }];
  }
  // 一、 二、 （三） 四、: （三） has sunk below its siblings, and 四、 or nothing comes after it.
  if (next ? !closesGap : parent.value < 2) return [];
  if (members.some(({ value }, i) => value !== heading.value + i)) return [];
  return members.map((member) => ({ ...restyled(member, parent), excuses: [next] }));
}

/** （一） （二） 三、, the last of its row: 三、 follows 一、, and the 二、 behind it counts on from 一、 as well. */
function risen(
  { kind, heading, previous, expected }: Suspect,
  { nextOf, rowsOf }: Tree,
): readonly StrayNumber[] {
  const next = nextOf.get(heading);
  if (kind !== "skipped" || !previous || rowsOf.has(heading) || next?.value !== expected) return [];
  const lasts = (rowsOf.get(previous) ?? []).map(({ members }) => members.at(-1));
  const sibling = lasts.find((last) => last?.value === heading.value - 1);
  return sibling ? [{ ...restyled(heading, sibling), excuses: [next] }] : [];
}

function isNumbered(node: OutlineNode | null): node is NumberedHeading {
  return node !== null && node.family !== null && node.value > 0;
}

function restyled(heading: NumberedHeading, sibling: NumberedHeading): Omit<StrayNumber, "excuses"> {
  return { heading, sibling, text: withValue(sibling.number, heading.value) };
}
