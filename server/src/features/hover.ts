// The hover: what is missing at a placeholder, what a fixed formulation stands for, what a figure says.

import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { Entry } from "../core/bank/entries.ts";
import { unbolded } from "../core/facts/closedUp.ts";
import type { PlaceholderKind } from "../core/facts/placeholders/placeholders.ts";
import { closed, type FactTable, maskMeanings } from "../core/links/factTable.ts";
import type { Segmenter } from "../core/ports.ts";
import { metricCard } from "../core/report/metricCard.ts";
import type { Metric } from "../core/report/metrics.ts";
import type { Placeholder } from "../core/report/placeholders.ts";
import type { Report } from "../core/report/report.ts";
import type { Place } from "../core/text/span.ts";
import { holds, rangeOf } from "./convert.ts";
import { elsewhereRows, maskedRows, sentenceRows } from "./figureRows.ts";
import { type HoverRow, markdownRow, plainRow } from "./hoverRow.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";
import { escaped } from "./markdown.ts";
import { sentenceWords } from "./sentenceWords.ts";

/** What the answer depends on besides the report. */
export interface HoverOptions {
  /** False for clients that show plain text only. */
  readonly markdownHover: boolean;
  /** What is no placeholder by the writer's word. */
  readonly ignore: readonly Ignored[];
  /** What is known to stand behind masks. */
  readonly facts: FactTable;
}

/** A fixed formulation and what it stands for. */
export type Formulation = Pick<Entry, "label" | "about">;

/** What the answer is looked up in; each is asked only where it may have something to say. */
export interface HoverSources {
  readonly segmenter: Segmenter;
  formulations(): Promise<readonly Formulation[]>;
}

/** The hover at a position, or null. Words are asked for only where a figure stands there. */
export async function hover(
  report: Report,
  position: Position,
  { segmenter, formulations }: HoverSources,
  options: HoverOptions,
): Promise<Hover | null> {
  const placeholders = placeholdersOf(report, options.ignore);
  const placeholder = placeholders.find((place) => holds(place, position));
  if (placeholder) {
    return hoverOf(
      placeholder,
      placeholder.text,
      placeholderRows(report, placeholder, placeholders, options),
      options,
    );
  }
  const metric = report.metrics.find((place) => holds(place, position));
  if (metric) return metricHover(report, metric, placeholders, segmenter, options);
  const text = report.facts[position.line]?.paragraph.text ?? "";
  const formulation = formulationAt(text, position, /\p{Script=Han}/u.test(text) ? await formulations() : []);
  return formulation
    ? hoverOf(formulation.place, formulation.label, [{ text: formulation.about }], options)
    : null;
}

/** The longest formulation that stands at the position, in its quotation marks or without them, with its place. */
function formulationAt(
  text: string,
  { line, character }: Position,
  formulations: readonly Formulation[],
): (Formulation & { readonly place: Place }) | undefined {
  let best: (Formulation & { readonly place: Place }) | undefined;
  let longest = 0;
  for (const { label, about } of formulations) {
    for (const name of new Set([label, label.replace(/^“([^“”]+)”$/, "$1")])) {
      // Any occurrence that holds the position begins at most this far before it.
      const start = text.indexOf(name, Math.max(0, character - name.length + 1));
      if (start < 0 || start > character || name.length <= longest) continue;
      longest = name.length;
      best = { label, about, place: { line, start, end: start + name.length } };
    }
  }
  return best;
}

/** What a placeholder of each kind lacks, and what to do about it. */
const WHAT_TO_DO: Readonly<Record<PlaceholderKind, (placeholder: Placeholder) => string>> = {
  "masked-name": ({ guess = "名称" }) => `这里隐去了${guess}，定稿前请填写`,
  "masked-number": ({ guess = "数字" }) => `这里隐去了${guess}，定稿前请填写`,
  "missing-number": ({ guess = "数字" }) => `这里缺少${guess}，定稿前请补上`,
  blank: ({ guess = "内容" }) => `这里空着${guess}，定稿前请填写`,
  marker: () => "这是起草时留下的标记，定稿前请处理并删去",
  residue: ({ source = "网页" }) => `这像是${source}留下的文字，定稿前请删去`,
};

function placeholderRows(
  report: Report,
  placeholder: Placeholder,
  all: readonly Placeholder[],
  { facts }: HoverOptions,
): HoverRow[] {
  const { kind, text } = placeholder;
  const rows: HoverRow[] = [{ text: WHAT_TO_DO[kind](placeholder) }, ...maskedRows(report, placeholder)];
  const value = maskMeanings(all, facts).valueOf(placeholder);
  if (value !== undefined) rows.push({ label: "填写对照表", text: value });
  const name = closed(text);
  const alike = all.filter((other) => other.kind === kind && closed(other.text) === name);
  if (alike.length > 1) {
    rows.push({ text: `全文共 ${alike.length} 处“${text}”，这是第 ${alike.indexOf(placeholder) + 1} 处` });
  }
  return rows;
}

async function metricHover(
  report: Report,
  metric: Metric,
  placeholders: readonly Placeholder[],
  segmenter: Segmenter,
  options: HoverOptions,
): Promise<Hover | null> {
  const facts = report.facts[metric.line];
  if (!facts) return null;
  const wordsOf = await sentenceWords(report, [metric], segmenter);
  const words = wordsOf(metric);
  const { title, rows, siblings } = metricCard(facts, metric, words.length > 0 ? words : undefined);
  const all = [
    ...rows,
    ...elsewhereRows(report, metric),
    ...sentenceRows(report, metric, siblings, placeholders),
  ];
  return hoverOf(metric, unbolded(title), all, options);
}

/** What goes for every hover: a line each, the draft's own words kept from becoming markup. */
function hoverOf(
  place: Place,
  title: string,
  rows: readonly HoverRow[],
  { markdownHover: markdown }: HoverOptions,
): Hover {
  const value = markdown
    ? [`**${escaped(title)}**`, "", ...rows.map((row) => `- ${markdownRow(row)}`)].join("\n")
    : [title, ...rows.map(plainRow)].join("\n");
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: rangeOf(place),
  };
}
