// What the server asks of the outside: a door gives it, as Node or another place has it.
import type { BankSource, Files, OwnFiles, PhraseFolders, Segmenter } from "../core/ports.ts";
import type { FolderWork } from "../features/folderWork.ts";
import type { WordWriter } from "./exportWord.ts";
import type { CreateMarkerFinder } from "./markerFinders.ts";
import type { WorkbookWriter } from "./metrics.ts";

/** What a door gives the server. */
export interface Adapters {
  /** The address of the folder that holds a page per rule, without a slash at its end. */
  readonly rulePages: string;
  readonly files: Files;
  /** Work over folders, in a process of its own. */
  readonly folderWork: FolderWork & { end(): void };
  readonly ownFiles: OwnFiles;
  readonly bank: BankSource;
  readonly phrases: PhraseFolders;
  readonly workbook: WorkbookWriter;
  readonly word: WordWriter;
  readonly createMarkerFinder: CreateMarkerFinder;
  /** Makes the segmenter; called when a hover first needs words. */
  createSegmenter(options: { log: (message: string) => void }): Segmenter & { dispose(): Promise<void> };
}
