// Makes every certain fix in one text and tells each change with the words around it.
import { certainChanges } from "../core/rules/fixAll.ts";
import { draftText } from "../core/text/draft.ts";
import type { TextChange } from "../core/text/textChange.ts";
import { regionRange } from "../features/convert.ts";
import { fileReport } from "../features/fileReport.ts";
import { findingsOf } from "../features/findings.ts";
import type { IgnoreEntry } from "../features/ignored.ts";
import type { DraftSettings } from "./settings.ts";

/** The fixed text and what was changed, in order. */
export interface FixedText {
  readonly text: string;
  readonly changes: readonly ToldChange[];
}

/** A change as a person reads it; line and column count from 1. */
export interface ToldChange {
  readonly line: number;
  readonly column: number;
  /** …做到［警钟长呜→警钟长鸣］，深入… */
  readonly told: string;
}

/** How much of the text is told on either side of a change. */
const AROUND = 10;

/** Fixes a text under its settings, without what its folder's list leaves alone. The file's name only says the language. */
export function fixText(
  file: string,
  text: string,
  { rules, texts, ...under }: DraftSettings,
  entries: readonly IgnoreEntry[],
): FixedText {
  const ignore = [...texts, ...entries];
  const report = fileReport(file, text, under);
  const { draft } = report;
  const changes = certainChanges(report, (now) => findingsOf(now, { rules, ignore }));
  let fixed = "";
  let at = { line: 0, character: 0 };
  const told = changes.map((change): ToldChange => {
    const { start, end } = regionRange(change.place);
    fixed += draftText(draft, { start: at, end: start }) + change.text;
    at = end;
    const old = draftText(draft, { start, end });
    return { line: start.line + 1, column: start.character + 1, told: tell(draft.paragraphs, change, old) };
  });
  const last = draft.paragraphs.length - 1;
  const end = { line: last, character: draft.paragraphs[last]?.text.length ?? 0 };
  return { text: fixed + draftText(draft, { start: at, end }), changes: told };
}

function tell(
  paragraphs: readonly { readonly text: string }[],
  { place, text }: TextChange,
  old: string,
): string {
  const head = paragraphs[place.line]?.text.slice(0, place.start) ?? "";
  const tail = paragraphs[place.endLine]?.text.slice(place.endCharacter) ?? "";
  const before = [...head].slice(-AROUND).join("");
  const after = [...tail].slice(0, AROUND).join("");
  const change = `［${shown(old) || "（加上）"}→${shown(text) || "（删去）"}］`;
  return `${before.length < head.length ? "…" : ""}${before}${change}${after}${after.length < tail.length ? "…" : ""}`;
}

/** Line ends and blanks would not be seen. */
function shown(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, "⏎").replace(/[ \u00a0\u3000]/g, "␣");
}
