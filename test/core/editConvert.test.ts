// Plain headings and Markdown's, run-in headings and heading lines: the words stay, only their dress changes.
import { describe } from "node:test";
import { toMarkdownHeadings, toPlainHeadings } from "../../server/src/core/edit/convertHeadings.ts";
import { joinRunIn, splitRunIn } from "../../server/src/core/edit/runIn.ts";
import { checkEdit } from "../support/structureEdits.ts";

describe("plain headings to Markdown", () => {
  checkEdit(
    "# for the title, ## and so on by depth",
    toMarkdownHeadings,
    ["甲局2026年工作报告", "", "一、总体要求", "（一）指导思想", "正文。", "二、主要任务"],
    ["# 甲局2026年工作报告", "", "## 一、总体要求", "### （一）指导思想", "正文。", "## 二、主要任务"],
  );
  checkEdit(
    "a title broken over several lines becomes one heading",
    toMarkdownHeadings,
    ["　关于做好公厕管护", "  和粪污处理工作的　", "通知", "", "各乡镇：", "一、总体要求", "二、管护责任"],
    ["# 　关于做好公厕管护和粪污处理工作的通知", "", "各乡镇：", "## 一、总体要求", "## 二、管护责任"],
  );
  checkEdit(
    "run-in headings stay paragraphs, with their whole series",
    toMarkdownHeadings,
    ["一、甲", "（一）子。正文在此。", "（二）丑", "二、乙", "（一）寅"],
    ["## 一、甲", "（一）子。正文在此。", "（二）丑", "## 二、乙", "### （一）寅"],
  );
  checkEdit(
    "sentences that are numbered are no headings",
    toMarkdownHeadings,
    ["一、甲", "1.加强学习教育；", "2.加强监督检查。"],
    ["## 一、甲", "1.加强学习教育；", "2.加强监督检查。"],
  );
  checkEdit(
    "indents stay behind the #",
    toMarkdownHeadings,
    ["　　一、甲", "  （一）子"],
    ["## 　　一、甲", "###   （一）子"],
  );
  checkEdit(
    "where # is the first level already",
    toMarkdownHeadings,
    ["# 一、甲", "（一）子", "# 二、乙"],
    ["# 一、甲", "## （一）子", "# 二、乙"],
    { language: "markdown" },
  );
  checkEdit(
    "a line of plain text that begins with #",
    toMarkdownHeadings,
    ["一、甲", "# 备注"],
    /第 2 行以 # 开头/,
  );
  checkEdit("no headings", toMarkdownHeadings, ["正文。"], /没有可转换的标题/);
  checkEdit(
    "bold stays behind the #",
    toMarkdownHeadings,
    ["**一、甲**", "", "**（一）子。**正文。", "", "**二、乙**"],
    ["## **一、甲**", "", "**（一）子。**正文。", "", "## **二、乙**"],
    { language: "markdown" },
  );
  checkEdit(
    "a fence in plain text would hide what is behind it",
    toMarkdownHeadings,
    ["一、甲", "```", "二、乙"],
    /“二、乙”.*读不清/,
  );
});

describe("Markdown headings to plain", () => {
  checkEdit(
    "the numbers stay, closing # go too",
    toPlainHeadings,
    ["# 甲局2026年工作报告", "", "## 一、总体要求 ##", "", "### （一）指导思想", "", "正文。"],
    ["甲局2026年工作报告", "", "一、总体要求", "", "（一）指导思想", "", "正文。"],
    { language: "markdown" },
  );
  checkEdit(
    "headings without numbers are named",
    toPlainHeadings,
    ["# 调研报告", "## 基本情况", "## 问题"],
    ["调研报告", "基本情况", "问题"],
    { language: "markdown", notes: [/有 2 个标题没有序号/] },
  );
  checkEdit(
    "code stays",
    toPlainHeadings,
    ["```", "# 注释", "```", "## 一、甲"],
    ["```", "# 注释", "```", "一、甲"],
    { language: "markdown" },
  );
  checkEdit("nothing to do in plain text", toPlainHeadings, ["一、甲"], /没有 Markdown 的 # 标题/);
});

describe("split a run-in heading", () => {
  checkEdit(
    "at its first 。, the text indented alike",
    splitRunIn,
    ["一、甲", "　　（一）健全‸机制。各级要抓好落实。要加强检查。\r", "　　（二）压实责任。正文。"],
    ["一、甲", "　　（一）健全机制\r", "　　各级要抓好落实。要加强检查。\r", "　　（二）压实责任。正文。"],
  );
  checkEdit(
    "in Markdown with a blank line and bold kept",
    splitRunIn,
    ["**（一）健全‸机制。**各级要抓好落实。"],
    ["**（一）健全机制**", "", "各级要抓好落实。"],
    { language: "markdown" },
  );
  checkEdit(
    "with its items",
    splitRunIn,
    ["（一）健全‸机制。总的要求。1.抓学习。每周学。2.抓检查。每月查。"],
    ["（一）健全机制", "总的要求。1.抓学习。每周学。2.抓检查。每月查。"],
  );
  checkEdit(
    "a long one at its ：, which it keeps",
    splitRunIn,
    [
      "（一）工作‸目标：到2030年底，全面建成覆盖城乡、上下贯通、运行高效、群众满意的公共服务体系，各项指标走在前列。要抓落实。",
    ],
    [
      "（一）工作目标：",
      "到2030年底，全面建成覆盖城乡、上下贯通、运行高效、群众满意的公共服务体系，各项指标走在前列。要抓落实。",
    ],
  );
  checkEdit("a heading line has nothing to split", splitRunIn, ["（一）健全‸机制", "正文。"], /已经独占一行/);
  checkEdit("a list's mark would be lost", splitRunIn, ["- （一）健全‸机制。正文。"], /请手动换行/, {
    language: "markdown",
  });
});

describe("join a heading line and its text", () => {
  checkEdit(
    "with 。 between them",
    joinRunIn,
    ["　　（一）健全‸机制", "　　各级要抓好落实。", "　　又一段。"],
    ["　　（一）健全机制。各级要抓好落实。", "　　又一段。"],
  );
  checkEdit(
    "over blank lines, with a mark that is there",
    joinRunIn,
    ["（一）健全‸机制。 ", "", "正文。"],
    ["（一）健全机制。正文。"],
  );
  checkEdit("inside bold", joinRunIn, ["**（一）健全‸机制**", "", "正文。"], ["**（一）健全机制。**正文。"], {
    language: "markdown",
  });
  checkEdit("not over another heading", joinRunIn, ["一、‸甲", "（一）子"], /不是它的正文段落/);
  checkEdit("not into a # heading", joinRunIn, ["## 一、‸甲", "", "正文。"], /必须独占一行/, {
    language: "markdown",
  });
  checkEdit("not twice", joinRunIn, ["（一）‸甲。正文。"], /已经接着正文/);
  checkEdit("not where the title would be read otherwise", joinRunIn, ["一、‸怎么办？", "正文。"], /读不清/);
});
