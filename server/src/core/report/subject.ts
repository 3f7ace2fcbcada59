// What a figure counts: the shortest noun phrase that stands in the line.

import { MEASURE_WORDS } from "../data/measureWords.ts";
import { figuresAsRead, type MetricFact } from "../facts/metrics/metrics.ts";
import { type Unit, unitOf } from "../facts/metrics/metricUnits.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Word } from "../ports.ts";
import { firstNot } from "../text/firstNot.ts";
import { sentenceAround } from "../text/sentences.ts";
import { isPlainFigure } from "./figureSorts.ts";
import { type AfterPhrase, endBehind, phraseAfter } from "./subjectAfter.ts";
import { antecedent, inSentence, LINKS, type Line } from "./subjectAntecedent.ts";
import { type BeforePhrase, listedBefore, phraseBefore, wordsStart } from "./subjectBefore.ts";
import { wordMap } from "./subjectTokens.ts";
import { kindOfText } from "./subjectWords.ts";

/**
 * The subject of a figure, or "". `words` are the words of {@link sentenceAround} the figure's start, where a segmenter
 * is at hand; without them the project's own lists do. Looks at the figure's surroundings only, however long the paragraph.
 */
export function subjectOf(facts: ParagraphFacts, metric: MetricFact, words?: readonly Word[]): string {
  const { text, metrics } = figuresAsRead(facts);
  const index = indexOf(facts.metrics, metric);
  const at = metrics[index]?.start ?? 0;
  const sentence = sentenceAround(text, at);
  const map = wordMap(text, sentence.start, words);
  // （一）编织袋4万条: the number counts on, it is no part of what is counted.
  const opened = text === facts.paragraph.text ? (facts.heading?.number.end ?? 0) : 0;
  if (facts.paragraph.role !== "table")
    return find({ text, metrics, words: map, floor: Math.max(sentence.start, opened) }, index, LINKS);
  const floor = Math.max(sentence.start, text.lastIndexOf("|", at) + 1);
  return find({ text, metrics, words: map, floor }, index, LINKS) || rowName(text, at);
}

/** | 道路硬化 | 12公里 |: what the row's first cell with words says, where the figure's own cell says nothing more. */
function rowName(text: string, at: number): string {
  const named = text
    .slice(0, at)
    .split("|")
    .slice(0, -1)
    .find((cell) => ROW_NAME.test(cell));
  return named?.replaceAll("*", "").trim() ?? "";
}

const ROW_NAME = /^[ \u3000*]{0,8}[\u4e00-\u9fff][\u4e00-\u9fffA-Z（）()“”·]{1,18}[ \u3000*]{0,8}$/;

/** 收入增速连续三年快于经济增速: for how long it holds of what stands before. */
function isSpell(text: string, { unit, start }: MetricFact): boolean {
  return unitOf(unit)?.kind === "time" && text.startsWith("连续", start - 2);
}

/** What lands, works and goods are measured in. */
const SIZES: ReadonlySet<Unit["kind"] | undefined> = new Set(["length", "area", "volume", "mass"]);

