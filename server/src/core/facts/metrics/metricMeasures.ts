// Reads a number with what is counted or measured by it: 14场次, 两个多月, 27场（次）, 28微克/立方米, 百分之三点五, 300万.
import { NONE, numeralKind } from "../../text/numeralChars.ts";
import type { Numeral } from "../../text/numerals.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { Span } from "../../text/span.ts";
import { endsClause } from "./clauseEnd.ts";
import { moreOf } from "./metricRemainders.ts";
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

/** The number with the unit behind it; a share is its own unit. */
export function withUnit(text: string, numeral: Numeral): Amount | null {
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

/** What shares of a hundred, a thousand and ten thousand are counted in. */
export const SHARE_UNITS: Readonly<Record<number, string>> = { 100: "%", 1000: "‰", 10000: "‱" };

/** A share is its own unit: 百分之三点五, 万分之一. */
export function share(numeral: Numeral): Amount {
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

/** 阅读量突破10万+, 投入300万。 A number that 万 or 亿 closes, with nothing counted named. */
export function bareScale(text: string, numeral: Numeral): Amount | null {
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
