// 成文检查, as editors ask for it.
import type { Method } from "./method.ts";
import type { DocumentParams, ProtocolRange } from "./place.ts";

/** Request, client → server: what stands between an open draft and its issue, whether or not it is marked in the text. */
export const FINAL_CHECK_REQUEST: Method<DocumentParams, FinalCheckResult | null> = "gongwen/finalCheck";

/** The answer to {@link FINAL_CHECK_REQUEST}; null where the status is off. */
export interface FinalCheckResult {
  /** By sort, in the order in which they are put right; no group of which nothing is left. */
  groups: { sort: FinalCheckSort; items: FinalCheckItem[] }[];
  /** How many findings keep no draft back and are still worth a look: those told as information. */
  advice: number;
}

/** What sorts of findings keep a draft back; `errors` and `warnings` are those of no other sort that weigh as much. */
export type FinalCheckSort =
  | "placeholders"
  | "emptySections"
  | "residue"
  | "numbers"
  | "pairs"
  | "errors"
  | "warnings";

/** A finding that keeps a draft back. */
export interface FinalCheckItem {
  range: ProtocolRange;
  /** What stands there, shortened. */
  text: string;
  /** What is wrong with it, in Chinese. */
  message: string;
}
