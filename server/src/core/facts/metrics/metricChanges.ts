// Finds the words of change or comparison in front of a figure: 同比下降, 较去年同期减少, 缩短至, 是去年的…倍.
import {
  BASIS_WORDS,
  BY_ENDINGS,
  CHANGE_ADVERBS,
  CHANGE_VERBS,
  NEEDS_BASIS,
  NO_BASIS_AFTER,
  NO_BASIS_BEFORE,
  TO_ENDINGS,
  WHEN_ENDS,
  WHEN_VALUE,
} from "../../data/changes.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import type { Amount } from "./metricMeasures.ts";
import type { MetricFact } from "./metrics.ts";

/** The words of change, "" where there are none; `to` where they lead to the new value rather than give the difference. */
export interface ChangeWords {
  readonly words: string;
  readonly to: boolean;
}

const NO_CHANGE: ChangeWords = { words: "", to: false };
const verbs = new WordIndex(...Object.values(CHANGE_VERBS));
const endings = new WordIndex(TO_ENDINGS, BY_ENDINGS);
const toEndings = new Set(TO_ENDINGS.split(" "));
const adverbs = new WordIndex(CHANGE_ADVERBS);
const basisWords = new WordIndex(BASIS_WORDS);
const needsBasis = new Set(NEEDS_BASIS.split(" "));

/** The change that an amount states; `end` is where the words right before it must end. */
export function changeOf(
  text: string,
  amount: Amount,
  end: number,
  previous: MetricFact | undefined,
): ChangeWords {
  const verb = verbBefore(text, end) ?? datedVerb(text, end);
  const floor = previous?.end ?? 0;
  const points = amount.word.endsWith("分点") || APART.has(verb?.word ?? "");
  const basis = basisBefore(text, verb ? verb.start : end, floor, points && verb !== null);
  if (verb && (basis >= 0 || standsAlone(text, amount, verb))) {
    return { words: text.slice(basis >= 0 ? basis : verb.start, end), to: verb.to };
  }
  if (!verb && basis >= 0) return withObject(text, basis, end);
  // 较规定的75%低11.8个百分点: the value that is compared with stands between.
  const apart = verb && previous?.end === verb.start ? comparisonBefore(text, previous.start, 0, true) : -1;
  if (apart >= 0) return { words: text.slice(apart, end), to: false };
  const gap = gapBefore(text, amount, end, floor);
  if (gap >= 0) return { words: text.slice(gap, end), to: false };
  const multiple = multipleOf(text, amount, end);
  if (multiple) return multiple;
  return continuesList(text, previous, end)
    ? { words: previous?.change ?? "", to: previous?.relation === "to" }
    : NO_CHANGE;
}

/** Verbs that say how far two values lie apart, whatever is compared: 比普通程序少63天. */
const APART = new Set("高 低 多 少 短 快 慢 高出 多出".split(" "));

/** 高于全省平均水平2.1个百分点, 快于GDP增速3倍: where the comparison begins that a ratio measures; -1 for none. */
function gapBefore(text: string, { unit, word }: Amount, end: number, floor: number): number {
  // 支出低于预算2.4万元, 办件多于上年同期30件, 单价高于市场价5%: from a plan, the year before, a price, whatever is measured.
  const isRatio = unit?.kind === "ratio" && word !== "%" && word !== "％";
  if (!isRatio && !planEnds.has(text.charCodeAt(end - 1))) return -1;
  const start = Math.max(floor, end - REACH);
  const at = (isRatio ? GAP : GAP_FROM_PLAN).exec(text.slice(start, end))?.index ?? -1;
  return at < 0 ? -1 : start + at;
}

