// Where in which document the writer is: what the place asks for, and what is there already.

import { TITLE_TAIL } from "../data/documentKinds.ts";
import { KIND_CUES, SECTION_CUES, type SectionTopic } from "../data/sectionCues.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { isBlank } from "../text/roles.ts";
import type { BankKind, Direction, PhrasePlace } from "./types.ts";

/** What the ranking looks at. */
export interface WritingContext {
  /** The bank's name for the document's kind, or "". */
  readonly kind: string;
  readonly direction: Direction | null;
  /** How well phrases of each place go here; places that are left out go badly. */
  readonly places: Readonly<Partial<Record<PhrasePlace, number>>>;
  /** True where nothing but blank, or the number of a heading, stands before the query in its line. */
  readonly opensLine: boolean;
  /** True where only blank stands behind the cursor in its line. */
  readonly endsLine: boolean;
  /** True in a draft that holds nothing but the query. */
  readonly blankDraft: boolean;
  /** The titles of the draft's sections, the one being written left out. */
  readonly sections: readonly string[];
}

/** A query's place. */
export interface QueryPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

type Places = WritingContext["places"];

const BY_TOPIC: Readonly<Record<SectionTopic, Places>> = {
  shortcoming: { shortcoming: 3, cause: 1, transition: 1 },
  cause: { cause: 3, shortcoming: 1 },
  next: { next: 3, measure: 2, lead: 1 },
  demand: { measure: 2, next: 2, lead: 1 },
  lead: { lead: 3, opening: 2, next: 1 },
  work: { measure: 3, effect: 3, achievement: 2, example: 2, lead: 1 },
};
const OPENING: Places = { opening: 3, lead: 2, transition: 3, achievement: 1, courtesy: 1 };
const OPENING_LINE =
  /^[\s\u3000#>*-]{0,12}(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])?$/;

const POINT = /[一二三四五六七八九十][是要][\s\u3000]{0,2}$/;

/** The context of a query at a place. */
export function writingContext(
  report: Report,
  { line, start, end }: QueryPlace,
  kinds: readonly BankKind[],
): WritingContext {
  const text = report.facts[line]?.paragraph.text ?? "";
  const before = report.outline.filter(
    ({ name }) => name.line < line || (name.line === line && name.end <= start),
  );
  const title =
    before.findLast(({ kind }) => kind === "title") ?? report.outline.find(({ kind }) => kind === "title");
  const kind = kindOf(title?.title ?? "", kinds);
  const headings = report.outline.filter((node) => node.kind === "heading" && node.name.line !== line);
  return {
    kind: kind?.kind ?? "",
    direction: kind?.direction ?? null,
    places: placesAt(report, before, { line, start, end }),
    opensLine: OPENING_LINE.test(text.slice(0, start)),
    endsLine: text.slice(end).trim() === "",
    blankDraft: report.facts.every(({ paragraph }, i) =>
      i === line ? isBlank(text.slice(0, start) + text.slice(end)) : paragraph.role === "blank",
    ),
    sections: headings.map((node) => node.title),
  };
}

/** The topic that a section's title tells; "work" where it tells none of the others. */
export function topicOf(title: string): SectionTopic {
  return SECTION_CUES.find(([, cue]) => cue.test(title))?.[0] ?? "work";
}

/** The kind of document that a title names: by a word inside that tells it exactly, else by the word it ends with. */
export function kindOf(title: string, kinds: readonly BankKind[]): BankKind | undefined {
  const bare = title.replace(TITLE_TAIL, "");
  let best: BankKind | undefined;
  let longest = 0;
  for (const each of kinds) {
    for (const word of [each.kind, ...each.aliases]) {
      if (word.length > longest && bare.endsWith(word)) [best, longest] = [each, word.length];
    }
  }
  if (!best || !/报告|总结/.test(bare.slice(-4))) return best;
  const [told] =
    KIND_CUES.find(([kind, cue]) => cue.test(bare) && kinds.some((each) => each.kind === kind)) ?? [];
  return kinds.find((each) => each.kind === told) ?? best;
}

function placesAt(report: Report, before: readonly OutlineNode[], { line, start, end }: QueryPlace): Places {
  const chain = chainOf(before);
  const places: Partial<Record<PhrasePlace, number>> = { ...sectionPlaces(chain) };
  const heading = chain[0];
  const text = report.facts[line]?.paragraph.text ?? "";
  const opensParagraph = isBlank(text.slice(0, start));
  // What follows a heading at once opens its section.
  if (heading && opensParagraph && report.facts.slice(heading.name.line + 1, line).every(isEmpty)) {
    places.transition = (places.transition ?? 0) + 1;
    places.lead = (places.lead ?? 0) + 1;
  }
  // 二是…: a point tells what was done; what it has led to comes behind.
  if (POINT.test(text.slice(0, start)) && places.measure) places.measure += 2;
  const isLast = isBlank(text.slice(end)) && report.facts.slice(line + 1).every(isEmpty);
  if (isLast && opensParagraph && chain.length > 0) {
    places.closing = 3;
    places.courtesy = 1;
  }
  return places;
}

/** The headings that the place lies below, the innermost first. */
function chainOf(before: readonly OutlineNode[]): OutlineNode[] {
  const chain: OutlineNode[] = [];
  for (const node of before.toReversed()) {
    if (node.kind === "title") break;
    if (node.kind === "heading" && node.depth < (chain.at(-1)?.depth ?? Number.POSITIVE_INFINITY))
      chain.push(node);
  }
  return chain;
}

function sectionPlaces(chain: readonly OutlineNode[]): Places {
  if (chain.length === 0) return OPENING;
  const topics = chain.map(({ title }) => topicOf(title));
  return BY_TOPIC[topics.find((topic) => topic !== "work") ?? "work"];
}

function isEmpty({ paragraph }: Report["facts"][number]): boolean {
  return paragraph.role === "blank";
}
