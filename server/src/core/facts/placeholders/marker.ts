// Reads the markers that a writer or a tool left behind: TODO, 待补充, {{字段}}, <单位名称>, 【填：…】, ##paidbegin##.
import {
  BRACE_SLOT,
  BRACKET_TAG,
  ENTITY,
  FILLER,
  HASH_TAG,
  HTML_TAG,
  INSTRUCTION_STARTS,
  INSTRUCTIONS,
  LONGEST_INSTRUCTION,
  LONGEST_SLOT,
  NOT_BEFORE_PENDING,
  NOTES,
  PENDING_IN_BRACKETS,
  PENDING_WORDS,
  SHEET_ERROR,
  SLOT_NOUNS,
} from "../../data/markers.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { endsClause, isDigit, isLetter, skipSpace, skipSpaceBack } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { splitsPair } from "../../text/splitsPair.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { measureLength } from "./maskMeasure.ts";
import { maskedName } from "./maskName.ts";
import { maskedNumber, takesNumber } from "./maskNumber.ts";
import { isMaskCharacter, runEnd } from "./maskRun.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const CLOSES: ReadonlyMap<string, string> = new Map([
  ["（", "）"],
  ["(", ")"],
  ["【", "】"],
  ["〔", "〕"],
  ["［", "］"],
  ["[", "]"],
  ["<", ">"],
  ["＜", "＞"],
]);
const LONGEST_CONTENT = 40;
const SLOT_BRACKETS = "〔［[<＜";

const instructionSeconds = new CharacterSet(INSTRUCTIONS.map((word) => word.charAt(1)).join(""));
const contentStarts = new CharacterSet(INSTRUCTION_STARTS.map((word) => word.charAt(0)).join(""));
const contentEnds = new CharacterSet(
  PENDING_IN_BRACKETS.map((word) => word.charAt(word.length - 1)).join(""),
);

/** Reads a bracket whose content is an instruction, a note or a slot's name; the whole bracket is the marker. */
export function readMarkedBracket(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const open = text.charAt(at);
  const close = CLOSES.get(open);
  if (!close) return null;
  const end = closing(text, at, open, close);
  if (end < 0 || line.isOpaque(at) || isLink(text, open, end)) return null;
  const starts = contentStarts.has(text.charCodeAt(skipSpace(text, at + 1)));
  const ends = contentEnds.has(text.charCodeAt(skipSpaceBack(text, end) - 1));
  if (!starts && !ends && "（(".includes(open) && !namedCounts.has(text.charCodeAt(at + 1))) return null;
  const content = text.slice(at + 1, end).trim();
  if (
    isNamedCount(text, end, content) ||
    isInstruction(content) ||
    (SLOT_BRACKETS.includes(open) && isSlot(content)) ||
    (open === "【" && isInlineSlot(text, at, end, content))
  ) {
    return marker(text, at, end + 1);
  }
  return "［[<＜".includes(open) ? maskInBracket(text, at, end) : null;
}

/** 办理案件（数字）件: what belongs there is named before its measure word. */
function isNamedCount(text: string, end: number, content: string): boolean {
  return NAMED_COUNT.test(content) && takesNumber(text, end + 1);
}

const NAMED_COUNT = /^(?:具体)?(?:数字|数量|数值|数目|金额|人数|次数|个数|百分比|比例)$/;
const namedCounts = new CharacterSet("具数金人次个百比");

/** Reads {…}, ${…}, {{…}}. */
export function readBraces(line: HoleLine, at: number): Reading {
  const { text } = line;
  const found = BRACE_SLOT.exec(text.slice(at, at + 40))?.[0];
  if (!found) return emptyBraces(line, at) ?? at + 1;
  if (line.isOpaque(at)) return at + 1;
  const content = found.replace(/[${}]/g, "").trim();
  const isField = found.startsWith("{{") || found.startsWith("$") || FIELD.test(content);
  return isField || isInstruction(content) ? marker(text, at, at + found.length) : at + found.length;
}

/** {name}, {考察组}: Chinese text has no use for braces of its own. */
const FIELD = /^(?:[A-Za-z_][\w.:]*|[\u4e00-\u9fff]{1,10})$/;

/** { }市, 到会{　}人: braces with nothing in them beside Han text. */
function emptyBraces(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const end = skipSpace(text, at + 1);
  const beside = isAnyHan(text.charCodeAt(at - 1)) || isAnyHan(text.charCodeAt(end + 1));
  if (text.charAt(end) !== "}" || end - at > WIDEST_BRACES || !beside || line.isOpaque(at)) return null;
  return { ...marker(text, at, end + 1), kind: "blank", guess: "内容" };
}

