// Finds paragraphs of running text that end without a mark.

import type { ParagraphEnd } from "../../report/paragraphEnds.ts";
import { NOTHING } from "../../report/part.ts";
import type { Report } from "../../report/report.ts";
import { MARKS_STANDARD } from "../faultsRule.ts";
import type { Found, Rule } from "../rule.ts";
import { joinLines } from "./lineFixes.ts";

/** Paragraphs without an end mark. */
export const missingEnd: Rule = {
  id: "marks/missing-end",
  severity: "warning",
  title: "段末缺少标点",
  why: `${MARKS_STANDARD} 4.1：句子末尾用句号、问号或叹号。正文一段的末尾没有标点，不是漏了句号，就是后面的话被断到了下一行。标题、落款、表格不在其列。`,
  examples: {
    flags: [
      "三、下半年打算\n坚持以人民为中心的发展思想，深入贯彻落实上级各项决策部署，统筹发展和安全，压紧压实各级各部门责任，健全完善长效工作机制，坚决防范和遏制重特大事故发⟦生⟧",
      "市里召开推进会，部署全年工作。我单位负责人参加会议并作典型交流发⟦言⟧",
      "一、加强学习。坚持集中学习与个人自学相结合，全年开展学习24⟦次⟧\n二、加强检查。坚持每月检查一次，发现问题及时整改到位。",
      "各地要高度重视，加强组织领导。要结合实际制定方案，细化分解任⟦务⟧\n\n各部门要密切配合，形成合力。",
      "各项工作扎实推进，取得明显成效。特此报告。⟦云溪县水利局2026年3月5日⟧",
      "一、加强学习。坚持集中学习与个人自学相结合，全年开展学习24次⟦，⟧\n二、加强检查。坚持每月检查一次，发现问题及时整改到位。",
      "一、主要任务\n（一）强化部门联动；\n（二）强化督促检查⟦；⟧\n二、工作要求\n按时报送。",
      "二、存在的问题\n一是理论学习不够深入；二是调查研究不够经常，解决难题的办法不多⟦，⟧\n三、下一步打算\n继续努力。",
    ],
    allows: [
      "一、主要任务\n（一）强化部门联动，包括：\n1.建立台账；\n2.按月调度；\n（二）强化督促检查；\n（三）强化总结。",
      "一、主要任务\n（一）强化部门联动；\n（二）强化督促检查。\n二、工作要求\n按时报送。",
      "关于2026年度全市重点工作任务完成情况和下一步打算的报告",
      "一、加强学习\n二、加强检查",
      "市里召开推进会，部署全年工作。我单位负责人参加会议并作典型交流发言。",
      "会议强调，要加强组织领导。要抓好以下工作：\n（一）抓学习。",
      "联系人：综合科。电话：12345678。",
      "尊敬的各位来宾，女士们、先生们，",
    ],
  },
  reads: NOTHING,
  uses: ({ paragraphEnds }) => [paragraphEnds],
  // The fixes join lines, and so look at the line behind.
  readMore: (found) => found.length > 0,
  check: (report) => {
    const { unmarked, hanging, hardWrapped } = report.paragraphEnds;
    if (hardWrapped) return [];
    return [...unmarked.map((end) => foundFor(end, report)), ...hanging.map((end) => cutOff(end, report))];
  },
};

/** A paragraph that ends with a comma: most often the full stop was mistyped, before a list the colon. */
function cutOff({ line, start, end, next }: ParagraphEnd, { facts }: Report): Found {
  const mark = facts[line]?.paragraph.text.slice(start, end) ?? "";
  const rights = next > 0 ? ["。", "："] : ["。"];
  const fixes = rights.map((text) => ({
    title: `改为“${text}”`,
    edits: [{ place: { line, start, end }, text }],
  }));
  return { line, start, end, message: `这一段以“${mark}”结尾，话没有说完：请补全，或改为句号`, fixes };
}

/** What follows the last sentence is an organ's name and a date, or a date: the signature was not set apart. */
const SIGNATURE =
  /[。！？][\s\u3000]{0,24}(?<signed>(?:[^。！？，；：、,;:\s]{2,24}(?:[局委办府会院校司组部处室厅团社所站队镇乡村]|中心|街道|社区|集团))?[ \u3000]{0,8}(?:\d{4}|[〇零○一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)$/u;
const LONGEST_SIGNATURE = 80;

function foundFor(paragraph: ParagraphEnd, report: Report): Found {
  const { line, start, end, next } = paragraph;
  const text = report.facts[line]?.paragraph.text.slice(Math.max(0, end - LONGEST_SIGNATURE), end) ?? "";
  const signed = SIGNATURE.exec(text)?.groups?.signed;
  if (signed !== undefined) {
    const at = end - signed.length;
    const place = { line, start: at, end: at };
    const fixes = [{ title: "落款另起一行", edits: [{ place, text: "\n" }] }];
    return { line, start: at, end, message: "落款和正文连在一起了：请另起一行", fixes };
  }
  const stop = { title: "在段末加“。”", edits: [{ place: { line, start: end, end }, text: "。" }] };
  const fixes =
    next === line + 1 && !report.facts[next]?.heading ? [stop, joinLines(report, paragraph)] : [stop];
  return { line, start, end, message: "这一段末尾没有标点：请补上句号，或与下一行接起来", fixes };
}
