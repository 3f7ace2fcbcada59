// The sentences that a document says twice, word for word, and the clauses that a paragraph does.

import type { Missing } from "../data/masks.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { type LongSentence, longSentencesOf, repeatedClausesOf, wordsIn } from "../facts/words/sentences.ts";
import { overlapping } from "../text/overlapping.ts";
import { overlaps, type Place, type Span } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { foundByKeys, type MayRecur } from "./keyIndex.ts";
import { onLine } from "./placesByLine.ts";
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

const REPETITIONS = foundByKeys<RepeatedSentence>({
  find: foundIn,
  keysOf: (facts) => longSentencesOf(facts).map(({ hash }) => hash),
  turns: (before, now) => saysTwice(before) || saysTwice(now) || isArticle(before) !== isArticle(now),
  moved: (found, lineOf) => {
    const [line, first] = [lineOf(found.line), lineOf(found.first)];
    return line === found.line && first === found.first ? found : { ...found, line, first };
  },
});

/** True of a paragraph that says a clause twice, whatever others say. */
function saysTwice(facts: ParagraphFacts | undefined): boolean {
  return facts !== undefined && repeatedClausesOf(facts).length > 0;
}

/** True of 第十条 where a regulation is parted so. */
function isArticle(facts: ParagraphFacts | undefined): boolean {
  return facts?.heading?.style === "article";
}

/** Behind so many articles a draft is a regulation: what holds for one case is said again of the next, word for word. */
const FEW_ARTICLES = 3;

function foundIn(report: Report, mayRecur: MayRecur): readonly RepeatedSentence[] {
  const starts = new Set(documentStarts(report));
  const found: RepeatedSentence[] = [];
  let firsts = firstLines(report.facts);
  let articles = 0;
  for (let line = 0; line < report.facts.length; line++) {
    const facts = report.facts[line] as ParagraphFacts;
    if (starts.has(line)) {
      firsts = firstLines(report.facts);
      articles = 0;
    }
    if (isArticle(facts)) articles++;
    if (articles > FEW_ARTICLES) continue;
    const sentences = longSentencesOf(facts);
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i] as LongSentence;
      const first = mayRecur(sentence.hash) ? firsts(line, sentence) : undefined;
      if (first === undefined || isUnfilled(facts, sentence)) continue;
      const { start, end } = sentence;
      const last = found.at(-1);
      if (i > 0 && last?.line === line && last.first === first && last.end === sentences[i - 1]?.end)
        found[found.length - 1] = { ...last, end };
      else found.push({ line, start, end, first, isParagraph: false });
    }
    const clauses = repeatedClausesOf(facts);
    const isTold = overlapping(clauses.length === 0 ? [] : onLine(found, line));
    for (const clause of clauses) {
      if (isTold(clause) || isUnfilled(facts, clause)) continue;
      found.push({ line, ...clause, first: line, isParagraph: false });
    }
  }
  return found.map((one) => ({ ...one, isParagraph: isWhole(report, one) }));
}

/** 免去×××同志委员职务, 【填写：具体表现】: the names, numbers and words that are still to come will not be the same. */
function isUnfilled({ placeholders }: ParagraphFacts, span: Span): boolean {
  return placeholders.some(
    (hole) =>
      overlaps(hole, span) && (hole.kind === "marker" || ("guess" in hole && DIFFERS.has(hole.guess))),
  );
}

const DIFFERS: ReadonlySet<Missing> = new Set(["人名", "名称", "数字", "日期"]);

/**
 * Tells the line on which a sentence was said first; of the first one it is told nothing, and notes it. Words are compared only
 * where the hashes are the same.
 */
function firstLines(
  paragraphs: readonly ParagraphFacts[],
): (line: number, sentence: LongSentence) => number | undefined {
  const byHash = new Map<number, number>();
  /** The sentences that have the hash of other words. */
  const byWords = new Map<string, number>();
  return (line, sentence) => {
    const first = byHash.get(sentence.hash);
    if (first === undefined) {
      byHash.set(sentence.hash, line);
      return undefined;
    }
    const words = wordsOn(line, sentence);
    const earlier = longSentencesOf(paragraphs[first] as ParagraphFacts).find(
      ({ hash }) => hash === sentence.hash,
    );
    if (earlier && wordsOn(first, earlier) === words) return first;
    const other = byWords.get(words);
    if (other === undefined) byWords.set(words, line);
    return other;
  };
  function wordsOn(line: number, sentence: LongSentence): string {
    return wordsIn((paragraphs[line] as ParagraphFacts).paragraph.text, sentence);
  }
}

function isWhole({ facts }: Report, { line, start, end, first }: RepeatedSentence): boolean {
  const text = facts[line]?.paragraph.text ?? "";
  return text.trim() === text.slice(start, end).trim() && facts[first]?.paragraph.text.trim() === text.trim();
}
