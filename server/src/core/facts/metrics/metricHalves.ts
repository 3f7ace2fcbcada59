// Reads what is half of something: 半天, 半个月, 过半, 半数以上, 近一半.
import type { Numeral } from "../../text/numerals.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Amount } from "./metricMeasures.ts";
import { unitAt } from "./metricUnits.ts";

/** The amount that the 半 at `at` states, or where to look on from: 半年 names a period, and other words with 半 are words. */
export function halfAt(text: string, at: number): Amount | number {
  if (text[at - 1] === "一" && isHalf(text, at)) return half(at - 1, at + 1, "share");
  const share = shareEnd(text, at);
  if (share > at) return half(at, share, "share");
  const lasts = LASTING.test(text.slice(Math.max(0, at - 2), at));
  if (!lasts && "一大多过前后上下".includes(text[at - 1] ?? "\n")) return at + 1;
  const unit = unitAt(text, at + 1);
  if (!unit || !(HALVED.has(unit.word) || (unit.word === "年" && lasts))) return at + 1;
  return { ...half(at, at + 1, "plain"), end: at + 1 + unit.word.length, word: unit.word, unit };
}

/** 超过一半, 占一半, 一半以上: a share; 一半是做，一半是说 and 一半时间 are ways to speak. */
function isHalf(text: string, at: number): boolean {
  const bounded = /(?:超过|过|近|约|不到|不足|占|超|达|达到)$/.test(text.slice(Math.max(0, at - 3), at - 1));
  return bounded
    ? !/^[\p{Script=Han}]/u.test(text[at + 1] ?? "") || /^[以左的]/.test(text[at + 1] ?? "")
    : /^以[上下]/.test(text.slice(at + 1, at + 3));
}

/** 长达半年, 提前半年: by itself 半年 names a period. */
const LASTING = /长达|提前|推迟|延期|延长|缩短|历时|为期|耗时/;

const HALVED = new Set("天 小时 个月 个小时 公里 里 斤 亩 吨 个学期 个世纪 个工作日 个钟头 米".split(" "));

function half(start: number, end: number, shape: "plain" | "share"): Amount {
  const numeral: Numeral = { start, end, value: 0.5, bound: "", han: true, shape };
  return { start, end, value: 0.5, upper: undefined, bound: "", numeral, word: "", unit: undefined };
}

/** Where 半数, or the 半 of 过半 and 近半 at a clause's end, ends; `at` where no share stands there. */
function shareEnd(text: string, at: number): number {
  const before = text[at - 1] ?? "\n";
  if (text[at + 1] === "数") return "大小".includes(before) ? at : at + 2;
  if (!"过近超".includes(before) || !endsClause(text, at + 1)) return at;
  return OTHER_WORDS.test(text.slice(Math.max(0, at - 3), at)) ? at : at + 1;
}

/** 时间过半、任务过半 and 双过半 are sayings; in 经过半 and 最近半 the character before belongs to another word. */
const OTHER_WORDS = /(?:时间|任务|夜已|[双年夜时通经超越])过$|最近$/;
