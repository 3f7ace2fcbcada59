// Moving sections and points: everything in them goes along, numbers and references are put right, closings stay.
import { describe } from "node:test";
import { refused } from "../../server/src/core/edit/editResult.ts";
import { movePointTo } from "../../server/src/core/edit/movePoint.ts";
import { moveSection, moveSectionTo } from "../../server/src/core/edit/moveSection.ts";
import { checkEdit, type EditAt } from "../support/structureEdits.ts";

const up: EditAt = (report, at) => moveSection(report, at, "up");
const down: EditAt = (report, at) => moveSection(report, at, "down");
const to =
  (where: "before" | "after" | "into", line: number): EditAt =>
  (report, at) =>
    moveSectionTo(report, at, { where, at: { line, character: 0 } });

describe("among its siblings", () => {
  checkEdit(
    "down, with everything in it",
    down,
    ["一、‸甲", "甲文。", "（一）子", "子文。", "二、乙", "乙文。", "三、丙"],
    ["一、乙", "乙文。", "‸二、甲", "甲文。", "（一）子", "子文。", "三、丙"],
  );
  checkEdit("up, from its text", up, ["一、甲", "二、乙", "乙文‸。"], ["‸一、乙", "乙文。", "二、甲"]);
  checkEdit(
    "a subsection stays under its heading",
    up,
    ["一、甲", "（一）子", "（二）‸丑", "二、乙", "（一）寅"],
    ["一、甲", "（一）丑", "（二）子", "二、乙", "（一）寅"],
  );
  checkEdit(
    "blank lines, indents, trailing spaces and CRLF stay where they are",
    down,
    ["　　一、‸甲  \r", "\r", "甲文。\r", "\r", "\r", "　　二、乙\r", "乙文。"],
    ["　　一、乙\r", "乙文。\r", "\r", "\r", "　　二、甲  \r", "\r", "甲文。"],
  );
  checkEdit(
    "the closing stays at the end",
    down,
    [
      "一、‸甲",
      "二、乙",
      "乙文。",
      "特此报告。",
      "",
      "附件：1.清单",
      "2.名册",
      "",
      "某市水务局",
      "2026年3月5日",
    ],
    [
      "一、乙",
      "乙文。",
      "二、甲",
      "特此报告。",
      "",
      "附件：1.清单",
      "2.名册",
      "",
      "某市水务局",
      "2026年3月5日",
    ],
  );
  checkEdit(
    "a speech's last call stays at the end",
    up,
    ["一、甲", "二、‸乙", "乙文。", "同志们，让我们携手前进！"],
    ["一、乙", "乙文。", "二、甲", "同志们，让我们携手前进！"],
  );
  checkEdit(
    "an attachment stays behind the report",
    up,
    ["一、甲", "二、‸乙", "乙文。", "附件", "名册", "一、丙"],
    ["一、乙", "乙文。", "二、甲", "附件", "名册", "一、丙"],
  );
  checkEdit(
    "references follow the section",
    down,
    ["见第一部分和第三部分，本报告第二部分除外。", "一、‸甲", "二、乙，见第一部分", "三、丙"],
    ["见第二部分和第三部分，本报告第一部分除外。", "一、乙，见第二部分", "二、甲", "三、丙"],
  );
  checkEdit(
    "contents entries change places too",
    up,
    ["目录", "一、甲项……1", "　（一）子项……1", "二、乙项……3", "", "一、甲项", "（一）子项", "二、‸乙项"],
    ["目录", "一、乙项……3", "二、甲项……1", "　（一）子项……1", "", "一、乙项", "二、甲项", "（一）子项"],
  );
  checkEdit(
    "subsections that run on are counted again",
    down,
    ["（一）‸甲", "1.子", "2.丑", "（二）乙", "3.寅", "4.卯"],
    ["（一）乙", "1.寅", "2.卯", "（二）甲", "3.子", "4.丑"],
  );
  checkEdit(
    "Markdown sections without numbers",
    up,
    ["# 报告", "", "## 甲", "", "甲文。", "", "## 乙‸", "", "- 乙文", ""],
    ["# 报告", "", "## 乙", "", "- 乙文", "", "## 甲", "", "甲文。", ""],
    { language: "markdown" },
  );
  checkEdit("the first goes no higher", up, ["一、‸甲", "二、乙"], /已经是同级里的第一个/);
  checkEdit(
    "the last goes no lower",
    down,
    ["一、甲", "二、‸乙", "附件", "一、丙"],
    /已经是同级里的最后一个/,
  );
  checkEdit(
    "a numbering with a gap says so",
    down,
    ["一、‸甲", "三、乙", "四、丙"],
    /序号不连续.*没有移动.*重排全文序号/,
  );
  checkEdit("siblings in two forms say so", down, ["## 一、‸甲", "## 第二章　乙"], /分不清是不是同级/, {
    language: "markdown",
  });
  checkEdit(
    "sections that share a paragraph say so",
    down,
    ["1.‸甲。要学习。2.乙。要检查。"],
    /写在同一段里.*另起一段/,
  );
});

