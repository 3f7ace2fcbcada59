// Reads a number with its measure word: 14场次, 300余篇, 5%～8%, 两个多月, 27场（次）, 28微克/立方米, 百分之三点五.
import { HALF, NONE, numeralKind } from "../../text/numeralChars.ts";
import { type Numeral, numeralAt } from "../../text/numerals.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { Span } from "../../text/span.ts";
import { endsClause } from "./clauseEnd.ts";
import { halfAt } from "./metricHalves.ts";
import { moreOf } from "./metricRemainders.ts";
import { minusLength, signLength } from "./metricSigns.ts";
import { type Unit, unitAt, unitOf } from "./metricUnits.ts";

/** A number and its unit as the grammar sees them, before anything is asked of the text around. */
export interface Amount extends Span {
  readonly value: number;
  readonly upper: number | undefined;
  readonly bound: string;
  readonly numeral: Numeral;
  /** The unit as written, "" for shares and for numbers that 万 or 亿 alone closes. */
  readonly word: string;
  readonly unit: Unit | undefined;
}

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

/** The number with the unit behind it; a share is its own unit. */
function withUnit(text: string, numeral: Numeral): Amount | null {
  if (numeral.shape === "share") return share(numeral);
  const split = splitMeasure(text, numeral) ?? discount(text, numeral);
  if (split) return split;
  const gap = numeral.han ? 0 : spacesAt(text, numeral.end);
  const unit = unitAt(text, numeral.end + gap);
  if (!unit) return null;
  const from = numeral.end + gap;
  let end = alternationEnd(text, from + unit.word.length);
  const word = end === from + unit.word.length ? unit.word : text.slice(from, end);
  const more = moreOf(text, end, word);
  end = more.end;
  const { start, bound, upper } = numeral;
  const points = word === "个" ? pointsEnd(text, numeral, end) : 0;
  if (points > 0) {
    const { value } = numeral;
    return { start, end: points, value, upper, bound, numeral, word: "个点", unit: unitOf("个百分点") };
  }
  const value = more.value === 0 ? numeral.value : Number((numeral.value + more.value).toPrecision(12));
  return { start, end, value, upper, bound, numeral, word, unit };
}

/** 打八五折, 按75折: the second digit is the tenth part; 十折 and 15折 stay what they say. */
function discount(text: string, numeral: Numeral): Amount | null {
  const { start, end, value, bound, han, shape, upper } = numeral;
  if (text[end] !== "折" || value < 11 || value > 99 || !Number.isInteger(value)) return null;
  const unit = unitAt(text, end);
  if (!unit || upper !== undefined || end - start !== 2 || shape !== (han ? "digits" : "plain")) return null;
  const tenths = { ...numeral, value: value / 10, shape: "plain" } as const;
  return {
    start,
    end: end + 1,
    value: value / 10,
    upper: undefined,
    bound,
    numeral: tenths,
    word: "折",
    unit,
  };
}

/** Where 个 ends that measures points of a percentage: 提高0.5个点, 分别提高12.7个、12个百分点; 0 where it measures others. */
function pointsEnd(text: string, numeral: Numeral, end: number): number {
  if (isPoints(text, numeral, end)) return end + 1;
  return isOneOf("、和", text.charCodeAt(end)) && POINTS_LISTED.test(text.slice(end, end + 32)) ? end : 0;
}

/** The other members of a list of points, the last of which says so. */
const POINTS_LISTED = /^(?:[、和]\d{1,3}(?:\.\d{1,2})?个?){1,4}百分点/;

/** 提高0.5个点, 下降2个点: points of a percentage; but 设立3个点, 4个点位. */
function isPoints(text: string, { start, end }: Numeral, at: number): boolean {
  if (text[at] !== "点" || isOneOf("位子心头", text.charCodeAt(at + 1))) return false;
  return text.slice(start, end).includes(".") || RISEN.test(text.slice(Math.max(0, start - 3), start));
}

const RISEN = /(?:提高|提升|下降|回落|收窄|上涨)[了约近]?$/;

/** 两个多月, 三个半小时: the measure 个 is parted from its noun. */
function splitMeasure(text: string, numeral: Numeral): Amount | null {
  if (text[numeral.end] !== "个") return null;
  const between = text[numeral.end + 1] ?? "";
  if (between !== "多" && between !== "余" && between !== "半") return null;
  for (const noun of SPLIT_NOUNS) {
    if (!text.startsWith(noun, numeral.end + 2)) continue;
    const word = `个${noun}`;
    const { start } = numeral;
    const end = numeral.end + 2 + noun.length;
    const value = numeral.value + (between === "半" ? 0.5 : 0);
    const bound = numeral.bound + (between === "半" ? "" : between);
    return { start, end, value, upper: undefined, bound, numeral, word, unit: unitOf(word) };
  }
  return null;
}

const SPLIT_NOUNS = "百分点 工作日 小时 钟头 星期 学期 季度 世纪 月".split(" ");

const SHARE_UNITS: Readonly<Record<number, string>> = { 100: "%", 1000: "‰", 10000: "‱" };

function share(numeral: Numeral): Amount {
  const { start, end, bound, per = 1 } = numeral;
  const word = SHARE_UNITS[per] ?? "";
  const by = word === "" ? 1 : per;
  const upper = numeral.upper === undefined ? undefined : scaled(numeral.upper, by);
  const unit = word === "" ? undefined : unitOf("%");
  return { start, end, value: scaled(numeral.value, by), upper, bound, numeral, word, unit };
}

/** Without the last binary digits' noise: 0.035 × 100 is 3.5. */
function scaled(value: number, by: number): number {
  return by === 1 ? value : Number((value * by).toPrecision(12));
}

