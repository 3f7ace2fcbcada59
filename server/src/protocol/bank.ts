// What the server and its clients say to each other about the bank of phrases: names and plain types, nothing else.
import type { Method } from "./method.ts";
import type { ProtocolPosition } from "./place.ts";

/** Request, client → server: all that the bank holds for a document, or for none. Answered for every document. */
export const BANK_REQUEST: Method<BankParams, BankResult> = "gongwen/bank";

/** The parameters of {@link BANK_REQUEST}. */
export interface BankParams {
  /** The document whose folders count, and whose cursor; left out where none is open. */
  textDocument?: { uri: string };
  position?: ProtocolPosition;
  /** The language id of the documents in the answer; plain text where left out. */
  language?: string;
}

/** The answer to {@link BANK_REQUEST}. */
export interface BankResult {
  /** In the order of the bank, the office's own first. */
  entries: BankEntry[];
  /** The ids of phrases that go well at the position, the best first, then of the sections that the document lacks. */
  here: string[];
}

/** An entry of the bank. */
export interface BankEntry {
  id: string;
  sort: "document" | "section" | "phrase" | "formulation";
  /** The phrase as it reads, or the name. */
  label: string;
  /** In Chinese, the shelf it stands on: 开头依据, 固定提法, 问题, 上行文. */
  shelf: string;
  /** In snippet syntax; "" for a section, which the command gongwen.insertSection puts in. */
  body: string;
  /** The body as it reads, each hole an …. */
  text: string;
  /** What else it can be found by: initials, pinyin without blanks, words. */
  spellings: string[];
  /** One sentence more, or "". */
  about: string;
  /** The file of the office's own that it comes from, or "". */
  source: string;
}

/** Request, client → server: a text from a draft as a phrase, what is masked in it a hole. */
export const PHRASE_OF_REQUEST: Method<PhraseOfParams, PhraseOfResult> = "gongwen/phraseOf";

/** The parameters of {@link PHRASE_OF_REQUEST}. */
export interface PhraseOfParams {
  text: string;
}

/** The answer to {@link PHRASE_OF_REQUEST}. */
export interface PhraseOfResult {
  /** In snippet syntax. */
  snippet: string;
}

/** Request, client → server: what recurs in the reports of a folder. */
export const RECURRING_REQUEST: Method<RecurringParams, RecurringResult> = "gongwen/recurring";

/** The parameters of {@link RECURRING_REQUEST}. */
export interface RecurringParams {
  /** The folder's uri. */
  folder: string;
  /** Where it is given, `$/progress` tells how far the work has come. */
  workDoneToken?: number | string;
}

/** The answer to {@link RECURRING_REQUEST}. */
export interface RecurringResult {
  /** How many files were read. */
  files: number;
  /** What stands in at least two of them, what stands in most first. */
  phrases: RecurringPhrase[];
}

/** A heading or a sentence that recurs. */
export interface RecurringPhrase {
  kind: "heading" | "sentence";
  text: string;
  /** The text as a phrase, its masks holes. */
  snippet: string;
  /** In how many files it stands. */
  files: number;
}

/** Notification, client → server: how often each entry of the bank was taken on this machine. The newest holds. */
export const PHRASE_USES_NOTIFICATION = "gongwen/phraseUses";

/** The parameters of {@link PHRASE_USES_NOTIFICATION}. */
export interface PhraseUsesParams {
  /** By the entry's id. */
  uses: Record<string, number>;
}

/** What textDocument/completion carries besides the standard's parameters. */
export interface AskedCompletion {
  /** True where the writer pressed the key for suggestions; then even one character is enough, or none. */
  gongwenAsked?: boolean;
}
