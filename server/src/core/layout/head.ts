// What stands around a title at a document's head: its number, what is centred below it, and to whom it is addressed.
import type { Report } from "../report/report.ts";
import type { ElementKind } from "./block.ts";
import { isDocumentNumber } from "./documentNumber.ts";
import { wordLine, wordsAt } from "./wordLines.ts";

/** （2026年3月5日）, （征求意见稿）, ——在全市工作会议上的讲话 */
const UNDER_TITLE =
  /^[\s\u3000]{0,60}(?:[（(][^（()）。；]{2,80}[）)]|[—–-]{1,3}[^。；]{2,60})[\s\u3000]{0,20}$/;
/** Who speaks, and when, in lines of their own between a title and what is in brackets. */
const NAME = /^[^。；：，！？:;,]{2,30}$/;
const ADDRESSEE = /[：:][\s\u3000]{0,20}$/;
const LONGEST_ADDRESSEE = 120;
/** A title has so few lines below it. */
const MOST_UNDER_TITLE = 4;

/** The first and the last line of a title. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
}

/** The elements around a title, by line; `end` is the line where its document ends. */
export function headOf(
  report: Report,
  { first, last }: TitleLines,
  end: number,
): ReadonlyMap<number, ElementKind> {
  const head = new Map<number, ElementKind>();
  const above = wordLine(report, first - 1, -1, -1);
  if (above !== undefined && isDocumentNumber(wordsAt(report, above))) head.set(above, "documentNumber");
  const below = linesBelow(report, last, end);
  const under = Math.max(
    below.findLastIndex((line) => isUnderTitle(wordsAt(report, line))),
    namesBelow(report, below),
  );
  const isCentred = below
    .slice(0, under + 1)
    .every((line) => isUnderTitle(wordsAt(report, line)) || isName(report, line));
  const rest = isCentred ? below.slice(under + 1) : below;
  if (isCentred) {
    for (const line of below.slice(0, under + 1)) {
      head.set(line, isDocumentNumber(wordsAt(report, line)) ? "documentNumber" : "underTitle");
    }
  }
  const [next] = rest;
  if (next !== undefined && isAddressee(report, next)) head.set(next, "addressee");
  return head;
}

/** The last of the lines that name who speaks or writes: an audience is addressed below them, or they name a body of people. */
function namesBelow(report: Report, below: readonly number[]): number {
  const after = below.findIndex((line) => !isName(report, line) && !isUnderTitle(wordsAt(report, line)));
  const next = below[after];
  if (after < 1 || next === undefined) return -1;
  if (isAddressee(report, next) && AUDIENCE.test(wordsAt(report, next))) return after - 1;
  return after === 1 && BODY.test(wordsAt(report, below[0] ?? 0)) ? 0 : -1;
}

/** 同志们：, 各位领导、同志们：, and no organ that a document is sent to. */
const AUDIENCE = /^[\s\u3000]{0,40}(?:尊敬的|各位|同志们|朋友们|大家好|老师们|同学们)/;
const BODY =
  /^[\s\u3000]{0,40}[\u4e00-\u9fff]{2,20}(?:[府厅局会委院室组办处站所]|公司|集团|中心|支队|大队)[\s\u3000]{0,20}$/;

function isUnderTitle(text: string): boolean {
  return UNDER_TITLE.test(text) || isDocumentNumber(text);
}

function isName(report: Report, line: number): boolean {
  return !report.facts[line]?.heading && NAME.test(wordsAt(report, line));
}

/** A line that ends in a colon and no heading: 县人民政府：, 同志们：. */
function isAddressee(report: Report, line: number): boolean {
  const text = wordsAt(report, line);
  return (
    !report.facts[line]?.heading &&
    text.length <= LONGEST_ADDRESSEE &&
    ADDRESSEE.test(text) &&
    !/。/.test(text)
  );
}

/** The first lines with words behind the title. */
function linesBelow(report: Report, last: number, end: number): readonly number[] {
  const lines: number[] = [];
  let line: number | undefined = last;
  while (lines.length <= MOST_UNDER_TITLE) {
    line = wordLine(report, line + 1, 1, end);
    if (line === undefined) break;
    lines.push(line);
  }
  return lines;
}
