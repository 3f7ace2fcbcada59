// What the writer's own patterns call unfinished, read once a paragraph.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { PlaceholderFact } from "../facts/placeholders/placeholders.ts";
import type { MarkerFinder } from "../ports.ts";
import { isInside } from "../text/opaque.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";

const kept = new WeakMap<MarkerFinder, WeakMap<Paragraph, readonly Span[]>>();

/** The paragraph's holes with those of the finder, in order; where two overlap, the one that is found without it stays. */
export function withOwnMarkers(
  facts: ParagraphFacts,
  holes: readonly PlaceholderFact[],
  finder: MarkerFinder,
): readonly PlaceholderFact[] {
  const { role, text } = facts.paragraph;
  if (role !== "prose" && role !== "table") return holes;
  const spans = spansOf(facts.paragraph, finder);
  if (spans.length === 0) return holes;
  const all = [...holes];
  // Patterns overlap as they please: every character that has been found is noted, so that each is asked for once a pattern.
  const isFound = new Uint8Array(text.length);
  for (const { start, end } of holes) isFound.fill(1, start, end);
  for (const { start, end } of spans) {
    if (isInside(facts.opaque, start) || isFound.subarray(start, end).includes(1)) continue;
    isFound.fill(1, start, end);
    all.push({ kind: "marker", start, end, mask: text.slice(start, end), noun: "" });
  }
  return all.length === holes.length ? holes : all.sort((a, b) => a.start - b.start);
}

function spansOf(paragraph: Paragraph, finder: MarkerFinder): readonly Span[] {
  let known = kept.get(finder);
  if (!known) {
    known = new WeakMap();
    kept.set(finder, known);
  }
  let spans = known.get(paragraph);
  if (!spans) {
    spans = finder.markers(paragraph.text);
    known.set(paragraph, spans);
  }
  return spans;
}
