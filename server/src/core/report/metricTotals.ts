// Totals and the parts that the text names of them: 共38项，其中…; 三类问题38个：…; 甲12个、乙20个，合计32个.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { CharacterSet } from "../text/characterSet.ts";
import { isHan } from "../text/han.ts";
import { isOneOf } from "../text/oneOf.ts";
import { sentenceAround } from "../text/sentences.ts";
import { endsWithRest, partsInRow } from "./closedLists.ts";
import { isPlainFigure, isShareUnit } from "./figureSorts.ts";
import { isExact, roundingError } from "./roundingError.ts";

/** A stated total with its parts, in the order of the text. */
export interface Total {
  readonly total: MetricFact;
  readonly parts: readonly MetricFact[];
  /** True where the parts are all there are; behind 其中 they may be some. */
  readonly whole: boolean;
}

/** The figure at the index with its parts, where the text says that it is a total. */
export function totalAt(text: string, metrics: readonly MetricFact[], index: number): Total | null {
  const total = metrics[index];
  if (!total || !mayHaveParts(total) || !isExact(total)) return null;
  return (
    wholeList(text, metrics, index, total) ??
    someParts(text, metrics, index, total) ??
    listBehind(text, metrics, index, total) ??
    listAhead(text, metrics, index, total)
  );
}

/** The nearest total that the figure at the index is a part of. Looks at its neighbours only. */
export function totalOf(text: string, metrics: readonly MetricFact[], index: number): MetricFact | null {
  const part = metrics[index];
  if (!part || !isExact(part)) return null;
  for (let away = 1; away <= NEIGHBOURS; away++) {
    for (const other of [index - away, index + away]) {
      const found = totalAt(text, metrics, other);
      if (found?.parts.includes(part)) return found.total;
    }
  }
  return null;
}

const NEIGHBOURS = 8;

/**
 * 共11个，其中甲类5个、乙类4个、其他2个: with 其他 the parts are all there are. 共38项。其中，省级40项; 共38户，增长5%，其中…: 其中 may stand
 * further off.
 */
function wholeList(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  total: MetricFact,
): Total | null {
  const mark = nextMark(text, total.end, 16);
  const change = metrics[index + 1];
  const isGrowth = change?.relation === "by" && text.slice(mark + 1, change.start) === change.change;
  const at = isGrowth ? change.end : mark;
  if (!isOneOf("，,（(。；;", text.charCodeAt(at)) || !text.startsWith("其中", at + 1)) return null;
  if ((metrics[index + (isGrowth ? 2 : 1)]?.start ?? text.length) < at + 3 || isMean(text, total))
    return null;
  const parts = partsInRow(text, metrics, at + 1, (each) => isPart(text, each, total));
  const whole = endsWithRest(text, parts);
  const isFurther = isGrowth || isOneOf("。；;", text.charCodeAt(at));
  return whole || (parts.length > 0 && isFurther) ? { total, parts, whole } : null;
}

/** 共38项，其中省级12项、市级26项. */
function someParts(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  total: MetricFact,
): Total | null {
  const mark = nextMark(text, total.end, 16);
  if (!isOneOf("，,（(", text.charCodeAt(mark)) || !text.startsWith("其中", mark + 1)) return null;
  // 8个方面16个风险，其中…: the last figure before 其中 is the whole.
  if ((metrics[index + 1]?.start ?? text.length) < mark + 3) return null;
  const { end } = sentenceAround(text, total.start);
  if (isMean(text, total)) return null;
  const counted = text.slice(total.end, mark);
  const parts: MetricFact[] = [];
  for (let i = index + 1; i < metrics.length; i++) {
    const part = metrics[i] as MetricFact;
    const between = text.slice((metrics[i - 1] as MetricFact).end, part.start);
    if (part.start >= end || LEAVES_PARTS.test(between)) break;
    // 分为两个部分，其中前一部分从四个方面展开: other things are counted.
    if (counted !== "" && isHan(text.charCodeAt(part.end)) && !text.startsWith(counted, part.end)) continue;
    if (part.unit === total.unit && isPlainFigure(part)) parts.push(part);
  }
  return parts.length > 0 ? { total, parts, whole: false } : null;
}

/** The first mark from `from` on, over no more than `most` other characters; behind those where there is none. */
function nextMark(text: string, from: number, most: number): number {
  const last = Math.min(from + most, text.length);
  let at = from;
  while (at < last && !marks.has(text.charCodeAt(at))) at++;
  return at;
}

const marks = new CharacterSet("，,。；;：:（(");

/** 每千人6.5批次, 年均超收2040亿元: a mean is no whole. */
function isMean(text: string, { start }: MetricFact): boolean {
  const from = Math.max(sentenceAround(text, start).start, start - 8);
  return /每|均/.test(text.slice(from, start));
}

/** What follows is no part any more: another count, another time, another whole, or the limit that the total keeps within. */
const LEAVES_PARTS =
  /累计|历年|[，,]而|总计|合计|共计|全[市县区省国]|；|;|[）)]|带动|覆盖|涉及|服务|惠及|超过|达到|控制|限额|上限|目标|计划|预算|任务|低于|高于|上年|去年|同期/;

/** 三类问题38个：甲12个、乙20个、丙5个。 The list behind the colon is the whole. */
function listBehind(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  total: MetricFact,
): Total | null {
  if (!isOneOf("：:", text.charCodeAt(nextMark(text, total.end, 8)))) return null;
  const { end } = sentenceAround(text, total.start);
  const parts: MetricFact[] = [];
  let from = total.end;
  for (const part of metrics.slice(index + 1)) {
    if (part.start >= end) break;
    if (!isPart(text, part, total) || part.start - from > 16) return null;
    parts.push(part);
    from = part.end;
  }
  const closed = /^[。；;]/.test(text.slice(from, from + 1));
  return closed && parts.length > 1 ? { total, parts, whole: true } : null;
}

/** 甲12个、乙20个、丙5个，合计37个. */
function listAhead(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
  total: MetricFact,
): Total | null {
  if (!isOneOf("计共为是", text.charCodeAt(total.start - 1))) return null;
  const { start } = sentenceAround(text, total.start);
  const ahead = text.slice(Math.max(start, total.start - 5), total.start);
  if (!/[、，,](?:合计|共计|总计|一?共)(?:为|是)?$/.test(ahead)) return null;
  const parts: MetricFact[] = [];
  let to = total.start;
  for (let i = index - 1; i >= 0; i--) {
    const part = metrics[i] as MetricFact;
    if (part.start < start || to - part.end > 16) break;
    const between = text.slice(part.end, to);
    if (/[（）()]|其中/.test(between)) return null;
    if (!isPart(text, part, total) || /[；;。：:]/.test(between)) break;
    parts.unshift(part);
    to = part.start;
  }
  return parts.length > 1 ? { total, parts, whole: true } : null;
}

function isPart(text: string, part: MetricFact, total: MetricFact): boolean {
  return (
    isPlainFigure(part) &&
    isExact(part) &&
    part.unit === total.unit &&
    !/[每累]/.test(text.slice(Math.max(0, part.start - 4), part.start))
  );
}

/** True where a part is more than its total, by more than the digits left out can account for. */
export function exceeds(text: string, part: MetricFact, total: MetricFact): boolean {
  return part.value > total.value + roundingError(text, total) + roundingError(text, part);
}

/** Shares and rates do not add up to a total of their own. */
function mayHaveParts(metric: MetricFact): boolean {
  return isPlainFigure(metric) && metric.unit !== "" && !isShareUnit(metric.unit);
}
