// Numbers in mid-paragraph that break their row: …1.抓学习。…2.抓检查。…4.抓整改。 The outline shows proved rows only.
import type { NumberStyle } from "../data/numberForms.ts";
import type { EnumerationItem } from "../facts/outline/enumeration.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { byLine } from "./byLine.ts";
import type { Misnumbered } from "./numbering.ts";
import { readNumbers } from "./numberRow.ts";
import { afterNumber, isWrittenBefore, type Numbered, type NumberedText } from "./numberWritten.ts";
import { type Part, paragraphIf } from "./part.ts";

/** The first number that can be wrong: two that are right stand before it, and prove the row. */
const SURE = 3;

/** The numbers that are left out or come twice in the rows that paragraphs hold, in document order. */
export function inlineFaults(
  text: NumberedText,
  rows: readonly (readonly Numbered[])[],
): readonly Misnumbered[] {
  return rows.flatMap((row) => faultsOf(text, row));
}

/** The rows of numbered items in mid-paragraph that are not all in order. */
export const ODD_INLINE_ROWS: Part<readonly (readonly Numbered[])[]> = {
  work: ({ facts }) => byLine(facts, (fact, line) => (hasRow(fact) ? rowsOf(fact, line) : NONE)),
  reads: (facts) => paragraphIf(hasRow(facts), facts),
};

const NONE: readonly (readonly Numbered[])[] = [];

function hasRow({ items }: ParagraphFacts): boolean {
  return items.length > 1 && items.some(({ kind }) => kind === "item");
}

/** The numbered items of the paragraph by family, with the number that it opens with, where they are not all in order. */
function rowsOf(facts: ParagraphFacts, line: number): readonly (readonly Numbered[])[] {
  const { heading, items, paragraph } = facts;
  const rows = new Map<NumberStyle, Numbered[]>();
  const add = (
    family: NumberStyle,
    { value, number: { start, end } }: Pick<EnumerationItem, "value" | "number">,
  ) => {
    const row = rows.get(family) ?? [];
    rows.set(family, row);
    row.push({ family, value, number: paragraph.text.slice(start, end), name: { line, start, end } });
  };
  if (heading?.style) add(heading.style, heading);
  for (const item of items) if (item.kind === "item") add(item.family as NumberStyle, item);
  return [...rows.values()].filter((row) =>
    row.some(({ value }, i) => i > 0 && value !== (row[i - 1]?.value ?? 0) + 1),
  );
}

function faultsOf(text: NumberedText, row: readonly Numbered[]): readonly Misnumbered[] {
  const [first] = row;
  const { faults } = readNumbers(
    row.map(({ value }) => value),
    { runsOn: first?.value ?? 0 },
  );
  return faults.flatMap(({ kind, index, previous, expected, changes }) => {
    const heading = row[index] as Numbered;
    const before = row[previous ?? 0] as Numbered;
    const isSure = kind === "skipped" || heading.value === before.value;
    if (!isSure || expected < SURE || isWrittenBefore(text, heading, afterNumber(before))) return [];
    const renumbered = changes.map((change) => ({
      heading: row[change.index] as Numbered,
      value: change.value,
    }));
    return [{ kind, heading, previous: before, expected, changes: renumbered }];
  });
}
