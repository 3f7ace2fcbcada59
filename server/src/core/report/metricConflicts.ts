// Figures that two clauses of the same words give differently.
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Place, Span } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { foundByKeys, type MayRecur } from "./keyIndex.ts";
import { candidatesOf, differ, type Statement, statementOf } from "./metricStatements.ts";
import type { Report } from "./report.ts";

/** A figure and the earlier one that it contradicts. */
export interface MetricConflict extends Place {
  readonly text: string;
  readonly earlier: Place & { readonly text: string };
  /** True where one figure is ten thousand times the other: a 万 lost or put in. */
  readonly slip: boolean;
}

/**
 * Figures of the draft that stand in the same words as an earlier one and differ. Only statements of the same time in
 * the same document are held against each other; plans, parts and what the words leave open are left alone.
 */
export function metricConflicts(report: Report): readonly MetricConflict[] {
  return report.get(CONFLICTS).found;
}

const CONFLICTS = foundByKeys<MetricConflict>({
  find: conflictsIn,
  keysOf: (facts) => candidatesOf(facts).map(({ sum }) => sum),
  turns: (before, now) => (before ? turnsAhead(before) : false) !== (now ? turnsAhead(now) : false),
  moved: (found, lineOf) => {
    const [line, earlier] = [lineOf(found.line), lineOf(found.earlier.line)];
    if (line === found.line && earlier === found.earlier.line) return found;
    return { ...found, line, earlier: { ...found.earlier, line: earlier } };
  },
});

function conflictsIn(report: Report, mayRecur: MayRecur): readonly MetricConflict[] {
  const conflicts: MetricConflict[] = [];
  const seen = new Map<string, Said>();
  /** What is said of several cases. */
  const severally = new Set<string>();
  const starts = documentStarts(report);
  let document = 0;
  let twice = sumsSaidTwice(report.facts, mayRecur, 0, starts[0]);
  const hasTurned = turnsIn(report.facts);
  for (let line = 0; line < report.facts.length; line++) {
    if (starts[document] === line) {
      seen.clear();
      severally.clear();
      twice = sumsSaidTwice(report.facts, mayRecur, line, starts[++document]);
    }
    if (twice.size === 0) continue;
    const facts = report.facts[line] as ParagraphFacts;
    for (const candidate of candidatesOf(facts)) {
      const statement = twice.has(candidate.sum) ? statementOf(facts, candidate) : null;
      if (!statement) continue;
      const earlier = seen.get(statement.key);
      const later = { statement, line };
      if (!earlier || hasTurned(earlier.line, line)) seen.set(statement.key, later);
      else if (earlier.line === line && areCases(facts, earlier.statement, statement))
        severally.add(statement.key);
      else if (!severally.has(statement.key) && differ(earlier.statement, statement))
        conflicts.push(conflictOf(earlier, later));
    }
  }
  return conflicts;
}

/** The sums that several candidates from one line to another have: of the others none can be in the words of another. */
function sumsSaidTwice(
  paragraphs: readonly ParagraphFacts[],
  mayRecur: MayRecur,
  from: number,
  to: number = paragraphs.length,
): ReadonlySet<number> {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (let line = from; line < to; line++) {
    for (const { sum } of candidatesOf(paragraphs[line] as ParagraphFacts))
      if (mayRecur(sum)) (once.has(sum) ? twice : once).add(sum);
  }
  return twice;
}

/** A statement and the line it stands on. */
interface Said {
  readonly statement: Statement;
  readonly line: number;
}

/**
 * Asks whether some paragraph from a line to another turns to what is to come. The last lines asked for never go down; nothing is
 * read before something is said twice.
 */
function turnsIn(paragraphs: readonly ParagraphFacts[]): (from: number, to: number) => boolean {
  let read = 0;
  let last = -1;
  return (from, to) => {
    for (; read <= to; read++) if (turnsAhead(paragraphs[read] as ParagraphFacts)) last = read;
    return last >= from;
  };
}

const turnsAhead = keptWith(({ paragraph: { text } }) => TURNS_AHEAD.test(text));

/** Where a report turns from what was done to what is to come. */
const TURNS_AHEAD =
  /总体要求|工作思路|(?:主要|预期|工作)目标|目标任务|主要任务|重点(?:任务|工作)|工作(?:打算|安排|部署|计划|建议)|下一步|今后|明年|新的一年|展望|20[0-9]{2}年要|做好以下|民生实事|到20[0-9]{2}年/;

/** 甲类每场补助4000元；乙类每场补助2000元: a sentence that says the same of one case after the other. */
function areCases({ paragraph: { text } }: ParagraphFacts, earlier: Span, later: Span): boolean {
  const between = text.slice(earlier.end, later.start);
  return /[；;]/.test(between) && !/[。！？]/.test(between);
}

function conflictOf({ statement: earlier, line: first }: Said, later: Said): MetricConflict {
  const { start, end, text, metric } = later.statement;
  const [one, other] = [earlier.metric.value, metric.value];
  const ratio = Math.max(one, other) / Math.min(one, other);
  return {
    line: later.line,
    start,
    end,
    text,
    earlier: { line: first, start: earlier.start, end: earlier.end, text: earlier.text },
    slip: ratio === 10_000,
  };
}
