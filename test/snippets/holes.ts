// Compares what a template leaves to be filled in with what the placeholder finder sees in it.
import { reportOf } from "../support/drafts.ts";
import type { Stretch } from "./written.ts";

/** What does not agree, each as a text: a hole that is not found, a finding that is no hole. */
export function holesFound(
  text: string,
  holes: readonly Stretch[],
  language: "plaintext" | "markdown" = "plaintext",
): string[] {
  const starts = [0];
  for (const match of text.matchAll(/\n/g)) starts.push(match.index + 1);
  const found = reportOf(text, language).placeholders.map(({ line, start, end }) => {
    const from = starts[line] ?? 0;
    return { start: from + start, end: from + end };
  });
  const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;
  return [
    ...holes
      .filter((hole) => found.filter((place) => holds(place, hole)).length !== 1)
      .map(({ start, end }) => `not found: ${text.slice(Math.max(0, start - 6), end + 6)}`),
    ...found
      .filter((place) => holes.filter((hole) => holds(place, hole)).length !== 1)
      .map(({ start, end }) => `no hole: ${text.slice(start, end)}`),
  ];
}
