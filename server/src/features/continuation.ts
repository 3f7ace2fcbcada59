// What a line that Enter has just opened goes on with: 二、 below 一、…, 二是 below 一是….
import type { Position } from "vscode-languageserver-types";
import { continueEnumeration } from "../core/edit/continueEnumeration.ts";
import type { Report } from "../core/report/report.ts";
import type { ContinuationResult } from "../protocol.ts";

/** The number that belongs at the cursor, with the indent that is missing before it; null where none is certain. */
export function continuation(report: Report, { line, character }: Position): ContinuationResult | null {
  const next = continueEnumeration(report, line, character);
  return next ? { text: next.text } : null;
}
