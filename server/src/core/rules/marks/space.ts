// Finds spaces inside running text: behind marks, between Han characters, no-break spaces.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Spaces that official text does not have. */
export const space: Rule = {
  id: "marks/space",
  severity: "information",
  title: "多余的空格",
  why: `${MARKS_STANDARD} 第5章：标点紧接前面的文字，前后不另空格；公文正文的汉字之间不空格。空格多半是换行、合并段落或复制网页留下的，也可能丢了一个标点。`,
  examples: {
    flags: [
      "各地各部门要结合实际抓好贯彻落实，⟦ ⟧压紧压实工作责任，确保各项任务落到实处。",
      "全面推进依法行政。法律法规明⟦　⟧确要求承担的职责，由各级各部门按照规定切实履行到位。",
      "制定实施“十四五⟦ ⟧”规划，推进各项重大项目建设。各地各部门要密切配合，共同抓好落实工作。",
      "各股室已统一安装 WPS⟦ ⟧，专人负责升级维护，并于每月底前将使用情况汇总上报局办公室备案。",
      "这是全县水利系统的一次集中亮相⟦ ⟧——⟦ ⟧既展示建设成果，也接受群众评议，推动问题整改落实。",
      "抓好防汛值守⟦ ⟧，确保安全度汛",
      "（一）加快转经济发展方式",
      "各地要完善制度机制，加强督促检查。⟦ ⟧各部门要各司其职、密切配合，形成工作合力。",
    ],
    allows: [
      "第一章　总则\n第一条　为了加强管理，根据有关法律法规，结合本地实际，制定本办法。各部门应当遵守。",
      "　　各地各部门要结合实际抓好贯彻落实，压紧压实工作责任。各级领导要带头落实。",
      "4.1 队伍保障 全市组建防汛抢险队伍12支，共480人。各县区按需增派，汛期全天值守。",
      "市长　张三",
      "联 系 人 ：张三",
      "（一）提高政治站位 压实工作责任",
      "开展“同心向党 团结奋斗 共建家园”主题活动，组织各类比赛十余场。各单位积极参加。",
      "使用 GPT 等 AI 技术提升效率，2026 年完成试点。各单位要加强培训，切实用好新技术新手段。",
    ],
  },
  ...ofMarks("space"),
  check: (report) =>
    told(report, report.marks.get("space"), () => "正文中间有多余的空格，请删去或补上丢失的标点"),
};
