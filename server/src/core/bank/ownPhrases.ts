// The office's own phrases as its files give them, and as entries beside the bank's.
import type { Steps } from "../text/steps.ts";
import { type Entry, escapedSnippet } from "./entries.ts";
import { plainOf } from "./plain.ts";
import { type Readings, spelled } from "./readings.ts";
import { safeSnippet } from "./safeSnippet.ts";
import type { Direction, PhrasePlace, Register } from "./types.ts";

/** A phrase of the office's own. What is left out fits anywhere. */
export interface OwnPhrase {
  /** The bank's id where it takes the place of one of the bank's phrases. */
  readonly id?: string | undefined;
  readonly text: string;
  readonly place?: PhrasePlace | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly direction?: Direction | undefined;
  readonly register?: Register | undefined;
}

/** A fixed formulation of the office's own. */
export interface OwnFormulation {
  readonly text: string;
  readonly expansion: string;
  readonly tags?: readonly string[] | undefined;
}

/** What is wrong in a file: the line, counted from 1, and the reason in Chinese, a sentence without a full stop. */
export interface PhraseFault {
  readonly line: number;
  readonly reason: string;
}

/** A file of phrases as it was read; what is wrong with some does not cost the others. */
export interface PhraseFile {
  readonly uri: string;
  readonly phrases: readonly OwnPhrase[];
  readonly formulations: readonly OwnFormulation[];
  readonly faults: readonly PhraseFault[];
}

/** Longer texts are no phrases. */
export const LONGEST_PHRASE = 2000;

/** How many phrases make one step. */
const STEP = 100;

/** The file's phrases and formulations as entries, spelled by the common reading of each character. */
export function* ownEntries(file: PhraseFile, readings: Readings | undefined): Steps<Entry[]> {
  const { uri: source } = file;
  const phrases: Entry[] = [];
  for (const [i, phrase] of file.phrases.entries()) {
    if (i % STEP === STEP - 1) yield;
    const {
      id,
      text,
      place = null,
      tags = [],
      keywords = [],
      kinds = [],
      direction = null,
      register = null,
    } = phrase;
    const body = safeSnippet(text);
    const label = plainOf(body).replaceAll("\n", " ");
    const words = [...tags, ...keywords];
    const pinyin = spelled(label, readings);
    const bare = { sort: "phrase" as const, label, body, place, kinds, direction, register, words, pinyin };
    phrases.push({ ...bare, id: id ?? `own:${text}`, about: "", source });
  }
  const formulations = file.formulations.map(({ text, expansion, tags = [] }): Entry => {
    const bare = { sort: "formulation" as const, label: text, body: escapedSnippet(text), about: expansion };
    const anywhere = { place: null, kinds: [], direction: null, register: null };
    return {
      ...bare,
      ...anywhere,
      id: `formulation:${text}`,
      words: tags,
      pinyin: spelled(text, readings),
      source,
    };
  });
  return [...phrases, ...formulations];
}

/** Entries of several shelves, the nearest first: of those with one id, or that read alike, the nearest holds. */
export function merged(shelves: readonly (readonly Entry[])[]): Entry[] {
  const ids = new Set<string>();
  const labels = new Set<string>();
  return shelves.flat().filter(({ id, sort, label }) => {
    const read = `${sort === "formulation" ? "phrase" : sort} ${label}`;
    if (ids.has(id) || labels.has(read)) return false;
    ids.add(id);
    labels.add(read);
    return true;
  });
}
