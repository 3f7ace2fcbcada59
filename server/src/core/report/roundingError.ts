// How exact a written figure is: 16.4万元 stands for anything from 16.35 to 16.45万.
import type { MetricFact } from "../facts/metrics/metrics.ts";

/** Half a unit of the last digit written, in the figure's own base units; 0 for whole numbers without 万 or 亿. */
export function roundingError(text: string, { start, end, value }: MetricFact): number {
  const digits = DIGITS.exec(text.slice(start, end))?.[0].normalize("NFKC").replaceAll(",", "");
  if (digits === undefined || Number(digits) === 0) return 0;
  const scale = value / Number(digits);
  const decimals = digits.split(".")[1]?.length ?? 0;
  return scale === 1 && decimals === 0 ? 0 : (scale * 0.5) / 10 ** decimals;
}

/** The digits of a figure, in groups of three (1,203) or not. */
const DIGITS = /[0-9０-９]{1,20}(?:[,，][0-9０-９]{3}){0,6}(?:[.．][0-9０-９]{1,20})?/;

/** The worth of the last digit of a whole number or decimal: 1 for 25%, 0.1 for 14.7%. */
export function lastDigit(text: string, { start, end }: MetricFact): number {
  const decimals = /[.．]([0-9０-９]+)/.exec(text.slice(start, end))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** True where the figure states one exact value: no bound (余, 近, 以上 …) and no range. */
export function isExact({ bound, upper }: MetricFact): boolean {
  return bound === "" && upper === undefined;
}
