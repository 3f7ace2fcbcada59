// The words around figures: what the segmenter says of the sentences that figures stand in.
import type { Segmenter, Word } from "../core/ports.ts";
import type { Metric } from "../core/report/metrics.ts";
import type { Report } from "../core/report/report.ts";
import { sentenceAround } from "../core/text/sentences.ts";

/** The words of the sentence that a figure stands in; empty for figures that were not asked about. */
export type WordsOf = (metric: Metric) => readonly Word[];

/** Asks for the words of all the figures' sentences in one go; a sentence with several figures is asked once. */
export async function sentenceWords(
  report: Report,
  metrics: readonly Metric[],
  segmenter: Segmenter,
): Promise<WordsOf> {
  const sentences = [...new Set(metrics.map((metric) => sentenceOf(report, metric)))];
  if (sentences.length === 0) return () => [];
  const words = await segmenter.words(sentences);
  const bySentence = new Map(sentences.map((sentence, i) => [sentence, words[i] ?? []]));
  return (metric) => bySentence.get(sentenceOf(report, metric)) ?? [];
}

function sentenceOf(report: Report, { line, start }: Metric): string {
  const text = report.draft.paragraphs[line]?.text ?? "";
  const sentence = sentenceAround(text, start);
  return text.slice(sentence.start, sentence.end);
}
