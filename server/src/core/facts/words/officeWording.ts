// The office's own wording: what it forbids, what it prefers and what must be said, found in a paragraph in one scan.
import { overlapping } from "../../text/overlapping.ts";
import { PhraseIndex } from "../../text/phraseIndex.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { othersWords } from "./othersWords.ts";

/** A word that the office does not use. */
export interface ForbiddenWording {
  readonly text: string;
  /** Longer words of which it is a part and in which it may stand: 农业局限 for 农业局. */
  readonly except: readonly string[];
  readonly reason: string;
}

/** A word that the office uses, and those that it stands for. */
export interface PreferredWording {
  readonly use: string;
  readonly not: readonly string[];
  readonly except: readonly string[];
  readonly reason: string;
}

/** What a draft must say. */
export interface RequiredWording {
  /** One of these must stand in the draft. */
  readonly texts: readonly string[];
  /** The kinds of document that it is required of, by the words their titles end with; all where there are none. */
  readonly kinds: readonly string[];
  readonly reason: string;
}

/** The office's own wording, as .gongwen/wording.json says it. Plain words of two characters and more, no patterns. */
export interface Wording {
  readonly forbidden: readonly ForbiddenWording[];
  readonly preferred: readonly PreferredWording[];
  readonly required: readonly RequiredWording[];
}

/** A word that stands where the office wants another, or none. */
export interface WordingHit extends Span {
  readonly text: string;
  /** What the office uses instead; undefined where it only forbids. */
  readonly use: string | undefined;
  readonly reason: string;
}

/** The unwanted words of a paragraph, in order, none in titles, quoted speech or code. Kept with the paragraph; linear. */
export function unwantedWords(facts: ParagraphFacts, wording: Wording): readonly WordingHit[] {
  return finderOf(wording).unwanted(facts);
}

/** The words of `required` that the paragraph says, wherever they stand. Kept with the paragraph; linear. */
export function requiredWords(facts: ParagraphFacts, wording: Wording): ReadonlySet<string> {
  return finderOf(wording).required(facts);
}

/** The preferred words that hold a word the office does not want: putting them in would never come to an end. */
export function clashingWords(wording: Wording): readonly PreferredWording[] {
  const unwanted = unwantedIn(wording);
  return wording.preferred.filter(({ use }) => hitsIn(use, unwanted).length > 0);
}

interface Finder {
  unwanted(facts: ParagraphFacts): readonly WordingHit[];
  required(facts: ParagraphFacts): ReadonlySet<string>;
}

const finders = new WeakMap<Wording, Finder>();

function finderOf(wording: Wording): Finder {
  let finder = finders.get(wording);
  if (!finder) {
    finder = createFinder(wording);
    finders.set(wording, finder);
  }
  return finder;
}

const NOTHING: ReadonlySet<string> = new Set();

function createFinder(wording: Wording): Finder {
  const unwanted = unwantedIn(wording);
  const texts = wording.required.flatMap((required) => required.texts);
  const musts = new PhraseIndex(texts);
  return {
    unwanted: keptWith((facts) => {
      const { text, role } = facts.paragraph;
      const hits = role === "prose" || role === "table" ? hitsIn(text, unwanted) : [];
      const isOthers = overlapping(hits.length > 0 ? othersWords(facts) : []);
      return hits.filter((hit) => !isOthers(hit));
    }),
    required: keptWith(({ paragraph: { text } }) => {
      let said: Set<string> | undefined;
      musts.scan(text, (number) => {
        said ??= new Set();
        said.add(texts[number] as string);
        return false;
      });
      return said ?? NOTHING;
    }),
  };
}

/** The words that are not wanted, in the order of the index. */
interface Unwanted {
  readonly entries: readonly Entry[];
  readonly index: PhraseIndex;
}

function unwantedIn({ forbidden, preferred }: Wording): Unwanted {
  const entries = [
    ...preferred.flatMap(({ use, not, except, reason }) =>
      not.map((text) => entryOf(text, [use, ...except], use, reason)),
    ),
    ...forbidden.map(({ text, except, reason }) => entryOf(text, except, undefined, reason)),
  ];
  return { entries, index: new PhraseIndex(entries.map(({ text }) => text)) };
}

function hitsIn(text: string, { entries, index }: Unwanted): readonly WordingHit[] {
  const hits: WordingHit[] = [];
  index.scan(text, (number, start) => {
    const entry = entries[number] as Entry;
    if (isPartOfAllowed(text, start, entry)) return false;
    hits.push({ ...entry.hit, start, end: start + entry.text.length });
    return true;
  });
  return hits;
}

interface Entry {
  readonly text: string;
  readonly hit: Omit<WordingHit, keyof Span>;
  /** Words that hold the text, each with the place at which it begins in them. */
  readonly allowed: readonly { readonly word: string; readonly at: number }[];
}

function entryOf(text: string, words: readonly string[], use: string | undefined, reason: string): Entry {
  const allowed = words.flatMap((word) => {
    const places: Entry["allowed"][number][] = [];
    for (let at = word.indexOf(text); at >= 0; at = word.indexOf(text, at + 1)) places.push({ word, at });
    return places;
  });
  return { text, hit: { text, use, reason }, allowed };
}

function isPartOfAllowed(text: string, start: number, { allowed }: Entry): boolean {
  return allowed.some(({ word, at }) => start >= at && text.startsWith(word, start - at));
}
