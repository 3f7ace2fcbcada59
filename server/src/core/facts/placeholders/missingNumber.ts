// Reads measure words and units that lost their number: 整改措施条，, 召开次会议, 占比%，, 增长个百分点, 第名, 征地余亩.
import {
  COUNTED_AFTER,
  COUNTED_BEFORE,
  COUNTED_IN_PAIRS,
  COUNTING_VERBS,
  HARMED,
  NOT_BEFORE_ORDINAL,
  NOT_BEFORE_REST,
  ORDINAL_MEASURES,
  POINT_WORDS,
  RATE_WORDS,
  REST_MEASURES,
  SECOND_MEASURES,
} from "../../data/lostNumbers.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isDigit, isSpace, skipSpaceBack } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import { isReportWord } from "../words/reportWord.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const POINTS = "个百分点";
const marks = new CharacterSet("，。；、,;！)）");
const restMeasures = new WordIndex(REST_MEASURES);
const noRest = new CharacterSet(NOT_BEFORE_REST);
const verbs = new WordIndex(...COUNTING_VERBS);
const rateEnds = endsOf(RATE_WORDS);
const nounEnds = endsOf([...COUNTED_BEFORE.values()].flat());

/** The last characters of the words. */
function endsOf(words: readonly string[]): CharacterSet {
  return new CharacterSet(...words.map((word) => word.slice(-1)));
}

/** The first characters of the measure words that {@link readLoneMeasure} knows. */
export const LONE_MEASURES: string = [
  ...new Set([...COUNTED_BEFORE.keys()].map((word) => word.charAt(0))),
].join("");

/** Reads a measure word right after what it counts and before a mark, or between a verb and what it counts. */
export function readLoneMeasure(line: HoleLine, at: number): PlaceholderFact | null {
  // Most measure words have their number.
  if (isDigit(line.text.charCodeAt(at - 1))) return null;
  return single(line, at) ?? secondOfTwo(line, at);
}

/** 培训期、人次，; 监测对象户、人，: what is counted second lost its number too. */
function secondOfTwo(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const before = text.charAt(at - 1);
  const first = before === "、" ? at - 2 : before === "户" ? at - 1 : -1;
  if (first < 0 || !LONE_MEASURES.includes(text.charAt(first))) return null;
  const measure = SECOND_MEASURES.find(
    (word) => text.startsWith(word, at) && marks.has(text.charCodeAt(at + word.length)),
  );
  return measure && single(line, first) ? lost(line, at, measure) : null;
}

const HOUSEHOLDS = /^户、?人[，。；、,;！)）]/;

function single(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  if (text.charAt(at) === "户" && HOUSEHOLDS.test(text.slice(at, at + 4))) {
    if (COUNTED_IN_PAIRS.some((noun) => text.endsWith(noun, at))) return lost(line, at, "户");
  }
  const length = lengthBeforeMark(text, at);
  if (isSpace(text.charCodeAt(at - 1)))
    return length > 0 ? behindGap(line, at, text.slice(at, at + length)) : null;
  if (length > 0)
    return (
      (nounEnds.has(text.charCodeAt(at - 1)) ? beforeMark(line, at, text.slice(at, at + length)) : null) ??
      inSeries(line, at, text.slice(at, at + length))
    );
  if (text.startsWith(POINTS, at)) {
    return POINT_WORDS.some((word) => text.endsWith(word, at)) ? lost(line, at, POINTS) : null;
  }
  if (BOUND.test(text.slice(at + 1, at + 3)) && harmed.endingAt(text, at) !== "")
    return lost(line, at, text.charAt(at));
  if (verbs.endingAt(text, at) === "") return null;
  const after = COUNTED_AFTER.get(text.charAt(at));
  return after?.some((noun) => text.startsWith(noun, at + 1)) ? lost(line, at, text.charAt(at)) : null;
}

/** The length of the word of at most three characters that ends at a mark, 0 where no mark stands so near. */
function lengthBeforeMark(text: string, at: number): number {
  for (let length = 1; length <= 3; length++) if (marks.has(text.charCodeAt(at + length))) return length;
  return 0;
}

/** 一次死亡人以上的事故, 重伤人以下: a bound behind the measure bounds a number. */
const BOUND = /^以[上下内]/;
const harmed = new WordIndex(HARMED);

