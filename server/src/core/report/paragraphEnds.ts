// How the paragraphs of a draft end: where one was cut in the middle, and where its end mark is missing.

import { STYLE_RANK } from "../data/numberForms.ts";
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { isAnyHan } from "../text/han.ts";
import { wordsBegin } from "../text/indent.ts";
import { isOneOf } from "../text/oneOf.ts";
import type { Place } from "../text/span.ts";
import type { Part } from "./part.ts";
import type { Report } from "./report.ts";

/** A paragraph whose end is wrong; the place is that of its last character. */
export interface ParagraphEnd extends Place {
  /** The line that goes on with it, or the next one that says something; -1 for none. */
  readonly next: number;
}

/** The faults of the draft's paragraph ends, in document order. */
export interface ParagraphEnds {
  /** Paragraphs that go on in the next line. */
  readonly broken: readonly ParagraphEnd[];
  /** Paragraphs of running text without an end mark. */
  readonly unmarked: readonly ParagraphEnd[];
  /** Paragraphs that end in the middle of a sentence, with ，, 、 or ；, though nothing goes on with them. */
  readonly hanging: readonly ParagraphEnd[];
  /** True where every line is cut at the width of a page, as copies from PDF files are. */
  readonly hardWrapped: boolean;
}

const LIST_START =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十百\d]{1,4}[）)、.．]|[①-⑳]|第[一二三四五六七八九十百\d]|[一二三四五六七八九十][是要]|其[一二三四五]|首先|其次|再次|最后|——|[-*+#>•·●◆■▪]|[A-Za-z][.、)）])/;
/** Points may carry the sentence on: 主要原因，and 一是… in a paragraph of its own. */
const POINT_START = /^[\s　]*(?:第?[一二三四五六七八九十][是要，]|其[一二三四五]|首先|其次|再次|最后)/;
const BREAK_MARKS = "，；、,;";
/** A line that ends in one of these goes on; none begins like those. */
const CANNOT_END = "的和与及在把将以向从被由并或而于";
const CANNOT_BEGIN = /^(?:的[^确]|们|等[^级候待额一])/;
/** A line of fewer characters may be a title, a name or an item. */
const RUNNING = 24;
/** Where so many lines have no end, and a third of all, it is the page that cut them, or the manner of the draft. */
const MANY = 4;

/** The ends of the draft's paragraphs. */
export const PARAGRAPH_ENDS: Part<ParagraphEnds> = { work: paragraphEndsOf, reads: endsOf };

/** What is read of a paragraph: how it begins, and all of it where its own end may be wrong. */
function endsOf(facts: ParagraphFacts): unknown {
  const { paragraph, heading } = facts;
  const { role, text } = paragraph;
  const { begin, end, startsList, startsPoint } = edgesOf(facts);
  const last = text.charAt(end - 1);
  const isStop = "。！？".includes(last);
  if (!isStop && (end >= RUNNING || FORMULA.test(text) || BREAK_MARKS.includes(last))) return paragraph;
  const begins = [
    heading && (heading.style ?? "#"),
    heading?.hashes,
    startsList,
    startsPoint,
    text.slice(begin, begin + 2),
  ];
  return [role, ...begins, isStop, TORN_END.test(last), end >= SHORT, end - begin >= SHORT];
}

/** Where the words of a paragraph begin and end, and whether they begin as an item of a list does, or as a point. */
interface Edges {
  readonly begin: number;
  readonly end: number;
  readonly startsList: boolean;
  readonly startsPoint: boolean;
}

const edgesOf = keptWith(
  ({ paragraph: { text } }): Edges => ({
    begin: wordsBegin(text),
    end: contentEnd(text),
    startsList: LIST_START.test(text),
    startsPoint: POINT_START.test(text),
  }),
);

/** Reads the ends of the draft's paragraphs. Linear in the text. */
function paragraphEndsOf({ facts }: Report): ParagraphEnds {
  const broken: ParagraphEnd[] = [];
  const unmarked: ParagraphEnd[] = [];
  const hanging: ParagraphEnd[] = [];
  const widths: number[] = [];
  const torn: ParagraphEnd[] = [];
  let lines = 0;
  let previous = -1;
  for (let line = 0; line < facts.length; line++) {
    const fact = facts[line] as ParagraphFacts;
    if (fact.paragraph.role !== "prose") continue;
    const { end } = edgesOf(fact);
    if (isTorn(fact, end, facts[line + 1])) torn.push({ line, start: end - 1, end, next: line + 1 });
    if (end < SHORT && !FORMULA.test(fact.paragraph.text)) continue;
    lines++;
    const next = nextLine(facts, line);
    const place = { line, start: end - 1, end, next };
    const continues = previous === line;
    previous = -1;
    if (end >= RUNNING && goesOnAtOnce(fact, end, facts[line + 1])) widths.push(end);
    if (isBroken(fact, end, facts[next], continues)) {
      broken.push(place);
      previous = next;
    } else if (isHanging(fact, end, facts[next])) hanging.push(place);
    else if (isUnmarked(fact, end, facts[next]) && !isSoftEnd(facts, line)) unmarked.push(place);
  }
  const cut = broken.filter(({ line }) => !/[；;]/.test(lastOf(facts[line]))).length + unmarked.length;
  const hardWrapped = (cut >= MANY && cut * 3 > lines) || linesOfOneWidth(widths) * 2 > lines;
  if (torn.length < MANY) return { broken, unmarked, hanging, hardWrapped };
  const known = new Set(broken.map(({ line }) => line));
  const all = [...broken, ...torn.filter(({ line }) => !known.has(line))].sort((a, b) => a.line - b.line);
  return { broken: all, unmarked, hanging, hardWrapped: true };
}

/** The next line begins with a mark that no line begins with: the copy has cut the text wherever its type changed. */
function isTorn({ paragraph }: ParagraphFacts, end: number, next: ParagraphFacts | undefined): boolean {
  if (next?.paragraph.role !== "prose" || !TORN_END.test(paragraph.text.charAt(end - 1))) return false;
  return "，。；、,;".includes(next.paragraph.text.charAt(edgesOf(next).begin) || "\n");
}

const TORN_END = /[\p{Script=Han}\d%％]/u;

/** The line has no end, and the next one begins with words: at the width of a page both are one sentence. */
function goesOnAtOnce(fact: ParagraphFacts, end: number, next: ParagraphFacts | undefined): boolean {
  if (next?.paragraph.role !== "prose" || (fact.heading && !fact.heading.runIn) || next.heading) return false;
  const { begin, startsList } = edgesOf(next);
  const last = fact.paragraph.text.charAt(end - 1);
  return (
    !startsList &&
    (isAnyHan(last.charCodeAt(0)) || "，、,".includes(last)) &&
    isAnyHan(next.paragraph.text.charCodeAt(begin))
  );
}

/** How many lines are about as wide as most are, where those are enough to be a page's. */
function linesOfOneWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  let most = 0;
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > PAGE_SLACK) from++;
    most = Math.max(most, to - from + 1);
  }
  return most < FULL_LINES ? 0 : most;
}

