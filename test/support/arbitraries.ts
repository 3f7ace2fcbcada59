// Generators of any text that a draft may hold, for the property tests.

import type { Change } from "../../server/src/core/text/draft.ts";
import fc from "./fc.ts";

/** Pieces that official drafts and broken files are made of: numbers, points, masks, marks, line ends, odd characters. */
export const PIECES = [
  "一、",
  "（一）",
  "(二)",
  "1.",
  "２．",
  "（1）",
  "①",
  "第一章　",
  "一是",
  "二是",
  "三要",
  "首先，",
  "其次，",
  "目录",
  "附件：",
  "同志们：",
  "总体要求",
  "工作报告",
  "开展培训14场次",
  "同比增长31％",
  "16.4万元",
  "三百余名",
  "X市",
  "××局",
  "**次",
  "____",
  "【】",
  "（　）",
  "待补充",
  "TODO",
  "{{单位}}",
  "##标记##",
  "“",
  "”",
  "《",
  "》",
  "（",
  "）",
  "。",
  "，",
  "；",
  "：",
  "、",
  "——",
  "……",
  ",",
  ";",
  ":",
  "(",
  ")",
  "# ",
  "## ",
  "- ",
  "> ",
  "**",
  "`",
  "```",
  "~~~",
  "---",
  "|",
  "<!--",
  "-->",
  "[链接](http://a.cn/b)",
  "\n",
  "\n",
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  "\t",
  " ",
  "\u3000",
  "\u00a0",
  "\ufeff",
  "\u200b",
  "\0",
  "😀",
  "𠮷",
  "\ud83d",
  "\ude00",
  "‮",
  "e\u0301",
  "ABC",
  "2026年",
  "\ufffd",
];

/** A text of up to sixty pieces. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

/** An edit anywhere, some of them outside the text or backwards. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 1, arbitrary: anyText.map((text) => ({ text })) },
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.nat(14), fc.nat(30), fc.nat(2), fc.nat(30), fc.oneof(fc.constant(""), anyText))
      .map(([line, character, lines, endCharacter, text]) => ({
        range: { start: { line, character }, end: { line: line + lines, character: endCharacter } },
        text,
      })),
  },
);
