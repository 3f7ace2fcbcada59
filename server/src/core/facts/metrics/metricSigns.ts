// Reads what makes an amount less than nothing: 增速为-3.2%, 负2.1%, 零下5摄氏度.
import { NONE, numeralKind } from "../../text/numeralChars.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { Amount } from "./metricMeasures.ts";

/** The amount with the sign before it, if one stands there. A range's ends have theirs already. */
export function signed(text: string, amount: Amount): Amount {
  const { start, value, upper } = amount;
  const length = upper === undefined ? signLength(text, amount) : 0;
  return length > 0 ? { ...amount, start: start - length, value: -value } : amount;
}

/** How long the sign is that stands before the amount: rates and temperatures are written with one, money and heights rarely. */
export function signLength(text: string, { unit, word, start, numeral }: Amount): number {
  if (unit?.kind === "temperature") return text.startsWith("零下", start - 2) ? 2 : signBefore(text, start);
  if (RATES.has(word)) return signBefore(text, start);
  if (numeral.shape === "share" || !unit || !SIGNED_KINDS.has(unit.kind)) return 0;
  return MAY_BE_BELOW.test(text.slice(Math.max(0, start - 6), start - 1)) ? signBefore(text, start) : 0;
}

/** How long the minus is at `at`, before the upper end of a range: 零下12至零下8摄氏度, -3%～-1%. */
export function minusLength(text: string, at: number): number {
  if (text.startsWith("零下", at)) return 2;
  return text[at] === "负" || isOneOf(MINUS, text.charCodeAt(at)) ? 1 : 0;
}

/** The minus sign and what is typed for it. */
export const MINUS = "-－−";

const RATES = new Set("% ％ ‰ 个百分点 百分点".split(" "));
const SIGNED_KINDS: ReadonlySet<string> = new Set(["money", "length", "volume", "mass", "energy", "power"]);

/** 利润总额-1.2亿元, 海拔负154米; 降本减负3亿元 and lists of names and sums have no sign. */
const MAY_BE_BELOW =
  /(?:^|[，。；：、（(]|利润|利润总额|收益|损益|余额|结余|差额|净额|净值|净流入|净资产|现金流|增加值|海拔|高程|标高|同比|[为是达至到])$/;

/** 1 where a minus sign or 负 stands before the number: what could join two ends (3%-5%, 1月-8%) is none. */
function signBefore(text: string, start: number): 0 | 1 {
  const sign = text[start - 1] ?? "\n";
  const before = text[start - 2] ?? "\n";
  if (sign === "负") return "胜担肩抱背自身欺承荷".includes(before) ? 0 : 1;
  if (!MINUS.includes(sign)) return 0;
  return /[\p{Script=Han}，。；：、（(|\s]/u.test(before) && !isEndOfNumber(before) ? 1 : 0;
}

/** Units of time and money, numbers and their scales: behind them the stroke is a range's. */
function isEndOfNumber(before: string): boolean {
  return numeralKind(before.charCodeAt(0)) !== NONE || "年月日号度元万亿点分成倍个半".includes(before);
}
