// Finds 二 before a measure word where 两 belongs: 二个, 二名.

import type { ParagraphFacts } from "../../facts/paragraphFacts.ts";
import type { Report } from "../../report/report.ts";
import { ofNumerals, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** 二 for 两. */
export const two: Rule = {
  id: "numerals/two",
  severity: "warning",
  title: "二与两用错",
  why: "量词前一般用“两”，不用“二”：两个、两名、两项；“二”用于序数（第二、二月）和度量衡单位。法规、规章分条写的，按立法的写法，不查。",
  examples: {
    flags: ["成立⟦二⟧个专班。", "表彰⟦二⟧名先进个人。", "制定⟦二⟧项制度，新建⟦二⟧座桥梁。"],
    allows: [
      "电视二台、三台同时转播。",
      "第二个百年奋斗目标。",
      "成立两个专班。",
      "共十二个单位，二十二名干部。",
      "二次会议，二等奖。",
      "第一条 拘役不少于一个月。\n第二条 缓刑考验期不少于二个月。\n第三条 本办法自印发之日起施行。",
    ],
  },
  ...ofNumerals("two"),
  reads: isArticle,
  check: (report) =>
    isStatute(report) ? [] : told(report, report.numerals.get("two"), () => "量词前用“两”，不用“二”"),
};

/** From how many articles on a draft is a statute. */
const MANY = 3;

/** 不能少于二个月: statutes write 二 and 二个 for the sake of one form. */
function isStatute({ facts }: Report): boolean {
  let articles = 0;
  for (const fact of facts) {
    if (isArticle(fact) && ++articles >= MANY) return true;
  }
  return false;
}

function isArticle({ paragraph }: ParagraphFacts): boolean {
  return ARTICLE.test(paragraph.text);
}

const ARTICLE = /^[\s\u3000#*]{0,8}第[一二三四五六七八九十百零〇\d]{1,7}条/;
