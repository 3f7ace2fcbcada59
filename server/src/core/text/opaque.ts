// Finds the stretches of a paragraph that are no prose: web addresses, and Markdown's code, link targets and tags.

import type { Syntax } from "./draft.ts";
import { firstNot } from "./firstNot.ts";
import type { Span } from "./span.ts";

const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'*+,;=%]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g;
const MARKDOWN =
  /`{1,3}[^`]+`{1,3}|\]\([^()\s]*(?:\s"[^"]*")?\)|<\/?[a-zA-Z][^<>]*>|<!--[^<>]*-->|\\[!-/:-@[-`{-~]/g;

/** The opaque stretches in order, none overlapping; offsets in UTF-16 units. */
export function opaqueSpans(text: string, syntax: Syntax): readonly Span[] {
  const spans: Span[] = [];
  if (text.includes("://") || text.includes("www.") || text.includes("@")) collect(text, ADDRESS, spans);
  if (syntax === "markdown" && /[`\]<\\]/.test(text)) collect(text, MARKDOWN, spans);
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0));
}

/** True where the offset lies inside one of the spans, which stand in order and do not overlap. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  return spans.length > 0 && holds(spans, offset);
}

/** A function of its own: what it hands on would be made at each call of the other, and most paragraphs have no such span. */
function holds(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstNot(spans, ({ end }) => end <= offset)];
  return span !== undefined && span.start <= offset;
}

function collect(text: string, pattern: RegExp, spans: Span[]): void {
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    spans.push({ start: hit.index, end: hit.index + hit[0].length });
  }
}
