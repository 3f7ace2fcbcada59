// Finds a 一、 without a 二、: a part that stands alone needs no number.
import { COUNTING, type NumberedHeading, type Series } from "../../report/numbering.ts";
import { isWrittenAfter } from "../../report/numberWritten.ts";
import type { OutlineNode } from "../../report/outline.ts";
import { NOTHING, type Part } from "../../report/part.ts";
import type { Report } from "../../report/report.ts";
import type { Rule } from "../rule.ts";
import { LEVELS_CLAUSE, numberPlace, quoted } from "./numberingRule.ts";

/** A number that stands alone. */
export const single: Rule = {
  id: "numbering/single",
  severity: "information",
  title: "序号只有一个",
  why: `${LEVELS_CLAUSE}。编号是为了分出并列的部分；只有一个部分，或者漏了后面的部分，或者不必编号。`,
  examples: {
    flags: [
      "市水务局2026年工作报告\n正文。\n⟦一、⟧主要工作\n（一）供水。保供水。\n（二）排水。保排水。\n市民政局2026年工作报告\n一、养老\n二、救助",
      "正文。\n一、重点任务\n⟦（一）⟧抓学习\n坚持学。\n二、保障措施\n加强领导。",
      "正文。\n⟦一、⟧重点任务\n抓学习。\n抓检查。\n抓整改。\n抓评比。",
    ],
    allows: [
      "正文。\n一、重点任务\n抓紧落实。\n二、保障措施\n加强领导。",
      "正文。\n一、甲\n（一）子\n二、乙\n（二）丑\n（三）寅",
      "会议议定：\n一、同意方案。抓紧落实，二、按期完成。",
      "正文。\n一、刚刚写下第一部分\n还没有写完。",
    ],
  },
  *check(report) {
    const suspects = report.get(ALONE);
    if (suspects.length === 0) return;
    const titles = report.outline.filter(({ kind }) => kind === "title").map(({ name }) => name.line);
    let next = 0;
    for (const { heading, parent } of suspects) {
      while (next < titles.length && (titles[next] ?? 0) <= heading.name.line) next++;
      const end = parent ? parent.region.endLine + 1 : (titles[next] ?? report.facts.length);
      const goesOn = parent ? end < report.facts.length : next < titles.length;
      if (
        !(goesOn || hasBody(report, heading.name.line)) ||
        isWrittenAfter(report.numbering, heading, { line: end, character: 0 })
      )
        continue;
      const message = `只有${quoted(heading.number)}，没有同层的下一个序号：请核对是否漏了后面的部分，或者去掉序号`;
      const fix = {
        title: `删除${quoted(heading.number)}`,
        edits: [{ place: numberPlace(heading), text: "" }],
      };
      yield { ...numberPlace(heading), message, fixes: [fix] };
    }
  },
};

interface Alone {
  readonly heading: NumberedHeading;
  readonly parent: OutlineNode | null;
}

/** The 一、 and （一） at a paragraph's start that no row goes on from. */
const ALONE: Part<readonly Alone[]> = {
  work: (report) => [...alone(report.get(COUNTING).series)],
  reads: NOTHING,
  uses: (report) => [report.get(COUNTING)],
};

function* alone(series: readonly Series[]): Iterable<Alone> {
  const carriedOn = new Set(series.map(({ before, members }) => (members[0]?.value === 1 ? null : before)));
  for (const { members, style, parent } of series) {
    const [heading] = members;
    const isPart = style === "han" || style === "hanBracket";
    if (!heading?.opens || !isPart || heading.value !== 1 || members.length > 1) continue;
    if (!carriedOn.has(heading)) yield { heading, parent };
  }
}

/** True where so much follows that the part is written out: a draft that has just begun has but its first number. */
function hasBody({ facts }: Report, line: number): boolean {
  return facts.slice(line + 1, line + 20).filter(({ paragraph }) => paragraph.role === "prose").length >= 4;
}