/** 20—30人, 5%～8%, 3万至5万元, 9～16亿元. */
function rangeAt(text: string, first: Numeral, single: Amount | null): Amount | null {
  const from = rangeMarkEnd(text, single?.end ?? first.end);
  if (from === 0) return null;
  const below = minusLength(text, from);
  const second = numeralAt(text, from + (below || (text.startsWith("零上", from) ? 2 : 0)));
  if (!second || second.shape === "digits") return null;
  // 张三-500元: a name and what it has; no range is written in both ways.
  if (first.han !== second.han && isOneOf(DASHES, text.charCodeAt(from - 1))) return null;
  const last = withUnit(text, second) ?? bareScale(text, second) ?? samePart(text, first, second);
  if (!last || (single && single.word !== last.word)) return null;
  // 9～16亿 means 9亿～16亿.
  let value = single?.value ?? first.value;
  if (!single && first.shape === "plain") value = lifted(text, first, second, last.value);
  // -5～3℃, 零下12至零下8摄氏度, -3%到-1%.
  const sign = signLength(text, { ...last, start: first.start });
  if (sign > 0) value = -value;
  else if (below > 0) return null;
  const upper = below > 0 ? -last.value : (last.upper ?? last.value);
  if (value >= upper) return null;
  const { start, bound } = first;
  return { ...last, start: start - sign, value, upper, bound: bound + last.bound, numeral: first };
}

/** Where the range's mark at `at` ends, 0 for none; a dash or a wave may stand between two spaces. */
function rangeMarkEnd(text: string, at: number): number {
  if (isOneOf(RANGE_MARKS, text.charCodeAt(at))) return at + 1;
  return text[at] === " " && text[at + 2] === " " && isOneOf(DASHES, text.charCodeAt(at + 1)) ? at + 3 : 0;
}

/** 百分之五到十: the end that is left without its 百分之, where nothing else is counted by it. */
function samePart(text: string, first: Numeral, second: Numeral): Amount | null {
  const { per = 0 } = first;
  if (
    !(per in SHARE_UNITS) ||
    second.shape !== "plain" ||
    /^[^\P{Script=Han}以左的之]/u.test(text.slice(second.end, second.end + 1))
  )
    return null;
  return share({ ...second, value: second.value / per, shape: "share", per });
}

/** The lower end in the scale that only the upper one names: 五到八万元, 3至5千人, 三到五百户. */
function lifted(text: string, first: Numeral, second: Numeral, high: number): number {
  if (second.shape === "scaled" || (second.han && first.han && high >= 1e4)) {
    const low = liftTo(first.value, high);
    if (low !== first.value) return low;
  }
  const scale = { 百: 100, 千: 1000 }[text[second.end - 1] ?? ""] ?? 0;
  const alike = first.han === second.han && first.value < 10 && high < 10 * scale;
  return alike && first.value * scale < high ? first.value * scale : first.value;
}

/** What stands between the ends of a range. */
const DASHES = "—–-－~～〜";
export const RANGE_MARKS = `${DASHES}至到`;

function liftTo(low: number, high: number): number {
  for (const scale of [1e12, 1e8, 1e4])
    if (low * scale < high && high < low * scale * 100) return low * scale;
  return low;
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

/** 阅读量突破10万+, 投入300万。 A number that 万 or 亿 closes, with nothing counted named. */
function bareScale(text: string, numeral: Numeral): Amount | null {
  if (numeral.shape !== "scaled") return null;
  const last = text[numeral.end - 1] ?? "";
  if (!"万亿余多".includes(last) || !(endsClause(text, numeral.end) || isCounted(text, numeral))) return null;
  const { start, end, value, bound } = numeral;
  return { start, end, value, upper: undefined, bound, numeral, word: "", unit: undefined };
}

/** 惠及16万儿童, 4.1亿农民: the noun stands there without a measure word; 20万级, 3万里长征 count nothing. */
function isCounted(text: string, { han, end }: Numeral): boolean {
  return !han && /^[^级里点字号\P{Script=Han}]/u.test(text.slice(end, end + 1));
}

/** Where the unit ends with what stands in brackets or behind a stroke: 27场（次）, 4台(套), 28微克/立方米, 20场/次, 立方米每秒. */
function alternationEnd(text: string, at: number): number {
  const mark = text[at];
  if (mark === "每") return at + (PER_UNIT.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  if (mark === "（" || mark === "(") {
    const inner = unitAt(text, at + 1);
    const close = inner ? at + 1 + inner.word.length : 0;
    return inner?.kind === "count" && (text[close] === "）" || text[close] === ")") ? close + 1 : at;
  }
  if (mark !== "/" && mark !== "／") return at;
  const scale = numeralKind(text.charCodeAt(at + 1)) === NONE ? 0 : 1;
  const under = unitAt(text, at + 1 + scale);
  const end = under
    ? at + 1 + scale + under.word.length
    : PER_LATIN.test(text.slice(at + 1, at + 3)) || PER_TIME.includes(text[at + 1] ?? "\n")
      ? at + 2
      : at;
  // 60万元/人·年.
  return end > at && text[end] === "·" && PER_TIME.includes(text[end + 1] ?? "\n") ? end + 2 : end;
}

const PER_TIME = "年月日天时秒人";
/** 0.8mg/L, 500t/d. */
const PER_LATIN = /^[LdhsaＬ](?![A-Za-z])/;
/** 3200立方米每秒, 8000元每平方米; but 50元每人, 两次每周. */
const PER_UNIT =
  /^每(?:秒|小时|百?公里|升|毫升|平方米|立方米|千瓦时|公斤|千克|吨|亩|公顷)(?![\u4e00-\u9fff]{0,2}[\d一二两三四五六七八九十])/;

function spacesAt(text: string, at: number): number {
  return text[at] === " " || text[at] === "\u00a0" ? 1 : 0;
}
