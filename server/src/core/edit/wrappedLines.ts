// Joins paragraphs that were cut into lines: in mid-sentence, or at the width of a page.

import type { Report } from "../report/report.ts";
import { isAnyHan } from "../text/han.ts";
import type { TextChange } from "../text/textChange.ts";

/** A line that is as wide as a page holds at least so many characters; shorter ones are titles, names, items. */
const PAGE_WIDTH = 18;
/** Lines of one width differ by what may not begin or end a line. */
const SLACK = 3;
/** From how many cuts at one width on they are the page's; fewer may be the writer's. */
const CERTAIN = 3;
const LIST_START =
  /^(?:[（(]?[一二三四五六七八九十百\d]{1,4}[）)、.．]|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[章节条篇部]|[一二三四五六七八九十][是要]|附件|[-*+#>•·●◆■▪])/;
const ENDS = "。！？；：”）》…!?;:";

/** The joins, each from the end of a line to the beginning of the line that goes on with it. */
export function brokenLines(report: Report, mayChange: (line: number) => boolean): readonly TextChange[] {
  const cuts = new Map<number, number>();
  for (const { line, next } of report.paragraphEnds.broken) {
    if (mayChange(line) && mayChange(next) && blankBetween(report, line, next)) cuts.set(line, next);
  }
  for (const line of cutAtWidth(report, mayChange)) if (!cuts.has(line)) cuts.set(line, line + 1);
  return [...cuts].sort(([a], [b]) => a - b).flatMap(([line, next]) => join(report, line, next));
}

/** The lines that are cut where the page ended: full, without an end mark, in paragraphs whose last line has one. */
function cutAtWidth(report: Report, mayChange: (line: number) => boolean): readonly number[] {
  const chains = chainsOf(report, mayChange);
  const linesOfWidth = new Map<number, number>();
  for (const { lines, width } of chains) {
    linesOfWidth.set(width, (linesOfWidth.get(width) ?? 0) + lines.length);
  }
  return chains.flatMap(({ lines, width }) => {
    let alike = 0;
    for (let near = width - SLACK; near <= width + SLACK; near++) alike += linesOfWidth.get(near) ?? 0;
    return alike >= CERTAIN ? lines : [];
  });
}

/** Lines that go on in the next one, one paragraph each, and their width. */
interface Chain {
  readonly lines: readonly number[];
  readonly width: number;
}

function chainsOf(report: Report, mayChange: (line: number) => boolean): readonly Chain[] {
  const { facts } = report;
  const textOf = (line: number) => (facts[line]?.paragraph.text ?? "").trim();
  const chains: Chain[] = [];
  for (let line = 0; line < facts.length; line++) {
    const lines: number[] = [];
    let width = 0;
    let next = line;
    while (mayChange(next) && mayChange(next + 1) && goesOn(report, next)) {
      const length = textOf(next).length;
      if (lines.length > 0 && Math.abs(length - width) > SLACK) break;
      width = Math.max(width, length);
      lines.push(next);
      next++;
    }
    const last = textOf(next);
    if (
      lines.length > 0 &&
      last.length <= width + SLACK &&
      ENDS.includes(last.charAt(last.length - 1) || " ")
    )
      chains.push({ lines, width });
    if (lines.length > 0) line = next - 1;
  }
  return chains;
}

function goesOn({ facts }: Report, line: number): boolean {
  const text = facts[line]?.paragraph.text ?? "";
  const after = facts[line + 1]?.paragraph.text ?? "";
  const content = text.trim();
  // Two spaces at a line's end are Markdown's own line break.
  if (content.length < PAGE_WIDTH || / {2}$/.test(text)) return false;
  if (facts[line + 1]?.heading || LIST_START.test(after.trimStart())) return false;
  const last = content.charCodeAt(content.length - 1);
  const first = after.charCodeAt(0);
  return (
    (isAnyHan(last) || "，、“（《".includes(content.charAt(content.length - 1))) &&
    (isAnyHan(first) || "，。、；：”）》".includes(after.charAt(0)))
  );
}

/** A heading of its own line has no end mark either: what follows is read as cut only where the line between is blank. */
function blankBetween({ facts }: Report, line: number, next: number): boolean {
  for (let i = line + 1; i < next; i++) if (facts[i]?.paragraph.role !== "blank") return false;
  return next > line;
}

function join({ draft: { paragraphs } }: Report, line: number, next: number): TextChange[] {
  const before = (paragraphs[line]?.text ?? "").trimEnd();
  const text = paragraphs[next]?.text ?? "";
  const endCharacter = text.length - text.trimStart().length;
  return [{ place: { line, start: before.length, endLine: next, endCharacter }, text: "" }];
}
