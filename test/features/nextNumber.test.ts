// Which number a section inserted at the cursor gets.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nextNumber } from "../../server/src/features/nextNumber.ts";
import type { NextNumberResult } from "../../server/src/protocol.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { applyEdits } from "../support/edits.ts";
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

/** The text after the sections behind the cursor have made room for new ones. */
function checkRoom(
  name: string,
  marked: string,
  expected: string,
  count?: number,
  language: Language = "plaintext",
) {
  test(name, () => {
    const { text, cursor = 0 } = parseMarked(marked);
    const report = reportOf(text, language);
    const { following, version } = nextNumber(report, positionAt(text, cursor), count);
    assert.equal(version, report.draft.version);
    assert.equal(applyEdits(text, following), expected);
  });
}

checkRoom(
  "the sections behind the new one go on from it, and what names them",
  lines("一、甲事", "详见第二部分、第三部分。", "‸", "二、乙事", "（一）子事", "三、丙事"),
  lines("一、甲事", "详见第三部分、第四部分。", "", "三、乙事", "（一）子事", "四、丙事"),
);
checkRoom(
  "only its siblings: the next part keeps its own",
  lines("一、甲", "（一）乙事", "文。", "‸", "（二）丙事", "二、丁", "（一）戊事"),
  lines("一、甲", "（一）乙事", "文。", "", "（三）丙事", "二、丁", "（一）戊事"),
);
checkRoom(
  "two sections that come together take two numbers",
  lines("一、甲事", "‸", "二、乙事"),
  lines("一、甲事", "", "四、乙事"),
  2,
);
checkRoom(
  "before the first, all move on",
  lines("2026年工作总结", "‸", "一、甲事", "二、乙事"),
  lines("2026年工作总结", "", "二、甲事", "三、乙事"),
);
checkRoom(
  "Markdown headings keep their signs",
  lines("# 方案", "", "## 一、甲事", "", "‸", "", "## 二、乙事"),
  lines("# 方案", "", "## 一、甲事", "", "", "", "## 三、乙事"),
  1,
  "markdown",
);
checkRoom(
  "at the end nothing follows; another report of the file keeps its numbers",
  lines("2025年工作总结", "一、甲事", "‸", "2026年工作总结", "一、乙事", "二、丙事"),
  lines("2025年工作总结", "一、甲事", "", "2026年工作总结", "一、乙事", "二、丙事"),
);
checkRoom(
  "numbers that do not run on are left as they are",
  lines("一、甲事", "‸", "三、乙事", "四、丙事"),
  lines("一、甲事", "", "三、乙事", "四、丙事"),
);
checkRoom(
  "a number of another form is no number of the same series",
  lines("一、甲事", "二、乙事", "‸", "3.丙事", "4.丁事"),
  lines("一、甲事", "二、乙事", "", "3.丙事", "4.丁事"),
);
