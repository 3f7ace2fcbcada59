// Finds doubled full-width marks, 、 that is not needed, spaces behind marks, and ？ where a dot was.
import { CharacterSet } from "../../text/characterSet.ts";
import { isLetter } from "../../text/charClasses.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import { listComma } from "./listCommas.ts";
import { FULL, isPoint, POINTS } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";
import { isStatement, opensDashed, titleEnd } from "./questions.ts";

/** Marks by strength: of ，。 the stop stays. */
const STRENGTH = "？！。；：，、";

/** How many ？ or ！ the standard allows in a row. */
const MOST_REPEATED = 3;

/** What a run of marks may go on with. */
const goesOn = new CharacterSet(POINTS, ",;:");
const [DUNHAO, QUESTION, COMMA, QUOTE_END, TITLE_END] = ["、", "？", "，", "”", "》"].map((mark) =>
  mark.charCodeAt(0),
);

/** Reads a run of ，。、；：？！. Marks are compared by code: each taken out as a string would cost memory. */
export function readFullMark(line: MarkLine, at: number): number {
  const { text } = line;
  const end = endOfRun(text, at + 1);
  const mark = text.charCodeAt(at);
  if (end - at > 1) readRun(line, at, end);
  else if (mark === DUNHAO) readDunhao(line, at);
  else if (mark === QUESTION) return readTitleMarks(line, at) || readQuestion(line, at) || end;
  else {
    if (mark === COMMA) listComma(line, at);
    return readAroundQuote(line, at) || end;
  }
  return end;
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && goesOn.has(text.charCodeAt(end))) end++;
  return end;
}

/** Reads a half-width comma, semicolon or colon with full-width marks right behind: 达到100%,。; gives where they end, or 0. */
export function readMixedRun(line: MarkLine, at: number): number {
  const { text } = line;
  const isMixed =
    at > 0 && isOneOf("，。；、", text.charCodeAt(at + 1)) && !isLetter(text.charCodeAt(at - 1));
  if (!isMixed) return 0;
  const end = endOfRun(text, at + 1);
  readRun(line, at, end);
  return end;
}

function readRun(line: MarkLine, start: number, end: number): void {
  const run = line.text.slice(start, end).replace(/[,;:]/g, (mark) => FULL[mark] ?? mark);
  if (run === "？？" && opensDashed(line, start, end)) {
    line.doubtful("mangled", { start, end }, ["——"]);
    return;
  }
  // ？！ and ！！！ are right.
  if (run.length <= MOST_REPEATED && /^[？！]+$/.test(run)) return;
  if (/^。{3,}$/.test(run)) {
    line.wrong("ellipsis", { start, end }, "……");
    return;
  }
  const marks = [...new Set(run)].sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b));
  line.doubtful("doubled", { start, end }, marks, marks.length === 1 && !"？！".includes(run[0] ?? "\n"));
}

/** 。”。 and ，”，: the mark stands inside the quotation and behind it. */
function readAroundQuote(line: MarkLine, at: number): number {
  const { text } = line;
  if (!closesQuote.has(text.charCodeAt(at + 1)) || text.charCodeAt(at + 2) !== text.charCodeAt(at)) return 0;
  if (isPoint(text.charCodeAt(at + 3))) return 0;
  const [mark, close] = [text.charAt(at), text.charAt(at + 1)];
  line.doubtful("doubled", { start: at, end: at + 3 }, [close + mark, mark + close]);
  return at + 3;
}

const closesQuote = new CharacterSet("”’");

/** 第一个等级 and the like: 、 stands before a word that begins with 等 or 和. */
const OTHER_WORDS = new WordIndex(
  "等级 等次 等候 等待 等额 等同 等距 等量 等高 等离 等值 等外 等于 等价 等效 等温 等闲 等静 等一等 等等 等靠 等米 等车 等人 等红 等绿 等货 等客 等单",
  "和谐 和平 和睦 和衷 和解 和美 和顺 和合 和善 和气 和煦 和乐 和悦 和缓 和好 和议 和约 和面 和田 和县 和牛 和政 和龙 和静 和硕 和布 和林 和蔼 和而 和风 和声 和若 和弦",
  "及时 及早 及格 及第 及物 及至",
  "与时俱进 与会 与众不同 与日俱增 与邻",
  "或许 或然 或缺",
);
const NEEDLESS_BEFORE = new WordIndex("等 和 及 与 或 以及 或者");

function readDunhao(line: MarkLine, at: number): void {
  const { text } = line;
  const span = { start: at, end: at + 1 };
  if (partsQuoted(text, at)) {
    line.wrong("dunhao-between", span, "", false);
    return;
  }
  const word = NEEDLESS_BEFORE.startingAt(text, at + 1);
  if (word === "" || OTHER_WORDS.startingAt(text, at + 1) !== "" || isPoint(text.charCodeAt(at - 1))) return;
  if (word !== "等" && isLastOfList(text, at, at + 1 + word.length)) {
    line.wrong("dunhao-before", span, "", false);
    return;
  }
  // 、和 between words may begin a verb phrase (和…相适应); behind a quotation or a title it joins.
  if (
    word !== "等" &&
    !("”》）".includes(text[at - 1] ?? "\n") && "“《".includes(text[at + 1 + word.length] || "\n"))
  )
    return;
  line.wrong("dunhao-before", span, "", word === "等");
}

/** “甲”、“乙” and 《甲》、《乙》. */
function partsQuoted(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before !== QUOTE_END && before !== TITLE_END) return false;
  return text.charAt(at + 1) === (before === QUOTE_END ? "“" : "《");
}

/** 学习、检查、和整改。: what the word joins on is as long as the item before it and ends the clause; 、和群众打成一片 is not. */
function isLastOfList(text: string, at: number, from: number): boolean {
  const before = ITEM_BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  return before !== undefined && ITEM_LAST.exec(text.slice(from, from + 6))?.[1]?.length === before.length;
}

const ITEM_BEFORE = /、([\u4e00-\u9fff]{2,5})$/;
const ITEM_LAST = /^([\u4e00-\u9fff]{2,5})[，。；]/;

/** “23？7”洪水: a dot between the numbers of a date that names an event. */
function isDate(line: MarkLine, at: number): boolean {
  return line.pairAround(at)?.kind === "“" && /^\d？\d$/.test(line.text.slice(at - 1, at + 2));
}

/** 印发？工作方案？: puts the marks of the title back; gives where it ends, or 0. */
export function readTitleMarks(line: MarkLine, at: number): number {
  const end = titleEnd(line, at);
  if (end === 0) return 0;
  const marks = [
    { start: at, end: at + 1, text: "《" },
    { start: end - 1, end, text: "》" },
  ];
  line.pair("mangled", { start: at, end }, marks, false);
  return end;
}

function readQuestion(line: MarkLine, at: number): number {
  if (!isStatement(line, at, at + 1) && !isDate(line, at)) return 0;
  const inTitle = line.pairAround(at)?.kind === "《";
  line.doubtful("mangled", { start: at, end: at + 1 }, inTitle ? ["——", "·", "　"] : ["·", "——", "　"]);
  return at + 1;
}
