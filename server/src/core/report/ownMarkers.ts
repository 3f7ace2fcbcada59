// What the writer's own patterns call unfinished, read once a paragraph.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { PlaceholderFact } from "../facts/placeholders/placeholders.ts";
import type { MarkerFinder } from "../ports.ts";
import { isInside } from "../text/opaque.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { overlaps, type Span } from "../text/span.ts";

const kept = new WeakMap<MarkerFinder, WeakMap<Paragraph, readonly Span[]>>();

/** The paragraph's holes with those of the finder, in order; where two overlap, the one that is found without it stays. */
export function withOwnMarkers(
  facts: ParagraphFacts,
  holes: readonly PlaceholderFact[],
  finder: MarkerFinder,
): readonly PlaceholderFact[] {
  const { role, text } = facts.paragraph;
  if (role !== "prose" && role !== "table") return holes;
  const all = [...holes];
  for (const span of spansOf(facts.paragraph, finder)) {
    if (isInside(facts.opaque, span.start) || all.some((hole) => overlaps(hole, span))) continue;
    all.push({ kind: "marker", ...span, mask: text.slice(span.start, span.end), noun: "" });
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
