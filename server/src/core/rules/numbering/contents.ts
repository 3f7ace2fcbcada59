// Finds entries of a table of contents that differ from the headings, and headings that it leaves out.

import { type ContentsFault, contentsFaults, LONGEST_HEADING } from "../../report/contentsFaults.ts";
import type { OutlineNode } from "../../report/outline.ts";
import { paragraphIf } from "../../report/part.ts";
import { lineName } from "../../text/lineNames.ts";
import type { Found, Rule } from "../rule.ts";
import { numberPlace } from "./numberingRule.ts";

/** A table of contents that differs from the text. */
export const contents: Rule = {
  id: "numbering/contents",
  severity: "warning",
  title: "目录与正文不一致",
  why: "目录要与正文的标题逐条对应，序号、文字都一样。改了正文的标题而没有更新目录，读的人就找不到。",
  examples: {
    flags: [
      "目录\n一、总体要求\n二、⟦主要任务⟧\n三、保障措施\n\n一、总体要求\n有序推进。\n二、重点任务\n抓紧落实。\n三、保障措施\n加强领导。",
      "目录\n一、总体要求\n二、重点任务\n⟦三、组织实施⟧\n\n一、总体要求\n有序推进。\n二、重点任务\n抓紧落实。",
      "目录\n一、总体要求\n二、重点任务\n\n一、总体要求\n有序推进。\n二、重点任务\n抓紧落实。\n⟦三、保障措施⟧\n加强领导。",
      "目录\n一、总体要求\n⟦三、⟧保障措施\n\n一、总体要求\n有序推进。\n二、保障措施\n加强领导。",
    ],
    allows: [
      "目录\n一、总体要求……1\n二、重点任务……3\n\n一、总体要求\n有序推进。\n二、重点任务\n（一）抓学习\n抓紧落实。",
      "工作报告汇编2篇\n目录\n1．市水务局2026年工作报告\n2．市民政局2026年工作报告\n市水务局2026年工作报告\n一、供水\n二、排水\n市民政局2026年工作报告\n一、养老\n二、救助",
      "目录\n第一章　总则\n第二章　附则\n\n第一章　总 则\n第一条　为规范管理，制定本办法。\n第二章　附　则\n第二条　本办法自印发之日起施行。",
    ],
  },
  reads: (facts) => paragraphIf(facts.paragraph.text.length <= LONGEST_HEADING, facts),
  uses: ({ outline }) => [outline],
  check: (report) => {
    const head = report.outline.find(({ kind, depth }) => kind === "toc" && depth === 0);
    return contentsFaults(report).map((fault) => foundFor(fault, head));
  },
};

function foundFor(fault: ContentsFault, head: OutlineNode | undefined): Found {
  if (fault.kind === "missing") {
    const message = "正文有这个标题，目录没有列出：请补进目录";
    const related = head ? [{ place: head.name, message: "目录在这里" }] : [];
    return { ...fault.heading.name, message, fixes: [], related };
  }
  const { entry } = fault;
  if (fault.kind === "extra") {
    return { ...entry.name, message: "目录有这一条，正文没有这个标题：请核对或从目录删去", fixes: [] };
  }
  const isNumber = fault.kind === "number";
  const place = isNumber ? numberPlace(entry) : titlePlace(entry);
  const text = isNumber ? fault.heading.number.trim() : fault.heading.title.trim();
  const message = `目录与正文不一致：${lineName(fault.heading.name.line)}的标题是“${text}”`;
  const fixes = [{ title: `目录改为“${text}”`, edits: [{ place, text }] }];
  return { ...place, message, fixes, related: [{ place: fault.heading.name, message: "正文的标题" }] };
}

function titlePlace({ name, title }: OutlineNode) {
  return { line: name.line, start: name.end - title.length, end: name.end };
}
