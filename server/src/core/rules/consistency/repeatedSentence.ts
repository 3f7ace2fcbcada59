// Finds sentences and paragraphs that stand in the draft twice.
import { NOTHING } from "../../report/part.ts";
import { repeatedSentences } from "../../report/repeatedSentences.ts";
import type { Report } from "../../report/report.ts";
import { lineName } from "../../text/lineNames.ts";
import type { Fix, Rule } from "../rule.ts";

const STATIONS = Array.from({ length: 50 }, (_, i) => `${i + 1}号泵站完成检修并投入使用`).join("，");

/** A sentence said before. */
export const repeatedSentence: Rule = {
  id: "consistency/repeated-sentence",
  severity: "information",
  title: "语句重复",
  why: "《党政机关公文处理工作条例》第十九条：起草公文应当做到内容简洁、文字精练。同一份文件里一字不差的两句话（十二个汉字以上）、同一段里一字不差的两个分句（十个汉字以上），常是复制粘贴留下的。",
  examples: {
    flags: [
      "各单位要按照职责分工认真抓好落实。\n二、工作要求\n⟦各单位要按照职责分工认真抓好落实。⟧",
      "全年解决群众反映的突出问题十余个。工作有序推进。⟦全年解决群众反映的突出问题十余个。⟧",
      "省数据集团挂牌成立，⟦省数据集团挂牌成立⟧，各项工作有序推进。",
      "形成高质量调研报告16篇，组织走访，⟦形成高质量调研报告16篇⟧，反响良好。",
      "一是健全完善各项工作制度机制建设。二是加强督促检查指导。\n（二）⟦健全完善各项工作制度机制建设。⟧",
    ],
    allows: [
      "第一条 设立饭店应当申请许可。\n第二条 有特殊情况需要延长的，报经区长批准。\n第三条 设立旅馆应当申请许可。\n第四条 旅馆应当登记。有特殊情况需要延长的，报经区长批准。",
      "妥否，请批示。\n妥否，请批示。",
      "免去×××同志支部委员会委员职务。\n免去×××同志支部委员会委员职务。",
      "1.学习不够深入。【填写：具体表现】，【填写：造成的影响】。\n2.落实不够有力。【填写：具体表现】，【填写：造成的影响】。",
      "各单位要按照职责分工认真抓好落实。\n各部门要按照职责分工认真抓好落实。",
      "县级部门起草的文件，由本部门审核机构进行审核；乡镇起草的文件，由本部门审核机构进行审核。",
      "造成严重后果的，追究有关责任人员的责任；拒不改正的，追究有关责任人员的责任。",
      "（二）守牢流域水库大坝安全底线。守牢流域水库大坝安全底线，是我们必须扛起的责任。",
      "召开农村集体经济发展座谈会、培训会，筹备农村集体经济发展座谈会、现场会。",
      "统一服务标准。（县卫生健康局等单位牵头，各乡镇按职责分工负责）推行网上预约。（县卫生健康局等单位牵头，各乡镇按职责分工负责）",
      `切实守牢供水安全底线红线，${STATIONS}，切实守牢供水安全底线红线。`,
      "一、加强组织领导健全工作机制\n正文。\n一、加强组织领导健全工作机制",
    ],
  },
  reads: NOTHING,
  uses: (report) => [repeatedSentences(report)],
  *check(report) {
    for (const { line, start, end, first, isParagraph } of repeatedSentences(report)) {
      const what = isParagraph ? "这一段" : "这句话";
      const where = first === line ? "本段前面" : lineName(first);
      const message = `${what}与${where}一字不差：请删去一处，或换个说法`;
      yield { line, start, end, message, fixes: isParagraph ? [cutParagraph(report, line)] : [] };
    }
  },
};

/** Takes out the paragraph with its line end. */
function cutParagraph({ draft }: Report, line: number): Fix {
  const { text = "", eol = "" } = draft.paragraphs[line] ?? {};
  return {
    title: "删除这一段",
    edits: [{ place: { line, start: 0, end: text.length + eol.length }, text: "" }],
  };
}
