// Figures that two clauses of the same words give differently.
import { keptWith } from "../facts/keptWith.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { CharacterSet } from "../text/characterSet.ts";
import { hanCount, hasHan } from "../text/han.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Place, Span } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { isPlainFigure } from "./figureSorts.ts";
import { foundByKeys, type MayRecur } from "./keyIndex.ts";
import type { Report } from "./report.ts";
import { isExact, roundingError } from "./roundingError.ts";

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

/** A figure whose clause may say something of it, before that is looked at closely. */
interface Candidate {
  readonly metric: MetricFact;
  readonly clause: Span;
  /** The same for figures that stand in the same words. */
  readonly sum: number;
  /** The statement, once it was asked for. */
  statement?: Statement | null;
}

/** The figures of a paragraph that may be stated in words enough to know them again. */
const candidatesOf = keptWith(({ metrics, paragraph: { text } }): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let i = 0; i < metrics.length; i++) {
    const metric = metrics[i] as MetricFact;
    if (!isExact(metric) || !isPlainFigure(metric)) continue;
    const clause = wordsAround(text, metric, metrics[i - 1], metrics[i + 1]);
    const { start, end } = metric;
    const before = hanCount(text, clause.start, start);
    if (!hasHan(text, end, clause.end, Math.max(0, LEAST_OF_RATES - before))) continue;
    const sum = sumOf(text, clause.start, start) + sumOf(text, end, clause.end);
    candidates.push({ metric, clause, sum: (sum + sumOf(metric.unit, 0, metric.unit.length)) | 0 });
  }
  return candidates;
});

/** The sum of a stretch without the characters of the words that are left out of it: whatever order they have. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!leftOut.has(code)) sum += Math.imul(code, code);
  }
  return sum;
}

/** What a clause says of one figure. */
interface Statement extends Span {
  /** The clause without the figure, the unit, and the time that the sentence speaks of. */
  readonly key: string;
  readonly text: string;
  readonly metric: MetricFact;
  /** How exact the figure is as it is written there. */
  readonly error: () => number;
  /** What it is the sum of, where the sentence says so: of this year, or of all years. */
  readonly span: "year" | "all" | "";
}

function statementOf({ paragraph }: ParagraphFacts, candidate: Candidate): Statement | null {
  if (candidate.statement === undefined) candidate.statement = statementIn(paragraph.text, candidate);
  return candidate.statement;
}

function statementIn(text: string, { metric, clause }: Candidate): Statement | null {
  const said = withoutLink(text.slice(clause.start, metric.start).replace(OPENERS, ""));
  const words = said + SLOT + text.slice(metric.end, clause.end);
  if (
    hanCount(words, 0, words.length) < (said.endsWith("率") ? LEAST_OF_RATES : LEAST_WORDS) ||
    VAGUE.test(words)
  )
    return null;
  const { start, end } = sentenceAround(text, metric.start);
  const sentence = text.slice(start, end);
  if (PLAN.test(sentence) || /其中|[\u4e00-\u9fff]的[，,]/.test(text.slice(start, metric.start))) return null;
  const span = THIS_YEAR.test(sentence) ? "year" : /累计|历年/.test(sentence) ? "all" : "";
  return {
    start: metric.start,
    end: metric.end,
    text: text.slice(metric.start, metric.end),
    key: `${words}|${metric.unit}|${(sentence.match(TIME) ?? []).join()}`,
    metric,
    error: () => roundingError(text, metric),
    span,
  };
}

function withoutLink(words: string): string {
  const from = Math.max(0, words.length - LONGEST_LINK);
  return words.slice(0, from) + words.slice(from).replace(LINKS, "");
}

const SLOT = "□";

/** Fewer words are said of many things: 开展培训3次, 整改率达95%. */
const LEAST_WORDS = 8;
const LEAST_OF_RATES = 7;

/** What opens a clause and what leads to its figure, without saying what is counted: 全年共…, …已达到. */
const OPENERS =
  /^(?:(?:今年以来|一年来|截至目前|到目前为止|目前|全年|今年|年内|我们|我局|共计|总共|累计|先后|还|共|已)+)/;
const LINKS = /(?:共计|总共|累计|分别|[已共])?(?:达到了?|[达为是有了])?$/;
const LONGEST_LINK = 5;
/** All characters of these words. */
const leftOut = new CharacterSet("今年以来一截至目前到为止全内我们局共计总累先后还已分别达了是有");
const THIS_YEAR = /今年|全年|本年|年内|一年来/;

/** Words that say a figure of each of several things, or of a part. */
const VAGUE =
  /每|各|均|另|某|其他|余下|剩余|第[一二三四五六七八九十](?!书记|责任人|议题|课堂|时间|产业)|首批|又|再|该|这|本次|此次|连续|占|比|由|从(?!严)|年的|的[有是]?□|(?:[以如][上下]|[上下前]述|下列)□|□的?罚款/;
/** Where a report turns from what was done to what is to come. */
const TURNS_AHEAD =
  /总体要求|工作思路|(?:主要|预期|工作)目标|目标任务|主要任务|重点(?:任务|工作)|工作(?:打算|安排|部署|计划|建议)|下一步|今后|明年|新的一年|展望|20[0-9]{2}年要|做好以下|民生实事|到20[0-9]{2}年/;
/** What is to come differs from what was done. */
const PLAN = /计划|力争|目标|预计|预期|明年|下一步|将|(?<![主重需必])要|到20[0-9]{2}年|安排|打算|拟/;
/** Words of time in a sentence; statements on different times do not contradict each other. */
const TIME =
  /20[0-9]{2}|[0-9]{1,2}月|[一二三四上下]?半年|[一二三四]季度|去年|上年|前年|[近过]?(?!一年来)[0-9一二三四五两]年|十[一二三四五]五/g;

/** The clause around the figure, from the mark or figure before it to the mark or figure behind it. */
function wordsAround(
  text: string,
  { start, end }: MetricFact,
  previous?: MetricFact,
  next?: MetricFact,
): Span {
  const low = Math.max(previous?.end ?? 0, start - REACH);
  const high = Math.min(next?.start ?? text.length, end + REACH, text.length);
  let from = start;
  while (from > low && !marks.has(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < high && !marks.has(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

const REACH = 40;
const marks = new CharacterSet("，。；：！？、,;:!?（）()");

/** 甲类每场补助4000元；乙类每场补助2000元: a sentence that says the same of one case after the other. */
function areCases({ paragraph: { text } }: ParagraphFacts, earlier: Span, later: Span): boolean {
  const between = text.slice(earlier.end, later.start);
  return /[；;]/.test(between) && !/[。！？]/.test(between);
}

function differ(a: Statement, b: Statement): boolean {
  const spans = a.span + b.span;
  if (spans === "yearall" || spans === "allyear") return false;
  const difference = Math.abs(a.metric.value - b.metric.value);
  return difference > 0 && difference > a.error() + b.error();
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
