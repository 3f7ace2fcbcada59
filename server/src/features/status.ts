// What the status item says of a document.
import type { Report } from "../core/report/report.ts";
import type { StatusParams } from "../protocol.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";

/** What a document by itself makes of its status. */
export type OwnStatus = Omit<StatusParams, "revision">;

/** The status of a document that is read; `ignore` is what is not counted as a placeholder. */
export function statusOn(report: Report, reason: string, ignore: readonly Ignored[]): OwnStatus {
  let characters = 0;
  for (const facts of report.facts) characters += facts.characters;
  const placeholders = placeholdersOf(report, ignore).length;
  return { uri: report.draft.uri, state: "on", reason, placeholders, characters };
}

/** The status of a document that is left alone. */
export function statusOff(uri: string, reason: string): OwnStatus {
  return { uri, state: "off", reason, placeholders: 0, characters: 0 };
}
