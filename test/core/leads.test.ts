// Leads: topic sentences that the outline shows, written into the texts themselves.
import { describe } from "node:test";
import { checkOutline as check, TEXT } from "../support/outlines.ts";

describe("leads", () => {
  check(
    "topic sentences of sibling paragraphs",
    `⟦heading 1:一、‖主要工作⟧\n⟦lead 2:强化学习教育⟧。${TEXT}\n⟦lead 2:严格监督检查⟧。${TEXT}`,
  );
  check(
    "after a dash",
    `⟦heading 1:一、‖主要工作⟧\n——⟦lead 2:强化学习教育⟧。${TEXT}\n——⟦lead 2:严格监督检查⟧。${TEXT}`,
  );
  check(
    "经营 begins a topic, 经 leads into a sentence",
    `⟦heading 1:一、‖主要工作⟧\n——⟦lead 2:经营业绩再创新高⟧。${TEXT}\n——⟦lead 2:改革攻坚取得突破⟧。${TEXT}`,
  );
  check(
    "what dashes set out, among long paragraphs without topics; also of what went before",
    `⟦heading 1:一、‖过去五年⟧\n${TEXT}\n——⟦lead 2:这五年综合实力大幅提升⟧。${TEXT}\n——⟦lead 2:这是民生福祉不断增进的五年⟧。${TEXT}\n${TEXT}\n${TEXT}`,
  );
  check(
    "a dash before an address or a figure sets out none",
    `⟦heading 1:一、‖过去五年⟧\n——2026年3月5日发布。${TEXT}\n——附件另发。${TEXT}`,
  );
  check(
    "the reasons that a speech gives",
    `⟦heading 1:一、‖提高认识⟧\n⟦lead 2:这是做到“两个维护”的内在要求⟧。${TEXT}\n⟦lead 2:这既是推动发展的现实需要⟧。${TEXT}`,
  );
  check(
    "这是 before what happened, or one reason alone, is none",
    `⟦heading 1:一、‖提高认识⟧\n这是全体党员政治生活中的一件大事。${TEXT}\n这是做好工作的内在要求。${TEXT}`,
  );
  check("one alone is none", `⟦heading 1:一、‖主要工作⟧\n强化学习教育。${TEXT}\n${TEXT}`);
  check(
    "narrative sentences are none",
    `⟦heading 1:一、‖主要工作⟧\n会议开了三天。${TEXT}\n大家都来了。${TEXT}`,
  );
});
