// What the bench measures, as one flat list: printed as tables, written as JSON, compared with another run's.
import { table } from "./table.ts";

/** One measured value of one part of the bench. */
export interface Figure {
  readonly part: string;
  readonly name: string;
  /** The length of the text that it was measured on, in UTF-16 units. */
  readonly characters: number;
  readonly unit: "毫秒" | "MB" | "倍" | "个" | "次方";
  readonly value: number;
  /** What the value should not exceed. */
  readonly limit?: number;
}

/** A figure of a part; the limit may be missing. */
export function figureOf(part: string, name: string, characters: number, unit: Figure["unit"]) {
  return (value: number, limit?: number): Figure => ({
    part,
    name,
    characters,
    unit,
    value,
    ...(limit !== undefined && { limit }),
  });
}

/** A run of the bench as its JSON file holds it. */
export interface Run {
  readonly machine: string;
  readonly figures: readonly Figure[];
}

/** A part's figures as a table: a row per name, a column per length; values over their limits are starred. */
export function figureTable(figures: readonly Figure[]): string {
  const lengths = [...new Set(figures.map(({ characters }) => characters))].sort((a, b) => a - b);
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const title = `${figure.name}（${figure.unit}）`;
    rows.set(title, [...(rows.get(title) ?? []), figure]);
  }
  const cells = [...rows].map(([title, row]) => [
    title,
    ...lengths.map((length) => cell(row.find(({ characters }) => characters === length))),
  ]);
  return table(["", ...lengths.map((length) => length.toLocaleString("en"))], cells);
}

function cell(figure: Figure | undefined): string {
  if (!figure) return "";
  const { value, limit } = figure;
  if (limit === undefined) return shown(value);
  return `${shown(value)} ${value > limit ? "＞" : "≤"} ${shown(limit)}`;
}

/** Three figures, as far as they mean something. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return "—";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}
