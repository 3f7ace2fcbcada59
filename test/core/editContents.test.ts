// Writing the table of contents: what it lists, in the form it has.
import { describe } from "node:test";
import { regenerateContents } from "../../server/src/core/edit/regenerateContents.ts";
import { checkEdit } from "../support/structureEdits.ts";

const contents = regenerateContents;

describe("a table that is there", () => {
  checkEdit(
    "takes new headings in, drops old ones, keeps lines that stand",
    contents,
    [
      "目录",
      "一、总体要求………1",
      "二、旧的任务………2",
      "",
      "一、总体要求",
      "文。",
      "二、新的任务",
      "文。",
      "三、保障措施",
      "文。",
    ],
    [
      "目录",
      "一、总体要求………1",
      "二、新的任务",
      "三、保障措施",
      "",
      "一、总体要求",
      "文。",
      "二、新的任务",
      "文。",
      "三、保障措施",
      "文。",
    ],
  );
  checkEdit(
    "keeps to its levels, indents and numbers",
    contents,
    [
      "目　录",
      "一．甲项",
      "  （一）子项",
      "二．丙项",
      "",
      "一、甲项",
      "（一）子项",
      "1.细项",
      "（二）丑项",
      "二、乙项",
      "文。",
      "三、丙项",
    ],
    [
      "目　录",
      "一．甲项",
      "  （一）子项",
      "  （二）丑项",
      "二．乙项",
      "三．丙项",
      "",
      "一、甲项",
      "（一）子项",
      "1.细项",
      "（二）丑项",
      "二、乙项",
      "文。",
      "三、丙项",
    ],
  );
  checkEdit(
    "of a collection counts its documents",
    contents,
    ["目录", "1．甲局2026年工作报告", "", "甲局2026年工作报告", "一、甲", "乙局2026年工作报告", "一、乙"],
    [
      "目录",
      "1．甲局2026年工作报告",
      "2．乙局2026年工作报告",
      "",
      "甲局2026年工作报告",
      "一、甲",
      "乙局2026年工作报告",
      "一、乙",
    ],
  );
  checkEdit(
    "without numbers stays without",
    contents,
    ["目录", "甲项", "", "一、甲项", "文。", "二、乙项"],
    ["目录", "甲项", "乙项", "", "一、甲项", "文。", "二、乙项"],
  );
  checkEdit(
    "of links in Markdown",
    contents,
    ["## 目录", "", "- [一、甲项](#一甲项)", "", "正文。", "", "## 一、甲项", "", "## 二、“乙”项", ""],
    [
      "## 目录",
      "",
      "- [一、甲项](#一甲项)",
      "- [二、“乙”项](#二乙项)",
      "",
      "正文。",
      "",
      "## 一、甲项",
      "",
      "## 二、“乙”项",
      "",
    ],
    { language: "markdown" },
  );
  checkEdit(
    "with blank lines between its entries, CRLF",
    contents,
    ["目录\r", "一、甲项\r", "\r", "二、乙项\r", "\r", "一、甲项\r", "文。\r", "二、乙项\r", "三、丙项"],
    [
      "目录\r",
      "一、甲项\r",
      "\r",
      "二、乙项\r",
      "\r",
      "三、丙项\r",
      "\r",
      "一、甲项\r",
      "文。\r",
      "二、乙项\r",
      "三、丙项",
    ],
  );
  checkEdit("that is right stays", contents, ["目录", "一、甲项", "", "一、甲项"], /目录和标题一致/);
});