const WIDEST_BRACES = 20;

/** Reads ##tag##, #REF!, &nbsp;, HTML tags and [db:标题] at `at`. */
export function readTag(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const ahead = text.slice(at, at + 240);
  const patterns = line.markdown
    ? [HASH_TAG, SHEET_ERROR, BRACKET_TAG]
    : [HASH_TAG, SHEET_ERROR, BRACKET_TAG, ENTITY, HTML_TAG];
  for (const pattern of patterns) {
    const found = pattern.exec(ahead)?.[0];
    if (found) return line.isOpaque(at) ? null : marker(text, at, at + found.length);
  }
  return null;
}

/** Reads TODO and its like, and lorem ipsum. */
export function readNote(line: HoleLine, at: number): Reading {
  const { text } = line;
  if (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) return at + 1;
  const filler = FILLER.test(text.slice(at, at + 11)) ? 11 : 0;
  const length = filler || (NOTES.find((word) => text.startsWith(word, at))?.length ?? 0);
  const after = text.charCodeAt(at + length);
  if (length === 0 || isLetter(after) || isDigit(after) || line.isOpaque(at)) return at + 1;
  return marker(text, at, at + length);
}

/** Reads 待补充, 待定 … where they end a clause; 有待补充完善 and 待定岗 are prose. */
export function readPending(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const before = text.charAt(at - 1);
  if (before !== "" && NOT_BEFORE_PENDING.includes(before)) return null;
  const word = PENDING_WORDS.find((pending) => text.startsWith(pending, at));
  if (!word || !endsMarker(text, at + word.length) || line.isOpaque(at)) return null;
  if (isSpokenOf(text, at, at + word.length)) return null;
  return marker(text, at, at + word.length);
}

/** 状态为“待核实”的线索, “待补充”“待确认”等标注: the words are spoken of; 主题为“待定”。 is still open. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === "“" &&
    text.charAt(end) === "”" &&
    !OPEN_NAME.test(text.slice(Math.max(0, start - 6), start))
  );
}

const OPEN_NAME = /(?:主题|名称|标题|题目|单位|部门|地点|时间|姓名)[为是：:]{0,2}“$/;

/** Reads 此处填写…, 在此填写… and other instructions, to the end of their clause. */
export function readInstruction(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  if (!instructionSeconds.has(text.charCodeAt(at + 1))) return null;
  const found = INSTRUCTIONS.find((word) => text.startsWith(word, at));
  if (!found || line.isOpaque(at) || isOperation(text, at, found)) return null;
  let end = at + found.length;
  while (end - at < LONGEST_INSTRUCTION && !endsClause(text.charCodeAt(end))) end++;
  if (splitsPair(text, end)) end--;
  return marker(text, text.charAt(at - 1) === "在" ? at - 1 : at, end);
}

/** 打开网页，点击输入密码; 点击输入框: what a reader is to do at a screen, not what the writer is to fill in. */
function isOperation(text: string, at: number, instruction: string): boolean {
  if (!instruction.endsWith("击输入")) return false;
  const next = text.slice(at + instruction.length, at + instruction.length + 12);
  return isAnyHan(text.charCodeAt(at - 1)) || /^[框法]|密码|验证码|账号|帐号|用户名|网址|关键/.test(next);
}

/** Reads three or more question marks where a number or name belongs: 完成？？？万元. */
export function readQuestionMarks(line: HoleLine, at: number): Reading {
  const { text } = line;
  let end = at;
  while ("?？".includes(text.charAt(end) || " ")) end++;
  const before = text.charAt(at - 1);
  const counted = end - at > 1 && isAnyHan(text.charCodeAt(at - 1)) ? countOf(text, at, end) : null;
  if (counted && !line.isOpaque(at)) return counted;
  const open =
    before !== "" &&
    "：:（(【为达至约共第".includes(before) &&
    isAnyHan(text.charCodeAt(at - 1)) === "为达至约共第".includes(before);
  return end - at >= 3 && open && !line.isOpaque(at) ? marker(text, at, end) : end;
}

/** 行政许可？？件，: question marks for the number before a measure word that ends its clause. */
function countOf(text: string, start: number, at: number): PlaceholderFact | null {
  const end = at + measureLength(text, at);
  if (end === at || !endsClause(text.charCodeAt(end))) return null;
  const [mask, noun] = [text.slice(start, at), text.slice(at, end)];
  return { kind: "masked-number", start, end, mask, noun, guess: "数字" };
}