/** Reads 余 with its measure word and no number before it: 征地余亩，. Not 其余, 业余, 结余. */
export function readLoneRest(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const before = text.charCodeAt(at - 1);
  if (!isAnyHan(before) || noRest.has(before)) return null;
  const measure = restMeasures.startingAt(text, at + 1);
  if (measure === "" || !marks.has(text.charCodeAt(at + 1 + measure.length))) return null;
  return lost(line, at, `余${measure}`);
}

/** Reads % without its number. A table's head (增长率%) ends its cell there and is left alone. */
export function readLonePercent(line: HoleLine, at: number): Reading {
  const { text } = line;
  const after = text.charAt(at + 1);
  const end = skipSpaceBack(text, at);
  // 分别增长%和%: the one before it is lost too.
  const isRate =
    (end < at && text.charAt(end - 1) === "率") ||
    /[\u4e00-\u9fff][%％][和、]$/.test(text.slice(Math.max(0, at - 3), at));
  if (
    !isRate &&
    (!rateEnds.has(text.charCodeAt(end - 1)) || !RATE_WORDS.some((word) => text.endsWith(word, end)))
  )
    return at + 1;
  if (
    !marks.has(text.charCodeAt(at + 1)) &&
    !/^(?:以上|以下|左右|的|和|至|，)/.test(text.slice(at + 1, at + 3))
  )
    return at + 1;
  if (")）".includes(after)) return at + 1;
  return lost(line, at, text.charAt(at)) ?? at + 1;
}

/** Reads 第 without its number: 位居全省第名. */
export function readLoneOrdinal(line: HoleLine, at: number): PlaceholderFact | null {
  const { text } = line;
  const measure = text.charAt(at + 1);
  if (
    measure === "" ||
    !ORDINAL_MEASURES.includes(measure) ||
    NOT_BEFORE_ORDINAL.includes(text.charAt(at - 1) || " ")
  )
    return null;
  return lost(line, at + 1, measure);
}

/** 受理建议　　件，收到资金   万元。: a gap is left for the number. */
function behindGap(line: HoleLine, at: number, measure: string): PlaceholderFact | null {
  const { text } = line;
  const from = skipSpaceBack(text, at);
  const isWide = at - from > 1 || text.charAt(from) === "\u3000";
  if (!isAnyHan(text.charCodeAt(from - 1)) || !(COUNTED_BEFORE.has(measure) || measure === VISITS))
    return null;
  // 修改配置文 件，: the space of a bad copy stands inside a word.
  if (!isWide && isReportWord(text.charAt(from - 1) + measure)) return null;
  return isWide || !PERSONAL.has(measure) ? lost(line, at, measure) : null;
}

/** 接待群众 人次，: without the gap, what a column counts may be called so. */
const VISITS = "人次";
/** 责任 人，: one space may have slipped into a word that ends so. */
const PERSONAL = new Set("人 名 家 户 个 场 处".split(" "));

function beforeMark(line: HoleLine, at: number, measure: string): PlaceholderFact | null {
  const { text } = line;
  // 学员名、单位 and 活动场、馆 are lists.
  if ("名场".includes(measure) && text.charAt(at + 1) === "、") return null;
  // 问题项，: all that the line says is the name of a column.
  const isAll = measure === "项" && text.slice(at + measure.length + 1).trim() === "";
  return COUNTED_BEFORE.get(measure)?.some(
    (noun) => text.endsWith(noun, at) && !(isAll && text.slice(0, at).trim() === noun),
  )
    ? lost(line, at, measure)
    : null;
}

/** 绿色食品28个、地理标志农产品个，: what was counted before had its number. */
function inSeries(line: HoleLine, at: number, measure: string): PlaceholderFact | null {
  if (!SERIES_MEASURES.has(measure)) return null;
  const before = IN_SERIES.exec(line.text.slice(Math.max(0, at - LONGEST_ITEM), at))?.[1];
  return before === measure ? lost(line, at, measure) : null;
}

/** Measure words that are the end of no other word. */
const SERIES_MEASURES: ReadonlySet<string> = new Set("个 篇 万元 亿元 公里 人次".split(" "));
const IN_SERIES =
  /\d([\u4e00-\u9fff]{1,2})[、，；和及][\u4e00-\u9fff]{1,11}(?![一二三四五六七八九十百千万亿两几数多余半各整每某哪这那逐])[\u4e00-\u9fff]$/;
const LONGEST_ITEM = 17;

function lost(line: HoleLine, at: number, measure: string): PlaceholderFact | null {
  if (line.isOpaque(at)) return null;
  return {
    kind: "missing-number",
    start: at,
    end: at + measure.length,
    mask: "",
    noun: measure,
    guess: "数字",
  };
}
