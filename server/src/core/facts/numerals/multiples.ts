// Finds multiples that the values beside them contradict, and those that cannot be understood: 由10件增至30件，增长3倍; 翻3倍.
import type { MetricFact } from "../metrics/metrics.ts";
import type { NumeralLine } from "./numeralKinds.ts";

/** A figure's change stands in its own sentence. */
const REACH = 120;

/** Where the words of a figure's change stand before it, or undefined. */
export function changeBefore(text: string, change: string, figure: number): number | undefined {
  const from = Math.max(0, figure - REACH);
  const at = text.slice(from, figure + change.length).lastIndexOf(change);
  return at < 0 ? undefined : from + at;
}

/** Notes the faults of a figure in 倍; `before` are the two figures before it. */
export function multipleFault(
  line: NumeralLine,
  rate: MetricFact,
  before: readonly (MetricFact | undefined)[],
): void {
  const { text } = line;
  const at = changeBefore(text, rate.change, rate.start);
  if (/翻了?$/.test(rate.change) && at !== undefined) {
    line.doubtful("multiple", { start: at + rate.change.lastIndexOf("翻"), end: rate.end }, []);
    return;
  }
  const [from, to] = before;
  if (!from || !to || rate.bound !== "" || !/增[加长]|提[高升]|上升|扩大/.test(rate.change)) return;
  if (from.relation !== "from" || to.relation !== "to" || from.unit !== to.unit || from.value <= 0) return;
  if (!/^[，,、]?(?:同比)?$/.test(text.slice(to.end, rate.start).replace(rate.change, ""))) return;
  const written = text.slice(rate.start, rate.end);
  const decimals = /[.．]([0-9０-９]+)/.exec(written)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  const times = to.value / from.value;
  // What it has become, told as what it has grown by; anything else may be a matter of other figures.
  if (Math.abs(times - rate.value) > half || times <= 1) return;
  const right = (times - 1).toFixed(decimals);
  if (Number(right) > 0) line.wrong("multiple", { start: rate.start, end: rate.end }, `${right}倍`, false);
}
