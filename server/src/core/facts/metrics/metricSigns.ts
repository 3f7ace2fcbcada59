// Reads what makes an amount less than nothing: 增速为-3.2%, 负2.1%, 零下5摄氏度.
import { NONE, numeralKind } from "../../text/numeralChars.ts";
import type { Amount } from "./metricAmounts.ts";

/** The amount with the sign before it, if one stands there; only rates and temperatures are written with one. */
export function signed(text: string, amount: Amount): Amount {
  const { unit, word, start, value, upper, numeral } = amount;
  if (upper !== undefined || numeral.shape === "share") return amount;
  const isTemperature = unit?.kind === "temperature";
  if (!isTemperature && !RATES.has(word)) return amount;
  const length = isTemperature && text.startsWith("零下", start - 2) ? 2 : signBefore(text, start);
  return length > 0 ? { ...amount, start: start - length, value: -value } : amount;
}

/** The minus sign and what is typed for it. */
export const MINUS = "-－−";

const RATES = new Set("% ％ ‰ 个百分点 百分点".split(" "));

/** 1 where a minus sign or 负 stands before the number: what could join two ends (3%-5%, 1月-8%) is none. */
function signBefore(text: string, start: number): 0 | 1 {
  const sign = text[start - 1] ?? "\n";
  const before = text[start - 2] ?? "\n";
  if (sign === "负") return "胜担肩抱背自身欺".includes(before) ? 0 : 1;
  if (!MINUS.includes(sign)) return 0;
  return /[\p{Script=Han}，。；：、（(|\s]/u.test(before) && !isEndOfNumber(before) ? 1 : 0;
}

/** Units of time and money, numbers and their scales: behind them the stroke is a range's. */
function isEndOfNumber(before: string): boolean {
  return numeralKind(before.charCodeAt(0)) !== NONE || "年月日号度元万亿点分成倍个半".includes(before);
}
