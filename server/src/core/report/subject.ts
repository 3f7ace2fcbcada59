// What a figure counts: the shortest noun phrase that stands in the line.
import type { MetricFact } from "../facts/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Word } from "../ports.ts";
import { sentenceAround } from "../text/sentences.ts";
import { phraseAfter } from "./subjectAfter.ts";
import { phraseBefore, wordsStart } from "./subjectBefore.ts";
import { type WordMap, wordMap } from "./subjectTokens.ts";

/**
 * The subject of a figure, or "". `words` are the words of {@link sentenceAround} the figure's start, where a segmenter
 * is at hand; without them the project's own lists do. Looks at the figure's surroundings only, however long the paragraph.
 */
export function subjectOf(facts: ParagraphFacts, metric: MetricFact, words?: readonly Word[]): string {
  const text = facts.paragraph.text;
  const sentence = sentenceAround(text, metric.start);
  const map = wordMap(text, sentence.start, words);
  return find({ text, metrics: facts.metrics, words: map, floor: sentence.start }, indexOf(facts.metrics, metric), LINKS);
}

/** How many figures a subject is handed on over: 发现5个、整改4个、完成3个. */
const LINKS = 4;

interface Line {
  readonly text: string;
  readonly metrics: readonly MetricFact[];
  readonly words: WordMap;
  /** Where the sentence begins. */
  readonly floor: number;
}

function find(line: Line, index: number, links: number): string {
  const { text, metrics, words, floor } = line;
  const metric = metrics[index];
  if (!metric) return "";
  const previous = metrics[index - 1];
  const next = metrics[index + 1];
  const end = wordsStart(text, metric);
  const before = phraseBefore(text, end, Math.max(floor, previous?.end ?? 0), words);
  if (metric.change === "" && metric.relation === undefined) {
    const after = phraseAfter(text, metric, words);
    // 4批次17名干部: two measures of one thing.
    if (next && after.start === next.start && links > 0) return find(line, index + 1, 0) || before.phrase;
    if (prefersAfter(after, before, metric)) return after.phrase;
  }
  if (before.phrase !== "") return before.phrase;
  if (previous && previous.start >= floor && links > 0) return find(line, index - 1, links - 1);
  return before.start > floor ? phraseBefore(text, before.start - 1, floor, words).phrase : "";
}

function prefersAfter(
  after: ReturnType<typeof phraseAfter>,
  before: ReturnType<typeof phraseBefore>,
  metric: MetricFact,
): boolean {
  if (after.phrase === "") return false;
  if (after.describes) return before.phrase === "" || metric.unit.endsWith("岁");
  // 开展调研20余次征求意见: the sentence goes on; 做好两个派驻工作组: the object begins with a verb.
  return !after.verbal || before.phrase === "" || before.verbOnly;
}

function indexOf(metrics: readonly MetricFact[], metric: MetricFact): number {
  let low = 0;
  let high = metrics.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((metrics[middle]?.start ?? 0) < metric.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
