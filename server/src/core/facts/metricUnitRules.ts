// What each measure word asks of its surroundings, since many are also parts of dates, names and ordinary words.
import { AFTER_ONE, COINED_AFTER_GE, NAMES, SAYINGS } from "../data/figureNames.ts";
import { WordIndex } from "../text/wordIndex.ts";
import type { Amount } from "./metricAmounts.ts";

/** True where the amount is a date, an ordinal or a name by its measure word. */
export function isNoAmount(text: string, amount: Amount): boolean {
  if (isName(text, amount.start)) return true;
  const { numeral, word, unit } = amount;
  if (numeral.shape === "digits") return true;
  // 二期, 二级 and 二次 are ordinals: counted is 两.
  if (unit?.kind === "count" && numeral.end - numeral.start === 1 && text[numeral.start] === "二")
    return true;
  return isManner(text, amount) || (RULES[word]?.(text, amount) ?? false);
}

/** 四段式, 三班制, 九年制: a manner, not a count. */
function isManner(text: string, { end, unit }: Amount): boolean {
  if (unit?.kind !== "count") return false;
  return text[end] === "式" || (text[end] === "制" && !"度定订作约成造".includes(text[end + 1] ?? "度"));
}

const namesByFirst = new Map<string, string[]>();
for (const name of `${NAMES} ${SAYINGS}`.split(" ")) {
  const first = name[0] ?? "";
  namesByFirst.set(first, [...(namesByFirst.get(first) ?? []), name]);
}
const ARABIC_TO_HAN: Readonly<Record<string, string>> = {
  2: "两",
  3: "三",
  4: "四",
  5: "五",
  6: "六",
  8: "八",
};

/** 四个意识, also where somebody wrote 4个意识. */
function isName(text: string, at: number): boolean {
  const first = text[at] ?? "";
  const names = namesByFirst.get(ARABIC_TO_HAN[first] ?? first);
  return names?.some((name) => text.startsWith(name.slice(1), at + 1)) ?? false;
}

type Rule = (text: string, amount: Amount) => boolean;

/** A rule for words that count only what the characters given say, when the number is in Han. */
const hanOnlyBefore =
  (characters: string): Rule =>
  (text, { numeral, end }) =>
    numeral.han && numeral.value < 20 && !characters.includes(text[end] ?? "\n");

const never: Rule = () => true;

