// Leads: topic sentences of paragraphs without numbers, where a run of siblings has the same shape.
import { isDashed } from "../facts/outline/lead.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Span } from "../text/span.ts";

/** A paragraph shorter than this is no sibling to compare with: a remnant, a closing, an address. */
const LONG_PARAGRAPH = 60;

/**
 * The leads among a section's paragraphs without numbers (`lines`). One alone is no lead; nor are those that stand
 * among a majority of long paragraphs of another shape. Paragraphs behind —— are siblings of one another alone.
 */
export function leadsOf(
  facts: readonly ParagraphFacts[],
  lines: readonly number[],
  pointLines: ReadonlySet<number>,
): readonly { readonly line: number; readonly span: Span }[] {
  if (lines.length < 2) return [];
  const dashed = lines.filter((line) => facts[line] && isDashed(facts[line]));
  if (dashed.length === 0) return amongSiblings(facts, lines, pointLines);
  const others = lines.filter((line) => !dashed.includes(line));
  const leads = [...amongSiblings(facts, dashed, pointLines), ...amongSiblings(facts, others, pointLines)];
  return leads.sort((a, b) => a.line - b.line);
}

function amongSiblings(
  facts: readonly ParagraphFacts[],
  lines: readonly number[],
  pointLines: ReadonlySet<number>,
): readonly { readonly line: number; readonly span: Span }[] {
  const leads: { line: number; span: Span }[] = [];
  let long = 0;
  for (const line of lines) {
    const fact = facts[line];
    if (!fact || pointLines.has(line)) continue;
    const span = fact.lead;
    if (span) leads.push({ line, span });
    else if (isSibling(fact)) long++;
  }
  return leads.length >= 2 && leads.length >= long ? leads : [];
}

/** Whether a paragraph without a lead speaks against the leads of those beside it. */
export function isSibling({ paragraph }: ParagraphFacts): boolean {
  return paragraph.text.length > LONG_PARAGRAPH;
}
