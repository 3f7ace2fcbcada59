// Tells names and ordinals that hold a number and a measure word: 四个意识, 五个一工程, 党的二十大, 七届三次会议, 二期工程.
import { AFTER_ONE, COINED_AFTER_GE, NAMES, SAYINGS } from "../../data/figureNames.ts";
import { isHan } from "../../text/han.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import type { Amount } from "./metricMeasures.ts";
import type { UnitRule } from "./metricTimeRules.ts";

const names = new WordIndex(NAMES, SAYINGS);
/** The same behind their first character, by what that is written as in digits: 4个意识. */
const namesInDigits = new Map<number, WordIndex>();
for (const [digit, han] of ["2两", "3三", "4四", "5五", "6六", "8八"].map(
  ([digit = "", han = ""]) => [digit, han] as const,
)) {
  const rests = NAMES.split(" ")
    .filter((name) => name[0] === han)
    .map((name) => name.slice(1));
  namesInDigits.set(digit.charCodeAt(0), new WordIndex(rests.join(" ")));
}

/** True where a listed name or saying starts at `at`. */
export function isName(text: string, at: number): boolean {
  const inDigits = namesInDigits.get(text.charCodeAt(at));
  return inDigits ? inDigits.startingAt(text, at + 1) !== "" : names.startingAt(text, at) !== "";
}

/** Where the listed name that starts with a Han number at `at` ends; `at` where none does. */
export function listedNameEnd(text: string, at: number): number {
  return at + names.startingAt(text, at).length;
}

/** Rules by measure word. */
export const NAME_RULES: Readonly<Record<string, UnitRule>> = {
  个: isCoined,
  届: isSession,
  期: isPhase,
  次: isMeetingNumber,
  大: isCongress,
};

/** 三个坚持, 四个一批, 五个一工程. */
function isCoined(text: string, { numeral, end }: Amount): boolean {
  if (text[end] === "一" && !AFTER_ONE.includes(text[end + 1] ?? "\n")) return true;
  return numeral.han && numeral.value <= 20 && coined.startingAt(text, end) !== "";
}

const coined = new WordIndex(COINED_AFTER_GE);

/** 九届政协, 十四届全国人大, 2023届毕业生; but 连续举办3届. */
function isSession(text: string, { value, start }: Amount): boolean {
  if (value >= 100 || text.startsWith("中共", start - 2)) return true;
  return sessionsCounted.endingAt(text, start) === "";
}

const sessionsCounted = new WordIndex("举办 举办了 连续 办了 承办 召开 召开了 过 历 共 主办 参加");

/** 二期工程, 水厂三期: a part of a work; 读书班三期 counts. */
function isPhase(text: string, { numeral, start, end }: Amount): boolean {
  if (numeral.value > 6) return false;
  if (phases.startingAt(text, end) !== "") return true;
  // 供水二期、引水三期等建成通水.
  const goesOn = numeral.han && phaseGoesOn.startingAt(text, end) !== "" && isHan(text.charCodeAt(start - 1));
  if (goesOn && !HELD.test(text.slice(Math.max(0, start - HELD_REACH), start))) return true;
  return numeral.han && "厂台园目程统库站港段地城院桥场线电储渠矿".includes(text[start - 1] ?? "\n");
}

const phaseGoesOn = new WordIndex(
  "、 等 建成 投产 投运 投用 开工 竣工 完工 动工 启用 通水 并网 主体 全面 正式 顺利 全部 已 签约 落地",
);
/** What is held or issued in numbers, and what such things are called. */
const HELD =
  /[办举印刊编发制播授讲录每共计][^，。；,;]{0,14}$|(?:班|课|讲|会|刊|报|栏|目|坛|展|片|训|赛|次|场|营|龙|简报|累计|连续|其中)$/;
const HELD_REACH = 16;

const phases = new WordIndex("工程 项目 建设 改造 基金 厂 线 园区 用地 地块 扩建");

/** 七届三次会议, 十四届全国人大三次会议, 五次全会; 三次产业. */
function isMeetingNumber(text: string, { numeral, start, end }: Amount): boolean {
  if (industries.startingAt(text, end) !== "") return true;
  // 省十五次党代会, 市三次人代会; but 召开三次党代会.
  if (numeral.han && congresses.startingAt(text, end) !== "")
    return numeral.value > 4 || "省市县区镇乡州团届".includes(text[start - 1] ?? "\n");
  if (!numeral.han || sittings.startingAt(text, end) === "") return false;
  return text.startsWith("全会", end) || text.slice(Math.max(0, start - 14), start).includes("届");
}

const congresses = new WordIndex(
  "党代会 人代会 团代会 妇代会 职代会 工代会 党代表大会 代表大会 党员代表大会",
);
const industries = new WordIndex("产业 分配 元 方 函");
const sittings = new WordIndex("会议 全会 全体会");

/** 二十大, 十三大: congresses; 三大攻坚战 stands among the names; 五大任务 counts. */
function isCongress(text: string, { numeral, start, end }: Amount): boolean {
  if (!/\p{Script=Han}|[“‘]/u.test(text[end] ?? "") || congressGoesOn.startingAt(text, end) !== "")
    return true;
  return (
    congressOf.endingAt(text, start) !== "" || (numeral.value > 10 && manyGreat.startingAt(text, end) === "")
  );
}

const congressOf = new WordIndex("党的 妇女 团的 工会 妇联 残联 共青团 侨代会 文联");
const congressGoesOn = new WordIndex(
  "精神 以来 报告 召开 代表 闭幕 开幕 期间 胜利 确定 提出 上 和 后 前 的 战略 对 要 关于 指出 强调 把 作出 明确 目标 有 是 会",
);
const manyGreat = new WordIndex("产业 工程 行动 领域 重点 专项 体系 举措 任务 项目 类 片区 板块");
