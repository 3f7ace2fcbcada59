// Reads shares: 三分之二, 百分之三点五, 千分之二, 万分之三, 5分之1, 百分之百.
import { arabicNumeralAt } from "./arabicNumerals.ts";
import { hanNumeralAt } from "./hanNumerals.ts";
import { ARABIC, numeralKind } from "./numeralChars.ts";
import type { Numeral } from "./numerals.ts";

const HUNDREDS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };

/**
 * The share that starts at `at`, or null; `whole` is the number read there, which may be its denominator. The value is
 * the share itself: 0.035 for 百分之三点五.
 */
export function shareAt(text: string, at: number, whole: Numeral | null): Numeral | null {
  const round = text.startsWith("分之", at + 1) ? HUNDREDS[text[at] ?? ""] : undefined;
  const per =
    round ?? (whole && isDenominator(whole) && text.startsWith("分之", whole.end) ? whole.value : 0);
  if (per < 2) return null;
  const from = (round ? at + 1 : (whole?.end ?? at)) + 2;
  // 百分之负三.
  const sign = text[from] === "负" ? -1 : 1;
  const part = partAt(text, sign < 0 ? from + 1 : from);
  if (!part || part.shape === "digits") return null;
  const upper = part.upper === undefined ? {} : { upper: divide(part.upper, per) };
  const { end, bound } = part;
  return {
    start: at,
    end,
    value: sign * divide(part.value, per),
    ...upper,
    bound,
    han: part.han,
    shape: "share",
    per,
  };
}

/** 三分之, 百万分之; but of 数百分之 nobody knows. */
function isDenominator({ shape, bound }: Numeral): boolean {
  return shape === "plain" || (shape === "bare" && bound === "");
}

function partAt(text: string, at: number): Numeral | null {
  return numeralKind(text.charCodeAt(at)) === ARABIC ? arabicNumeralAt(text, at) : hanNumeralAt(text, at);
}

/** Through the decimal text for powers of ten: 3.5 ÷ 100 is to be 0.035. */
function divide(part: number, per: number): number {
  const power = Math.log10(per);
  return Number.isInteger(power) ? Number(`${part}e-${power}`) : part / per;
}
