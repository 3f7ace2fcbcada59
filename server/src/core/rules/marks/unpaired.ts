// Finds paired marks without a partner: “甲 and （乙.

import { CLOSING } from "../../facts/marks/pairs.ts";
import type { LoosePairMark } from "../../report/loosePairs.ts";
import { NOTHING } from "../../report/part.ts";
import type { Report } from "../../report/report.ts";
import { MARKS_STANDARD } from "../faultsRule.ts";
import type { Found, Rule } from "../rule.ts";

/** Paired marks without a partner. */
export const unpaired: Rule = {
  id: "marks/unpaired",
  severity: "warning",
  title: "引号括号不成对",
  why: `${MARKS_STANDARD} 4.8、4.9、4.15：引号、括号、书名号成对使用，有前必有后。一段引文分成几段的，每段开头用前引号，最后一段末尾才用后引号。`,
  examples: {
    flags: [
      "增强⟦“⟧四个意识，坚定信心。",
      "印发《工作条例⟦）⟧》和办法。",
      "细颗粒物⟦（⟧PM2.5浓度继续下降。",
      "（一）抓学习。\n二⟦）⟧抓检查。",
      "学习⟦《⟧条例，落实责任。\n各单位要抓紧落实。",
    ],
    allows: [
      "增强“四个意识”，印发《条例（试行）》。",
      "他说：“要抓好学习。\n“要抓好检查。\n“要抓好整改。”",
      "第三条修改为：“本办法适用于县级单位。“前款所称单位，包括派出机构。“乡镇参照执行。”",
      "1）抓学习。\n2）抓检查。",
      "It’s the team’s plan，办好中国’99博览会。",
    ],
  },
  reads: NOTHING,
  uses: ({ loosePairs }) => [loosePairs],
  check: (report) => report.loosePairs.map((mark) => foundFor(mark, report)),
};

function foundFor({ line, start, end, kind, opens }: LoosePairMark, { facts }: Report): Found {
  const mark = facts[line]?.paragraph.text.slice(start, end) ?? "";
  const partner = opens ? CLOSING[kind] : kind;
  const message = `“${mark}”没有与它配对的“${partner}”：请补上，或删去这一个`;
  const place = { line, start, end };
  return { ...place, message, fixes: [{ title: `删除“${mark}”`, edits: [{ place, text: "" }] }] };
}
