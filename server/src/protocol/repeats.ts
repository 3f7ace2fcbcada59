// What the server and its clients say to each other about what the reports of a folder have in common.
import type { Method } from "./method.ts";
import type { ProtocolRange } from "./place.ts";

/** Request, client → server: the sentences that stand word for word in two reports of a folder. Can be cancelled. */
export const REPEATS_REQUEST: Method<RepeatsParams, RepeatsResult> = "gongwen/repeats";

/** The parameters of {@link REPEATS_REQUEST}. */
export interface RepeatsParams {
  /** The folder's uri. */
  folder: string;
  /** Where it is given, `$/progress` tells how far the work has come. */
  workDoneToken?: number | string;
}

/** The answer to {@link REPEATS_REQUEST}; open documents are compared as they stand in the editor. */
export interface RepeatsResult {
  /** How many files were read. */
  files: number;
  /** The longest first. */
  repeats: Repeat[];
}

/** Sentences in a row that stand in two reports. */
export interface Repeat {
  text: string;
  first: RepeatPlace;
  again: RepeatPlace;
}

/** Where they stand. */
export interface RepeatPlace {
  uri: string;
  range: ProtocolRange;
}
