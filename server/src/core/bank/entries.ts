// The bank's documents, sections, phrases and formulations in one form, for those who search and list them all.
import { plainOf } from "./plain.ts";
import type {
  Bank,
  BankDocument,
  BankSection,
  Direction,
  PhrasePlace,
  Register,
  SectionPlace,
} from "./types.ts";

/** What an entry is. */
export type EntrySort = "document" | "section" | "phrase" | "formulation";

/** One thing that can be put into a draft. */
export interface Entry {
  /** Never changes and is one of a kind: favourites and use are kept by it. */
  readonly id: string;
  readonly sort: EntrySort;
  /** What a list shows: the phrase as it reads, a section's or a document's name. */
  readonly label: string;
  /** A phrase's or formulation's snippet; "" for sections and documents, which are built for the place they go to. */
  readonly body: string;
  readonly place: PhrasePlace | SectionPlace | null;
  /** The kinds it is meant for; empty for any. */
  readonly kinds: readonly string[];
  readonly direction: Direction | null;
  readonly register: Register | null;
  /** Han and English words by which it can be found as well. */
  readonly words: readonly string[];
  /** The syllables of the label's Han characters, one blank between two. */
  readonly pinyin: string;
  /** One sentence more: an expansion, a description, or "". */
  readonly about: string;
  /** The file of the office's own that it comes from; "" for what the extension carries. */
  readonly source: string;
  readonly section?: BankSection;
  readonly document?: BankDocument;
}

/** All entries of the bank: documents, sections, phrases, formulations, each in the bank's order. */
export function entriesOf(bank: Bank): Entry[] {
  return [
    ...bank.documents.map((document) => documentEntry(document, document.pinyin)),
    ...bank.sections.map((section) => sectionEntry(section, section.pinyin)),
    ...bank.phrases.map(
      ({ id, text, place, kinds = [], direction = null, register = null, tags, keywords = [], pinyin }) => ({
        ...BARE,
        id,
        sort: "phrase" as const,
        label: plainOf(text),
        body: text,
        place,
        kinds,
        direction,
        register,
        words: [...tags, ...keywords],
        pinyin,
      }),
    ),
    ...bank.formulations.map(({ text, expansion, tags, pinyin }) => ({
      ...BARE,
      id: `formulation:${text}`,
      sort: "formulation" as const,
      label: text,
      body: escapedSnippet(text),
      words: tags,
      pinyin,
      about: expansion,
    })),
  ];
}

/** A text as a snippet that says nothing but this text. */
export function escapedSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

const BARE = {
  place: null,
  kinds: [],
  direction: null,
  register: null,
  about: "",
  source: "",
} as const;

function documentEntry(document: BankDocument, pinyin: string): Entry {
  const { id, kind, name, aliases, direction = null, description } = document;
  return {
    ...BARE,
    id: `document:${id}`,
    sort: "document",
    label: name,
    body: "",
    kinds: [kind],
    direction,
    words: [kind, ...aliases],
    pinyin,
    about: description,
    document,
  };
}

function sectionEntry(section: BankSection, pinyin: string): Entry {
  const { id, title, place, kinds, keywords, description } = section;
  return {
    ...BARE,
    id: `section:${id}`,
    sort: "section",
    label: title,
    body: "",
    place,
    kinds,
    words: keywords,
    pinyin,
    about: description,
    section,
  };
}
