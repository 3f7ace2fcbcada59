// How much stands in a section: characters, placeholders and figures, counted without reading the text again.
import { countCharacters } from "../core/facts/characters.ts";
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import type { Place, Region } from "../core/text/span.ts";
import { type Closing, closingsOf, countedRegions } from "./countedRegion.ts";
import { countIn } from "./countIn.ts";

/** What a section holds. */
export interface SectionCounts {
  /** 字数 as office software counts it. */
  readonly characters: number;
  readonly placeholders: number;
  readonly metrics: number;
}

/** A function that counts what any node of the report's outline holds; making it is linear, asking it is quick. */
export function sectionCounter(
  report: Report,
  placeholders: readonly Place[],
  closings: readonly Closing[] = closingsOf(report),
): (node: OutlineNode) => SectionCounts {
  const before = charactersBefore(report);
  const regionOf = countedRegions(closings);
  return (node) => {
    const region = regionOf(node);
    return {
      characters: charactersIn(report, before, region),
      placeholders: countIn(placeholders, region),
      metrics: countIn(report.metrics, region),
    };
  };
}

/** For each paragraph, the characters of all paragraphs before it; one entry more than there are paragraphs. */
function charactersBefore(report: Report): Float64Array {
  const sums = new Float64Array(report.facts.length + 1);
  let sum = 0;
  report.facts.forEach((facts, line) => {
    sum += facts.characters;
    sums[line + 1] = sum;
  });
  return sums;
}

function charactersIn(report: Report, before: Float64Array, region: Region): number {
  const { line, start, endLine, endCharacter } = region;
  if (line === endLine) return charactersOf(report, line, start, endCharacter);
  const between = (before[endLine] ?? 0) - (before[line + 1] ?? 0);
  return charactersOf(report, line, start) + between + charactersOf(report, endLine, 0, endCharacter);
}

/** The characters of a part of a paragraph; those of a whole one are known already. */
function charactersOf(report: Report, line: number, start: number, end?: number): number {
  const facts = report.facts[line];
  if (!facts) return 0;
  const { text } = facts.paragraph;
  return start === 0 && (end ?? text.length) >= text.length
    ? facts.characters
    : countCharacters(text.slice(start, end));
}