/** Reads N where it stands for a number: 述法N次，. In 1个平台、N个场景 and 1+N it is meant. */
export function readCountN(line: HoleLine, at: number): Reading {
  const { text } = line;
  if (!isAnyHan(text.charCodeAt(at - 1)) || !isAnyHan(text.charCodeAt(at + 1)) || line.isOpaque(at))
    return at + 1;
  const found = countOf(text, at, at + 1);
  const isMeant = /[+＋xX×]N|N[+＋]|\d[个项大类条套]/.test(
    text.slice(Math.max(0, at - EXPLAINED), at + EXPLAINED),
  );
  return found && !isMeant ? found : at + 1;
}

/** How near the other numbers stand that an N goes with. */
const EXPLAINED = 40;

/** The place of the closing bracket on the same level, or −1 where it is far away or another bracket opens before. */
function closing(text: string, at: number, open: string, close: string): number {
  for (let i = at + 1; i <= at + LONGEST_CONTENT && i < text.length; i++) {
    const character = text.charAt(i);
    if (character === close) return i;
    if (character === open) return -1;
  }
  return -1;
}

/** [text](target), [text][name], [name]: target are links. */
function isLink(text: string, open: string, end: number): boolean {
  return open === "[" && "([:".includes(text.charAt(end + 1) || " ");
}

function isInstruction(content: string): boolean {
  if (SUPPLIED.test(content)) return true;
  if (INSTRUCTION_STARTS.some((start) => content.startsWith(start))) return !isExplanation(content);
  return (
    content.length <= LONGEST_SLOT &&
    !/[，；。：、]/.test(content) &&
    PENDING_IN_BRACKETS.some((word) => content.endsWith(word) && !isProse(content, word))
  );
}

/** （具体数据由办公室补充）, （缺一个事例，请宣传科补）: somebody is to write what stands there. */
const SUPPLIED =
  /^缺[\u4e00-\u9fff]{1,10}[，,]?[请由待][\u4e00-\u9fff]{1,10}补充?$|^(?:具体|详细|相关|有关|以上|上述)?(?:数据|数字|内容|情况|名单|事例|案例|做法)(?:由|请)[\u4e00-\u9fff]{1,10}(?:补充|填写|提供)$/;

/** （有待补充） and （尚待核实） are prose. */
function isProse(content: string, word: string): boolean {
  const before = content.charAt(content.length - word.length - 1);
  return word.startsWith("待") && before !== "" && NOT_BEFORE_PENDING.includes(before);
}

/** （待定岗人员名单） and （插入式、输入法…） go on as words. */
function isExplanation(content: string): boolean {
  if (/^(?:插入|输入|填入)(?:式|型|法|端|性|量|物种|病例|风险|权|符|键)/.test(content)) return true;
  return (
    /^待定(?:岗|级|编|薪|人员|性)/.test(content) ||
    /^待(?:核|填)(?!实|定|查|写|报|对|准|补|$|[：:，。；])/.test(content)
  );
}

function isSlot(content: string): boolean {
  if (content.length > LONGEST_SLOT || content === "" || !/^[\u4e00-\u9fffXx×*/、]+$/.test(content))
    return false;
  return (
    SLOT_NOUNS.some((noun) => content.endsWith(noun)) ||
    INSTRUCTION_STARTS.some((start) => content.startsWith(start))
  );
}

/** 【单位名称】 with text on both sides is a slot; 【工作动态】 at the start of a line or before its text is a column head. */
function isInlineSlot(text: string, at: number, end: number, content: string): boolean {
  return isAnyHan(text.charCodeAt(at - 1)) && isAnyHan(text.charCodeAt(end + 1)) && isSlot(content);
}

/** [X]项, [XX]: a mask that its writer put in brackets. */
function maskInBracket(text: string, at: number, end: number): PlaceholderFact | null {
  if (!isMaskCharacter(text.charCodeAt(at + 1)) || runEnd(text, at + 1) !== end) return null;
  if (text.charAt(at) === "[" && "xX".includes(text.slice(at + 1, end))) {
    // [x] is a ticked box of a task list.
    if (/^\s*(?:[-*+]\s*)?$/.test(text.slice(0, at))) return null;
  }
  const run = { start: at, end: end + 1 };
  const number = maskedNumber(text, run);
  if (number) return number;
  const beside = isAnyHan(text.charCodeAt(at - 1)) || isAnyHan(text.charCodeAt(end + 1)) || end - at > 2;
  return beside ? maskedName(text, run) : null;
}

function endsMarker(text: string, at: number): boolean {
  return endsClause(text.charCodeAt(at)) || text.charAt(at) === "|";
}

function marker(text: string, start: number, end: number): PlaceholderFact {
  return { kind: "marker", start, end, mask: text.slice(start, end), noun: "" };
}
