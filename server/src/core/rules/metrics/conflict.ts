// Finds figures that the same words give differently in two places.
import { unbolded } from "../../facts/closedUp.ts";
import { type MetricConflict, metricConflicts } from "../../report/metricConflicts.ts";
import { NOTHING } from "../../report/part.ts";
import { lineName } from "../../text/lineNames.ts";
import type { Found, Rule } from "../rule.ts";

/** One thing, two figures. */
export const conflict: Rule = {
  id: "metrics/conflict",
  severity: "information",
  title: "同一数据前后不一",
  why: "同一份文稿里，同样的话给出两个不同的数，至少有一个没有改过来。只比对说法相同、时间相同、都是已完成的数据；打算和目标、其中项、约数不比。",
  examples: {
    flags: [
      "一、总体情况\n全市办理群众来信来访事项1250件。\n二、主要工作\n全市办理群众来信来访事项⟦1520件⟧。",
      "全年累计争取上级专项补助资金3600万元。\n资金按时到位。\n全年累计争取上级专项补助资金⟦3600元⟧。",
      "局机关组织开展党员志愿服务活动12场次，反响良好。\n其余照旧。\n局机关组织开展党员志愿服务活动⟦14场次⟧。",
    ],
    allows: [
      "（一）发生较大事故的，处上一年年收入40%的罚款；\n（二）发生重大事故的，处上一年年收入60%的罚款。",
      "上半年从党建和业务抓起，以上两个方面层次清晰。\n下半年从党建、业务和作风抓起，以上三个方面层次清晰。",
      "全市办理群众来信来访事项1250件。\n全市办理群众来信来访事项1250件。",
      "2024年全市办理群众来信来访事项1250件。\n2025年全市办理群众来信来访事项1520件。",
      "新建改造农村供水管网120公里。\n三、下一步打算\n新建改造农村供水管网90公里。",
      "开展培训3次。\n开展培训5次。",
      "5月10日至31日登录平台1842次。失败登录当中173次为密码输入错误。\n6月登录平台3968次。失败登录当中201次为密码输入错误。",
      "在水源井周边1000米范围内设置排污口的，责令拆除。\n在水源井周边200米范围内设置排污口的，处以罚款。",
      "实行两次评审的重点建设项目，由局务会议审定。\n实行三次评审的重点建设项目，由局务会议审定。",
      "全市办理群众来信来访事项约1250件。\n全市办理群众来信来访事项1262件。",
    ],
  },
  reads: NOTHING,
  uses: (report) => [metricConflicts(report)],
  check: (report) => metricConflicts(report).map(foundFor),
};

function foundFor({ line, start, end, text, earlier, slip }: MetricConflict): Found {
  const message = `${lineName(earlier.line)}说的是${unbolded(earlier.text)}，这里是${unbolded(text)}${slip ? "，正好相差一万倍，多半是“万”多写或漏写" : ""}，请核对`;
  return { line, start, end, message, fixes: [] };
}
