// The sentences that a document says twice, word for word, and the clauses that a paragraph does.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { longSentencesOf, repeatedClausesOf } from "../facts/words/sentences.ts";
import { overlaps, type Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { type Changed, NOTHING, type Part } from "./part.ts";
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

/** What is repeated, and how often each sentence is said in the whole draft. */
interface Repetitions {
  readonly found: readonly RepeatedSentence[];
  readonly index: { counts: Map<string, number>; turn: number };
  /** The index's turn that belongs to this version: the next one takes the index over. */
  readonly turn: number;
}

/** What is repeated, as a part of the report. */
export const REPETITIONS: Part<Repetitions> = {
  work: (report) => ({ found: foundIn(report), index: { counts: countsIn(report), turn: 0 }, turn: 0 }),
  reads: NOTHING,
  uses: (report) => [documentStarts(report)],
  mend: recounted,
};

/**
 * The same finds, where what changed says nothing that is said elsewhere, before or now. The counts go over to the new
 * version and are put right in place: the earlier one has its finds already, and needs them no more.
 */
function recounted(
  { found, index, turn }: Repetitions,
  changes: readonly Changed[],
): Repetitions | undefined {
  const { counts } = index;
  if (index.turn !== turn) return undefined;
  const old = changes.flatMap(({ before }) => longSentencesOf(before));
  const now = changes.flatMap((change) => longSentencesOf(change.now));
  const again = [...old, ...now].some(({ words }) => (counts.get(words) ?? 0) > 1);
  const clauses = changes.some(
    ({ before, now: after }) => repeatedClausesOf(before).length + repeatedClausesOf(after).length > 0,
  );
  if (again || clauses) return undefined;
  index.turn++;
  for (const { words } of old) counts.delete(words);
  for (const { words } of now) {
    if (counts.has(words)) return undefined;
    counts.set(words, 1);
  }
  return { found, index, turn: index.turn };
}

function countsIn({ facts }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    for (const { words } of longSentencesOf(fact)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
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
