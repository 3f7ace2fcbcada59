// Shows scores to a person: the table of all drafts, and the list of what went wrong.
import type { Row, Scored } from "./score.ts";

/** The columns: a heading and the row it shows; finds as F1, `P` and `R` as precision and recall, the rest as shares. */
const COLUMNS: [string, string, "value" | "precision" | "recall"][] = [
  ["title", "outline.title", "value"],
  ["head", "outline.heading", "value"],
  ["depth", "outline.heading.depth", "value"],
  ["text", "outline.heading.title", "value"],
  ["point", "outline.point", "value"],
  ["depth", "outline.point.depth", "value"],
  ["toc", "outline.toc", "value"],
  ["lead", "outline.lead", "value"],
  ["mask P", "placeholders", "precision"],
  ["R", "placeholders", "recall"],
  ["F1", "placeholders", "value"],
  ["kind", "placeholders.kind", "value"],
  ["fig P", "metrics", "precision"],
  ["R", "metrics", "recall"],
  ["F1", "metrics", "value"],
  ["value", "metrics.value", "value"],
  ["unit", "metrics.unit", "value"],
  ["bound", "metrics.bound", "value"],
  ["change", "metrics.change", "value"],
  ["subj", "metrics.subject", "value"],
  ["slips", "defects", "value"],
];

/** One line per draft or total, in percent; `·` where a draft has none of a kind. */
export function table(scored: readonly Scored[]): string {
  const nameWidth = Math.max(...scored.map(({ name }) => name.length));
  const line = (name: string, cells: string[]) =>
    [name.padEnd(nameWidth), ...cells.map((cell, i) => cell.padStart(width(i)))].join(" ");
  const head = line(
    "",
    COLUMNS.map(([title]) => title),
  );
  const body = scored.map(({ name, rows }) =>
    line(
      name,
      COLUMNS.map(([, kind, field]) => percent(rows.find((row) => row.kind === kind)?.[field])),
    ),
  );
  return [head, ...body].join("\n");
}

/** What each row missed or had wrong (`-`), and what it found too much (`+`). */
export function notes(rows: readonly Row[]): string {
  return rows
    .flatMap(({ kind, missed, extra }) => [
      ...missed.map((note) => `${kind} - ${note}`),
      ...extra.map((note) => `${kind} + ${note}`),
    ])
    .join("\n");
}

const width = (column: number) => Math.max(5, (COLUMNS[column]?.[0] ?? "").length);
const percent = (value: number | undefined) => (value === undefined ? "·" : (100 * value).toFixed(1));
