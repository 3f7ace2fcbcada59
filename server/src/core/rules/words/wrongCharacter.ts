// Finds words with a wrong character: 布署, 警钟长呜, 班于成员, 0A.
import type { Rule } from "../rule.ts";
import { slips, WORDING_CLAUSE } from "./wordsRule.ts";

/** A wrong character in a word. */
export const wrongCharacter: Rule = {
  id: "words/wrong-character",
  severity: "warning",
  title: "错别字",
  why: `${WORDING_CLAUSE}。错别字表只收在别的词里不会碰到、或能凭前后文认准的。`,
  examples: {
    flags: [
      "做到⟦警钟长呜⟧，⟦再接再励⟧。",
      "全面⟦布署⟧，⟦既使⟧困难再大也要完成。",
      "组织⟦班于成员⟧学习，推广⟦0A⟧系统。",
      "按规定⟦按装⟧监控设备，⟦己经⟧全部完成。",
      "⟦竖持⟧高⟦盾量⟧发展，⟦深人⟧推进改革，由乡镇⟦组识⟧群众、部门⟦迁头⟧。",
      "| 单位 | ⟦领导班于⟧ |",
      "坚持问题⟦导相⟧，凝聚⟦共视⟧，⟦公坚⟧克难，健全长效⟦机治⟧。",
    ],
    allows: [
      "发布署名文章，新建机制既使群众满意又使企业受益。",
      "按装机容量计算，自己经营的商户做到知己知彼。",
      "《警钟长呜》一书写道：“再接再励，布署工作。”",
      "人脸由各小组识别，作物交错施肥，搬迁头几户，深人不知处。",
      "工作指责不清，从问题导入，整治建设领域乱象，没有适当的建设标准。",
      "编号为10A，网址为http://a.cn/0A，另行通知。",
      "究竟争取到多少资金，毕竟相差很大。",
      "推进有机枸杞规范化种植。",
    ],
  },
  ...slips("character", true, ({ text, right }) => `“${text}”有错别字，应为“${right}”`),
};
