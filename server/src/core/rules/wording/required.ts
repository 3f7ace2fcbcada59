// Finds drafts that do not say what the office requires of them.
import { missingWording } from "../../report/missingWording.ts";
import type { Rule } from "../rule.ts";
import { because, EXAMPLE_WORDING, WORDING_SOURCE } from "./wordingRule.ts";

/** A wording that must stand in the draft and does not. */
export const required: Rule = {
  id: "wording/required",
  severity: "warning",
  title: "缺少必须写明的话",
  why: `${WORDING_SOURCE}必须写明的话可以只对某个文种要求，看标题以什么结尾；几种写法有其中一种就行。标在标题上。`,
  examples: {
    wording: EXAMPLE_WORDING,
    flags: [
      "⟦关于维修办公楼的请示⟧\n县政府：\n现申请经费80万元。",
      "⟦关于报送总结的通知⟧\n各科室：\n请于月底前报送。",
      "⟦关于商请支持的函⟧\n县财政局：\n请予支持为盼。",
    ],
    allows: [
      "关于维修办公楼的请示\n县政府：\n现申请经费80万元。\n当否，请批示。",
      "关于报送总结的通知\n各科室：\n请于月底前报送。联系电话：12345678。",
      "2026年工作总结\n全年任务全面完成。",
    ],
  },
  *check(report) {
    for (const { line, start, end, missing } of missingWording(report)) {
      const words = missing.map(
        ({ texts, reason }) => texts.map((text) => `“${text}”`).join("或") + because(reason),
      );
      const message = `没有写明${words.join("、")}：请在正文里写上`;
      yield { line, start, end, message, fixes: [] };
    }
  },
};
