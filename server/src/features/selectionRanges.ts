// What the selection grows by: word, figure or name, clause, sentence, point, paragraph, sections, the whole document.
import type { Position, SelectionRange } from "vscode-languageserver-types";
import { nameEnd, OPENING_MARKS } from "../core/facts/metrics/metricQuotes.ts";
import type { ParagraphFacts } from "../core/facts/paragraphFacts.ts";
import { withRealEnd } from "../core/report/regions.ts";
import type { Report } from "../core/report/report.ts";
import { clauseAround } from "../core/text/clauses.ts";
import { sentenceAround } from "../core/text/sentences.ts";
import type { Region, Span } from "../core/text/span.ts";
import { regionRange } from "./convert.ts";
import { type Enclosing, enclosingNodes } from "./enclosingNodes.ts";
import { wordAt } from "./wordAt.ts";

/** The answer for each position, in their order; positions outside the text are moved to its nearest end. */
export function selectionRanges(report: Report, positions: readonly Position[]): SelectionRange[] {
  const nodesAt = enclosingNodes(report);
  return positions.map((position) => selectionRange(report, position, nodesAt));
}

function selectionRange(report: Report, position: Position, nodesAt: Enclosing): SelectionRange {
  const line = Math.min(position.line, report.facts.length - 1);
  const facts = report.facts[line] as ParagraphFacts;
  const { text } = facts.paragraph;
  const at = position.line > line ? text.length : Math.min(position.character, text.length);
  const inLine = ({ start, end }: Span): Region => ({ line, start, endLine: line, endCharacter: end });
  const nodes = nodesAt(line, at);
  const names = nodes.filter(({ name }) => name.line === line).map(({ name }) => name);
  // The large ones come first: where two cross, the first stays.
  const steps = [
    wholeOf(report),
    ...nodes.map(({ region }) => withRealEnd(report.facts, region)),
    ...[paragraphAt(text, at), ...names, ...partsAt(facts, at)].map(inLine),
  ].filter((step) => holdsPoint(step, line, at));
  return linked(nested(steps)) ?? { range: regionRange(inLine({ start: at, end: at })) };
}

function wholeOf({ facts }: Report): Region {
  const endLine = facts.length - 1;
  return { line: 0, start: 0, endLine, endCharacter: facts[endLine]?.paragraph.text.length ?? 0 };
}

/** The paragraph without its indent, or with it where the place lies in the indent. */
function paragraphAt(text: string, at: number): Span {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start <= at && at <= end ? { start, end } : { start: 0, end: text.length };
}

/** The sentence and what lies in it: clause, quoted names with and without their marks, numbers, holes, the word. */
function partsAt(
  { heading, metrics, placeholders, paragraph: { text } }: ParagraphFacts,
  at: number,
): Span[] {
  // In the indent there is nothing to select but the paragraph.
  if (text.slice(0, at + 1).trim() === "") return [];
  const sentence = sentenceAround(text, at);
  const word = wordAt(text, at);
  return [
    sentence,
    clauseAround(text, at, sentence),
    ...quotations(text, at),
    ...(heading ? [heading.title, heading.number] : []),
    ...placeholders.filter((hole) => hole.start <= at && at <= hole.end),
    ...metrics.filter((metric) => metric.start <= at && at <= metric.end),
    ...(word ? [word] : []),
  ];
}

/** No quoted name is longer, its marks included. */
const LONGEST_NAME = 124;

function quotations(text: string, at: number): Span[] {
  const spans: Span[] = [];
  for (let open = at; open >= Math.max(0, at - LONGEST_NAME); open--) {
    if (!OPENING_MARKS.includes(text.charAt(open) || " ")) continue;
    const end = nameEnd(text, open);
    if (end >= at) spans.push({ start: open, end }, { start: open + 1, end: end - 1 });
  }
  return spans;
}

function holdsPoint({ line, start, endLine, endCharacter }: Region, atLine: number, at: number): boolean {
  if (line === endLine && start >= endCharacter) return false;
  return (
    (line < atLine || (line === atLine && start <= at)) &&
    (endLine > atLine || (endLine === atLine && at <= endCharacter))
  );
}

/** The steps that lie in one another, from the largest to the smallest, each once. */
function nested(steps: readonly Region[]): readonly Region[] {
  const kept: Region[] = [];
  for (const step of steps) {
    const fits = kept.every((other) => contains(other, step) !== contains(step, other));
    if (fits) kept.push(step);
  }
  return kept.sort((a, b) => (contains(a, b) ? -1 : 1));
}

function contains(outer: Region, inner: Region): boolean {
  return (
    (outer.line < inner.line || (outer.line === inner.line && outer.start <= inner.start)) &&
    (outer.endLine > inner.endLine ||
      (outer.endLine === inner.endLine && outer.endCharacter >= inner.endCharacter))
  );
}

function linked(steps: readonly Region[]): SelectionRange | undefined {
  let innermost: SelectionRange | undefined;
  for (const step of steps) {
    const range = regionRange(step);
    innermost = innermost ? { range, parent: innermost } : { range };
  }
  return innermost;
}