function find(line: Line, index: number, links: number): string {
  const { text, metrics, words, floor } = line;
  const metric = metrics[index];
  if (!metric) return "";
  if (PLACE_UNITS.has(metric.unit)) return metric.unit;
  const previous = inSentence(line, index - 1);
  const respective = respectiveSubject(line, index, links);
  if (respective !== "") return respective;
  const kind = metric.change === "" ? unitOf(metric.unit.split("（")[0] ?? "")?.kind : undefined;
  const named = namedBeforeBracket(line, metric, previous);
  if (named !== "") return named;
  const counts = kind === "count";
  const before = phraseBefore(
    text,
    {
      end: wordsStart(text, metric),
      floor: Math.max(floor, previous ? endBehind(text, previous) : 0),
      counts,
      sizes: counts || SIZES.has(kind),
      isShare: metric.unit === "%" && metric.change === "",
    },
    words,
  );
  if (before.kind === "plain" && before.phrase !== "" && isSpell(text, metric)) return before.phrase;
  if (isPlainFigure(metric)) {
    const next = metrics[index + 1];
    const after = phraseAfter(text, metric, next ? wordsStart(text, next) : text.length, words);
    // 4批次17名干部, 43条、16条举措: two measures of one thing; but 投资593亿元28个项目.
    if (links > 0 && measuresWith(line, index, after, before))
      return find(line, index + 1, 0) || before.phrase;
    if (prefersAfter(after, before, metric, previous)) return after.phrase;
  }
  const handedOn =
    before.phrase === "" ||
    (before.kind === "whole" && previous !== undefined) ||
    ((before.kind === "deed" || before.kind === "verb") && continues(text, before, previous, metric));
  if (!handedOn) return before.phrase;
  const masked = besideMasked(line, before.start, previous);
  if (masked !== "") return masked;
  if (previous && links > 0) {
    const subject = find(line, antecedent(line, index), links - 1);
    // 已开工57个，竣工38个: two deeds of which neither says to what.
    return kindOfText(subject) === "verb" ? before.phrase || subject : subject || before.phrase;
  }
  // What stands before is the figure before it, which counts nothing here.
  const { phrase, attribute = "" } = before;
  if (before.start <= floor || (previous && endBehind(text, previous) >= before.start - 1))
    return phrase || attribute;
  return phraseBefore(text, { end: before.start - 1, floor, counts: false }, words).phrase || attribute;
}

/** 生产总值**亿元，增长7%: what the figure that is not yet filled in counts, which stands right before the clause; or "". */
function besideMasked({ text, words, floor }: Line, start: number, previous?: MetricFact): string {
  if (!"，,".includes(text[start - 1] ?? "\n")) return "";
  const from = Math.max(floor, previous?.end ?? 0, start - MASKED_REACH);
  const mask = MASKED_FIGURE.exec(text.slice(from, start - 1));
  return mask ? phraseBefore(text, { end: from + mask.index, floor: from, counts: false }, words).phrase : "";
}

const MASKED_REACH = 40;
const MASKED_FIGURE =
  /(?:[×*＊]{1,6}|(?<![A-Za-z])[Xx]{1,6})[余多]?[万亿]{0,2}(?:元|美元|吨|亩|人次?|名|户|家|个|件|项|次|所|平方米|公里|千瓦时|[%％])?$/;

/** 订单不足（52%）、用工紧张（37%）: a share that a bracket adds to the words before it. */
function namedBeforeBracket({ text, words, floor }: Line, metric: MetricFact, previous?: MetricFact): string {
  const { unit, start, end, change } = metric;
  if (unit !== "%" || change !== "" || !"（(".includes(text[start - 1] ?? "\n")) return "";
  if (!"）)".includes(text[end] ?? "\n")) return "";
  const from = Math.max(floor, previous?.end ?? 0);
  const { phrase, kind } = phraseBefore(text, { end: start - 1, floor: from, counts: false }, words);
  return kind === "plain" && !/(?:水平|平均|目标|标准|均值)$/.test(phrase) ? phrase : "";
}

/** True where the next figure follows at once, and brings the noun for both. */
function measuresWith(
  { text, metrics }: Line,
  index: number,
  after: AfterPhrase,
  before: BeforePhrase,
): boolean {
  const { unit = "" } = metrics[index] ?? {};
  const next = metrics[index + 1];
  if (!next) return false;
  if (next.start === after.start) return !isMoney(unit) || isMoney(next.unit) || before.kind !== "plain";
  return (
    text[after.start] === "、" &&
    next.start === after.start + 1 &&
    next.unit === unit &&
    before.kind === "verb"
  );
}

function isMoney(unit: string): boolean {
  return unitOf(unit)?.kind === "money";
}

/** 覆盖16镇3街道: what is counted is its own measure. */
const PLACE_UNITS = new Set(MEASURE_WORDS.places.split(" ").map((entry) => entry.split("-")[0]));

