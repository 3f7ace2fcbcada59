// 一 before a measure word is mostly an article (一项任务); this tells the few places where it counts.
import { isOneOf } from "../../text/oneOf.ts";
import type { Amount } from "./metricMeasures.ts";
import type { MetricFact } from "./metrics.ts";

/** True where the amount is a bare 一 that only says "a". `previous` is the figure before it in the paragraph. */
export function isArticle(text: string, amount: Amount, previous: MetricFact | undefined): boolean {
  const { numeral, start, end, word, unit } = amount;
  // 一年半 is no article.
  if (numeral.end - numeral.start !== 1 || text[numeral.start] !== "一" || amount.value !== 1) return false;
  // 过去一段时间.
  if (word === "段" && text.startsWith("时", end)) return true;
  // 一到两成, 一个多月, 集中一周时间.
  if (amount.upper !== undefined || amount.bound !== "" || text.startsWith("时间", end)) return false;
  if (unit && SIZES.has(unit.kind) && /[近约]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
  // 翻了近一番, 增长近一倍.
  if (SHARES.has(word) && isOneOf("近约", text.charCodeAt(start - 1))) return false;
  if (NEVER_COUNTED.has(word)) return true;
  // 提升到一个新的水平 is no count.
  if (word !== "个" && REACHED.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (NOT_A_NUMBER.includes(text[start - 1] ?? "\n")) return true;
  if (SHARES.has(word)) return false;
  if (EXACT_BEFORE.some((bound) => text.startsWith(bound, start - bound.length))) return false;
  if (unit?.kind === "time" && MINUTES.test(text.slice(end, end + 6))) return false;
  if (unit?.kind === "time" && SHIFTED.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (isQuota(text, start)) return false;
  if (previous && continuesQuota(text, previous, amount)) return false;
  return !closesClause(text, amount, end);
}

/** 近一吨, 近一公里: of what is measured 近 tells how much, not how long ago. */
const SIZES: ReadonlySet<string> = new Set(["money", "length", "area", "volume", "mass", "energy", "power"]);

/** 提前一年完工, 推迟一个月: by how long. */
const SHIFTED = /提前|推迟|延迟|延期|延长|缩短|耗时|用时/;

/** 由三天缩短到一天, 压减为一次: what it has come to. */
const REACHED = /(?:缩短|压缩|压减|缩减|精简|减少|降低|下降|延长|增加|提高|提升|[降减增升])[到至为]$/;

/** 一个小时三十分钟: a time goes on. */
const MINUTES = /^零?[\d一二三四五六七八九十]{1,3}分/;

/** 一倍, 一成 and 翻一番 are always amounts. */
const SHARES = new Set(["倍", "番", "成"]);

/** Words that with 一 mean "some kind of": 一批, 一系列, 一种. */
const NEVER_COUNTED = new Set(
  "批 部分 种 起 级 面 把 代 片 道 股 度 点 类 层 方面 套 大 方 折 口 对 头 团 系列 版 届 位 章 段 分".split(
    " ",
  ),
);

/** 统一, 进一步, 第一, 每一: 一 belongs to the word before it. */
const NOT_A_NUMBER = "统进第逐之专万单唯同不合划归整任某每另哪这那首如凡是成为有无近上下新本该又某再";

const EXACT_BEFORE =
  "至少 不少于 不得少于 不低于 不超过 超过 不足 为期 历时 满 各 仅 共 约 每次 减少 增加 均为 增长 提高 翻 长达 近 重达 高达 多达 上涨 下跌 下降".split(
    " ",
  );

/** 每周举办一期, 每人至少参加一次: what is due each time. Looks back through the clause only. */
function isQuota(text: string, start: number): boolean {
  const low = Math.max(0, start - 28);
  for (let i = start - 1; i >= low; i--) {
    const character = text[i] ?? "";
    if (CLAUSE_MARKS.includes(character)) return false;
    if (character === "每" && i < start - 1) return true;
    if (character === "少" && text[i - 1] === "至") return true;
  }
  return false;
}

const CLAUSE_MARKS = "，。；：！？,;:!?";

/** 每月开展一次讲堂，撰写一份提案、提交一篇文章: the quota runs on through the list. */
function continuesQuota(text: string, previous: MetricFact, amount: Amount): boolean {
  if (previous.value !== 1 || !CONTINUING.has(amount.word)) return false;
  if (text[previous.start] !== "一" || amount.start - previous.end > 24) return false;
  const between = text.slice(previous.end, amount.start);
  return (
    !/[。；：！？;:!?]/.test(between) &&
    (between.match(/[，,]/g)?.length ?? 0) <= 1 &&
    isQuotaFigure(text, previous)
  );
}

const CONTINUING = new Set("次 期 篇 本 份 场 堂 节 遍 回 条 件 部".split(" "));

function isQuotaFigure(text: string, previous: MetricFact): boolean {
  return previous.bound !== "" || isQuota(text, previous.start);
}

/** 形成调研报告一篇，; 记功一次。 A count behind its noun, at the clause's end. */
function closesClause(text: string, amount: Amount, end: number): boolean {
  if (!COUNTED_AT_END.has(amount.word) || "落漏少掉缺跑".includes(text[amount.start - 1] ?? "\n"))
    return false;
  return (
    /^[，。；、,;）)]/.test(text.slice(end, end + 1)) &&
    /\p{Script=Han}|[》”）]/u.test(text[amount.start - 1] ?? "")
  );
}

const COUNTED_AT_END = new Set("人 名 次 篇 件 项 份 部 本 场 期 座 处 起 条 宗 人次 辆 例 支".split(" "));