describe("to another place", () => {
  checkEdit(
    "behind a later sibling",
    to("after", 3),
    ["一、‸甲", "二、乙", "（一）子", "三、丙", "四、丁"],
    ["一、乙", "（一）子", "二、丙", "‸三、甲", "四、丁"],
  );
  checkEdit(
    "before an earlier one",
    to("before", 0),
    ["一、甲", "二、乙", "三、‸丙"],
    ["‸一、丙", "二、甲", "三、乙"],
  );
  checkEdit(
    "under another heading of its level",
    to("after", 4),
    ["一、甲", "（一）子", "（二）‸丑", "二、乙", "（一）寅", "（二）卯"],
    ["一、甲", "（一）子", "二、乙", "（一）寅", "（二）丑", "（三）卯"],
  );
  checkEdit(
    "into a heading, with the numbers of the level there",
    to("into", 0),
    ["一、甲", "（一）子", "二、乙", "三、‸丙", "（一）寅", "1.卯", "四、丁"],
    ["一、甲", "（一）子", "（二）丙", "1.寅", "（1）卯", "二、乙", "三、丁"],
  );
  checkEdit(
    "a report's sections do not go into its attachment",
    to("after", 3),
    ["一、‸甲", "二、乙", "附件", "一、丙"],
    /另一篇文稿或附件/,
  );
  checkEdit("nor into themselves", to("into", 1), ["一、‸甲", "（一）子", "二、乙"], /不能移到它自己里面/);
  checkEdit("nor where they are", to("after", 0), ["一、甲", "二、‸乙"], /已经在那里/);
  checkEdit(
    "a bare reference that loses its part is named",
    to("after", 4),
    ["一、甲", "（一）子", "（二）‸丑", "二、乙", "（一）寅，按照（二）要求", "（二）卯"],
    ["一、甲", "（一）子", "二、乙", "（一）寅，按照（三）要求", "（二）丑", "（三）卯"],
  );
  checkEdit(
    "a bare reference whose section leaves is named",
    to("after", 4),
    ["一、甲", "（一）子，按照（二）要求", "（二）‸丑", "二、乙", "（一）寅"],
    ["一、甲", "（一）子，按照（二）要求", "二、乙", "（一）寅", "（二）丑"],
    { notes: [/第 2 行的“（二）”/] },
  );
});

describe("points in their own paragraphs", () => {
  checkEdit(
    "keep their verbs and leave number and end mark to the place",
    down,
    ["一、甲", "一是学习；", "二要‸检查；", "三是整改。"],
    ["一、甲", "一是学习；", "二是整改；", "‸三要检查。"],
  );
  checkEdit(
    "首先 and 其次 stay in order",
    up,
    ["首先，学习。", "其次，‸检查。", "最后，整改。"],
    ["首先，检查。", "其次，学习。", "最后，整改。"],
  );
  checkEdit(
    "首先是 and 其次要 keep their verbs",
    up,
    ["首先是学习。", "其次要‸检查。", "最后，整改。"],
    ["首先要检查。", "其次是学习。", "最后，整改。"],
  );
  checkEdit("the first goes no higher", up, ["一是‸学习。", "二是检查。"], /“一是”已经是这一组里的第一点/);
  checkEdit("a run with a gap says so", up, ["一是学习。", "三是‸检查。"], /序号不连续/);
  checkEdit(
    "a run whose points have several paragraphs says so",
    up,
    ["一是学习。", "补充一段。", "二是‸检查。"],
    /分不清每一点到哪里为止/,
  );
});

describe("a point to another place of its run", () => {
  const point =
    (before?: number): EditAt =>
    (report, at) =>
      movePointTo(report, at, before === undefined ? undefined : { line: before, character: 0 }) ??
      refused("不是一点一段");
  const RUN = ["一、甲", "一是‸学习；", "二是检查；", "三要整改；", "四是评比。", "二、乙"];
  checkEdit("to the end: it ends the sentence, the others move up", point(), RUN, [
    "一、甲",
    "一是检查；",
    "二要整改；",
    "三是评比；",
    "‸四是学习。",
    "二、乙",
  ]);
  checkEdit("before a later one", point(4), RUN, [
    "一、甲",
    "一是检查；",
    "二要整改；",
    "‸三是学习；",
    "四是评比。",
    "二、乙",
  ]);
  checkEdit(
    "before the first, blank lines and indents staying",
    point(0),
    ["　　一是学习；", "", "　　二是检查；", "", "　　三是‸整改。"],
    ["‸　　一是整改；", "", "　　二是学习；", "", "　　三是检查。"],
  );
  checkEdit(
    "首先 and 最后 stay in their places",
    point(),
    ["首先，‸学习。", "其次，检查。", "最后，整改。"],
    ["首先，检查。", "其次，整改。", "‸最后，学习。"],
  );
  checkEdit("before the next one it stands already", point(2), RUN, /已经在这里，没有移动/);
  checkEdit(
    "into another run it does not go",
    point(4),
    ["一、甲", "一是‸学习；", "二是检查。", "二、乙", "一是整改；", "二是评比。"],
    /只能在自己这一组要点里移动/,
  );
  checkEdit("a run with a gap says so", point(), ["一是‸学习；", "二是检查；", "四是整改。"], /序号不连续/);
  checkEdit("points in one paragraph say so", point(), ["一是‸学习；二是检查；三是整改。"], /不是一点一段/);
});
