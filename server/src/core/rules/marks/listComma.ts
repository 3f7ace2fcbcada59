// Finds commas between the members of one phrase: 党中央，国务院的部署; 构建横向到边，纵向到底的体系.
import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A comma where 、 belongs. */
export const listComma: Rule = {
  id: "marks/list-comma",
  severity: "warning",
  title: "并列词语之间用了逗号",
  why: `${MARKS_STANDARD} 4.5.3：句子内部并列的词语之间用顿号。用逗号把“党中央、国务院的决策部署”断开，前一个机关就没有了下文。`,
  examples: {
    flags: [
      "认真落实党中央⟦，⟧国务院的决策部署。",
      "与市委⟦，⟧市政府要求相比还有差距。",
      "构建横向到边⟦，⟧纵向到底的责任体系。",
      "工作缺乏主动性⟦，⟧积极性和创造性。",
      "坚持公开⟦，⟧公平⟦，⟧公正的原则。",
      "采取发包、租赁⟦，⟧入股等方式盘活资产。",
    ],
    allows: [
      "认真落实党中央、国务院的决策部署。",
      "报经市委，市政府已批准实施。",
      "各市人民政府，省政府有关部门、直属机构：",
      "各市人民政府，省委和省政府各部门（单位），各人民团体：",
      "构建横向到边、纵向到底的责任体系，上下联动，左右协同。",
      "坚持统筹规划，分步实施的原则；探索，创新，发展。",
      "完善考核制度，制定具体的措施。",
      "加强督导、检查，通过等级评定等方式推动落实。",
      "保持政策连续性，增强针对性、灵活性。",
    ],
  },
  ...ofMarks("list-comma"),
  check: (report) => told(report, report.marks.get("list-comma"), () => "并列的词语之间用顿号，不用逗号"),
};
