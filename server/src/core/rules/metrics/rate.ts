// Finds rates that do not follow from the two values beside them: 由120件增至150件，增长30%; 受理86件，办结84件，办结率98.6%.
import { type RateFault, rateFaultsOf } from "../../report/rateFaults.ts";
import type { Found } from "../numbering/numberingRule.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Rule } from "../rule.ts";

/** A rate that its two values contradict. */
export const rate: Rule = {
  id: "metrics/rate",
  severity: "warning",
  title: "比率与前后数值不符",
  why: "句中已有前后两个数值，增减幅度就能算出来；已有总数和办成了多少，办结率、完工率、整改率和“占”多少也能算出来。算出来的与写的对不上，多半是改了数值没有改比率。按所写的位数四舍五入，差在末位一个单位以内的不提示。",
  examples: {
    flags: [
      "受理举报由120件增至150件，同比增长⟦30%⟧。",
      "全年完成投资16.4亿元，比上年增加2.1亿元，增长⟦17.4%⟧。",
      "发案52件，同比减少8件，下降⟦15%⟧。",
      "办理时限由20天缩短至12天，缩短⟦60%⟧。",
      "全年受理投诉86件，办结84件，办结率⟦98.6%⟧。",
      "平台累计登录1500次，其中成功1476次、失败24次，登录成功率⟦99.4%⟧。",
      "实施项目25个，总投资3.2亿元，已完工21个，项目完工率达⟦88%⟧。",
      "现有职工2150人，其中专业技术人员1850人，占⟦68.1%⟧。",
      "186名支部书记中，大专以上学历72名，占⟦37.8%⟧。",
    ],
    allows: [
      "受理举报由120件增至150件，同比增长25%。",
      "全年完成投资16.4亿元，比上年增加2.1亿元，增长14.7%。",
      "发案52件，同比减少8件，下降13.3％。",
      "办理时限由15个工作日压缩至3个工作日，提速80%。",
      "三年来由120件增至150件，年均增长7.7%。",
      "覆盖率由52%提高到60%，提高8个百分点。",
      "营业收入近16亿元，比上年增加2亿多元，增长15%。",
      "全年受理投诉86件，办结84件，办结率97.7%。",
      "全年受理投诉86件，办结84件，按期办结率95%。",
      "平台累计登录18420次，其中成功18176次、失败244次，登录成功率98.68%。",
      "收到建议40件、提案46件，办结84件，办结率98%。",
      "在册项目120个，今年完工84个，完工率100%。",
      "现有职工2150人，其中专业技术人员1850人，占86%；高级职称396人，占专业技术人员的21.4%。",
      "梳理问题40个，其中制度类10个、作风类20个，占75%。",
      "全镇人口3万人，在册职工200人，其中党员60人，占30%。",
    ],
  },
  ...perParagraph(rateFaultsOf, foundFor),
};

function foundFor(line: number, { start, end, reckoning, expected, stated }: RateFault): Found {
  return {
    line,
    start,
    end,
    message: `写的是${stated}，按前后数值算：${reckoning} ≈ ${expected}，请核对`,
    fixes: [],
  };
}
