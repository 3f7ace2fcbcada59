// Words in section titles that tell what a section is about, and kinds of document told by a word in the title.

/** What a section is about, as far as it decides which phrases fit there. */
export type SectionTopic = "shortcoming" | "cause" | "next" | "demand" | "lead" | "work";

/** The words of each topic; the first topic with a word in the title holds. Titles of no topic are about the work done. */
export const SECTION_CUES: readonly (readonly [SectionTopic, RegExp])[] = [
  ["cause", /原因|根源|症结/],
  ["next", /下一?步|下阶段|今后|明年|来年|打算|努力方向|工作计划|整改(?:措施|方向)|改进(?:措施|方向)/],
  ["shortcoming", /问题|不足|短板|差距|困难|薄弱|欠缺/],
  ["lead", /指导思想|总体要求|重要意义|重大意义|思想认识|提高认识/],
  ["demand", /工作要求|保障措施|组织领导|组织保障|有关要求|纪律要求/],
];

/**
 * Kinds that a word inside the title tells more exactly than the word it ends with: …落实主体责任情况的报告 is a
 * 主体责任报告.
 */
export const KIND_CUES: readonly (readonly [kind: string, cue: RegExp])[] = [
  ["述职报告", /述职|述责|述廉|述学/],
  ["主体责任报告", /主体责任/],
  ["调研报告", /调研|调查/],
  ["整改报告", /整改/],
  ["党建报告", /党建|党的建设/],
  ["工作总结", /工作(?:情况)?(?:的)?(?:总结|报告)/],
];
