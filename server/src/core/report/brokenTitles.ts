// Titles that were broken over several lines, as they are centred on a page: 关于进一步加强 / 全县安全生产工作的 / 实施方案.
import { isBareKind } from "../facts/outline/kindWord.ts";
import { titleWords } from "../facts/outline/titleLine.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";

/** A title's words over all of its lines, and the last of these. */
export interface BrokenTitle {
  readonly title: string;
  readonly last: number;
}

/** No title takes up more lines, or more characters. */
const MOST_LINES = 5;
const LONGEST = 120;

/**
 * The title that begins on the line and goes on in the next, if it surely is one: 关于 stands in one line and 的 with the kind at
 * the end of a later one, or an organ's name stands above 关于…. At the draft's head (`isHead`), 实施方案 below …工作 will do.
 */
export function brokenTitle(
  facts: readonly ParagraphFacts[],
  line: number,
  passed: ReadonlySet<number>,
  isHead: boolean,
): BrokenTitle | null {
  if (!opensTitle(facts[line])) return null;
  const lines = [wordsOf(facts[line])];
  for (let next = line + 1; next < line + MOST_LINES; next++) {
    const fact = facts[next];
    if (!fact || passed.has(next) || !mayGoOn(fact)) return null;
    lines.push(wordsOf(fact));
    const title = lines.join("");
    if (title.length > LONGEST) return null;
    if (!namesKind(fact) || opensQuote(title)) continue;
    const stands = line === 0 || passed.has(line - 1) || facts[line - 1]?.paragraph.role === "blank";
    if (isWhole(lines, stands, isHead)) return { title, last: next };
  }
  return null;
}

/** Whether the line, which said `before`, may be one of several of a title, so that what it says decides about the others. */
export function mayLieInTitle(
  facts: readonly ParagraphFacts[],
  line: number,
  before: ParagraphFacts,
): boolean {
  const now = facts[line] as ParagraphFacts;
  if (isKindAlone(before) || isKindAlone(now)) return true;
  for (let next = line; next < line + MOST_LINES; next++) {
    const fact = facts[next];
    if (fact?.paragraph.role !== "prose") return false;
    if (namesKind(fact) && (next > line || opensTitle(facts[line - 1]) || opensTitle(now))) return true;
  }
  return false;
}

/** The last line of the title that begins on the line and says so many characters. */
export function lastLineOf(facts: readonly ParagraphFacts[], line: number, title: string): number {
  let last = line;
  for (let rest = title.length - wordsOf(facts[line]).length; rest > 0; last++) {
    rest -= wordsOf(facts[last + 1]).length;
  }
  return last;
}

/** A line that could be a title's first: it names no kind of document, but within a quotation that goes on. */
function opensTitle(fact: ParagraphFacts | undefined): boolean {
  if (!fact?.title || fact.heading) return false;
  return (fact.title.kind === "" && !/[，,]/.test(wordsOf(fact))) || opensQuote(wordsOf(fact));
}

function mayGoOn(fact: ParagraphFacts): boolean {
  return fact.paragraph.role === "prose" && !fact.heading && (fact.title !== null || isKindAlone(fact));
}

function namesKind(fact: ParagraphFacts): boolean {
  return (fact.title !== null && fact.title.kind !== "") || isKindAlone(fact);
}

/** 通知, 的通知: too short for a title, but the end of one. */
function isKindAlone({ paragraph: { text, role } }: ParagraphFacts): boolean {
  if (role !== "prose" || text.length > SHORT_LINE) return false;
  const { start, end } = titleWords(text);
  return end - start <= SHORT_KIND && isBareKind(text.slice(start, end));
}

/** As long as an indented 的通知 is; and the words of a line that are too few for a title of their own. */
const SHORT_LINE = 40;
const SHORT_KIND = 3;

function opensQuote(words: string): boolean {
  return words.lastIndexOf("《") > words.lastIndexOf("》");
}

function wordsOf(fact: ParagraphFacts | undefined): string {
  const text = fact?.paragraph.text ?? "";
  const { start, end } = titleWords(text);
  return text.slice(start, end);
}

/** Whether the lines, of which the last one names a kind, make one title; `stands` where nothing stands right above them. */
function isWhole(lines: readonly string[], stands: boolean, isHead: boolean): boolean {
  const title = lines.join("");
  const last = lines.length - 1;
  const matter = lines.findIndex((words) => (isHead ? MATTER_AT_HEAD : MATTER).test(words));
  if (matter < 0) return isHead && isNamedAtHead(lines[last - 1] ?? "", lines[last] ?? "");
  if (!OF_KIND.test(title) || isTwoTitles(title)) return false;
  const above = lines.slice(0, matter);
  if (above.length > 0 && !lines[matter]?.startsWith("关于")) return false;
  return above.every((words) => ORGAN.test(words)) && (matter < last || stands);
}

/** What the document is about begins here. */
const MATTER = /关于/;
/** 县政府办公室对…提案的答复. */
const MATTER_AT_HEAD = /关于|[府厅局会委院室]对/;
const OF_KIND = /的[^的]{1,24}$/;
/** Who issues it: 县人民政府办公室, 县政府办公室转发县水利局. */
const ORGAN =
  /^[^关于的]{2,40}(?:[府厅局会委院部室社署组办校处站所]|中心|政协|公司|集团|大学|医院|支队|大队)$/;

/** Two titles on two lines have 关于 twice outside the names that they quote. */
function isTwoTitles(title: string): boolean {
  return title.replace(/《[^《》]{0,100}》/g, "").split("关于").length > 2;
}

/** 县城防汛工作 above 实施方案: the kind alone, behind what it is of; or any title behind words that cannot end. */
function isNamedAtHead(above: string, last: string): boolean {
  if (above.length < SHORTEST_ABOVE) return false;
  return (
    /[的和与及]$/.test(above) ||
    (last.length <= BARE_KIND &&
      /(?:工作|活动|行动|建设|情况|年度?|发展|改革|责任|整治|治理|整改|管理|教育|振兴|保护|保障|防治|攻坚)$/.test(
        above,
      ))
  );
}

const SHORTEST_ABOVE = 6;
const BARE_KIND = 6;