/** Rules by measure word; true says that this is no amount. */
const RULES: Readonly<Record<string, Rule>> = {
  年: isCalendarYear,
  日: (text, { end, start }) =>
    !(isLimit(text, end) || isDuration(text, start)) || "月年".includes(text[start - 1] ?? "\n"),
  天: (text, { end, start, value }) =>
    text[end] === "来" || (value === 365 && !isLimit(text, end) && !isDuration(text, start)),
  周: (text, { start }) => text[start - 1] === "每",
  个月: isPeriod,
  小时: isRoundTheClock,
  个小时: isPeriod,
  分钟: isCircle,
  公里: isCircle,
  刻钟: isCircle,
  个: isCoined,
  届: isSession,
  期: isPhase,
  次: isMeetingNumber,
  点: (text, { end }) => !POINTS.some((noun) => text.startsWith(noun, end)),
  分: (text, { numeral, start }) =>
    (numeral.han && !"得评加扣减满".includes(text[start - 1] ?? "\n")) ||
    "时点".includes(text[start - 1] ?? "\n"),
  度: (text, { numeral, end }) =>
    (numeral.han && numeral.value < 10) ||
    (numeral.value % 180 === 0 && /\p{Script=Han}/u.test(text[end] ?? "")),
  角: never,
  方: (_text, { numeral }) => numeral.han && numeral.value < 1000,
  面: hanOnlyBefore("锦红旗牌墙国党彩镜"),
  镇: hanOnlyBefore(""),
  乡: hanOnlyBefore(""),
  村: hanOnlyBefore(""),
  街道: hanOnlyBefore(""),
  社区: hanOnlyBefore(""),
  口: hanOnlyBefore("人井之"),
  代: (text, { end }) => text[end] !== "人",
  对: (text, { end }) =>
    !/^(?:[夫新师结关伴选母双亲恋]|[，。、；,;）)]|$|以|余)/.test(text.slice(end, end + 1)),
  则: (text, { end }) => !/^(?:[消新故案信通公启寓短]|[，。、；,;）)]|$)/.test(text.slice(end, end + 1)),
  位: (text, { end }) => text[end] === "数" || text[end] === "居",
  版: (_text, { value }) => !Number.isInteger(value) || value >= 1000,
  班: (text, { end }) => "倒制".includes(text[end] ?? "\n"),
  轮: (text, { end }) => "车摩电驱".includes(text[end] ?? "\n"),
  大: isCongress,
  番: (text, { start }) => !text.slice(Math.max(0, start - 3), start).includes("翻"),
  成: isNoTenth,
  折: (_text, { value }) => value > 10,
  次元: never,
  层: (text, { end }) => text[end] === "次",
  家: (text, { end, numeral }) => numeral.shape === "bare" && text[end] !== "企",
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
  "连续 为期 分 满 达 期限 期限为 工龄 党龄 任期 超过 不少于 不得少于 至少 历时 用 用了 需 需要 约 持续 坚持 服务 工作 从事 任职 试用期 周期 有效期 有效期为 为 仅用 不足 不到 长达 耗时",
  "缩短 缩短至 压缩至 延长 提前 限期 最长 最多 不超过 未满 已满 累计 时间 工期 总工期 建设期 历经 共 合计 平均 年限 寿命 质保期 使用 使用了 了",
);

/** 2023年, 98年, 三年来, 五年规划, 近三年, 每两年: a date or a period; 连续3年, 不少于五年: an amount. */
function isCalendarYear(text: string, { numeral, start, end }: Amount): boolean {
  const digits = numeral.end - numeral.start;
  if (!numeral.han && digits === 2 && text[start] === "0") return true;
  // 1．2023年: an item's number and a year.
  if (/[.．](?:19|20)[0-9０-９]{2}$/.test(text.slice(numeral.start, numeral.end))) return true;
  if (numeral.value >= 1000 || "这那本去今明前后每近几往头当逐上下新".includes(text[start - 1] ?? "\n"))
    return true;
  if (text.startsWith("以上", end) || text.startsWith("以内", end) || isLimit(text, end)) return false;
  const next = text[end] ?? "";
  if (
    "来前后间初底末度级代终中期".includes(next || "\n") ||
    YEAR_NAMES.some((noun) => text.startsWith(noun, end))
  )
    return true;
  if (PERIOD_BEFORE.some((word) => text.startsWith(word, start - word.length))) return true;
  if (!numeral.han) return numeral.value >= 70 && numeral.value < 100 && /[0-9０-９]/.test(next);
  return !isDuration(text, start);
}

const YEAR_NAMES =
  "以来 计划 行动 规划 攻坚 方案 期间 时间里 倍增 提升 目标 任务 有余来 过渡期 磨 树 发展 建设 实践 奋斗 历程".split(
    " ",
  );
const PERIOD_BEFORE = "过去 未来 今后 最近 过往 时隔 十年 新时代 建党 建国 成立".split(" ");

/** 两个月来, 前两个月: a period. */
function isPeriod(text: string, { end, start }: Amount): boolean {
  return text[end] === "来" || text.startsWith("以来", end) || "每头".includes(text[start - 1] ?? "\n");
}

/** 24小时值守, 八小时之外, 一小时经济圈: set phrases. */
function isRoundTheClock(text: string, amount: Amount): boolean {
  const { value, end, start } = amount;
  if (value === 24) return !isLimit(text, end) && !isDuration(text, start);
  if (value === 8 && (text.startsWith("之外", end) || text.startsWith("以外", end) || text[end] === "外"))
    return true;
  return isCircle(text, amount);
}

