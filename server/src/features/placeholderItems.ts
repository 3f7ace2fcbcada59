// Everything still to be filled in or taken out, for a client that lists it, counts it and fills it in.

import { keptWith } from "../core/facts/keptWith.ts";
import type { ParagraphFacts } from "../core/facts/paragraphFacts.ts";
import { emphasisOf } from "../core/facts/placeholders/maskEmphasis.ts";
import { closed, type FactTable, isNamedSlot, maskMeanings } from "../core/links/factTable.ts";
import { closingFrom } from "../core/report/closing.ts";
import type { Placeholder } from "../core/report/placeholders.ts";
import type { Report } from "../core/report/report.ts";
import type { Place } from "../core/text/span.ts";
import type { PlaceholderItem, PlaceholdersResult } from "../protocol.ts";
import { rangeOf } from "./convert.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";
import { nameOf } from "./wording.ts";

/** What the answers depend on besides the report. */
export interface PlaceholderOptions {
  /** Texts that are no placeholders by the writer's word. */
  readonly ignore: readonly Ignored[];
  /** What is known to stand behind masks, and which masks are one. */
  readonly facts: FactTable;
}

/** The placeholders in document order, each with its section and with what else is the same. Linear. */
export function placeholderItems(report: Report, { ignore, facts }: PlaceholderOptions): PlaceholdersResult {
  const places = placeholdersOf(report, ignore);
  const meanings = maskMeanings(places, facts);
  const index = new Map(places.map((place, i) => [place, i]));
  const sections = report.outline.filter(({ kind }) => kind === "heading");
  const sectionOf = sectionFinder(sections.map(({ name }) => name));
  const closing = closingFrom(report, (sections.at(-1)?.name.line ?? -1) + 1, report.facts.length);
  const items = places.map((place): PlaceholderItem => {
    const { kind, text } = place;
    const value = meanings.valueOf(place);
    const [first = place] = meanings.sameAs(place);
    return {
      kind,
      text,
      range: rangeOf(place),
      same: index.get(first) ?? 0,
      section: place.line < closing ? sectionOf(place) : -1,
      context: contextOf(report, place),
      ...(value === undefined ? {} : { value }),
    };
  });
  return { version: report.draft.version, sections: sections.map(nameOf), items };
}

/** The names that a fact file should have for a draft: its masked names and named slots, once each, in order. */
export function factNames(report: Report, { ignore }: PlaceholderOptions): readonly string[] {
  const named = ({ mask, noun, kind }: Placeholder) => kind === "masked-name" && mask !== "" && noun !== "";
  const places = placeholdersOf(report, ignore);
  return [
    ...new Set(places.filter((place) => named(place) || isNamedSlot(place)).map(({ text }) => closed(text))),
  ];
}

/** A function that gives the last section that begins before a place, asked in document order; -1 before the first. */
function sectionFinder(names: readonly Place[]): (place: Place) => number {
  let next = 0;
  return ({ line, start }) => {
    for (let name = names[next]; name; name = names[next]) {
      if (name.line > line || (name.line === line && name.start > start)) break;
      next++;
    }
    return next - 1;
  };
}

/** What Markdown puts ahead of a heading's or an item's own words. */
const MARKUP_AHEAD = /^(?:#{1,6}|[-+>]) +/;

/** How many characters of text are shown on either side. */
const CONTEXT = 12;

/** The words around a place, with the place between the two parts. */
function contextOf(
  { draft: { syntax }, facts }: Report,
  { line, start, end }: Place,
): [before: string, after: string] {
  const fact = facts[line];
  const text = fact?.paragraph.text ?? "";
  const shown = (from: number, to: number) =>
    fact && syntax === "markdown" ? unemphasised(fact, from, to) : text.slice(from, to);
  return [
    shown(Math.max(0, start - CONTEXT), start)
      .trimStart()
      .replace(MARKUP_AHEAD, "")
      .replace(/^[\udc00-\udfff]/, ""),
    shown(end, end + CONTEXT)
      .trimEnd()
      .replace(/[\ud800-\udbff]$/, ""),
  ];
}

const emphasisIn = keptWith(({ paragraph }) => emphasisOf(paragraph.text));

/** A part of the paragraph without the stars and low lines that only emphasise. */
function unemphasised(facts: ParagraphFacts, from: number, to: number): string {
  const { text } = facts.paragraph;
  const { marks } = emphasisIn(facts);
  let shown = "";
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    const run = sign === "*" || sign === "_" ? runStart(text, at) : -1;
    if (!marks.has(run)) shown += sign;
  }
  return shown;
}

/** Where the run of one sign begins that the place lies in. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] === text[at]) start--;
  return start;
}
