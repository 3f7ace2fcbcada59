// Finds wrong marks after numbers: （一）、 and 1、 and 一， and 第一、.
import { NUMBER_MARKS } from "../../data/numberMarks.ts";
import type { ParagraphFacts } from "../../facts/paragraphFacts.ts";
import { type LooseNumberAt, looseHeadings, looseNumbers, looseOrdinals } from "../../report/looseNumbers.ts";
import type { NumberedHeading } from "../../report/numbering.ts";
import { NUMBERS } from "../../report/numbers.ts";
import type { Report } from "../../report/report.ts";
import { byPlace, type Place } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { fewOrOnce, numberPlace, quoted, type Slip } from "./numberingRule.ts";

/** A wrong mark after a number. */
export const mark: Rule = {
  id: "numbering/mark",
  severity: "warning",
  title: "序号后的标点有误",
  why: "GB/T 15834—2011 附录 B.3：不带括号的汉字数字后用顿号，不带括号的阿拉伯数字后用下脚点，带括号的序号后不用标点，“第一”“其一”“首先”后用逗号。",
  examples: {
    flags: [
      "正文。\n（一）抓学习\n⟦（二）、⟧抓检查\n（三）抓整改",
      "正文。\n1.抓学习。\n⟦2、⟧抓检查。\n3.抓整改。",
      "正文。\n⟦1、⟧抓学习。\n2、抓检查。\n3、抓整改。\n4、抓评比。",
      "正文。\n一、总体要求\n⟦二，⟧重点任务\n三、保障措施",
      "正文。\n一、总体要求\n⟦二 ⟧重点任务\n三、保障措施",
      "要做到：⟦第一、⟧认识到位；第二、措施到位。",
    ],
    allows: [
      "正文。\n一、总体要求\n（一）指导思想\n1.抓学习。\n（1）读原著\n①写心得",
      "正文。\n第一章　总则\n第一条　为规范管理，制定本办法。",
      "正文。\n1．抓学习。\n2．抓检查。",
      "第一、第二产业协调发展。第一，抓学习；第二，抓检查。",
      "一，二，三，大家一起喊口号。",
    ],
  },
  reads: (facts) => [facts.looseNumbers, numbersOf(facts)],
  uses: (report) => [report.get(NUMBERS)],
  check: (report) => {
    const styles = slipsByStyle(report);
    const loose = looseNumbers(report);
    const habits = styles.filter(({ throughout }) => throughout).flatMap(({ slips }) => slips);
    return [
      ...fewOrOnce(
        habits.sort((a, b) => byPlace(a.place, b.place)),
        true,
      ),
      ...styles.flatMap(({ slips, throughout }) => (throughout ? [] : fewOrOnce(slips, false))),
      ...fewOrOnce(looseSlips(looseHeadings(report, loose), NUMBER_MARKS.han?.reason), false),
      ...fewOrOnce(looseSlips(looseOrdinals(loose), "“第一”“其一”“首先”后用逗号"), true),
    ];
  },
};

/** The numbers of a paragraph, each with the character behind it. */
function numbersOf({ paragraph: { text }, heading, items }: ParagraphFacts): readonly string[] {
  const numbered = heading ? [heading, ...items] : items;
  return numbered.map(({ number: { start, end } }) => text.slice(start, end + 1));
}

interface StyleSlips {
  readonly slips: Slip[];
  /** True where no number of the style in the draft has the right mark: a habit, told once. */
  throughout: boolean;
}

function slipsByStyle(report: Report): readonly StyleSlips[] {
  const styles = new Map<string, StyleSlips>();
  for (const { style, members } of report.numbering.series) {
    const known = styles.get(style) ?? { slips: [], throughout: true };
    styles.set(style, known);
    for (const heading of members) {
      const slip = slipOf(report, heading);
      if (slip) known.slips.push(slip);
      else known.throughout = false;
    }
  }
  return [...styles.values()];
}

function slipOf({ facts }: Report, heading: NumberedHeading): Slip | null {
  const known = NUMBER_MARKS[heading.family];
  if (!known) return null;
  const number = heading.number.trimEnd();
  if (known.wrong.includes(number.slice(-1))) {
    return slipAt(numberPlace(heading), number, number.slice(0, -1) + known.wanted, known.reason);
  }
  if (known.wanted !== "") return null;
  const { line, start } = heading.name;
  const end = start + number.length + 1;
  const after = facts[line]?.paragraph.text.charAt(end - 1) ?? "";
  if (after === "" || !known.wrong.includes(after)) return null;
  return slipAt({ line, start, end }, number + after, number, known.reason);
}

function looseSlips(numbers: readonly LooseNumberAt[], reason = ""): readonly Slip[] {
  return numbers.map(({ line, start, end, text, right }) =>
    slipAt({ line, start, end }, text, right, reason),
  );
}

function slipAt(place: Place, text: string, right: string, reason: string): Slip {
  return { place, text, right, message: `${quoted(text)}应写作${quoted(right)}：${reason}` };
}
