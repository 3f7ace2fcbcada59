// Finds the words that make a figure inexact or one-sided: before it (近, 不少于), ahead in its clause (至少开展…) and behind it (以上).
import {
  BOUNDS_AFTER,
  BOUNDS_AHEAD,
  BOUNDS_BEFORE,
  NO_BOUND_AFTER,
  NO_BOUND_BEFORE,
} from "../../data/bounds.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import type { Amount } from "./metricMeasures.ts";

/** The bound of an amount, and where the words right before it begin. */
export interface Bound {
  /** The words, those before, inside and behind joined by …, or "". */
  readonly words: string;
  readonly start: number;
}

const before = new WordIndex(...Object.values(BOUNDS_BEFORE));
const ahead = new WordIndex(...Object.values(BOUNDS_AHEAD));
const after = new WordIndex(...Object.values(BOUNDS_AFTER));

/** The bound of an amount: the words before, inside and behind it that make it inexact or one-sided. */
export function boundOf(text: string, amount: Amount): Bound {
  const leading = leadingBound(text, amount);
  const start = amount.start - leading.length;
  const distant =
    leading === ""
      ? boundAhead(text, start) || boundOfWhole(text, amount) || sharedBound(text, amount.start)
      : "";
  return { words: joined(joined(leading || distant, amount.bound), trailingBound(text, amount)), start };
}

function joined(first: string, second: string): string {
  if (first === "" || second === "") return first + second;
  return `${first}…${second}`;
}

function leadingBound(text: string, amount: Amount): string {
  const word = before.endingAt(text, amount.start);
  if (word === "") return "";
  const from = amount.start - word.length;
  const joins = (NO_BOUND_AFTER[word] ?? "").includes(text[from - 1] ?? "\n");
  // 贴近群众; but 发放补贴近千万元.
  if (joins && !ALLOWANCE.test(text.slice(Math.max(0, from - 2), from))) return "";
  // 上百, 上万; but 会上3人.
  if (word === "上" && amount.numeral.shape !== "bare") return "";
  // 产值过亿元, 人数过半, 过七成; but 开展过3次.
  if (word === "过" && !isRound(amount)) return "";
  // 突破两个难点, 突破12项关键技术: what is broken through, not what is exceeded.
  if (word === "突破" && amount.unit?.kind === "count" && isObstacle(text, amount)) return "";
  // 查摆不足12条: shortcomings are counted there.
  if (word === "不足" && COUNTS_SHORTCOMINGS.has(amount.word)) return "";
  return word;
}

const ALLOWANCE = /[补津]贴$/;

function isRound({ numeral, word }: Amount): boolean {
  return (
    numeral.shape === "bare" ||
    numeral.shape === "share" ||
    word === "成" ||
    word === "%" ||
    (numeral.han && numeral.shape === "scaled")
  );
}

function isObstacle(text: string, { numeral, value, end }: Amount): boolean {
  return (numeral.han && value < 10) || OBSTACLE.test(text.slice(end, end + 12));
}

const OBSTACLE = /^[^，。；、]{0,9}(?:技术|难[题点关]|瓶颈|堵点|短板|壁垒|工艺|环节)/;
const COUNTS_SHORTCOMINGS = new Set("个 条 项 处 点 方面 类".split(" "));

/** Looks back through the clause, no further than {@link REACH}. */
function boundAhead(text: string, start: number): string {
  // 至少召开一次会议、通报情况这三项制度: the figure sums up what was said.
  if (POINTING.includes(text[start - 1] ?? "\n")) return "";
  const low = Math.max(0, start - REACH);
  for (let i = start; i > low; i--) {
    const code = text.charCodeAt(i - 1);
    // 预计，全年实现…: the word by itself bears on the clause behind it.
    if (commas.has(code) && SET_OFF.test(text.slice(Math.max(0, i - 1 - LONGEST_SET_OFF), i - 1)))
      return "预计";
    if (clauseMarks.has(code)) return "";
    // “最多跑一次”事项占比99%: what a quoted name says bears on nothing outside.
    if (code === CLOSING_QUOTE) {
      do i--;
      while (i > low && text[i] !== "“");
      continue;
    }
    const word = lastOfAhead.has(code) ? ahead.endingAt(text, i) : "";
    if (word !== "") return word;
  }
  return "";
}

const commas = new CharacterSet("，,");
const SET_OFF = /(?:^|[。；，,])预计$/;
const LONGEST_SET_OFF = 3;

const POINTING = "这那此";
const REACH = 40;
const CLOSING_QUOTE = "”".charCodeAt(0);
const clauseMarks = new CharacterSet("，。；：！？,;:!?（(");
const lastOfAhead = new CharacterSet(
  ...Object.values(BOUNDS_AHEAD).flatMap((list) => list.split(" ").map((word) => word.slice(-1))),
);

/** 不到营业收入的0.5%, 超过全国平均的1.2倍, 约占全球四分之一: the bound stands before the whole of a share. */
function boundOfWhole(text: string, { start, unit }: Amount): string {
  if (unit && unit.kind !== "ratio") return "";
  const ofWhole = text[start - 1] === "的";
  for (let i = start - 2; i > start - SHORT && i > 1; i--) {
    if (clauseMarks.has(text.charCodeAt(i - 1))) return "";
    const word = before.endingAt(text, i);
    if (word.length > 1 && (ofWhole || word.endsWith("占"))) return word;
  }
  return "";
}

const SHORT = 20;

/** 分别突破2.1万元和9000元: what stands before the first of them bounds each. */
function sharedBound(text: string, start: number): string {
  if (text[start - 1] !== "和") return "";
  return SHARED.exec(text.slice(Math.max(0, start - SHARED_REACH), start))?.[1] ?? "";
}

const SHARED =
  /分别(?:已|将)?(突破|超过|超|接近|近|约|约为|不少于|不低于|不超过|达到?约)\d[\d.]{0,8}[万亿余多]{0,2}[^\d，。；、和]{1,4}和$/;
const SHARED_REACH = 28;

function trailingBound(text: string, amount: Amount): string {
  const word = after.startingAt(text, amount.end);
  if (word === "") return "";
  if ((NO_BOUND_BEFORE[word] ?? "").includes(text[amount.end + word.length] ?? "\n")) return "";
  if (word === "内" && !TIME.has(amount.word)) return "";
  // 三年余 and 五公里多 add to the amount; 3个多 begins another word.
  if ((word === "多" || word === "余") && amount.bound !== "") return "";
  if (word === "多" && amount.word === "个") return "";
  return word;
}

const TIME = new Set(
  "年 个月 周 天 日 小时 个小时 分钟 秒 个工作日 工作日 个交易日 个自然日 日历天 个星期 星期".split(" "),
);
