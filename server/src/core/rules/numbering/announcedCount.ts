// Finds announced counts that the enumeration behind them does not meet: 重点抓好六方面工作 with three items.
import { type WrongCollection, wrongCollections } from "../../report/collections.ts";
import { NOTHING } from "../../report/part.ts";
import type { Report } from "../../report/report.ts";
import { type WrongCount, wrongCounts } from "../../report/wrongCounts.ts";
import { lineName, lineNames } from "../../text/lineNames.ts";
import { ordinalHan } from "../../text/ordinal.ts";
import type { Found, Rule } from "../rule.ts";

/** At most how many items the finding leads to. */
const MOST_RELATED = 20;

/** An announced count that is not met. */
export const announcedCount: Rule = {
  id: "numbering/announced-count",
  severity: "warning",
  title: "所列数目与所说不符",
  why: "说“五个方面”就要列出五个方面。数目不符，多半是删改后没有同步，或者漏了一项；这类差错念稿时最容易当众露出来。带引号的固定提法（“四个意识”）不在其列。",
  examples: {
    flags: [
      "同志们：\n下面，我讲⟦三点⟧意见。\n一、认清形势\n二、压实责任\n三、加强协作\n四、严肃纪律",
      "今年重点抓好以下⟦五个方面⟧工作：一是抓学习；二是抓检查；三是抓整改；四是抓评比。",
      "各部门要采取⟦三项⟧措施。\n（一）建机制。\n（二）强队伍。",
      "为改进作风，重点抓好⟦六方面⟧工作。\n开展主题教育；\n做好走访联系；\n办好民生实事。",
      "要健全“⟦四个⟧体系”：一是健全责任体系；二是健全监测体系；三是健全保障体系。",
      "指挥部下设⟦三个⟧工作组：\n1.综合协调组：负责信息报送。\n2.抢险救援组：负责人员搜救。",
      "2026年工作报告汇编⟦3篇⟧\n市水务局2026年工作报告\n一、供水\n二、排水\n市民政局2026年工作报告\n一、养老\n二、救助",
    ],
    allows: [
      "下面，我讲三点意见。\n一、认清形势\n二、压实责任\n三、加强协作",
      "增强“四个意识”、坚定“四个自信”。一是抓学习；二是抓检查；三是抓整改。",
      "严格落实中央八项规定。一是抓学习；二是抓检查；三是抓整改。",
      "解决好这三个问题。一是抓学习；二是抓检查。",
      "从供给和需求两方面采取有力措施。一是抓生产；二是抓流通；三是抓消费。",
      "全年实施重点项目17个。一是做大物流；二是做强商贸；三是做优服务。",
      "指挥部下设三个工作组。\n（一）强化值守。\n（二）强化演练。",
      "推进三大工程。一是抓学习；二是抓检查。",
      "今年办好40件民生实事。一是办好教育实事；二是办好医疗实事；三是办好养老实事。",
    ],
  },
  reads: NOTHING,
  uses: (report) => [wrongCounts(report), report.outline],
  // The other places are told with the lengths of their lines.
  readMore: (found) => found.length > 0,
  check: (report) => [
    ...wrongCounts(report).map(foundFor),
    ...wrongCollections(report).map((wrong) => foundIn(report, wrong)),
  ],
};

function foundFor({ line, start, end, announced, items }: WrongCount): Found {
  const { phrase, numeral, value } = announced;
  const count = items.length;
  const where = lineName(items[0]?.line ?? 0, items.at(-1)?.line ?? 0);
  const how = count < value ? `只列出 ${count} 项` : `列出了 ${count} 项`;
  const text = /[0-9]/.test(numeral) ? String(count) : count === 2 ? "两" : ordinalHan(count);
  const place = { line, start, end: start + numeral.length };
  const message = `这里说“${phrase}”，后面${how}（${where}）：请核对数目，或补齐、删减所列内容`;
  return {
    line,
    start,
    end,
    message,
    fixes: [{ title: `把“${numeral}”改为“${text}”`, edits: [{ place, text }] }],
    related: items
      .slice(0, MOST_RELATED)
      .map((item, i) => ({ place: item, message: `列出的第 ${i + 1} 项` })),
  };
}

function foundIn(report: Report, { line, start, end, numeral, titles }: WrongCollection): Found {
  const text = /[0-9]/.test(numeral) ? String(titles.length) : ordinalHan(titles.length);
  const place = { line, start, end: start + numeral.length };
  const message = `这里说“${numeral}篇”，文中有 ${titles.length} 篇（标题在${lineNames(titles)}）：请核对数目，或补齐缺少的文稿`;
  return {
    line,
    start,
    end,
    message,
    fixes: [{ title: `把“${numeral}”改为“${text}”`, edits: [{ place, text }] }],
    related: titles.slice(0, MOST_RELATED).map((title, i) => ({
      place: { line: title, start: 0, end: report.facts[title]?.paragraph.text.length ?? 0 },
      message: `第 ${i + 1} 篇的标题`,
    })),
  };
}
