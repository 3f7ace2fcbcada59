// Where a name stands in running text, behind the place that introduces a short one for it.
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Place } from "../text/span.ts";
import { closingLine } from "./closing.ts";

/** A name in a paragraph's text. */
export interface NameFound {
  readonly line: number;
  readonly text: string;
  readonly at: number;
  /** Where the search of the line began: behind the definition, or 0. */
  readonly from: number;
}

/** The places of a name behind the definition and before line `end`, in order, none overlapping. */
export function* namesBehind(
  paragraphs: readonly ParagraphFacts[],
  definition: Place,
  end: number,
  name: string,
): Iterable<NameFound> {
  for (let line = definition.line; line < end; line++) {
    const facts = paragraphs[line];
    if (!facts || !isRunningText(facts)) continue;
    const { text } = facts.paragraph;
    const from = line === definition.line ? definition.end : 0;
    for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length))
      yield { line, text, at, from };
  }
}

/** True where a short name is to be used: titles, the signature, 抄送 and 印发 keep the full one. */
const isRunningText = keptWith((facts): boolean => {
  const { role, text } = facts.paragraph;
  const { part = "formula" } = closingLine(facts);
  return role === "prose" && part === "formula" && /[，。；]/.test(text);
});
