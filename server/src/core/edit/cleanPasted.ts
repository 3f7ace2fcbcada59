// 清理粘贴内容: takes residue out with the blank lines around it, joins lines that were cut, puts marks right.

import { analyse } from "../analysis.ts";
import type { MarkKind } from "../facts/marks/markKinds.ts";
import type { Report } from "../report/report.ts";
import type { Draft } from "../text/draft.ts";
import { changedDraft, inOrder, inParagraph, type TextChange } from "../text/textChange.ts";
import { removedMarkdown } from "./markdownRemoval.ts";
import { removedResidue } from "./residueRemoval.ts";
import { brokenLines } from "./wrappedLines.ts";

/** An item of a Markdown list, a quotation or a heading: its lines end where the writer wants them to. */
const MARKDOWN_BLOCK = /^\s{0,12}(?:[-*+>]|\d{1,9}[.)])\s|^\s{0,3}#/;

/** A draft as it is after cleaning. */
export interface Cleaned {
  readonly draft: Draft;
  /** What was done, in Chinese, with how often. */
  readonly title: string;
}

/** What one round finds to do. */
interface Round {
  readonly changes: readonly TextChange[];
  readonly residue: number;
  readonly joins: number;
  readonly marks: number;
  readonly spaces: number;
  /** Marks of Markdown in plain text. */
  readonly symbols: number;
}

/** What is left for a second round, since it touched something of the first, is little. */
const MOST_ROUNDS = 8;

/**
 * Cleans what came with a text that was pasted; null where there is nothing to clean. Touches prose alone: no code, table or
 * front matter, and the lines of Markdown's lists, quotations and headings only in their marks; and leaves whatever is in doubt.
 */
export function cleanPasted(report: Report): Cleaned | null {
  let draft = report.draft;
  const done = { residue: 0, joins: 0, marks: 0, spaces: 0, symbols: 0 };
  for (let i = 0; i < MOST_ROUNDS; i++) {
    const round = roundOf(i === 0 ? report : analyse(draft));
    if (round.changes.length === 0) break;
    draft = changedDraft(draft, round.changes);
    done.residue += round.residue;
    done.joins += round.joins;
    done.marks += round.marks;
    done.spaces += round.spaces;
    done.symbols += round.symbols;
  }
  return draft === report.draft ? null : { draft, title: titleOf(done) };
}

function roundOf(report: Report): Round {
  const running = runningLines(report);
  const { changes: removals, lines, pieces } = removedResidue(report);
  const gone = new Set(lines);
  const stays = (line: number) => !gone.has(line);
  const mayChange = (line: number) => isProse(report, line) && stays(line);
  const marks = mended(report, CLEANED_MARKS, mayChange);
  const spaces = mended(report, ["space"], mayChange);
  const symbols = removedMarkdown(report, mayChange);
  const joins = brokenLines(report, (line) => running[line] === true && stays(line));
  const changes = apart([removals, symbols.changes, joins, marks, spaces]);
  const residue = lines.length + pieces;
  return {
    changes,
    residue,
    joins: joins.length,
    marks: marks.length,
    spaces: spaces.length,
    symbols: symbols.count,
  };
}

/** What web pages and chat programs do to marks; the rest of a text's faults are the writer's. */
const CLEANED_MARKS: readonly MarkKind[] = ["half-width", "straight-quotes", "doubled", "invisible"];

/** What surely is to be another mark, or none: characters that nobody sees, spaces beside marks. */
function mended(
  report: Report,
  kinds: readonly MarkKind[],
  mayChange: (line: number) => boolean,
): readonly TextChange[] {
  return kinds
    .flatMap((kind) => report.marks.get(kind) ?? [])
    .filter(({ line, fault }) => fault.certain && mayChange(line))
    .flatMap(({ line, fault }) =>
      (fault.changes[0] ?? []).map(({ start, end, text }) => inParagraph(line, start, end, text)),
    );
}

function isProse({ draft }: Report, line: number): boolean {
  return draft.paragraphs[line]?.role === "prose";
}

/** For each line whether it is running text; in Markdown, what follows a list's item without a blank line belongs to it. */
function runningLines({ draft: { paragraphs, syntax } }: Report): readonly boolean[] {
  let inBlock = false;
  return paragraphs.map(({ text, role }) => {
    if (syntax === "markdown") {
      if (role === "blank") inBlock = false;
      else if (MARKDOWN_BLOCK.test(text)) inBlock = true;
    }
    return role === "prose" && !inBlock;
  });
}

/** The changes of all lists in order, without those that touch one of an earlier list or one before them in their own. */
function apart(lists: readonly (readonly TextChange[])[]): readonly TextChange[] {
  let kept: readonly TextChange[] = [];
  for (const list of lists) {
    const added: TextChange[] = [];
    let next = 0;
    for (const change of inOrder(list)) {
      while (isPast(kept[next], change)) next++;
      if (![kept[next], added.at(-1)].some((other) => other && overlap(other, change))) added.push(change);
    }
    kept = inOrder([...kept, ...added]);
  }
  return kept;
}

/** True where a change ends before another begins. */
function isPast(change: TextChange | undefined, { place: { line, start } }: TextChange): boolean {
  if (!change) return false;
  const { endLine, endCharacter } = change.place;
  return endLine < line || (endLine === line && endCharacter <= start);
}

function overlap({ place: a }: TextChange, { place: b }: TextChange): boolean {
  const before = (line: number, character: number, endLine: number, end: number) =>
    line < endLine || (line === endLine && character < end);
  return (
    before(a.line, a.start, b.endLine, b.endCharacter) && before(b.line, b.start, a.endLine, a.endCharacter)
  );
}

function titleOf({ residue, joins, marks, spaces, symbols }: Omit<Round, "changes">): string {
  const parts = [
    ...(residue > 0 ? [`删除残迹 ${residue} 处`] : []),
    ...(symbols > 0 ? [`去掉 Markdown 记号 ${symbols} 处`] : []),
    ...(joins > 0 ? [`接起断行 ${joins} 处`] : []),
    ...(marks > 0 ? [`改正标点 ${marks} 处`] : []),
    ...(spaces > 0 ? [`删去多余空格 ${spaces} 处`] : []),
  ];
  return parts.join("，");
}
