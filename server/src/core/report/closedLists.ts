// Lists behind 其中 that tell by their words how they stand to the whole: one that ends with 其他 is all there is, and what is of
// one kind of a set (小学, 初中; 甲类, 乙类) is of no other.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Total } from "./metricTotals.ts";

/** The parts right behind 其中, one close after another, that `isPart` takes for such; `from` is the place of 其中. */
export function partsInRow(
  text: string,
  metrics: readonly MetricFact[],
  from: number,
  isPart: (metric: MetricFact) => boolean,
): readonly MetricFact[] {
  const { end } = sentenceAround(text, from + 1);
  const parts: MetricFact[] = [];
  let at = from + 2;
  for (const part of metrics) {
    if (part.start < at) continue;
    if (part.start >= end || !isPart(part) || !BEFORE_PART.test(text.slice(at, part.start))) break;
    parts.push(part);
    at = part.end;
  }
  return parts;
}

/** A mark, none before the first, and the part's name. */
const BEFORE_PART = /^[：:，,、；;和及]?[^，,、；;：:。！？（）()]{0,16}$/;

/** True where the last of several parts is all the rest: 甲5个、乙4个、其他2个. */
export function endsWithRest(text: string, parts: readonly MetricFact[]): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return false;
  const name = text.slice(Math.max(0, last.start - LONGEST_NAME), last.start);
  return (
    /[，,、；;和及](?:其[他它余]|剩余)[^，,、；;]{0,8}$/.test(name) && !NAMES_NONE.test(text.charAt(last.end))
  );
}

/** 其他3个方面: the words behind the figure go on. */
const NAMES_NONE = /[以之]/;

/** True where each part is of another kind of one set: all together they are no more than the whole. */
export function areApart(text: string, { parts }: Pick<Total, "parts">): boolean {
  if (parts.length < 2) return false;
  const names = parts.map(({ start }) => text.slice(Math.max(0, start - LONGEST_NAME), start));
  return SETS.some((set) => {
    const kinds = names.map((name) => set.exec(name)?.[1]);
    return !kinds.includes(undefined) && new Set(kinds).size === kinds.length;
  });
}

const LONGEST_NAME = 14;

/** The kinds of a set in the words between the mark before a part and the part: 省级3家, 市级龙头企业6家; 制度类12个; 初中生340人. */
const SETS: readonly RegExp[] = [
  setOf("(中央|自筹|(?:国家|省|市|县|区|州|乡|镇|乡镇|街道|村)级)"),
  setOf("([^，,、；;：:\\d]{1,8})类"),
  setOf("第?(一|二|三|四)种形态"),
  setOf(
    "(幼儿园|幼儿|小学|中心小学|完全小学|初中|初级中学|普通高中|高中|高级中学|完全中学|九年一贯制|中职|中等职业|职业高中|特殊教育)",
  ),
  setOf("(企业|公司|个体|个体工商户|农民专业合作社|农民合作社)"),
  setOf("(大|中|小)型"),
  setOf("(男|女)[性生]?"),
  setOf("(一|二|三|四)季度"),
  setOf("(特别重大|重大|较大|一般)(?=事故|隐患|火灾)"),
];

function setOf(kind: string): RegExp {
  return new RegExp(`(?:^|[，,、；;：:中])${kind}[^，,、；;：:]{0,8}$`);
}
