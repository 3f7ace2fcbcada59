// What there is to say about one figure, as plain rows for a hover.

import { BOUND_MEANINGS } from "../data/boundMeanings.ts";
import { BOUNDS_AFTER, BOUNDS_AHEAD, BOUNDS_BEFORE, BOUNDS_INSIDE, type BoundSense } from "../data/bounds.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { unitOf } from "../facts/metrics/metricUnits.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Word } from "../ports.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { changeText } from "./changeMeaning.ts";
import { exactNumber, plainNumber, readableNumber } from "./numberText.ts";
import { subjectOf } from "./subject.ts";
import { type Reckoned, type Share, shareOf, workedOut } from "./workedOut.ts";

/** One line of the card. Labels: 数值, 单位, 限定, 对象, 变化, 推算, 占比, 折合; only rows that say something are there. */
export interface MetricCardRow {
  readonly label: string;
  readonly text: string;
}

/** Another figure of the same sentence; the span lies in the same paragraph. */
export interface SiblingFigure extends Span {
  readonly text: string;
  /** What it counts, or "". */
  readonly subject: string;
}

/** Everything a hover says of a figure, in reading order. Plain text: whoever shows it escapes it. */
export interface MetricCard {
  /** The figure as it stands in the draft. */
  readonly title: string;
  readonly rows: readonly MetricCardRow[];
  /** The other figures of the sentence, in order, the nearest {@link MOST_SIBLINGS}. */
  readonly siblings: readonly SiblingFigure[];
}

const MOST_SIBLINGS = 12;

/** The card of a figure. `words` are the words of the sentence around the figure's start, where a segmenter is at hand. */
export function metricCard(facts: ParagraphFacts, metric: MetricFact, words?: readonly Word[]): MetricCard {
  const { text } = facts.paragraph;
  const index = facts.metrics.findIndex(({ start }) => start === metric.start);
  const rows = [
    { label: "数值", text: valueText(metric) },
    { label: "单位", text: metric.unit === "百分点" ? "个百分点" : metric.unit },
    { label: "限定", text: boundText(metric) },
    { label: "对象", text: subjectOf(facts, metric, words) },
    { label: "变化", text: changeText(metric) },
    { label: "推算", text: reckoned(workedOut(facts, index)) },
    { label: "占比", text: shareText(shareOf(facts, index)) },
    { label: "折合", text: converted(metric) },
  ].filter((row) => row.text !== "");
  const siblings = siblingsOf(facts, metric).map((other) => ({
    start: other.start,
    end: other.end,
    text: text.slice(other.start, other.end),
    subject: subjectOf(facts, other, words),
  }));
  return { title: text.slice(metric.start, metric.end), rows, siblings };
}

/** The figures around one in its sentence, the nearest. */
function siblingsOf({ metrics, paragraph: { text } }: ParagraphFacts, metric: MetricFact): MetricFact[] {
  const sentence = sentenceAround(text, metric.start);
  const inside = metrics.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const at = inside.findIndex(({ start }) => start === metric.start);
  const from = Math.max(0, Math.min(at - MOST_SIBLINGS / 2, inside.length - MOST_SIBLINGS - 1));
  return inside.slice(from, from + MOST_SIBLINGS + 1).filter(({ start }) => start !== metric.start);
}

function valueText({ value, upper, unit }: MetricFact): string {
  const named = unit === "百分点" ? "个百分点" : unit;
  const plain = upper === undefined ? plainNumber(value) : `${plainNumber(value)}～${plainNumber(upper)}`;
  const readable =
    upper === undefined ? readableNumber(value) : `${readableNumber(value)}～${readableNumber(upper)}`;
  return readable === plain ? `${plain}${named}` : `${plain}${named}（${readable}${named}）`;
}

const senses = new Map<string, BoundSense>();
for (const table of [BOUNDS_AHEAD, BOUNDS_AFTER, BOUNDS_INSIDE, BOUNDS_BEFORE]) {
  for (const [sense, words] of Object.entries(table))
    for (const word of words.split(" ")) senses.set(word, sense as BoundSense);
}

/** 300余 says: “余”，比300篇多一些. */
function boundText(metric: MetricFact): string {
  const figure = `${exactNumber(metric.value)}${metric.unit}`;
  return metric.bound
    .split("…")
    .filter((word) => word !== "")
    .map((word) => {
      const sense = senses.get(word);
      return sense ? `“${word}”，${BOUND_MEANINGS[sense].replace("{n}", figure)}` : word;
    })
    .join("；");
}

/** The earlier value or the difference, always said to be worked out. */
function reckoned(found: Reckoned | null): string {
  if (!found) return "";
  const { what, text, reckoning } = found;
  return `${what} ${text}${reckoning === "" ? "" : `（${reckoning}）`}`;
}

function shareText(share: Share | null): string {
  return share ? `${share.percent}（${share.reckoning}）` : "";
}

/** Customary units in legal ones: 126亩 is 8.4公顷. */
function converted({ value, unit }: MetricFact): string {
  const target = LEGAL[unit];
  const from = unitOf(unit)?.factor;
  const to = target === undefined ? undefined : unitOf(target)?.factor;
  if (target === undefined || from === undefined || to === undefined) return "";
  return `约 ${readableNumber(Number(((value * from) / to).toPrecision(4)))}${target}`;
}

const LEGAL: Readonly<Record<string, string>> = {
  亩: "公顷",
  里: "公里",
  华里: "公里",
  斤: "公斤",
  市斤: "公斤",
  担: "公斤",
  丈: "米",
  尺: "米",
  海里: "公里",
  英寸: "厘米",
  英亩: "公顷",
  磅: "公斤",
};
