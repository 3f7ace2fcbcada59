// The sentences that a document says twice, word for word, and the clauses that a paragraph does.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { longSentencesOf, repeatedClausesOf } from "../facts/words/sentences.ts";
import { overlaps, type Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { foundByKeys } from "./keyIndex.ts";
import type { Report } from "./report.ts";

/** A sentence, or within one paragraph a clause, that was said before. */
export interface RepeatedSentence extends Place {
  /** The line on which it was said first. */
  readonly first: number;
  /** True where it is all that its paragraph says, and that of the first one. */
  readonly isParagraph: boolean;
}

/**
 * The repeated sentences in the draft's order; sentences of different documents of a compilation are not compared. Sentences
 * in a row that were a row before are one. Linear in the text.
 */
export function repeatedSentences(report: Report): readonly RepeatedSentence[] {
  return report.get(REPETITIONS).found;
}

const REPETITIONS = foundByKeys(
  foundIn,
  wordsOf,
  ({ before, now }) => repeatedClausesOf(before).length + repeatedClausesOf(now).length > 0,
);

function wordsOf(facts: ParagraphFacts): readonly string[] {
  return longSentencesOf(facts).map(({ words }) => words);
}

function foundIn(report: Report): readonly RepeatedSentence[] {
  const starts = new Set(documentStarts(report));
  const found: RepeatedSentence[] = [];
  let known = new Map<string, number>();
  for (let line = 0; line < report.facts.length; line++) {
    const facts = report.facts[line] as ParagraphFacts;
    if (starts.has(line)) known = new Map();
    const sentences = longSentencesOf(facts);
    for (const [i, { words, start, end }] of sentences.entries()) {
      const first = known.get(words);
      const last = found.at(-1);
      if (first === undefined) known.set(words, line);
      else if (i > 0 && last?.line === line && last.first === first && last.end === sentences[i - 1]?.end)
        found[found.length - 1] = { ...last, end };
      else found.push({ line, start, end, first, isParagraph: false });
    }
    const clauses = repeatedClausesOf(facts);
    const told = clauses.length === 0 ? [] : found.filter((one) => one.line === line);
    for (const clause of clauses) {
      if (told.some((one) => overlaps(one, clause))) continue;
      found.push({ line, ...clause, first: line, isParagraph: false });
    }
  }
  return found.map((one) => ({ ...one, isParagraph: isWhole(report, one) }));
}

function isWhole({ facts }: Report, { line, start, end, first }: RepeatedSentence): boolean {
  const text = facts[line]?.paragraph.text ?? "";
  return text.trim() === text.slice(start, end).trim() && facts[first]?.paragraph.text.trim() === text.trim();
}
