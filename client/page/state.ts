// What the page shows just now, and which of its figures are wanted.
import type { ComparedItem, MetricItem } from "../../server/src/protocol.ts";
import type { Bar } from "./bars.ts";
import type { Comparison, Tab } from "./messages.ts";
import { readable } from "./numbers.ts";

/** The draft's figures, and what the reader asks of them. */
export interface State {
  readonly tab: Tab;
  /** The words that are searched for, or "". */
  readonly query: string;
  /** The unit that is chosen; "" for all. */
  readonly unit: string;
  readonly draft: string;
  readonly rows: readonly MetricItem[];
  readonly comparison: Comparison | undefined;
  /** The draft has been closed, and its figures are gone. */
  readonly closed: boolean;
}

/** Whether a figure has the unit and the words that are asked for. */
function isWanted(item: MetricItem, { unit, query }: State): boolean {
  return (unit === "" || item.unit === unit) && searched(item).includes(query);
}

/** What the search looks through. */
function searched(item: MetricItem): string {
  return `${item.section} ${item.subject} ${item.text} ${item.change} ${item.sentence} ${readable(item.value)}`;
}

/** The wanted figures of the draft. */
export function wantedRows(state: State): readonly MetricItem[] {
  return state.rows.filter((row) => isWanted(row, state));
}

/** The wanted rows of the comparison; a figure that is gone counts by what it was. */
export function wantedPairs(state: State): readonly ComparedItem[] {
  return (state.comparison?.rows ?? []).filter(({ newer, older }) => {
    const item = newer ?? older;
    return item !== undefined && isWanted(item, state);
  });
}

/** The units that the draft's figures have, in the order of a dictionary. */
export function unitsIn({ rows }: State): readonly string[] {
  const units = new Set(rows.map(({ unit }) => unit));
  return [...units].filter(Boolean).sort((a, b) => a.localeCompare(b, "zh"));
}

/** The unit of the chart: the chosen one, else the one that most figures have; percentages only where there is nothing else. */
export function chartedUnit({ unit: chosen, rows }: State): string {
  if (chosen) return chosen;
  const counts = new Map<string, number>();
  for (const { unit } of rows) if (unit !== "%") counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? rows[0]?.unit ?? "";
}

/** The bars of a unit, the largest first; a subject's first figure stands for it. */
export function barsOf(state: State, unit: string): readonly Bar[] {
  const bars = new Map<string, Bar>();
  for (const { subject, value, unit: own, change } of wantedRows(state)) {
    if (own === unit && subject !== "" && change === "" && !bars.has(subject))
      bars.set(subject, { subject, value });
  }
  for (const { subject, unit: own, older, newer } of state.comparison?.rows ?? []) {
    const bar = bars.get(subject);
    if (bar && own === unit && older && newer?.value === bar.value)
      bars.set(subject, { ...bar, older: older.value });
  }
  return [...bars.values()].sort((a, b) => b.value - a.value);
}
