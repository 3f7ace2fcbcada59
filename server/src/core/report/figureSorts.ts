// What sort of figure it is: a share or an amount, one that stands for itself or one that belongs to a change.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { unitOf } from "../facts/metrics/metricUnits.ts";

/** True of the units of shares and rates: %, 百分点, 倍. Figures in them do not add up. */
export function isShareUnit(unit: string): boolean {
  return unitOf(unit)?.kind === "ratio";
}

/** True where the figure says how much there is: it is no change, nor what something changed from, to or by. */
export function isPlainFigure({ change, relation }: Pick<MetricFact, "change" | "relation">): boolean {
  return change === "" && relation === undefined;
}
