// Finds section numbers of one form that are half-width here and full-width there: （一） and (二).
import type { NumberedHeading, Numbering } from "../../report/numbering.ts";
import type { Rule } from "../rule.ts";
import { fewOrOnce, numberPlace, OF_NUMBERS, quoted, type Slip } from "./numberingRule.ts";

/** Half- and full-width section numbers mixed. */
export const mixedWidth: Rule = {
  id: "numbering/mixed-width",
  severity: "warning",
  title: "序号全角半角混用",
  why: "GB/T 15834—2011 规定括号用全角的“（）”，GB/T 9704—2012 7.3.3 的第三层序号为“1.”，数字和下脚点都是半角。同一份文稿里序号的写法应当一致。",
  examples: {
    flags: [
      "正文。\n（一）抓学习\n⟦(二)⟧抓检查\n（三）抓整改",
      "正文。\n一、重点任务\n⟦(一)⟧抓学习\n⟦(二)⟧抓检查\n二、保障措施\n（一）建机制\n（二）强队伍",
      "正文。\n1.抓学习。\n⟦2．⟧抓检查。\n3.抓整改。",
      "正文。\n(一)抓学习\n⟦（二)⟧抓检查\n(三)抓整改",
    ],
    allows: [
      "正文。\n（一）抓学习\n（二）抓检查",
      "正文。\n(一)抓学习\n(二)抓检查",
      "正文。\n（一）抓学习\n1．抓检查\n2．抓整改",
    ],
  },
  ...OF_NUMBERS,
  check: ({ numbering }) => byStyle(numbering).flatMap((headings) => slipsOf(headings)),
};

function byStyle({ series }: Numbering): readonly (readonly NumberedHeading[])[] {
  const styles = new Map<string, NumberedHeading[]>();
  for (const { style, members } of series) {
    const headings = styles.get(style) ?? [];
    styles.set(style, headings);
    for (const member of members) headings.push(member);
  }
  return [...styles.values()];
}

function slipsOf(headings: readonly NumberedHeading[]) {
  const isMixed = headings.some(({ number }) => isStandard(number));
  const slips = headings.flatMap((heading): Slip[] => {
    if (!isOdd(heading.number) || !(isMixed || isLopsided(heading.number))) return [];
    const text = heading.number.trimEnd();
    const right = standard(text);
    const message = `${quoted(text)}应写作${quoted(right)}，与其他同类序号一致`;
    return [{ place: numberPlace(heading), text, right, message }];
  });
  return fewOrOnce(slips, false);
}

/** Brackets full-width, digits and point half-width. */
function standard(number: string): string {
  return number
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replaceAll("．", ".")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** True where the number shows a width at all, and the right one. 一、 and ① show none. */
function isStandard(number: string): boolean {
  return /[（）.]/.test(number) && !isOdd(number);
}

function isOdd(number: string): boolean {
  return /[()．０-９]/.test(number);
}

function isLopsided(number: string): boolean {
  return /（[^（）]*\)|\([^()]*）/.test(number);
}
