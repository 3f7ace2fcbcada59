// Takes a draft's residue out: whole lines with their line ends, pieces of lines, and blank lines left too many.
import { trimmed } from "../facts/placeholders/residue.ts";
import type { Report } from "../report/report.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";

/** What is taken out. */
export interface Removal {
  readonly changes: readonly TextChange[];
  /** The lines that are residue as a whole. */
  readonly lines: readonly number[];
  /** How many pieces of other lines are residue. */
  readonly pieces: number;
}

/** The removal of all residue. Of the blank lines around what goes, one stays, or none at the draft's ends. */
export function removedResidue(report: Report): Removal {
  const { paragraphs } = report.draft;
  const whole = new Set<number>();
  const pieces: TextChange[] = [];
  for (const { kind, line, start, end } of report.placeholders) {
    if (kind !== "residue") continue;
    const content = trimmed(paragraphs[line]?.text ?? "");
    if (start <= content.start && end >= content.end) whole.add(line);
    else pieces.push(inParagraph(line, start, end, ""));
  }
  const changes: TextChange[] = [...pieces];
  const goes = (line: number) => whole.has(line) || paragraphs[line]?.role === "blank";
  for (let line = 0; line < paragraphs.length; line++) {
    if (!goes(line)) continue;
    let end = line;
    let has = false;
    for (; end < paragraphs.length && goes(end); end++) has ||= whole.has(end);
    if (has) changes.push(...withoutRun(report, whole, line, end));
    line = end;
  }
  return { changes, lines: [...whole], pieces: pieces.length };
}

/** Takes out the lines of a run of residue and blank lines but for its first blank one, if text stands on both sides. */
function withoutRun(
  { draft: { paragraphs } }: Report,
  whole: ReadonlySet<number>,
  from: number,
  to: number,
): readonly TextChange[] {
  const inside = from > 0 && to < paragraphs.length;
  const kept = inside ? range(from, to).find((line) => !whole.has(line)) : undefined;
  const last = paragraphs[to - 1];
  return range(from, to)
    .filter((line) => line !== kept && (line < paragraphs.length - 1 || last?.text !== ""))
    .map((line) => {
      const ends = line < paragraphs.length - 1;
      const endCharacter = ends ? 0 : (paragraphs[line]?.text.length ?? 0);
      return { place: { line, start: 0, endLine: ends ? line + 1 : line, endCharacter }, text: "" };
    });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
