// Collects the fixes that may be made unasked: without overlaps, and on and on until nothing certain is left.
import { Report } from "../report/report.ts";
import { createDraft, type Draft, draftText } from "../text/draft.ts";
import { type Pieces, type Replacement, replaced, replacementsOf, wholeText } from "../text/pieces.ts";
import type { Region } from "../text/span.ts";
import type { TextChange } from "../text/textChange.ts";
import type { Finding } from "./rule.ts";

/** Rules that undo each other's fixes would go on for ever; real texts need two or three rounds. */
const MOST_ROUNDS = 40;

/**
 * Everything that the certain fixes change in a draft, as changes that are in order and disjoint; `find` gives the findings
 * of each text on the way. Made in the draft, they leave no certain fix to make, so making them twice is making them once.
 */
export function certainChanges(
  report: Report,
  find: (report: Report) => readonly Finding[],
): readonly TextChange[] {
  const first = draftText(report.draft);
  let text = first;
  let pieces: Pieces = wholeText(first.length);
  let now = report;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const replacements = certainReplacements(now.draft, find(now));
    if (replacements.length === 0) break;
    pieces = replaced(pieces, replacements);
    text = after(text, replacements);
    const { uri, languageId, version } = report.draft;
    now = new Report(createDraft(uri, languageId, version, text), report.finder, report.wording);
  }
  return changesOf(report.draft, replacementsOf(pieces, first));
}

/**
 * The certain fixes of the findings that can be made together, as changes in order: of two that touch, the one whose
 * finding comes first.
 */
export function certainChangesOf(draft: Draft, findings: readonly Finding[]): readonly TextChange[] {
  return changesOf(draft, certainReplacements(draft, findings));
}

/** How many of the findings have a certain fix. */
export function countCertain(findings: readonly Finding[]): number {
  return findings.filter(({ fixes }) => fixes.some(({ certain }) => certain)).length;
}

function certainReplacements(draft: Draft, findings: readonly Finding[]): readonly Replacement[] {
  if (countCertain(findings) === 0) return [];
  const starts = lineStarts(draft);
  const text = draftText(draft);
  const taken = new Taken();
  for (const { fixes } of findings) {
    const fix = fixes.find(({ certain }) => certain);
    const edits = (fix?.edits ?? [])
      .map((edit) => {
        const start = starts[edit.place.line] ?? 0;
        return {
          start: start + edit.place.start,
          end: Math.min(start + edit.place.end, text.length),
          text: edit.text,
        };
      })
      .filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
    if (edits.every((edit) => taken.isFree(edit))) for (const edit of edits) taken.add(edit);
  }
  return taken.inOrder();
}

/** Replacements that do not touch each other, found by where they lie. */
class Taken {
  readonly #byBlock = new Map<number, Replacement[]>();
  readonly #all = new Set<Replacement>();

  isFree({ start, end }: Replacement): boolean {
    for (let block = blockOf(start); block <= blockOf(end); block++) {
      if (this.#byBlock.get(block)?.some((other) => other.start <= end && start <= other.end)) return false;
    }
    return true;
  }

  add(edit: Replacement): void {
    this.#all.add(edit);
    for (let block = blockOf(edit.start); block <= blockOf(edit.end); block++) {
      const others = this.#byBlock.get(block);
      if (others) others.push(edit);
      else this.#byBlock.set(block, [edit]);
    }
  }

  inOrder(): readonly Replacement[] {
    return [...this.#all].sort((a, b) => a.start - b.start);
  }
}

function blockOf(offset: number): number {
  return offset >> 6;
}

function after(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  let next = "";
  for (const { start, end, text: right } of replacements) {
    next += text.slice(at, start) + right;
    at = end;
  }
  return next + text.slice(at);
}

function changesOf(draft: Draft, replacements: readonly Replacement[]): readonly TextChange[] {
  if (replacements.length === 0) return [];
  const starts = lineStarts(draft);
  let line = 0;
  const lineOf = (offset: number): number => {
    while (line < draft.paragraphs.length - 1 && (starts[line + 1] ?? 0) <= offset) line++;
    return line;
  };
  return replacements.map(({ start, end, text }) => {
    const startLine = lineOf(start);
    const endLine = lineOf(end);
    const place: Region = {
      line: startLine,
      start: start - (starts[startLine] ?? 0),
      endLine,
      endCharacter: end - (starts[endLine] ?? 0),
    };
    return { place, text };
  });
}

/** The offsets at which the paragraphs start, and behind them that of the text's end. */
function lineStarts({ paragraphs }: Draft): readonly number[] {
  const starts: number[] = [0];
  for (const { text, eol } of paragraphs) starts.push((starts.at(-1) ?? 0) + text.length + eol.length);
  return starts;
}