/** 91岁的老党员, 80%以上的企业: of which the text speaks; but 控制在3.5%的较低水平. */
function isShareOf({ unit, value, bound }: MetricFact): boolean {
  if (unit.endsWith("岁")) return true;
  return (unit === "%" || unit === "成" || (unit === "" && value < 1)) && /以[上下]|左右/.test(bound);
}

function prefersAfter(
  after: AfterPhrase,
  before: BeforePhrase,
  metric: MetricFact,
  previous: MetricFact | undefined,
): boolean {
  if (after.phrase === "") return false;
  if (after.describes) return before.phrase === "" || before.kind !== "plain" || isShareOf(metric);
  if (!after.verbal) return true;
  // 做好两个派驻工作组: the object begins with a verb; 开展调研20余次征求意见, 其中3期获批示: the sentence goes on.
  return before.kind === "verb" || (before.phrase === "" && previous === undefined);
}

/** 受理举报742件，核实518件: the deed is done to what was counted in the same measure just before. */
function continues(
  text: string,
  before: BeforePhrase,
  previous: MetricFact | undefined,
  metric: MetricFact,
): boolean {
  if (!previous || metric.change !== "" || previous.unit !== metric.unit) return false;
  // 处置线索46件，立案12件: the cases are others.
  if (before.phrase.endsWith("案")) return false;
  if (EVENTS.has(metric.unit) && !RECOVERED.test(before.phrase)) return false;
  // 38个问题已完成整改35个: the noun behind the figure before is the deed's.
  if (before.start === endBehind(text, previous) && before.kind === "deed") return true;
  if (!"，、；,;".includes(text[before.start - 1] ?? "\n")) return false;
  // 697个问题，完成整改688个: between them stands what both count.
  return before.start - previous.end <= 2 || COUNTED.test(text.slice(previous.end, before.start));
}

const COUNTED = /^(?:问题线索|问题|线索|隐患|事项|任务|诉求|意见|建议|项目)[，、；,;]$/;

/** What is done to money that was named before: 涉及资金210万元，追回75.6万元. */
const RECOVERED = /^(?:追回|收回|追缴|清退|退还|退回|归还|返还|偿还|兑付|支付|拨付|收缴|清收|核销)$/;

/** Measures of deeds themselves: 开展宣传12次、培训8次 are two things. */
const EVENTS = new Set("次 场 期 人次 场次 轮 批次 班次 回 遍 人 名 天 小时 元 %".split(" "));

/**
 * The subject of a figure in a list with 分别, or "": 门诊8万人次、住院2万人次，分别增长3%和5% (the figures before it are as
 * many as the list's), or A、B分别增长3%和5% (the nouns are).
 */
function respectiveSubject(line: Line, index: number, links: number): string {
  const { text, metrics, words, floor } = line;
  let head = index;
  while (head > 0 && index - head < LINKS && isListed(text, metrics, head)) head--;
  let count = index - head + 1;
  while (isListed(text, metrics, head + count) && count <= LINKS) count++;
  const first = metrics[head];
  if (!first || count < 2) return "";
  const previous = inSentence(line, head - 1);
  const end = wordsStart(text, first);
  const from = { end, floor: Math.max(floor, previous?.end ?? 0), counts: false };
  const said = text.slice(end - 2, first.start).includes("分别");
  const listed = listedBefore(text, from, count, words, said)[index - head];
  if (listed) return listed;
  const twin = inSentence(line, index - count);
  return said && links > 0 && twin && first.start - twin.start < 80
    ? find(line, index - count, links - 1)
    : "";
}

/** True where only 、 or 和 parts the figure and its own words of change from the one before it. */
function isListed(text: string, metrics: readonly MetricFact[], index: number): boolean {
  const metric = metrics[index];
  const previous = metrics[index - 1];
  return (
    metric !== undefined &&
    previous !== undefined &&
    wordsStart(text, metric) - previous.end === 1 &&
    "、和及与".includes(text[previous.end] ?? "\n")
  );
}

function indexOf(metrics: readonly MetricFact[], metric: MetricFact): number {
  return firstNot(metrics, ({ start }) => start < metric.start);
}
