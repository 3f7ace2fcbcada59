// Holds the figures of two reports against each other: last year's and this year's.
import { byPlace } from "../text/span.ts";
import { isShareUnit } from "./figureSorts.ts";
import type { MetricRow } from "./metricRows.ts";

/** A subject's figure in both reports, or in one. */
export interface ComparedMetric {
  readonly kind: "changed" | "same" | "new" | "gone";
  readonly subject: string;
  /** Both reports' where they agree, else the newer one's. */
  readonly unit: string;
  readonly older: MetricRow | undefined;
  readonly newer: MetricRow | undefined;
  /** Newer less older, in the base unit of the numerals (元, 件); undefined where one is missing. */
  readonly difference: number | undefined;
  /** The difference as a share of the older value, 0.25 for a quarter more; undefined for shares and for nothing before. */
  readonly rate: number | undefined;
}

/**
 * The figures of two reports, paired by what they count and their unit; of several alike those in the sections of the
 * same name go together, then those that come first. In the newer report's order, what is gone at the end. Figures without
 * a subject are left out: nothing says what they would be held against. So are changes (增长15%) that only one report tells:
 * they compare already, and what they tell of is no new matter.
 */
export function compareMetrics(
  older: readonly MetricRow[],
  newer: readonly MetricRow[],
): readonly ComparedMetric[] {
  const before = byKey(older);
  const after = byKey(newer);
  const partners = new Map<MetricRow, MetricRow>();
  for (const [key, rows] of after) pairUp(before.get(key) ?? [], rows, partners);
  const taken = new Set(partners.values());
  const compared = [...after.values()]
    .flat()
    .filter((row) => partners.has(row) || !isChange(row))
    .map((row) => comparedOf(partners.get(row), row));
  const gone = [...before.values()].flat().filter((row) => !taken.has(row) && !isChange(row));
  return [...inOrder(compared), ...gone.sort(byPlace).map((row) => comparedOf(row, undefined))];
}

function isChange({ relation }: MetricRow): boolean {
  return relation === "by";
}

function inOrder(rows: ComparedMetric[]): ComparedMetric[] {
  return rows.sort((a, b) => byPlace(a.newer as MetricRow, b.newer as MetricRow));
}

function byKey(rows: readonly MetricRow[]): Map<string, MetricRow[]> {
  const map = new Map<string, MetricRow[]>();
  for (const row of rows) {
    if (row.subject === "") continue;
    // A value and its rate of change are two matters; 升 and 降 of one rate are the same.
    const key = `${row.subject}|${row.unit}|${isChange(row) ? "变化" : ""}`;
    const alike = map.get(key);
    if (alike) alike.push(row);
    else map.set(key, [row]);
  }
  return map;
}

/** Pairs rows of one key, each at most once. */
function pairUp(
  older: readonly MetricRow[],
  newer: readonly MetricRow[],
  partners: Map<MetricRow, MetricRow>,
): void {
  const bySection = new Map<string, MetricRow[]>();
  for (const row of older) bySection.set(row.section, [...(bySection.get(row.section) ?? []), row]);
  const used = new Set<MetricRow>();
  const rest: MetricRow[] = [];
  for (const row of newer) {
    const partner = bySection.get(row.section)?.shift();
    if (partner) {
      partners.set(row, partner);
      used.add(partner);
    } else rest.push(row);
  }
  const free = older.filter((row) => !used.has(row));
  rest.forEach((row, i) => {
    const partner = free[i];
    if (partner) partners.set(row, partner);
  });
}

function comparedOf(older: MetricRow | undefined, newer: MetricRow | undefined): ComparedMetric {
  const row = (newer ?? older) as MetricRow;
  const common = { subject: row.subject, unit: row.unit, older, newer };
  if (!older || !newer) {
    return { kind: newer ? "new" : "gone", ...common, difference: undefined, rate: undefined };
  }
  const difference = Number((signed(newer) - signed(older)).toPrecision(12));
  const isShare = isShareUnit(row.unit) || isChange(row);
  const rate = isShare || older.value === 0 ? undefined : difference / older.value;
  return { kind: difference === 0 ? "same" : "changed", ...common, difference, rate };
}

/** A fall of 3 % is −3 %. */
function signed({ value, relation, direction }: MetricRow): number {
  return relation === "by" && direction === -1 ? -value : value;
}
