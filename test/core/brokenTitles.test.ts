// Titles that were broken over several lines, as they are centred on a page.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reportOf } from "../support/drafts.ts";

/** Each: what it is about, a draft, and the titles that the outline shows, each with its first line. */
const CASES: readonly [about: string, draft: string, titles: readonly string[]][] = [
  [
    "关于… above …的 above the kind",
    "　　　关于做好城乡公厕管护\n　　　和粪污处理工作的\n　　　通知\n\n各乡镇：\n全年供水正常。\n一、管护责任",
    ["0 关于做好城乡公厕管护和粪污处理工作的通知"],
  ],
  [
    "the organ that issues it above 关于…",
    "滨海市水务局\n滨海市财政局\n关于下达管护资金的通知\n各县区：",
    ["0 滨海市水务局滨海市财政局关于下达管护资金的通知"],
  ],
  [
    "a name that is quoted over two lines, in bold",
    "滨海市水务局关于印发《河湖管护\n**工作方案》的通知**\n各县区：",
    ["0 滨海市水务局关于印发《河湖管护工作方案》的通知"],
  ],
  [
    "at the draft's head, 实施方案 below …工作",
    "滨海市2026年城乡供水一体化工作\n实施方案\n一、总体要求",
    ["0 滨海市2026年城乡供水一体化工作实施方案"],
  ],
  [
    "at the draft's head, 统计公报 below …发展",
    "2025年云溪县国民经济和社会发展\n统计公报\n一、综合\n全年供水正常。",
    ["0 2025年云溪县国民经济和社会发展统计公报"],
  ],
  [
    "summaries that go on with what is planned, one below the other",
    "2025年工作总结汇编\n水利局2025年工作总结和2026年工作打算\n一、总结\n全年供水正常。\n民政局2025年工作总结及2026年工作谋划\n一、总结\n养老服务扎实开展。",
    [
      "0 2025年工作总结汇编",
      "1 水利局2025年工作总结和2026年工作打算",
      "4 民政局2025年工作总结及2026年工作谋划",
    ],
  ],
  [
    "one of several in a compilation",
    "2026年工作报告汇编2篇\n关于全市供水\n情况的报告\n一、供水\n全年供水正常。\n关于全市养老\n情况的报告\n一、养老",
    ["0 2026年工作报告汇编2篇", "1 关于全市供水情况的报告", "5 关于全市养老情况的报告"],
  ],
  [
    "a line of it that ends like a kind: 制度",
    "滨海市人民政府办公室关于推行\n用水公示制度全过程记录制度\n节水审核制度的指导意见\n滨政办发〔2026〕8号\n\n各县区：",
    ["0 滨海市人民政府办公室关于推行用水公示制度全过程记录制度节水审核制度的指导意见"],
  ],
  [
    "the answer to a proposal, at the draft's head",
    "滨海市水务局对市政协十届三次会议\n第126号提案的答复\n滨水函〔2026〕8号\n\n李委员：\n您的提案收悉。",
    ["0 滨海市水务局对市政协十届三次会议第126号提案的答复"],
  ],
  ["what a page lists beside a title is none", "关于我们\n通知公告", ["1 通知公告"]],
  [
    "two titles below each other",
    "关于报送防汛物资情况的报告\n关于报送抗旱物资情况的报告\n一、情况",
    ["0 关于报送防汛物资情况的报告", "1 关于报送抗旱物资情况的报告"],
  ],
  [
    "the office that a page names above its news",
    "滨海市水务局\n全市防汛工作会议召开\n关于做好防汛工作的通知\n各县区：",
    ["2 关于做好防汛工作的通知"],
  ],
];

describe("titles broken over several lines", () => {
  for (const [about, draft, titles] of CASES) {
    test(about, () => {
      const found = reportOf(draft).outline.filter(({ kind }) => kind === "title");
      assert.deepEqual(
        found.map(({ name, title }) => `${name.line} ${title}`),
        titles,
      );
    });
  }
});
