// Long work over the drafts of a folder. It belongs beside the thread that answers keystrokes: see server/src/folderProcess.ts.
import type { AskedPace, Files, FolderListing, Pace } from "../core/ports.ts";
import type { RecurringResult, RepeatsResult } from "../protocol.ts";
import { type FileSymbol, type FileSymbolOptions, textSymbols } from "./fileSymbols.ts";
import { type RecurringQuestion, recurringIn } from "./folderRecurring.ts";
import { type RepeatsQuestion, repeatsIn } from "./folderRepeats.ts";
import type { Enable } from "./standing.ts";

/** Which file's symbols are wanted, and how. */
export interface SymbolsQuestion {
  readonly uri: string;
  readonly options: FileSymbolOptions & { readonly enable: Enable };
}

/** What can be asked about folders. Questions and answers are plain data, so that they can go to another process. */
export interface FolderWork<P extends Pace = AskedPace> {
  list(question: { readonly folder: string }, pace: P): Promise<FolderListing>;
  /** The symbols of a file that is not open; none where it is no report or cannot be read. */
  symbols(question: SymbolsQuestion, pace: P): Promise<readonly FileSymbol[]>;
  repeats(question: RepeatsQuestion, pace: P): Promise<RepeatsResult>;
  recurring(question: RecurringQuestion, pace: P): Promise<RecurringResult>;
}

/** The work on the thread that calls. */
export function createFolderWork(files: Files): FolderWork<Pace> {
  return {
    list: ({ folder }, { signal }) => files.list(folder, signal),
    async symbols({ uri, options }) {
      const text = options.enable === "off" ? undefined : await files.read(uri);
      return text === undefined ? [] : textSymbols(uri, text, options);
    },
    repeats: (question, pace) => repeatsIn(question, files, pace),
    recurring: (question, pace) => recurringIn(question, files, pace),
  };
}
