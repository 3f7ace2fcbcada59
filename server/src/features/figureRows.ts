// What a hover says around a figure: the same thing elsewhere in the draft, the sentence's other figures, masked ones too.
import { maskedFigure } from "../core/report/maskedFigure.ts";
import type { SiblingFigure } from "../core/report/metricCard.ts";
import type { Metric } from "../core/report/metrics.ts";
import type { Placeholder } from "../core/report/placeholders.ts";
import type { Report } from "../core/report/report.ts";
import { sameFigures } from "../core/report/sameFigures.ts";
import { lineName } from "../core/text/lineNames.ts";
import { sentenceAround } from "../core/text/sentences.ts";
import type { HoverPlace, HoverRow } from "./hoverRow.ts";

/** At most how many places the card names, the nearest ones, to stay compact. */
const MOST_PLACES = 5;

/** Where else the draft gives the same figure: 第 12 行 38项、第 40 行 40项. */
export function elsewhereRows(report: Report, metric: Metric): HoverRow[] {
  const others = sameFigures(report, metric).filter(
    ({ line, start }) => line !== metric.line || start !== metric.start,
  );
  if (others.length === 0) return [];
  const distance = ({ line }: Metric) => Math.abs(line - metric.line);
  const nearest = [...others].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_PLACES);
  const places = others.filter((other) => nearest.includes(other)).map((other) => placeOf(report, other));
  const text = others.length > places.length ? ` 等 ${others.length} 处` : "";
  return [{ label: "同一对象", text, places }];
}

/** Editors open file addresses with #L12,5 at that line and column. */
function placeOf({ draft: { uri } }: Report, { line, start, text }: Metric): HoverPlace {
  const address = uri.startsWith("file:") ? `${uri}#L${line + 1},${start + 1}` : "";
  return { text: `${lineName(line)} ${text}`, address };
}

/** The other figures of the sentence, and those of the placeholders in it where a number is still missing. */
export function sentenceRows(
  report: Report,
  metric: Metric,
  siblings: readonly SiblingFigure[],
  placeholders: readonly Placeholder[],
): HoverRow[] {
  const text = report.facts[metric.line]?.paragraph.text ?? "";
  const { start, end } = sentenceAround(text, metric.start);
  const named = siblings.map((each) => ({ start: each.start, text: withSubject(each.text, each.subject) }));
  const masked = placeholders
    .filter((hole) => hole.line === metric.line && hole.start >= start && hole.end <= end)
    .flatMap((hole) => {
      const figure = maskedFigure(report, hole);
      return figure ? [{ start: hole.start, text: `${hole.text}（数字未填）` }] : [];
    });
  const all = [...named, ...masked].sort((a, b) => a.start - b.start);
  return all.length === 0 ? [] : [{ label: "同句数据", text: all.map((each) => each.text).join("、") }];
}

function withSubject(text: string, subject: string): string {
  return subject ? `${text}（${subject}）` : text;
}

/** What is known of a figure whose number is masked: its unit, bound, subject and change. */
export function maskedRows(report: Report, hole: Placeholder): HoverRow[] {
  const figure = maskedFigure(report, hole);
  if (!figure) return [];
  const { unit, bound, subject, change } = figure;
  return [
    { label: "单位", text: unit },
    { label: "限定", text: bound },
    { label: "对象", text: subject },
    { label: "变化", text: change },
  ].filter(({ text }) => text !== "");
}
