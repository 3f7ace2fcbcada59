// What is offered at a place in a draft, in order: what fits best first, nothing twice, nothing that does not belong.
import type { Report } from "../report/report.ts";
import { type BankIndex, type Match, RANK } from "./bankIndex.ts";
import type { Entry } from "./entries.ts";
import { findQuery } from "./query.ts";
import type { BankKind } from "./types.ts";
import { topicOf, type WritingContext, writingContext } from "./writingContext.ts";

/** How often an entry was taken, by its id. */
export type Uses = ReadonlyMap<string, number>;

/** What is asked. */
export interface Question {
  readonly line: number;
  readonly character: number;
  /** True where the writer asked for suggestions; false where the editor did while text was typed. */
  readonly asked: boolean;
  readonly kinds: readonly BankKind[];
  readonly uses: Uses;
  /** True where sections can be put in. */
  readonly sections: boolean;
}

/** The answer: what the suggestions replace, and the suggestions, the best first. */
export interface Suggestions {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly query: string;
  readonly context: WritingContext;
  readonly matches: readonly Match[];
}

const MOST = 50;
const NOTHING_FITS = 0;
/** A title shorter than this is part of many a section's name. */
const SHORTEST_TITLE = 4;

/** The suggestions at a place, or null where it is better to keep quiet. */
export function suggest(report: Report, index: BankIndex, question: Question): Suggestions | null {
  const { line, character: end, asked } = question;
  const facts = report.facts[line];
  if (!facts || (facts.paragraph.role !== "prose" && facts.paragraph.role !== "blank")) return null;
  const text = facts.paragraph.text;
  // In the middle of a word the writer is mending something.
  if (!asked && /^[\p{Script=Han}A-Za-z0-9]/u.test(text.slice(end))) return null;
  const found = findQuery(text.slice(0, end), index, asked);
  if (!found) return null;
  const { start, text: query } = found;
  const context = writingContext(report, { line, start, end }, question.kinds);
  const all = query === "" ? index.entries.map((entry): Match => ({ entry, kind: "text" })) : found.matches;
  const spoken = /讲话|发言|汇报/.test(context.kind);
  const ranked = all
    .map((match, place) => ({ match, place, worth: worthOf(match, context, question, spoken) }))
    .filter(({ worth }) => query !== "" || worth > NOTHING_FITS)
    .sort((a, b) => b.worth - a.worth || a.place - b.place);
  const fitting = firstOf(ranked, (match) => belongs(match, context, question, query));
  const matches = query === "" ? withSections(fitting, context, question, index.entries) : fitting;
  return matches.length > 0 ? { line, start, end, query, context, matches } : null;
}

/** A match with how well it goes here. */
interface Ranked {
  readonly match: Match;
}

/**
 * The first that belong here. Of several that read alike the first: the office's own take the place of the bank's. Whether
 * one belongs is asked only until there are enough.
 */
function firstOf(ranked: readonly Ranked[], isWanted: (match: Match) => boolean): Match[] {
  const matches: Match[] = [];
  const seen = new Set<string>();
  for (const { match } of ranked) {
    if (matches.length === MOST) break;
    const key = match.tail ?? match.entry.label;
    if (seen.has(key) || !isWanted(match)) continue;
    seen.add(key);
    matches.push(match);
  }
  return matches;
}

/**
 * The sections that a document of this kind has and this one lacks: first those without which it is not complete, each in
 * the order of its kind; none where the kind is not known.
 */
export function lackingSections(
  { kind, sections }: WritingContext,
  kinds: readonly BankKind[],
  entries: readonly Entry[],
): readonly Entry[] {
  const known = kinds.find((each) => each.kind === kind);
  const byId = new Map(entries.map((entry) => [entry.section?.id, entry]));
  return [...new Set([...(known?.needs ?? []), ...(known?.sections ?? [])])].flatMap((id) => {
    const entry = byId.get(id);
    const isLate = sections.length > 0 && entry?.section?.place === OPENING;
    return entry && !isLate && !isThere(entry, sections) ? [entry] : [];
  });
}

/** On an empty line what is lacking comes right behind the best phrases: so many phrases go well anywhere. */
function withSections(
  fitting: readonly Match[],
  context: WritingContext,
  { sections, kinds }: Question,
  entries: readonly Entry[],
): readonly Match[] {
  if (!sections || !context.opensLine || !context.endsLine || context.blankDraft) return fitting;
  const lacking = lackingSections(context, kinds, entries).slice(0, SECTIONS_SHOWN);
  const others = fitting.filter(({ entry }) => !lacking.includes(entry));
  const shown = lacking.map((entry): Match => ({ entry, kind: "text" }));
  return [...others.slice(0, PHRASES_FIRST), ...shown, ...others.slice(PHRASES_FIRST)].slice(0, MOST);
}

/** The shelf of the sections that open a document. */
const OPENING = "导语";
const PHRASES_FIRST = 6;
const SECTIONS_SHOWN = 8;

/** Whether an entry may be offered here at all. */
function belongs({ entry }: Match, context: WritingContext, { sections }: Question, query: string): boolean {
  if (entry.sort === "document") return context.blankDraft;
  if (context.blankDraft && query === "") return false;
  if (entry.sort === "section") {
    return sections && context.opensLine && context.endsLine && !isThere(entry, context.sections);
  }
  if (entry.sort === "formulation" && query === "") return false;
  return !entry.direction || !context.direction || entry.direction === context.direction;
}

/** Whether the draft has the section, by its title or by a word that is a sign of it. */
function isThere({ section, label }: Entry, titles: readonly string[]): boolean {
  const topic = topicOf(label);
  const signs = section?.signs ?? [];
  return titles.some(
    (title) =>
      title.includes(label) ||
      (title.length >= SHORTEST_TITLE && label.includes(title)) ||
      signs.some((sign) => title.includes(sign)) ||
      ((topic === "shortcoming" || topic === "next") && topicOf(title) === topic),
  );
}

function worthOf(
  { entry, kind }: Match,
  context: WritingContext,
  { uses }: Question,
  spoken: boolean,
): number {
  const { places } = context;
  const own = entry.source === "" ? 0 : 1;
  const use = Math.min(3, Math.log2(1 + (uses.get(entry.id) ?? 0)));
  return placeWorth(entry, places) * 2 + kindWorth(entry, context, spoken) + own + use - RANK[kind] * 4;
}

function placeWorth({ sort, place }: Entry, places: WritingContext["places"]): number {
  if (sort === "phrase" && place) return places[place as keyof typeof places] ?? 0;
  return sort === "section" || sort === "document" ? 1 : 0;
}

/** `spoken` says that the document is to be spoken. */
function kindWorth({ kinds, register }: Entry, { kind }: WritingContext, spoken: boolean): number {
  const tone = register === null || kind === "" ? 0 : (register === "spoken") === spoken ? 1 : -3;
  if (kinds.length === 0 || kind === "") return tone;
  return tone + (kinds.includes(kind) ? 2 : -4);
}
