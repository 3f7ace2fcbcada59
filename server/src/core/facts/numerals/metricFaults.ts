// Finds what figures say wrongly: bounds that say a thing twice, decreases in multiples, 3千, 百分之三个百分点.

import { isDigit } from "../../text/charClasses.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { MetricFact } from "../metrics/metrics.ts";
import { boundFault } from "./boundFaults.ts";
import { changeBefore, multipleFault } from "./multiples.ts";
import type { NumeralLine } from "./numeralKinds.ts";

/** Notes the faults of a paragraph's figures. */
export function metricFaults(line: NumeralLine, metrics: readonly MetricFact[]): void {
  for (let i = 0; i < metrics.length; i++) {
    const metric = metrics[i] as MetricFact;
    const { bound } = metric;
    if (bound.length > 1 && (bound.includes("…") || /^[数几][余多]/.test(bound))) boundFault(line, metric);
    if (metric.change !== "") changeFaults(line, metric, metrics[i - 1]);
    if (metric.unit === "倍" && metric.relation === "by")
      multipleFault(line, metric, [metrics[i - 2], metrics[i - 1]]);
    if (metric.unit === "%" && metric.relation === "by")
      pointsBetween(line, metric, [metrics[i - 2], metrics[i - 1]]);
    formFaults(line, metric);
    const previous = metrics[i - 1];
    if (previous && metric.start - previous.end < NEAR) seriesFault(line, previous, metric);
  }
}

const LESS = /减少|下降|降低|缩小|缩短|压减|压缩|缩减|减小|精简|回落|[降减]了?$/;
/** Rates whose change is told in percentage points; 效率, 生产率 and 频率 are no shares. */
const RATE = /(?:占比|比重|[^效产频功速汇税费利概倍生]率)(?:同比|环比|较[^，。；]{1,8}|比[^，。；]{1,8})?$/;

/** Behind how high it is, how it compares: 城镇化率达到62%，比上年提高1.2%. */
const LEVEL_STATED =
  /(?:占比|比重|[^效产频功速汇税费利概倍生]率)(?:已达到?|达到?|提高到|提升到|上升到|下降到|降至|升至|稳定在|保持在|控制在|为|是|约)?$/;
const COMPARED =
  /^[比较与][^，。；]{1,12}(?:提高|提升|上升|下降|降低|回落|收窄|扩大|高|低|高出|增加|减少)了?$/;

