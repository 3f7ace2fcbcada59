// What a document bears above its title where the draft has it written (版头): GB/T 9704—2012 7.2, 8.
import type { Report } from "../report/report.ts";
import type { ElementKind } from "./block.ts";
import { isDocumentNumber } from "./documentNumber.ts";
import type { TitleLines } from "./head.ts";
import { wordLine, wordsAt } from "./wordLines.ts";

/** The elements of a masthead by line. */
export interface Masthead {
  readonly byLine: ReadonlyMap<number, ElementKind>;
  /** Its first line, where the document's first page begins. */
  readonly first: number;
  /** The line with which the document would begin without it: the title below it, or its own first. */
  readonly stead: number;
  /** Its last line. */
  readonly last: number;
  /** True where a red line parts it from what follows. */
  readonly isRuled: boolean;
}

const COPY_NUMBER = /^\d{6}$/;
/** 机密★1年, 特急 */
const SECRECY = /^(?:(?:绝密|机密|秘密)(?:★[^。，]{0,8})?|特提|特急|加急|平急)$/;
/** 云溪县水利局文件, 中共云溪县委办公室, 云溪县水利局（函） */
const ORGAN =
  /^[\u4e00-\u9fff（）()、 \u3000]{2,40}(?:文件|[府厅局会委院部室社署组办处站所]|公司|集团|大学|医院|中心|支队|大队|政协)(?:[（(][\u4e00-\u9fff]{1,4}[）)])?$/;
const SIGNER = /^签\s?发\s?人[：:]/;
const ORDER = /^[\u4e00-\u9fff]{2,30}令$/;
const ORDER_NUMBER = /^第\s?[\d×X*〇○零一二三四五六七八九十百]{1,6}\s?号$/;
/** 局务会议纪要, 水利简报, which are mastheads where an issue's number stands below. */
const PERIODICAL = /^[^。，；：！？]{2,40}(?:纪要|简报|动态|专报|快报|要情|信息)$/;
const ISSUE =
  /^[（(]?(?:〔\d{4}〕|\d{4}年)?第?[\d×X*一二三四五六七八九十]{1,5}[期号][）)]?(?:[（(]总第.{1,6}期[）)])?$/;
/** 县水利局办公室　2026年6月12日 */
const ISSUER = /[\s\u3000].{0,4}年.{1,3}月.{1,3}日$/;
const MOST_ORGANS = 6;

/** Where an issue's number stands in its mark's line (水利简报（第6期）), or the line's end. */
export function issueFrom(line: string): number {
  return /[（(]第[^（()）]{1,12}期[）)][\s\u3000]{0,20}$/.exec(line)?.index ?? line.length;
}

/** 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人: the number is what tells that the line above names the organ. `from` is the first line that may be one. */
export function aboveTitle(report: Report, title: TitleLines, from: number): Masthead | undefined {
  const up = linesUp(report, title.first, from);
  const says = (at: number, pattern: RegExp) => at < up.length && pattern.test(wordsAt(report, up[at] ?? -1));
  let at = 0;
  while (says(at, SIGNER)) at++;
  const number = up[at];
  const byLine = new Map<number, ElementKind>();
  let isRuled = false;
  if (number !== undefined && isDocumentNumber(wordsAt(report, number))) {
    const signers = up.slice(0, at++);
    const organ = at;
    while (at < organ + MOST_ORGANS && says(at, ORGAN)) at++;
    const isLetter = at > organ && !says(organ, /文件$/) && isLetterNumber(report, number, title);
    isRuled = at > organ && !isLetter;
    for (const line of signers) byLine.set(line, "signer");
    byLine.set(number, isLetter ? "letterNumber" : "documentNumber");
    for (const line of up.slice(organ, at)) byLine.set(line, isLetter ? "letterMark" : "organMark");
  } else at = 0;
  for (; says(at, COPY_NUMBER) || says(at, SECRECY); at++) {
    byLine.set(up[at] as number, says(at, SECRECY) ? "secrecy" : "copyNumber");
  }
  const [first, last] = [up[at - 1], up[0]];
  if (first === undefined || last === undefined) return undefined;
  return { byLine, first, stead: title.first, last, isRuled };
}

/** 云水函〔2026〕21号, or any number above the title of a 函. */
function isLetterNumber(report: Report, number: number, { last }: TitleLines): boolean {
  return /函/.test(wordsAt(report, number)) || /函$/.test(wordsAt(report, last));
}

/** 县人民政府令 above 第12号, 局务会议纪要 above （第6期）: what the document opens with that begins at a line. */
export function openingOf(report: Report, from: number): Masthead | undefined {
  const end = report.facts.length;
  const first = wordLine(report, from, 1, end);
  if (first === undefined) return undefined;
  const second = wordLine(report, first + 1, 1, end);
  // The organ may stand in a line of its own: 云溪县人民政府 above 常务会议纪要.
  const mark = ORGAN.test(wordsAt(report, first)) ? (second ?? first) : first;
  const number = mark === first ? second : wordLine(report, mark + 1, 1, end);
  if (number === undefined) return undefined;
  const [name, words] = [wordsAt(report, mark), wordsAt(report, number)];
  if (mark === first && ORDER.test(name) && ORDER_NUMBER.test(words)) {
    const byLine = new Map<number, ElementKind>([
      [mark, "orderMark"],
      [number, "issueNumber"],
    ]);
    return { byLine, first: mark, stead: mark, last: number, isRuled: false };
  }
  const issue = issueFrom(name);
  const isWhole = issue < name.length && ISSUER.test(words);
  if (!PERIODICAL.test(name.slice(0, issue)) || !(isWhole || ISSUE.test(words))) return undefined;
  const byLine = new Map<number, ElementKind>([
    [first, "organMark"],
    [mark, "organMark"],
    [number, isWhole ? "issuer" : "issueNumber"],
  ]);
  let last = number;
  const below = wordLine(report, number + 1, 1, end);
  if (!isWhole && below !== undefined && ISSUER.test(wordsAt(report, below))) {
    byLine.set(below, "issuer");
    last = below;
  }
  const headline = wordLine(report, last + 1, 1, end);
  if (headline !== undefined && isHeadline(report, headline)) byLine.set(headline, "title");
  return { byLine, first, stead: first, last, isRuled: true };
}

/** The line that names what an order promulgates: the first below the order's date. */
export function promulgatedBy(report: Report, { last, byLine, first }: Masthead): number | undefined {
  if (byLine.get(first) !== "orderMark") return undefined;
  let line: number | undefined = last;
  for (let i = 0; i < MOST_OF_ORDER && line !== undefined; i++) {
    line = wordLine(report, line + 1, 1, report.facts.length);
    if (line === undefined || !DATE.test(wordsAt(report, line))) continue;
    const title = wordLine(report, line + 1, 1, report.facts.length);
    return title !== undefined && isHeadline(report, title) ? title : undefined;
  }
  return undefined;
}

/** An order has so few lines. */
const MOST_OF_ORDER = 12;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** What an issue's first line says, if it is no sentence and no heading. */
function isHeadline(report: Report, line: number): boolean {
  return !report.facts[line]?.heading && /^[^。；：，:;]{4,40}$/.test(wordsAt(report, line));
}

/** The lines with words above a line, from below to above, as many as a masthead has. */
function linesUp(report: Report, below: number, from: number): readonly number[] {
  const lines: number[] = [];
  let line = wordLine(report, below - 1, -1, from - 1);
  while (line !== undefined && lines.length < MOST_ORGANS + 6) {
    lines.push(line);
    line = wordLine(report, line - 1, -1, from - 1);
  }
  return lines;
}
