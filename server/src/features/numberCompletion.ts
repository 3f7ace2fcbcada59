// Completions that go on with a numbering: 二、 and （三） at the start of a line, 二是 behind …；.
import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver-types";
import { type Continuation, continueEnumeration, nextSections } from "../core/edit/continueEnumeration.ts";
import type { Report } from "../core/report/report.ts";

/** How many characters of a number may have been typed already: （十 or 第二. */
const MOST_TYPED = 4;

/** The numbers that fit at the position, or at the start of what has been typed of one; the likeliest first. */
export function numberCompletion(report: Report, { line, character }: Position): CompletionItem[] {
  const text = report.facts[line]?.paragraph.text ?? "";
  for (let typed = 0; typed <= Math.min(MOST_TYPED, character); typed++) {
    const start = character - typed;
    // The closing bracket that an editor puts behind an opening one is part of the number.
    const end = typed > 0 && /^[）)]/.test(text.slice(character)) ? character + 1 : character;
    const first = continueEnumeration(report, line, start, end - start);
    const all = [...(first ? [first] : []), ...nextSections(report, line, start, end - start)];
    const words = text.slice(start, character);
    const fitting = all.filter(({ number }) => number.startsWith(words) && number !== words);
    if (fitting.length > 0)
      return unlike(fitting).map((next, i) => itemOf(next, i, words, { line, start, end }));
  }
  return [];
}

function itemOf(
  { number, text }: Continuation,
  rank: number,
  typed: string,
  { line, start, end }: { line: number; start: number; end: number },
): CompletionItem {
  return {
    label: number.trim(),
    kind: CompletionItemKind.Enum,
    detail: "接着编号",
    // Before the phrases, which begin with a digit.
    sortText: `!${rank}`,
    filterText: typed || number,
    textEdit: { range: { start: { line, character: start }, end: { line, character: end } }, newText: text },
  };
}

function unlike(all: readonly Continuation[]): readonly Continuation[] {
  return all.filter(({ number }, i) => all.findIndex((other) => other.number === number) === i);
}