function changeFaults(
  line: NumeralLine,
  { start, end, unit, change, relation, value }: MetricFact,
  level: MetricFact | undefined,
): void {
  const { text } = line;
  const from = changeBefore(text, change, start);
  if (unit === "倍" && relation === "by" && LESS.test(change))
    line.doubtful("decrease", { start: from ?? start, end }, []);
  if (
    from === undefined ||
    unit !== "%" ||
    relation !== "by" ||
    value >= 100 ||
    !/^[%％]$/.test(text.slice(end - 1, end))
  )
    return;
  const before = text.slice(Math.max(0, from - 12), from);
  if (isListed(text, from, start)) return;
  const isCompared =
    level?.unit === "%" &&
    COMPARED.test(change) &&
    /^[，,（(]$/.test(text.slice(level.end, from)) &&
    LEVEL_STATED.test(text.slice(Math.max(0, level.start - 12), level.start));
  if (isCompared) line.wrong("percentage-point", { start: end - 1, end }, "个百分点", false);
  else if (RATE.test(before) && /提高|提升|上升|下降|降低|回落|收窄|扩大/.test(change)) {
    line.wrong("percentage-point", { start: end - 1, end }, "个百分点", false);
  }
}

/** 由2.6%下降到2.1%，下降了0.5%: the difference of two shares, to the digit, is told in points. */
function pointsBetween(
  line: NumeralLine,
  { start, end, value, bound }: MetricFact,
  [from, to]: readonly (MetricFact | undefined)[],
): void {
  if (from?.unit !== "%" || from.relation !== "from" || to?.unit !== "%" || to.relation !== "to") return;
  const isBeside = start - to.end < NEAR && !/[。；]/.test(line.text.slice(to.end, start));
  const isDifference = Math.abs(Math.abs(to.value - from.value) - value) < 1e-6;
  if (bound === "" && isBeside && isDifference && /[%％]/.test(line.text.charAt(end - 1)))
    line.wrong("percentage-point", { start: end - 1, end }, "个百分点");
}

/** 收案数、结案数及结案率分别下降4%、5%和1%: which of the figures is the rate's, only their order tells. */
function isListed(text: string, from: number, start: number): boolean {
  if (!text.slice(from, start).includes("分别")) return false;
  const clause = text
    .slice(Math.max(0, from - LONGEST_LIST), from)
    .split(/[，。；：,;:]/)
    .at(-1);
  const parts = (clause ?? "").split(/[、和及与]/);
  return parts.length > 1 && !parts.every((part) => /率$|占比$|比重$/.test(part));
}

const LONGEST_LIST = 60;
const PLACES = "十百千";

function formFaults(line: NumeralLine, { start, end, unit }: MetricFact): void {
  const { text } = line;
  let at = start;
  while (at - start < 4 && isDigit(text.charCodeAt(at))) at++;
  if (at > start) {
    const place = at - start < 4 && at < end ? PLACES.indexOf(text.charAt(at)) : -1;
    if (place >= 0) scaledFault(line, start, at, 10 ** (place + 1));
    if (unit === "" && isMoney(text, start, end)) {
      line.wrong("money", { start, end }, `${text.slice(start, end)}元`, false);
    }
  }
  if (unit === "%" || unit === "百分点") doubledShare(line, start, end);
  if (unit === "%" && text.startsWith("百分之", start)) mixedShare(line, start + 3, end);
  if (unit === "百分点") levelInPoints(line, start, end);
}

/** 3千余人: digits and 千; 5千米 is a unit, and 百亿亿次 too. */
function scaledFault(line: NumeralLine, start: number, at: number, power: number): void {
  const { text } = line;
  if (/^(?:[米克瓦伏卡赫焦帕分]|亿亿)/.test(text.slice(at + 1, at + 3))) return;
  const isWhole = !/[\d０-９万亿]/.test(text[at + 1] ?? "");
  const digits = text.slice(start, at).replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  line.wrong("mixed-scale", { start, end: at + 1 }, String(Number(digits) * power), isWhole);
}

/** 投入300万，: the unit of money is missing. */
function isMoney(text: string, start: number, end: number): boolean {
  if (
    !/[万亿][余多]?$/.test(text.slice(start, end)) ||
    !/^(?:[，。；）]|、(?!\d))/.test(text.slice(end, end + 2))
  )
    return false;
  return /(?:资金|投资|经费|贷款|投入|补助|补贴|额|产值|营收|税收|收入|支出|预算|债券|费用|拨付|筹集|筹资|融资|债务|利润|缺口|决算数)(?:达到?|共|约|近|超过?|累计|突破|完成|实现)?$/.test(
    text.slice(Math.max(0, start - 6), start),
  );
}

/** 百分之三个百分点, 3%个百分点: the share is said twice. */
function doubledShare(line: NumeralLine, start: number, end: number): void {
  const { text } = line;
  if (!isOneOf("个百", text.charCodeAt(end))) return;
  const behind = /^个?百分点/.exec(text.slice(end, end + 4))?.[0];
  if (/[%％]$/.test(text.slice(start, end)) && behind) {
    line.wrong("percentage-point", { start: end - 1, end: end + behind.length }, "个百分点", false);
  } else if (behind && text.startsWith("百分之", start)) {
    line.wrong("percentage-point", { start, end: start + 3 }, "", false);
  }
}

/** 百分之35: the words for the one, the digits for the other. */
function mixedShare(line: NumeralLine, start: number, end: number): void {
  const digits = line.text.slice(start, end);
  if (/^\d+(?:\.\d+)?$/.test(digits)) line.wrong("mixed-scale", { start: start - 3, end }, `${digits}%`);
}

/** 占比达到35个百分点: how much a share is, is told in percent; points tell how far two of them are apart. */
function levelInPoints(line: NumeralLine, start: number, end: number): void {
  const { text } = line;
  const level = /^(.*)(?:达到?|为|是|占|占到)$/.exec(text.slice(Math.max(0, start - 12), start));
  const digits = /^[\d.]+/.exec(text.slice(start, end))?.[0];
  if (level && digits && LEVEL.test(level[1] ?? ""))
    line.wrong("percentage-point", { start, end }, `${digits}%`, false);
}

/** What is itself a share; 增长率高于全省 and 提高的比率 are told of in points. */
const LEVEL =
  /(?:占比|比重|满意率|合格率|完成率|覆盖率|达标率|普及率|化解率|办结率|回复率|参与率|入学率|就业率|利用率|城镇化率)$/;

/** How near to each other the figures of a series stand. */
const NEAR = 14;

/** 两千余人、3千余人: figures of one kind side by side, one in Han characters and one in digits. */
function seriesFault(line: NumeralLine, a: MetricFact, b: MetricFact): void {
  const { text } = line;
  if (a.unit !== b.unit || a.unit === "" || !SERIES.test(text.slice(a.end, b.start))) return;
  const [han, other] = isInDigits(text, a) ? [b, a] : [a, b];
  if (
    isInDigits(text, han) ||
    !isInDigits(text, other) ||
    han.value < 3 ||
    !/[三四五六七八九十两]/.test(text[han.start] ?? "") ||
    han.upper !== undefined
  )
    return;
  line.doubtful("mixed-series", { start: han.start, end: han.end }, []);
}

/** 三名、5名; 三名、干部5名; 三个国家级、5个. */
const SERIES = /^[、和及与]$|^[、，][\u4e00-\u9fff]{1,8}$|^[\u4e00-\u9fff]{1,8}、$/;

function isInDigits(text: string, { start }: MetricFact): boolean {
  return isDigit(text.charCodeAt(start));
}