/** Lines of one width differ by what may not begin or end a line, and by digits, which are narrow. */
const PAGE_SLACK = 4;
const FULL_LINES = 6;

/**
 * In Markdown a line end inside a paragraph ends nothing, and the items of a bulleted list need no mark. A heading, a list, a
 * quotation or a table that follows does end the paragraph.
 */
function isSoftEnd(facts: readonly ParagraphFacts[], line: number): boolean {
  const [fact, next] = [facts[line], facts[line + 1]];
  if (fact?.syntax !== "markdown") return false;
  if (/^\s*[-*+]\s/.test(fact.paragraph.text)) return true;
  if (next?.paragraph.role !== "prose" || next.heading || / {2}$|\\$/.test(fact.paragraph.text)) return false;
  if (fact.paragraph.text.length > WIDEST) return false;
  return !edgesOf(next).startsList;
}

/** No page is so wide in characters that a longer line was wrapped to fit it. */
const WIDEST = 80;

/** Shorter lines are names, dates and headings. */
const SHORT = 8;

function lastOf(fact: ParagraphFacts | undefined): string {
  return fact ? fact.paragraph.text.charAt(edgesOf(fact).end - 1) : "";
}

/** The next line that is not blank, at most one blank line below; -1 for none. */
function nextLine(facts: readonly ParagraphFacts[], line: number): number {
  for (let i = line + 1; i <= line + 2; i++) {
    const role = facts[i]?.paragraph.role;
    if (role === "prose") return i;
    if (role !== "blank") return -1;
  }
  return -1;
}

