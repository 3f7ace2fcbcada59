// Finds 二 before a measure word where 两 belongs: 二个专班, 二名干部.
import type { NumeralLine } from "./numeralKinds.ts";

const COUNTED = "个名家项件份篇台辆所座支栋";
/** 第二个, 十二个, 其二: 二 belongs to the word before it. */
const NOT_ALONE = "第十百千万零〇一二三四五六七八九两其老初之周期、市县区年月不唯无独星中点视";

/** Reads a 二; 二项式, 二所 as a name and 二件套 are words. */
export function readTwo(line: NumeralLine, at: number): number {
  const { text } = line;
  if (!COUNTED.includes(text[at + 1] ?? "\n") || NOT_ALONE.includes(text[at - 1] || "\n")) return at + 1;
  if (/^(?:项式|所(?!有|学)|家子|件套|篇目|座次|份子)/.test(text.slice(at + 1, at + 4))) return at + 1;
  line.wrong("two", { start: at, end: at + 1 }, "两");
  return at + 2;
}