describe("a new table", () => {
  checkEdit(
    "before the line of the cursor, two levels, no page numbers",
    contents,
    ["甲局2026年工作报告", "‸一、甲项", "（一）子项。正文。", "1.细项", "二、乙项"],
    [
      "甲局2026年工作报告",
      "目录",
      "一、甲项",
      "　（一）子项",
      "二、乙项",
      "",
      "一、甲项",
      "（一）子项。正文。",
      "1.细项",
      "二、乙项",
    ],
  );
  checkEdit(
    "in Markdown as a list below a heading of the sections' level",
    contents,
    [
      "# 甲局2026年工作报告",
      "",
      "‸2026年，工作稳步推进。",
      "",
      "## 一、甲项",
      "",
      "### （一）子项",
      "",
      "文。",
      "",
    ],
    [
      "# 甲局2026年工作报告",
      "",
      "## 目录",
      "",
      "- 一、甲项",
      "  - （一）子项",
      "",
      "2026年，工作稳步推进。",
      "",
      "## 一、甲项",
      "",
      "### （一）子项",
      "",
      "文。",
      "",
    ],
    { language: "markdown" },
  );
  checkEdit(
    "of a collection behind its cover",
    contents,
    ["2026年工作报告汇编2篇", "‸甲局2026年工作报告", "一、甲", "乙局2026年工作报告", "一、乙"],
    [
      "2026年工作报告汇编2篇",
      "目录",
      "甲局2026年工作报告",
      "乙局2026年工作报告",
      "",
      "甲局2026年工作报告",
      "一、甲",
      "乙局2026年工作报告",
      "一、乙",
    ],
  );
  checkEdit(
    "where short lines would join in",
    contents,
    ["甲局2026年工作报告", "‸（2026年3月5日）", "一、甲项"],
    /混在一起.*换一个位置/,
  );
  checkEdit(
    "below the title, date and all, and the cursor with it, where the cursor is among the sections",
    contents,
    ["甲局2026年工作报告", "（2026年3月5日）", "", "市政府：", "文。", "一、甲项", "文。", "二、乙‸项"],
    [
      "甲局2026年工作报告",
      "（2026年3月5日）",
      "",
      "‸目录",
      "一、甲项",
      "二、乙项",
      "",
      "市政府：",
      "文。",
      "一、甲项",
      "文。",
      "二、乙项",
    ],
  );
  checkEdit(
    "below the title where the cursor is on it",
    contents,
    ["‸甲局2026年工作报告", "一、甲项", "文。", "二、乙项"],
    ["甲局2026年工作报告", "‸目录", "一、甲项", "二、乙项", "", "一、甲项", "文。", "二、乙项"],
  );
  checkEdit(
    "before the first heading where there is no title",
    contents,
    ["一、甲项", "文。", "‸二、乙项"],
    ["‸目录", "一、甲项", "二、乙项", "", "一、甲项", "文。", "二、乙项"],
  );
  checkEdit(
    "of a collection, asked for in its midst, before its first document",
    contents,
    ["2026年工作报告汇编2篇", "甲局2026年工作报告", "一、甲", "乙局2026年工作报告", "一、乙‸"],
    [
      "2026年工作报告汇编2篇",
      "‸目录",
      "甲局2026年工作报告",
      "乙局2026年工作报告",
      "",
      "甲局2026年工作报告",
      "一、甲",
      "乙局2026年工作报告",
      "一、乙",
    ],
  );
  checkEdit("not without headings", contents, ["‸正文。"], /没有可以列入目录的标题/);
  checkEdit(
    "headings of the same words cannot be told apart",
    contents,
    ["‸一、甲项", "一、甲项", "二、乙项"],
    /先区分同名的标题/,
  );
  checkEdit(
    "the same words in several sections",
    contents,
    ["‸一、甲项", "（一）做法", "二、乙项", "（一）做法"],
    [
      "目录",
      "一、甲项",
      "　（一）做法",
      "二、乙项",
      "　（一）做法",
      "",
      "一、甲项",
      "（一）做法",
      "二、乙项",
      "（一）做法",
    ],
  );
  checkEdit(
    "lists the report and not its attachments",
    contents,
    [
      "2026年档案工作要点",
      "‸",
      "一、抓收集",
      "文。",
      "二、抓安全",
      "文。",
      "附件1",
      "档案工作任务表",
      "1.收集",
      "2.安全",
    ],
    [
      "2026年档案工作要点",
      "目录",
      "一、抓收集",
      "二、抓安全",
      "",
      "",
      "一、抓收集",
      "文。",
      "二、抓安全",
      "文。",
      "附件1",
      "档案工作任务表",
      "1.收集",
      "2.安全",
    ],
  );
});
