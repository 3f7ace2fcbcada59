// What the server and its clients say to each other about what is left alone.
import type { Method } from "./method.ts";
import type { DocumentParams } from "./place.ts";

/** Request, client → server: what is left alone in a draft by its folder's .gongwen/ignore.json. */
export const IGNORED_REQUEST: Method<DocumentParams, IgnoredItem[] | null> = "gongwen/ignored";

/** An entry of the ignore file as a list shows it. */
export interface IgnoredItem {
  /** What is left alone, and where: 本文件夹, 本文件 or 这一处. In Chinese. */
  label: string;
  where: string;
  /** The text between the words that must stand around it. */
  around: string;
  /** To be handed back by {@link UNIGNORE_REQUEST}. */
  entry: { rule?: string; text?: string; file?: string; before?: string; after?: string };
}

/** Request, client → server: take entries out of the draft's ignore file. The answer is what went wrong, in Chinese, or null. */
export const UNIGNORE_REQUEST: Method<UnignoreParams, string | null> = "gongwen/unignore";

/** The parameters of {@link UNIGNORE_REQUEST}. */
export interface UnignoreParams {
  textDocument: { uri: string };
  entries: IgnoredItem["entry"][];
}
