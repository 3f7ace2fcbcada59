// Finds bounds that say a thing twice or against each other: 近20余个, 约30个左右, 超过300篇以上, 数十余.
import type { MetricFact } from "../metrics/metrics.ts";
import type { NumeralLine } from "./numeralKinds.ts";

/** What before a number goes with nothing of what stands behind it. */
const CLASHES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /^(?:约|大约|大概|大致|约有|约为|约占|约合|约达|近|将近|接近|接近于|近乎|差不多)$/,
    /^(?:余|多|来|左右|上下|有余|之多)$/,
  ],
  [/^(?:近|将近|接近|接近于)$/, /^以上$/],
  [/^(?:不到|不足)$/, /^(?:余|多|左右|上下|有余)$/],
  [/^(?:超|超过|超过了|超出|过|突破|突破了|逾|高于|多于|大于)$/, /^(?:余|多|以上|及以上|有余|左右|上下)$/],
  [/^(?:至少|最少|最低|不少于|不低于|不小于|不得少于|不得低于|起码)$/, /^(?:以上|及以上|有余|左右|上下)$/],
  [
    /^(?:最多|至多|最高|不超过|不多于|不高于|不大于|不得超过|不得高于)$/,
    /^(?:以下|以内|之内|及以下|左右|上下)$/,
  ],
  [/^[数几]$/, /^(?:余|多)$/],
  [/^(?:余|多)$/, /^(?:以上|及以上|左右|上下)$/],
];

/** Those that stand between the number and its unit: 150余人左右. */
const INSIDE = /^(?:余|多)$/;
const FAR = /^(?:至少|最少|不少于|不低于|最多|至多|不超过|[数几])$/;

/** Notes the fault of one figure's bounds, if there is one. */
export function boundFault(line: NumeralLine, { start, end, bound }: MetricFact): void {
  const { text } = line;
  const words = /^[数几][余多]/.test(bound) ? [...bound] : bound.split("…");
  const first = words[0] ?? "";
  for (const after of words.slice(1)) {
    if (!CLASHES.some(([one, other]) => one.test(first) && other.test(after))) continue;
    const isLeading = text.startsWith(first, start - first.length);
    // 大约…增加三十多亿 is loose talk, not the same thing said twice; 至少…以上 and 不超过…以下 are, however far apart.
    const isFar = FAR.test(first) && !boundsAnother(text, first, start);
    if (!isLeading && !INSIDE.test(first) && !isFar) continue;
    const behind = text.startsWith(after, end) ? end : text.lastIndexOf(after, end - 1);
    if (behind < start) return;
    const from = isLeading ? start - first.length : start;
    const changes = [
      ...(isLeading ? [[{ start: from, end: start, text: "" }]] : []),
      [{ start: behind, end: behind + after.length, text: "" }],
    ];
    line.note({
      kind: "bounds",
      start: from,
      end: Math.max(end, behind + after.length),
      certain: false,
      changes,
    });
    return;
  }
}

/** 至少规划一处两千平方米以上的绿地: what stands between has a count of its own, which the first word bounds. */
function boundsAnother(text: string, first: string, start: number): boolean {
  return /[一两三四五六七八九十\d]/.test(text.slice(text.lastIndexOf(first, start) + first.length, start));
}
