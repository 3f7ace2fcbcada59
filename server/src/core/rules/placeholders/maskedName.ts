// Finds names that a template or a copied text has masked: X市, ××局, 某市, **政协.

import type { Rule } from "../rule.ts";
import { cutText, holes, OF_PLACEHOLDERS, REVIEW_CLAUSE } from "./placeholderRule.ts";

/** Masked names. */
export const maskedName: Rule = {
  id: "placeholder/masked-name",
  severity: "warning",
  title: "名称未填写",
  why: `${REVIEW_CLAUSE}。以字母、符号或“某”代替的名称，印发前应当填上。`,
  examples: {
    flags: [
      "⟦X市⟧住房和城乡建设局",
      "赴⟦××区⟧、⟦××街道⟧调研",
      "⟦某市⟧⟦某局⟧负责同志⟦某某同志⟧",
      "订阅《⟦**日报⟧》120份",
      "与⟦XX检测公司⟧签订协议",
      "突出⟦X⟧丰富的红色资源",
      "联系人：⟦张×⟧",
    ],
    allows: [
      "全面消除劣V类水质",
      "对某些行业、某种情形、某个环节加强管理",
      "配备X光机，建设5G基站",
      "实施“数据要素×”三年行动计划",
      "建成3×4米站房",
      "推行“1+X”证书制度",
      "李某某因违规被通报",
    ],
  },
  ...OF_PLACEHOLDERS,
  check: (report) =>
    holes(
      report,
      "masked-name",
      ({ text, guess }) => `“${text}”尚未填写：请填入${guess}`,
      (hole) =>
        hole.mask.length < hole.text.length && hole.text.startsWith(hole.mask)
          ? cutText(hole, hole.mask.length)
          : cutText(hole),
    ),
};
