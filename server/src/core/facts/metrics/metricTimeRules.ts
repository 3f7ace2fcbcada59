// Tells stretches of time that are amounts (连续3年, 5个工作日内) from dates, periods and set phrases (2023年, 三年来, 24小时值守).
import { WordIndex } from "../../text/wordIndex.ts";
import type { Amount } from "./metricMeasures.ts";

/** True where the amount, by the measure word that the rule stands under, is none. */
export type UnitRule = (text: string, amount: Amount) => boolean;

/** Rules by unit of time; lengths stand here for their circles (15公里通勤圈). */
export const TIME_RULES: Readonly<Record<string, UnitRule>> = {
  年: isCalendarYear,
  日: isDate,
  天: (text, { end, start, value }) =>
    text[end] === "来" || (value === 365 && !isLimit(text, end) && !isDuration(text, start)),
  周: (text, { start }) => text[start - 1] === "每",
  // 2025—2026学年.
  学年: (_text, { value }) => value >= 1900,
  个月: isPeriod,
  个小时: isPeriod,
  小时: isRoundTheClock,
  分钟: isCircle,
  公里: isCircle,
  刻钟: isCircle,
};

/** 以内, 之内, 内 behind a time limit. */
function isLimit(text: string, end: number): boolean {
  return text[end] === "内" || text.startsWith("以内", end) || text.startsWith("之内", end);
}

/** True where the words before say that a stretch of time follows: 连续3年, 不少于五年. */
function isDuration(text: string, start: number): boolean {
  return durationWords.endingAt(text, start) !== "";
}

const durationWords = new WordIndex(
  "连续 为期 分 满 达 期限 期限为 工龄 党龄 任期 超过 不少于 不得少于 至少 历时 用 用了 需 需要 约 持续 坚持 服务",
  "工作 从事 任职 试用期 周期 有效期 有效期为 为 仅用 不足 不到 长达 耗时 缩短 缩短至 压缩至 延长 提前 限期 时限 逾期 超期 滞后 最长 最多",
  "不超过 未满 已满 累计 时间 工期 总工期 建设期 历经 共 合计 平均 年限 寿命 质保期 使用 使用了 了",
);

/** 11月21日, 15日前; but 7日内, 为期10日. */
function isDate(text: string, { start, end }: Amount): boolean {
  return "月年".includes(text[start - 1] ?? "\n") || !(isLimit(text, end) || isDuration(text, start));
}

/** 2023年, 98年, 三年来, 五年规划, 近三年, 每两年: a date or a period; 连续3年, 不少于五年: an amount. */
function isCalendarYear(text: string, amount: Amount): boolean {
  const { numeral, start, end } = amount;
  const written = text.slice(numeral.start, numeral.end);
  // 08年; 1．2023年, an item's number and a year.
  if ((numeral.value >= 1000 && amount.bound === "") || /^0\d$|[.．](?:19|20)[0-9０-９]{2}$/.test(written))
    return true;
  // 连续两年末位, 连续三年中标.
  if (text.startsWith("连续", start - 2)) return text[end] === "来" || text.startsWith("以来", end);
  if (WHICH_YEAR.includes(text[start - 1] ?? "\n") && !isDuration(text, start)) return true;
  if (isLimit(text, end) || text.startsWith("以上", end)) return false;
  const next = text[end] ?? "\n";
  if (PERIOD_AFTER.includes(next) || yearNames.startingAt(text, end) !== "") return true;
  if (erasBefore.endingAt(text, start) !== "") return true;
  if (!numeral.han) return numeral.value >= 70 && numeral.value < 100 && /[0-9０-９]/.test(next);
  return !isDuration(text, start);
}

const WHICH_YEAR = "这那本去今明前后每近几往头当逐上下新";
const PERIOD_AFTER = "来前后间初底末度级代终中期";
const yearNames = new WordIndex(
  "以来 计划 行动 规划 攻坚 方案 时间里 倍增 提升 目标 任务 过渡期 磨 树 发展 建设 实践 奋斗 历程",
);
const erasBefore = new WordIndex(
  "过去 未来 今后 最近 过往 时隔 十年 新时代 建党 建国 成立 改革开放 建校 建院 建市 建县 建区 建局",
);

/** 两个月来, 前两个月: a period. */
function isPeriod(text: string, { end, start }: Amount): boolean {
  return text[end] === "来" || text.startsWith("以来", end) || "每头".includes(text[start - 1] ?? "\n");
}

/** 24小时值守, 八小时之外, 一小时经济圈: set phrases. */
function isRoundTheClock(text: string, amount: Amount): boolean {
  const { value, end, start } = amount;
  if (value === 24) return !isLimit(text, end) && !isDuration(text, start);
  if (value === 8 && /^[之以]?外/.test(text.slice(end, end + 2))) return true;
  return isCircle(text, amount);
}

/** 15分钟生活圈. */
function isCircle(text: string, { end }: Amount): boolean {
  return text.slice(end, end + 8).includes("圈");
}
