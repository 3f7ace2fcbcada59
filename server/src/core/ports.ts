// What the core and the server ask of the outside; the doors supply it.
import type { PhraseFile } from "./bank/ownPhrases.ts";
import type { Readings } from "./bank/readings.ts";
import type { Bank } from "./bank/types.ts";
import type { Span } from "./text/span.ts";

/** One word of a segmented text. Tags follow jieba's set (n noun, v verb, m numeral, q measure word, x mark …). */
export interface Word {
  readonly text: string;
  /** Part of speech, or "" where the segmenter cannot tell. */
  readonly tag: string;
}

/** Splits Chinese text into words. The words of one text, joined, are that text again. */
export interface Segmenter {
  /** Words of each text, in order. Never rejects: an adapter that fails falls back. */
  words(texts: readonly string[]): Promise<readonly (readonly Word[])[]>;
}

/** Finds what a writer's own patterns call unfinished. */
export interface MarkerFinder {
  /** The finds in a paragraph's text, none of them empty. Never throws; linear in the text. */
  markers(text: string): readonly Span[];
}

/** A file of a folder. The stamp changes when its content does. */
export interface FoundFile {
  readonly uri: string;
  readonly stamp: string;
}

/** What of a folder is read, and what is not. */
export interface FolderListing {
  readonly files: readonly FoundFile[];
  /** The uris of drafts that are too large to be read. */
  readonly tooLarge: readonly string[];
  /** True where the folder holds more files, or more folders, than are read. */
  readonly full: boolean;
  /** How many files are read at most, and how large one may be, in bytes. */
  readonly limits: { readonly files: number; readonly bytes: number };
}

/** How long work goes on: when it is to end, and who is told how far it has come. */
export interface Pace {
  readonly signal: { readonly aborted: boolean };
  /** Tells how many of how many files are done. */
  tell(done: number, all: number): void;
}

/** A pace whose signal can be listened to: an AbortSignal. */
export interface AskedPace extends Pace {
  readonly signal: {
    readonly aborted: boolean;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
  };
}

/** Reads the drafts that lie in a folder without being open. */
export interface Files {
  /** The files of a folder, at any depth, that may hold a draft, until the signal. Never rejects. */
  list(folder: string, signal: { readonly aborted: boolean }): Promise<FolderListing>;
  /** A file's text; undefined where it is gone, too large or no text. Never rejects. */
  read(uri: string): Promise<string | undefined>;
}

/** The files of ours that a folder keeps in its `.gongwen`. Folders are uris, paths begin with .gongwen/. */
export interface OwnFiles {
  /** The text; undefined where there is no such file, or where it leads out of the folder. Rejects where it cannot be read. */
  read(folder: string, path: string): Promise<string | undefined>;
  /** Writes the whole file at once, or rejects and leaves it as it was. */
  write(folder: string, path: string, text: string): Promise<void>;
}

/** Gives the bank that comes with the project. Rejects where its files are missing or damaged. */
export interface BankSource {
  bank(): Promise<Bank>;
  /** How single characters are read, for texts that the bank does not hold. */
  readings(): Promise<Readings>;
}

/** Reads the office's own phrases. */
export interface PhraseFolders {
  /** The files of phrases right in a folder, which is a uri or a path; none where there is no such folder. Never rejects. */
  read(folder: string): Promise<readonly PhraseFile[]>;
}
