// Renumbering: the numbers change, and what names them follows; nothing else moves.
import { describe } from "node:test";
import { renumber } from "../../server/src/core/edit/renumber.ts";
import { checkEdit, type EditAt } from "../support/structureEdits.ts";

const all: EditAt = (report) => renumber(report);
const section: EditAt = (report, at) => renumber(report, { kind: "section", at });
const lines =
  (from: number, to: number): EditAt =>
  (report) =>
    renumber(report, { kind: "lines", from, to });

describe("sections", () => {
  checkEdit("a skipped number", all, ["一、甲", "三、乙", "四、丙"], ["一、甲", "二、乙", "三、丙"]);
  checkEdit(
    "a number whose ## was forgotten",
    all,
    ["# 总结", "## 一、甲", "三、乙", "", "## 四、丙"],
    ["# 总结", "## 一、甲", "二、乙", "", "## 三、丙"],
    { language: "markdown" },
  );
  checkEdit("a repeated number", all, ["一、甲", "二、乙", "二、丙"], ["一、甲", "二、乙", "三、丙"]);
  checkEdit(
    "a first that is not one",
    all,
    ["甲局2026年工作报告", "三、甲", "四、乙"],
    ["甲局2026年工作报告", "一、甲", "二、乙"],
  );
  checkEdit(
    "a part that was written by itself keeps its beginning",
    all,
    ["三、甲", "（二）子", "（三）丑", "五、乙"],
    ["三、甲", "（一）子", "（二）丑", "四、乙"],
  );
  checkEdit(
    "a list of the same form inside a section, and the sections go on",
    all,
    ["一、甲", "二、乙", "要点有：", "一、子", "二、丑", "三、寅", "四、卯", "三、丙", "五、丁"],
    ["一、甲", "二、乙", "要点有：", "一、子", "二、丑", "三、寅", "四、卯", "三、丙", "四、丁"],
  );
  checkEdit(
    "a number so far off that it is none",
    all,
    ["1.甲", "2.乙", "110.报警电话", "4.丙"],
    ["1.甲", "2.乙", "110.报警电话", "3.丙"],
  );
  checkEdit(
    "a number that is written in mid-paragraph would come twice",
    all,
    ["一、甲", "有序推进。二、乙", "三、丙", "五、丁"],
    /第 3 行.*“二、”写在段落中间/,
  );
  checkEdit(
    "every level by itself",
    all,
    ["一、甲", "（二）乙", "（三）丙", "2.丁", "4.戊", "三、己", "（二）庚", "（二）辛"],
    ["一、甲", "（一）乙", "（二）丙", "1.丁", "2.戊", "二、己", "（一）庚", "（二）辛"],
  );
  checkEdit(
    "width and mark are those of the first of a series",
    all,
    ["１．甲", "2、乙", "2.丙", "（一）子", "(二)丑"],
    ["１．甲", "２．乙", "３．丙", "（一）子", "（二）丑"],
  );
  checkEdit(
    "ones alone are one list; tens are carried, from ⑳ on too",
    all,
    ["正文。", ...Array.from({ length: 21 }, () => "①甲"), ...Array.from({ length: 11 }, () => "一、乙")],
    [
      "正文。",
      ...[..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑"].map((number) => `${number}甲`),
      ...[..."一二三四五六七八九十", "十一"].map((number) => `${number}、乙`),
    ],
  );
  checkEdit(
    "a numbering that is right stays",
    all,
    ["一、甲", "（一）乙", "（二）丙", "二、丁"],
    /序号已经连续/,
  );
  checkEdit(
    "1. to 4. that run on across （一） and （二） go on doing so",
    all,
    ["（一）甲", "1.乙", "3.丙", "（二）丁", "4.戊", "5.己"],
    ["（一）甲", "1.乙", "2.丙", "（二）丁", "3.戊", "4.己"],
  );
  checkEdit(
    "a series that lost its first does not run on",
    all,
    ["（一）甲", "1.乙", "2.丙", "3.丁", "（二）戊", "2.己", "3.庚"],
    ["（一）甲", "1.乙", "2.丙", "3.丁", "（二）戊", "1.己", "2.庚"],
  );
  checkEdit(
    "articles run on through the chapters",
    all,
    ["第一章　总则", "第一条　为规范管理，制定本办法。", "第三章　附则", "第三条　本办法自印发之日起施行。"],
    ["第一章　总则", "第一条　为规范管理，制定本办法。", "第二章　附则", "第二条　本办法自印发之日起施行。"],
  );
  checkEdit(
    "a collection starts anew at every title",
    all,
    ["甲局2026年工作报告", "一、甲", "三、乙", "乙局2026年工作报告", "二、丙", "三、丁"],
    ["甲局2026年工作报告", "一、甲", "二、乙", "乙局2026年工作报告", "一、丙", "二、丁"],
  );
  checkEdit(
    "an attachment starts anew",
    all,
    ["一、甲", "三、乙", "附件1", "考核细则", "一、丙", "二、丁"],
    ["一、甲", "二、乙", "附件1", "考核细则", "一、丙", "二、丁"],
  );
  checkEdit(
    "a second list under one heading keeps its one",
    all,
    ["一、甲", "1.乙", "2.丙", "1.丁", "2.戊", "4.己"],
    ["一、甲", "1.乙", "2.丙", "1.丁", "2.戊", "3.己"],
  );
  checkEdit(
    "items in the middle of a paragraph",
    all,
    ["正文。", "2.甲。要学习。3.乙。要检查。", "5.丙。要整改。"],
    ["正文。", "1.甲。要学习。2.乙。要检查。", "3.丙。要整改。"],
  );
  checkEdit(
    "1.1 repeats its parent's number",
    all,
    ["1　总则", "1.1　目的", "3　职责", "3.1　领导机构", "3.3　办事机构"],
    ["1　总则", "1.1　目的", "2　职责", "2.1　领导机构", "2.2　办事机构"],
  );
  checkEdit(
    "indents, blank lines, trailing spaces and CRLF stay",
    all,
    ["　　一、甲  \r", "\r", "  \r", "　　三、乙\t\r", "正文。 "],
    ["　　一、甲  \r", "\r", "  \r", "　　二、乙\t\r", "正文。 "],
  );
  checkEdit(
    "Markdown headings keep # and bold, code is left alone",
    all,
    ["# 方案", "", "## 一、甲", "", "## 三、乙", "", "**（二）丙。**正文。", "", "```", "三、码", "```"],
    ["# 方案", "", "## 一、甲", "", "## 二、乙", "", "**（一）丙。**正文。", "", "```", "三、码", "```"],
    { language: "markdown" },
  );
  checkEdit(
    "what only looks like a number stays",
    all,
    ["一、甲", "3.5万元已经拨付。", "三、乙"],
    ["一、甲", "3.5万元已经拨付。", "二、乙"],
  );
  checkEdit(
    "（二） between 一、 and 三、 could be either",
    all,
    ["一、甲", "（二）乙", "三、丙"],
    /第 2 行.*分不清是同级还是下级.*改成“二、”/,
  );
});

describe("part of a report", () => {
  checkEdit(
    "what lies below a section",
    section,
    ["一、甲", "（二）乙", "三、‸丙", "（二）丁", "（四）戊"],
    ["一、甲", "（二）乙", "三、丙", "（一）丁", "（二）戊"],
  );
  checkEdit(
    "from the text of the section too",
    section,
    ["一、甲", "（二）乙", "‸正文。", "2.丙"],
    ["一、甲", "（二）乙", "正文。", "1.丙"],
  );
  checkEdit("outside any section", section, ["‸甲局2026年工作报告", "一、甲"], /光标不在任何章节里/);
  checkEdit(
    "chosen lines go on from the section before them",
    lines(2, 3),
    ["一、甲", "二、乙", "五、丙", "七、丁", "九、戊"],
    ["一、甲", "二、乙", "三、丙", "四、丁", "九、戊"],
  );
  checkEdit(
    "chosen lines are counted through, over a one",
    lines(3, 2),
    ["一、甲", "二、乙", "一、丙", "二、丁"],
    ["一、甲", "二、乙", "三、丙", "四、丁"],
  );
});

describe("points", () => {
  checkEdit("a missing point", all, ["一是学习；三是检查；四是整改。"], ["一是学习；二是检查；三是整改。"]);
  checkEdit("a repeated point", all, ["一是学习；二是检查；二是整改。"], ["一是学习；二是检查；三是整改。"]);
  checkEdit("each keeps its verb", all, ["一是学习；三要检查。"], ["一是学习；二要检查。"]);
  checkEdit(
    "in their own paragraphs, in any order",
    all,
    ["一、甲", "二是学习。", "一是检查。", "四是整改。"],
    ["一、甲", "一是学习。", "二是检查。", "三是整改。"],
  );
  checkEdit(
    "not one by one where the others, still counted wrongly, would then take some in",
    lines(2, 2),
    ["一是学习；", "# 二是检查；", "二是整改；二要宣传；二是总结；一要上报。"],
    /序号已经连续/,
  );
  checkEdit(
    "all together they are counted right",
    lines(0, 2),
    ["一是学习；", "# 二是检查；", "二是整改；二要宣传；二是总结；一要上报。"],
    ["一是学习；", "# 二是检查；", "三是整改；一要宣传；四是总结；二要上报。"],
  );
  checkEdit(
    "every run from one",
    all,
    ["一是学习；三是检查。", "一是自查；二是互查；四是抽查。"],
    ["一是学习；二是检查。", "一是自查；二是互查；三是抽查。"],
  );
  checkEdit(
    "第一， and 其一，",
    all,
    ["第一，学习。第三，检查。其一，快。其二，好。其二，省。"],
    ["第一，学习。第二，检查。其一，快。其二，好。其三，省。"],
  );
  checkEdit("首先 has no number", all, ["首先，学习。其次，检查。最后，整改。"], /序号已经连续/);
});

describe("references follow", () => {
  checkEdit(
    "第三部分 of 一、",
    all,
    ["一、甲", "详见第四部分，本报告第三部分也有说明。", "三、乙", "四、丙"],
    ["一、甲", "详见第三部分，本报告第二部分也有说明。", "二、乙", "三、丙"],
  );
  checkEdit(
    "in Arabic numerals as well, up to the tens",
    all,
    ["见第12部分。", ...Array.from({ length: 10 }, (_, i) => `${"一二三四五六七八九十"[i]}、节`), "十二、节"],
    ["见第11部分。", ...Array.from({ length: 10 }, (_, i) => `${"一二三四五六七八九十"[i]}、节`), "十一、节"],
  );
  checkEdit(
    "articles and their items",
    all,
    [
      "第一条　依照第三条第（三）项、第五条办理。",
      "第三条　有下列情形：",
      "（一）甲；",
      "（三）乙。",
      "第五条　违反本办法第三条第三项的，予以通报。",
    ],
    [
      "第一条　依照第二条第（二）项、第三条办理。",
      "第二条　有下列情形：",
      "（一）甲；",
      "（二）乙。",
      "第三条　违反本办法第二条第二项的，予以通报。",
    ],
  );
  checkEdit(
    "paths and bare numbers of the same part",
    all,
    [
      "一、甲",
      "（一）乙",
      "（三）丙",
      "如前文一、（三）所述，按照（三）要求。",
      "三、丁",
      "（三）戊",
      "见（三）。",
    ],
    [
      "一、甲",
      "（一）乙",
      "（二）丙",
      "如前文一、（二）所述，按照（二）要求。",
      "二、丁",
      "（一）戊",
      "见（一）。",
    ],
  );
  checkEdit(
    "another document's articles are left alone",
    all,
    ["第一条　依照《行政处罚法》第三条、第五条办理，意见（三）照办。", "第三条　甲。", "第五条　乙。"],
    ["第一条　依照《行政处罚法》第三条、第五条办理，意见（三）照办。", "第二条　甲。", "第三条　乙。"],
  );
  checkEdit(
    "a number that two sections bear names neither",
    all,
    ["一、甲", "三、乙", "三、丙", "见第三部分。"],
    ["一、甲", "二、乙", "三、丙", "见第三部分。"],
  );
  checkEdit(
    "a title that refers",
    all,
    ["一、甲", "三、乙", "四、落实第三部分任务，见第三部分"],
    ["一、甲", "二、乙", "三、落实第三部分任务，见第二部分"],
  );
});

describe("contents follow", () => {
  checkEdit(
    "by the words of their entries",
    all,
    ["目录", "一、甲项……1", "三、乙项……4", "", "一、甲项", "正文。", "三、乙项", "正文。"],
    ["目录", "一、甲项……1", "二、乙项……4", "", "一、甲项", "正文。", "二、乙项", "正文。"],
  );
});