function isBroken(
  fact: ParagraphFacts,
  end: number,
  next: ParagraphFacts | undefined,
  continues: boolean,
): boolean {
  if (!next) return false;
  const { text } = fact.paragraph;
  const after = next.paragraph.text;
  const { begin, end: endAfter, startsList } = edgesOf(next);
  if (startsList || next.heading) return false;
  const first = after.charAt(begin);
  if (!isAnyHan(first.charCodeAt(0)) && !"“《（".includes(first)) return false;
  const last = text.charAt(end - 1);
  // Items of a list end with ；too: only running text, and what goes on from it, is taken for cut.
  if (last === "；" || last === ";") return continues || text.slice(0, end - 2).includes("。");
  if (BREAK_MARKS.includes(last)) return endAfter - begin >= SHORT;
  if (end < RUNNING || !/[，。；,;]/.test(text) || !isAnyHan(last.charCodeAt(0))) return false;
  return CANNOT_END.includes(last) || CANNOT_BEGIN.test(after.slice(begin, begin + 2));
}

/** Running text that ends with a comma before a heading, a list or nothing; the last item of a list that ends with ；. */
function isHanging(fact: ParagraphFacts, end: number, next: ParagraphFacts | undefined): boolean {
  const { text } = fact.paragraph;
  const last = text.charAt(end - 1);
  // 通知如下；: what follows is told with a colon.
  if (next && BREAK_MARKS.includes(last) && text.endsWith("如下", end - 1)) return true;
  if (last === "；" || last === ";") return isLastItem(fact, next);
  if (end < RUNNING || !"，、".includes(last)) return false;
  if (next) {
    const { startsList, startsPoint } = edgesOf(next);
    const inSeries = edgesOf(fact).startsPoint && (last === "、" || text.includes("。"));
    if (startsPoint ? !inSeries : !startsList && !next.heading) return false;
    if (startsPoint) return true;
  }
  if (edgesOf(fact).startsPoint && text.lastIndexOf("；", end - SHORT) > 0) return true;
  return text.lastIndexOf("。", end - SHORT) > 0;
}

/** （三）强化督查； before 三、工作要求: the last item of a list ends it, for the title of a higher section stands behind. */
function isLastItem({ heading }: ParagraphFacts, next: ParagraphFacts | undefined): boolean {
  const above = next?.heading;
  if (!heading?.style || heading.hashes > 0 || !above || "。；;：:，".includes(lastOf(next))) return false;
  if (above.hashes > 0) return true;
  const isSection = above.style === "han" || above.style === "hanBracket";
  return isSection && !above.mayList && STYLE_RANK[above.style] < STYLE_RANK[heading.style];
}

/** Running text, a whole sentence at least, that ends without a mark; 记者×××摄 and 区融媒体中心供图 are captions of pictures. */
function isUnmarked(fact: ParagraphFacts, end: number, next: ParagraphFacts | undefined): boolean {
  const { text } = fact.paragraph;
  if (FORMULA.test(text)) return true;
  const last = text.charCodeAt(end - 1);
  if (end < RUNNING || !(isAnyHan(last) || /[0-9%％”》]/.test(text.charAt(end - 1)))) return false;
  if (/[。！？…][”》]$|摄$|供图$/.test(text.slice(end - 2, end))) return false;
  if (BYLINE.test(text.slice(Math.max(0, end - 12), end))) return false;
  if (LEADERS.test(text.slice(0, end))) return false;
  return text.lastIndexOf("。", end - SHORT) > 0 || isCutSentence(fact, end, next);
}

/** 妥否，请批示: the sentence that closes a request, on a line of its own. */
const FORMULA =
  /^[\s\u3000]{0,20}(?:以上请示[，,]?|请示)?[妥当]否[，,]请(?:予)?(?:批示|批复|指示|审批|审示)[\s\u3000]{0,8}$/;

/** No heading is so long. */
const LONGEST_HEADING = 60;

/** A long line without any stop, with running text or nothing behind it: cut in its first sentence. */
function isCutSentence(fact: ParagraphFacts, end: number, next: ParagraphFacts | undefined): boolean {
  if (end < LONGEST_HEADING || fact.heading || next?.heading || !fact.paragraph.text.includes("，"))
    return false;
  if (!next) return true;
  const after = next.paragraph.text;
  const { begin, startsList } = edgesOf(next);
  return !startsList && isAnyHan(after.charCodeAt(begin)) && "。！？".includes(lastOf(next) || "\n");
}

/** Who wrote or took it: 记者 王某某. */
const BYLINE = /(?:记者|通讯员|编辑|责编|校对|作者|摄影)[：:\s　]{1,2}[\u4e00-\u9fff]{2,4}$/;

/** The line of a table of contents, and the source of a text. */
const LEADERS = /…{2,}|\.{4,}|·{4,}/;

function contentEnd(text: string): number {
  let end = text.length;
  const last = text.charCodeAt(end - 1);
  if (isAnyHan(last) || isOneOf("。：；，", last)) return end;
  while (end > 0 && /[\s　*_]/.test(text.charAt(end - 1))) end--;
  return end;
}
