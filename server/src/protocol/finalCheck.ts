// 成文检查, as editors ask for it.
import type { Method } from "./method.ts";
import type { DocumentParams, ProtocolRange } from "./place.ts";

/** Request, client → server: what stands between an open draft and its issue, whether or not it is marked in the text. */
export const FINAL_CHECK_REQUEST: Method<DocumentParams, FinalCheckResult | null> = "gongwen/finalCheck";

/** The answer to {@link FINAL_CHECK_REQUEST}: by sort, in Chinese; no group where nothing is left. Null where the status is off. */
export interface FinalCheckResult {
  groups: { title: string; items: { range: ProtocolRange; text: string; message: string }[] }[];
}
