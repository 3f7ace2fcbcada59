// Analyses one text and gives all that is known of it as plain data: a line of `gongwen analyze --format jsonl`.
import type { Range } from "vscode-languageserver-types";
import type { PlaceholderKind } from "./core/facts/placeholders/placeholders.ts";
import type { Segmenter } from "./core/ports.ts";
import type { OutlineKind } from "./core/report/outline.ts";
import type { Report } from "./core/report/report.ts";
import { subjectOf } from "./core/report/subject.ts";
import type { RuleSettings } from "./core/rules/lint.ts";
import type { Severity } from "./core/rules/rule.ts";
import { rangeOf, sectionRange } from "./features/convert.ts";
import { fileReport, type ReadUnder } from "./features/fileReport.ts";
import { findingsOf } from "./features/findings.ts";
import { type Ignored, placeholdersOf } from "./features/ignored.ts";
import { sentenceWords } from "./features/sentenceWords.ts";

/** Everything the analysis says of a file. Lines and characters are 0-based, in UTF-16 units, as in LSP. */
export interface AnalysisJson {
  readonly file: string;
  /** Flat, in document order; `range` is the whole section, `selectionRange` the number and title. */
  readonly outline: readonly {
    readonly kind: OutlineKind;
    readonly number: string;
    readonly title: string;
    readonly depth: number;
    readonly range: Range;
    readonly selectionRange: Range;
  }[];
  readonly placeholders: readonly {
    readonly kind: PlaceholderKind;
    readonly text: string;
    readonly range: Range;
  }[];
  /** `value` in base units of the numeral (16.4万元 is 164000); `bound`, `change` and `subject` may be "". */
  readonly metrics: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
    readonly bound: string;
    readonly change: string;
    readonly subject: string;
    readonly range: Range;
  }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly range: Range;
  }[];
}

/** What an analysis depends on besides the text; nothing of it has to be given. */
export interface AnalyzeOptions extends ReadUnder {
  readonly segmenter?: Segmenter;
  readonly rules?: RuleSettings;
  /** What is left alone. */
  readonly ignore?: readonly Ignored[];
}

/**
 * Analyses a text. The file's name only says the language (.md and .markdown are Markdown) and is handed through;
 * without a segmenter the figures' subjects are found without word boundaries. Never rejects.
 */
export async function analyzeFile(
  file: string,
  text: string,
  { segmenter, rules = {}, ignore = [], ...under }: AnalyzeOptions = {},
): Promise<AnalysisJson> {
  const report = fileReport(file, text, under);
  return {
    file,
    outline: report.outline.map(({ kind, number, title, depth, name, region }) => ({
      kind,
      number,
      title,
      depth,
      range: sectionRange(report, region),
      selectionRange: rangeOf(name),
    })),
    placeholders: placeholdersOf(report, ignore).map((place) => ({
      kind: place.kind,
      text: place.text,
      range: rangeOf(place),
    })),
    metrics: await metricsWithSubjects(report, segmenter),
    diagnostics: findingsOf(report, { rules, ignore }).map(({ code, severity, message, ...place }) => ({
      code,
      severity,
      message,
      range: rangeOf(place),
    })),
  };
}

/** The words around so many figures are held at a time: those of a very large file are many times its size. */
const FIGURES_AT_ONCE = 4000;

async function metricsWithSubjects(
  report: Report,
  segmenter: Segmenter | undefined,
): Promise<AnalysisJson["metrics"]> {
  const all: AnalysisJson["metrics"][number][] = [];
  for (let from = 0; from < report.metrics.length; from += FIGURES_AT_ONCE) {
    const figures = report.metrics.slice(from, from + FIGURES_AT_ONCE);
    const wordsOf = segmenter && (await sentenceWords(report, figures, segmenter));
    for (const metric of figures) {
      const facts = report.facts[metric.line];
      const { text, value, unit, bound, change } = metric;
      const subject = facts ? subjectOf(facts, metric, wordsOf?.(metric)) : "";
      all.push({ text, value, unit, bound, change, subject, range: rangeOf(metric) });
    }
  }
  return all;
}
