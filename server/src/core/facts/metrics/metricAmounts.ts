// Reads a number with its measure word: 14场次, 300余篇, 5%～8%, 1.88:1, 2/3以上, ￥350,000.00.
import { HALF, numeralKind } from "../../text/numeralChars.ts";
import { type Numeral, numeralAt } from "../../text/numerals.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { halfAt } from "./metricHalves.ts";
import { type Amount, bareScale, withUnit } from "./metricMeasures.ts";
import { rangeAt } from "./metricRanges.ts";
import { unitOf } from "./metricUnits.ts";

/** The amount that starts at `at`, or where to look on from. */
export function amountAt(text: string, at: number): Amount | number {
  if (numeralKind(text.charCodeAt(at)) === HALF) return halfAt(text, at);
  const first = numeralAt(text, at);
  if (!first) return at + 1;
  if (!Number.isFinite(first.value)) return first.end;
  const single = withUnit(text, first);
  if (single && DISCRETE.has(single.word)) {
    const item = itemEnd(text, first);
    if (item) return item;
  }
  return (
    rangeAt(text, first, single) ??
    single ??
    ratioAt(text, first) ??
    fractionAt(text, first) ??
    priceAt(text, first) ??
    bareScale(text, first) ??
    first.end
  );
}

/** What comes in whole numbers only: 1.3个 is item 1 and three. */
const DISCRETE = new Set(
  "个 项 名 条 次 家 位 人 场 期 件 份 篇 类 方面 支 座 处 起 部 人次 场次".split(" "),
);

/**
 * Where the number of an item ends that was read as the whole part of a decimal (。2.5场报告会), or all of it where it numbers a
 * section (3.2 项目概况); 0 where it was not.
 */
function itemEnd(text: string, { start, end }: Numeral): number {
  if (start > 0 && !isOneOf(" \t\u3000。；：", text.charCodeAt(start - 1))) return 0;
  for (let i = start + 1; i < end && i <= start + 2; i++)
    if (text[i] === "." || text[i] === "．") return isOneOf(" \t\u3000", text.charCodeAt(end)) ? end : i + 1;
  return 0;
}

/** 城乡收入比缩小到1.88:1: a ratio where the clause speaks of one; else a time or a score. */
function ratioAt(text: string, first: Numeral): Amount | null {
  if (first.han || first.shape !== "plain" || !isOneOf(RATIO_MARKS, text.charCodeAt(first.end))) return null;
  const second = numeralAt(text, first.end + 1);
  if (!second || second.han || second.value === 0 || RATIO_MARKS.includes(text[second.end] ?? "\n"))
    return null;
  if (!/比[^比，。；、：:]*$/.test(text.slice(Math.max(0, first.start - 14), first.start))) return null;
  const { start } = first;
  const value = Number((first.value / second.value).toPrecision(12));
  return {
    start,
    end: second.end,
    value,
    upper: undefined,
    bound: "",
    numeral: first,
    word: "",
    unit: unitOf("倍"),
  };
}

const RATIO_MARKS = ":：∶";

/** 2/3以上, 占全国1/4: a fraction where a bound or 占 says that it is none of a date's or a code's strokes. */
function fractionAt(text: string, first: Numeral): Amount | null {
  if (first.han || first.shape !== "plain" || text[first.end] !== "/") return null;
  const second = numeralAt(text, first.end + 1);
  if (!second || second.han || second.shape !== "plain" || second.bound !== "") return null;
  const { start } = first;
  const { end } = second;
  if (first.value < 1 || first.value >= second.value || second.value > 100 || text[end] === "/") return null;
  const isBounded =
    /^以[上下内]/.test(text.slice(end, end + 2)) ||
    /占(?![用领据道])[\u4e00-\u9fff]{0,6}$|[近约足]$|超过$|不到$/.test(
      text.slice(Math.max(0, start - 7), start),
    );
  if (!isBounded) return null;
  const value = first.value / second.value;
  const numeral: Numeral = { ...first, end, value, shape: "share" };
  return { start, end, value, upper: undefined, bound: "", numeral, word: "", unit: undefined };
}

/** 预算金额：￥350,000.00: the sign says what the number counts, and 元 does not follow. */
function priceAt(text: string, numeral: Numeral): Amount | null {
  if (numeral.han || !isOneOf(YUAN_SIGNS, text.charCodeAt(numeral.start - 1))) return null;
  const { start, end, value, bound } = numeral;
  return { start: start - 1, end, value, upper: undefined, bound, numeral, word: "元", unit: unitOf("元") };
}

const YUAN_SIGNS = "¥￥";