/** 15分钟生活圈. */
function isCircle(text: string, { end }: Amount): boolean {
  return text.slice(end, end + 8).includes("圈");
}

/** 三个坚持, 四个一批, 五个一工程. */
function isCoined(text: string, { numeral, end }: Amount): boolean {
  if (text[end] === "一" && !AFTER_ONE.includes(text[end + 1] ?? "\n")) return true;
  return numeral.han && numeral.value <= 20 && COINED.some((word) => text.startsWith(word, end));
}

const COINED = COINED_AFTER_GE.split(" ");

/** 九届政协, 十四届全国人大, 2023届毕业生; but 连续举办3届. */
function isSession(text: string, { value, start }: Amount): boolean {
  return (
    value >= 100 ||
    !/(?:举办|连续|办了|承办|召开|过|历|共|主办|参加)$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** 二期工程, 水厂三期: a part of a work; 读书班三期 counts. */
function isPhase(text: string, { numeral, start, end }: Amount): boolean {
  if (numeral.value > 6) return false;
  if (PHASES.some((noun) => text.startsWith(noun, end))) return true;
  return numeral.han && "厂台园目程统库站港段地城院桥".includes(text[start - 1] ?? "\n");
}

const PHASES = "工程 项目 建设 改造 基金 厂 线 园区 用地 地块 扩建".split(" ");

/** 七届三次会议, 十四届全国人大三次会议, 五次全会; 三次产业, 一次性. */
function isMeetingNumber(text: string, { numeral, start, end }: Amount): boolean {
  if (text.startsWith("产业", end) || text.startsWith("分配", end) || "元方函".includes(text[end] ?? "\n"))
    return true;
  if (
    !numeral.han ||
    !(text.startsWith("会议", end) || text.startsWith("全会", end) || text.startsWith("全体会", end))
  )
    return false;
  return text.startsWith("全会", end) || text.slice(Math.max(0, start - 14), start).includes("届");
}

const POINTS =
  "意见 要求 建议 希望 做法 体会 启示 共识 经验 措施 问题 感受 打算 看法 不足 思考 说明 承诺 倡议 内容 想法 原因 特点 认识 安排 指示 工作 任务 变化 收获 差距 成效 思路 方面 具体 主要 重要 基本 原则 期望 期盼 举措 事项 结论 情况 优势 难点".split(
    " ",
  );

/** 二十大, 十三大: congresses; 三大攻坚战 stands among the names; 五大任务 counts. */
function isCongress(text: string, { numeral, start, end }: Amount): boolean {
  if (!/\p{Script=Han}|[“‘]/u.test(text[end] ?? "")) return true;
  if (CONGRESS_AFTER.some((word) => text.startsWith(word, end))) return true;
  if (/(?:党的|妇女|团的|工会|妇联|残联|共青团|侨代会|文联)$/.test(text.slice(Math.max(0, start - 3), start)))
    return true;
  return numeral.value > 10 && !MANY_GREAT.some((word) => text.startsWith(word, end));
}

const CONGRESS_AFTER =
  "精神 以来 报告 召开 代表 闭幕 开幕 期间 胜利 确定 提出 上 和 后 前 的 战略 对 要 关于 指出 强调 把 作出 明确 目标 有 是 会".split(
    " ",
  );
const MANY_GREAT = "产业 工程 行动 领域 重点 专项 体系 举措 任务 项目 类 片区 板块".split(" ");

/** 三成, 八成以上企业; not 成立, 成果 and the like. */
function isNoTenth(text: string, { value, end, start }: Amount): boolean {
  if (value >= 10) return true;
  if ("立为功果效员本长都熟绩套品分就型天批片份因活文规见不色名交年人才体".includes(text[end] ?? "\n"))
    return true;
  return text[start - 1] === "无";
}
