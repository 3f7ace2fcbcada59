// Which number a section inserted at the cursor gets.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nextNumber } from "../../server/src/features/nextNumber.ts";
import type { NextNumberResult } from "../../server/src/protocol.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

function check(
  name: string,
  marked: string,
  expected: Partial<NextNumberResult>,
  language: Language = "plaintext",
) {
  test(name, () => {
    const { text, cursor = 0 } = parseMarked(marked);
    const result = nextNumber(reportOf(text, language), positionAt(text, cursor));
    assert.deepEqual({ ...result, ...expected }, result);
  });
}

check("an empty draft begins with 一、", "‸", { style: "han", number: "一、", depth: 1, prefix: "" });
check("below the title a report begins with 一、", lines("2026年工作总结", "", "‸"), {
  number: "一、",
  depth: 1,
});
check(
  "after the last section comes the next of the first level",
  lines("一、甲情况", "文。", "二、乙情况", "（一）丙情况", "文。", "‸"),
  {
    style: "han",
    number: "三、",
    depth: 1,
  },
);
check(
  "before （二） stands its sibling, counted from （一）",
  lines("一、甲", "（一）乙事", "文。", "‸", "（二）丙事", "二、丁"),
  {
    style: "hanBracket",
    number: "（二）",
    depth: 2,
  },
);
check(
  "before the first subsection stands the first number",
  lines("一、甲事", "‸", "（一）乙事", "（二）丙事"),
  {
    number: "（一）",
    depth: 2,
  },
);
check(
  "before the next section of the first level stands one of the first level",
  lines("一、甲事", "（一）乙事", "‸", "二、丁事"),
  {
    number: "二、",
    depth: 1,
  },
);
check("on a heading's own line, before it, the place is above it", lines("一、甲事", "‸二、乙事"), {
  number: "二、",
});
check("tens are carried", lines(..."一二三四五六七八九十".split("").map((n) => `${n}、甲事`), "‸"), {
  number: "十一、",
});
check("half-width brackets stay half-width", lines("一、甲事", "(一)乙事", "‸", "(二)丙事"), {
  number: "(二)",
});
check("a draft numbered 1. 2. goes on so", lines("1.甲事", "2.乙事", "‸"), {
  style: "arabic",
  number: "3.",
  depth: 1,
});
check("a full-width point stays", lines("1．甲事", "2．乙事", "‸"), { number: "3．" });
check("chapters go on as chapters", lines("第一章　总则", "文。", "第二章　职责", "‸"), {
  style: "chapter",
  number: "第三章",
});
check(
  "a second document in the file starts anew in the first one's form",
  lines("甲县2026年工作报告", "一、甲事", "二、乙事", "乙县2026年工作报告", "‸"),
  {
    number: "一、",
    depth: 1,
  },
);
check("points are no sections", lines("一、甲事", "一是抓学习。二是抓检查。", "‸"), { number: "二、" });
check(
  "Markdown headings keep their #",
  lines("# 工作总结", "", "## 一、甲事", "", "文。", "", "‸"),
  { number: "二、", prefix: "## " },
  "markdown",
);
check(
  "below a # title the first section gets ##",
  lines("# 2026年工作总结", "", "‸"),
  { number: "一、", prefix: "## " },
  "markdown",
);
check(
  "Markdown without # headings gets none",
  lines("一、甲事", "", "‸"),
  { number: "二、", prefix: "" },
  "markdown",
);
check(
  "# headings without numbers stay without",
  lines("# 工作总结", "", "## 做法", "", "## 问题", "", "‸"),
  { style: "none", number: "", prefix: "## " },
  "markdown",
);
check(
  "a numbered subsection under # headings has no #",
  lines("## 一、甲事", "", "（一）乙事", "", "‸", "", "（二）丙事"),
  { number: "（二）", prefix: "" },
  "markdown",
);
check("1.1 is followed by 1.2", lines("1. 总则", "1.1 目的", "文。", "‸", "1.3 范围"), {
  style: "arabic",
  number: "1.2 ",
  depth: 2,
});