const GAP =
  /(?<![不未得])(?:高[于出]|低于|快于|慢于|好于|多于|少于|超出|领先)[^，。；：！？,;:!?（(较比]{0,17}[^，。；：！？,;:!?（(较比的]$/;

const planEnds = new CharacterSet("算划标年期初月度数价平准");
const GAP_FROM_PLAN =
  /(?<![不未得])(?:高于|低于|快于|多于|少于|超出)[^，。；：！？,;:!?（(较比]{0,8}(?:预算|计划|目标|上年|去年|常年|往年|同期|年初|上月|上季度|[场均准底导限]价|平均水平|标准)数?$/;

/** 较去年减少信访12批: the verb's object stands between; 同比5%: there is no verb. */
function withObject(text: string, basis: number, end: number): ChangeWords {
  for (let i = basis + 2; i <= end; i++) {
    const verb = verbs.endingAt(text, i);
    if (verb.length > 1 && i - verb.length > basis) return { words: text.slice(basis, i), to: false };
  }
  const adjacent = basisWords.endingAt(text, end) !== "";
  return adjacent ? { words: text.slice(basis, end), to: false } : NO_CHANGE;
}

/** A verb of change right before the figure, with what it ends in. */
interface Verb {
  readonly word: string;
  readonly start: number;
  readonly to: boolean;
}

function verbBefore(text: string, end: number): Verb | null {
  const ending = endings.endingAt(text, end);
  const endLengths = ending.length > 1 ? [ending.length, 1, 0] : ending ? [1, 0] : [0];
  for (const length of endLengths) {
    const word = verbs.endingAt(text, end - length);
    if (word === "") continue;
    const start = end - length - word.length;
    if ((OTHER_WORD_WITH[word] ?? "").includes(text[start - 1] ?? "\n")) continue;
    return { word, start, to: toEndings.has(text.slice(end - length, end)) };
  }
  return null;
}

/** 增长到2025年的31万人次, 提高到每人每月560元: the new value's date, or for whom it is, stands between. */
function datedVerb(text: string, end: number): Verb | null {
  if (!datedEnds.has(text.charCodeAt(end - 1))) return null;
  const when = DATED.exec(text.slice(Math.max(0, end - 14), end))?.[0].length ?? 0;
  const verb = when > 0 ? verbBefore(text, end - when) : null;
  return verb?.to ? verb : null;
}

const DATED = new RegExp(`(?<=[到至为])(?:${WHEN_VALUE}|每人每[年月]|[人户亩]均|每[人户月年亩])$`);
const datedEnds = new CharacterSet(WHEN_ENDS, "均人户月年亩");

/** 新增, 至少, 许多: the character is no verb of change there. */
const OTHER_WORD_WITH: Readonly<Record<string, string>> = {
  增: "新",
  多: "许很诸最众至大太较更",
  少: "至最不缺很较多稀",
  高: "最超很较更崇",
  低: "最很较更",
  短: "最很较更",
  快: "加尽最很较更愉畅赶轻",
  慢: "减放最很较更缓",
  提: "前小手",
  降: "投霜",
  升: "毫公",
  减: "不",
  翻: "推",
  缩: "压萎",
};

/** Where the basis begins whose words end at `end`, adverbs between left out; -1 for none. */
function basisBefore(text: string, end: number, floor: number, points: boolean): number {
  let at = end;
  for (let i = 0; i < 3; i++) {
    const adverb = adverbs.endingAt(text, at);
    if (adverb === "") break;
    at -= adverb.length;
  }
  // 比全区平均低: 平均 is what is compared with.
  const nearest = comparisonBefore(text, end, floor, points);
  const comparison = at === end ? nearest : Math.max(comparisonBefore(text, at, floor, points), nearest);
  if (comparison >= 0) return comparison;
  for (const from of at === end ? [end] : [at, end]) {
    const word = basisWords.endingAt(text, from);
    if (word !== "") return withPartner(text, from - word.length, word, floor);
  }
  return -1;
}

/** 与去年同期相比: the basis begins with 与. */
function withPartner(text: string, start: number, word: string, floor: number): number {
  if (!word.startsWith("相")) return start;
  for (let i = start - 1; i >= Math.max(floor, start - REACH); i--) {
    if ("与同和跟".includes(text[i] ?? "\n") && text[i + 1] !== "期") return i;
    if (comparing.has(text.charCodeAt(i))) break;
  }
  return start;
}

/**
 * 较上年, 比去年同期, 与2019年相比: the start of the comparison that runs up to `end`, or -1. What lies some `points` apart is
 * compared with anything: 比邻县低2个百分点.
 */
function comparisonBefore(text: string, end: number, floor: number, points: boolean): number {
  const low = Math.max(floor, end - REACH);
  for (let i = end - 1; i >= low; i--) {
    if (!comparing.has(text.charCodeAt(i))) continue;
    const character = text[i] ?? "";
    if (character !== "较" && character !== "比") return -1;
    if ((NO_BASIS_BEFORE[character] ?? "").includes(text[i - 1] ?? "\n")) return -1;
    if ((NO_BASIS_AFTER[character] ?? "").includes(text[i + 1] ?? "\n")) return -1;
    if (character === "比" && "同环相".includes(text[i - 1] ?? "\n")) return -1;
    return points || MOMENT.test(text.slice(i + 1, end)) ? i : -1;
  }
  return -1;
}

const REACH = 22;
/** Where the search stops: the words of comparison, or a mark. */
const comparing = new CharacterSet("较比", "，。；：！？,;:!?（(、");
/** What figures are compared with: a time, a plan, a norm, somewhere else. */
const MOMENT =
  /[年月季周日期上前去昨初末届次]|平均|计划|目标|预算|标准|水平|基数|以往|原|之|全[国省市县区]|定|后|其他/;

/** True where the verb says change without a basis: always of shares and new values, else behind its subject. */
function standsAlone(text: string, amount: Amount, verb: Verb): boolean {
  if (verb.to) return true;
  const clauseEnds = /^(?:[，。；、,;）)以左]|[和与]\d|$)/.test(text.slice(amount.end, amount.end + 2));
  // 增产1.6%, 减排12%; but 高5%, 节省10%工时.
  if (needsBasis.has(verb.word))
    return (
      clauseEnds && verb.word.length > 1 && (amount.unit?.kind === "ratio" || isRevenue(text, amount, verb))
    );
  if (amount.unit === undefined || amount.unit.kind === "ratio") return true;
  if (BETTERED.test(text.slice(Math.max(0, verb.start - 2), verb.start + verb.word.length))) return false;
  if (!clauseEnds) return false;
  // ，减少了64人: with 了 it is no list of what was done.
  const isDone = text[verb.start + verb.word.length] === "了";
  return isDone || amount.unit.kind !== "count" || /\p{Script=Han}/u.test(text[verb.start - 1] ?? "");
}

/** 收入完成18亿元，增收9870万元，: a clause of its own says how much more or less came in. */
function isRevenue(text: string, { unit }: Amount, { word, start }: Verb): boolean {
  return (
    unit?.kind === "money" && /^[增减][收支]$/.test(word) && isOneOf("，,；;（(", text.charCodeAt(start - 1))
  );
}

/** 改造提升1.2万亩, 治理改善3公里: what is done to them, not by how much they changed. */
const BETTERED = /(?:改造|整治|治理|巩固|优化|培育|打造|完善|建设|更新|修缮)(?:提升|提高|改善)$/;

/** 是去年同期的1.8倍, 相当于上年的两倍. */
function multipleOf(text: string, amount: Amount, end: number): ChangeWords | null {
  if (amount.word !== "倍" || text[end - 1] !== "的") return null;
  const low = Math.max(0, end - 16);
  const match = /(?:相当于|[是为达])([^，。；、,;是为达]{1,12}的)$/.exec(text.slice(low, end));
  if (!match || !MOMENT.test(match[1] ?? "")) return null;
  return { words: text.slice(low + match.index, end), to: false };
}

/** 分别增长3%、5%和8%: the verb stands once for the list. */
function continuesList(text: string, previous: MetricFact | undefined, end: number): boolean {
  if (!previous || previous.change === "") return false;
  const between = end - previous.end;
  return between <= 2 && /^(?:[、和及与,]|以及|)$/.test(text.slice(previous.end, end));
}
