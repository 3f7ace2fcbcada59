// Promoting and demoting sections, and writing their numbers in another form.
import { describe } from "node:test";
import { demoteSection, promoteSection } from "../../server/src/core/edit/changeLevel.ts";
import { switchStyle } from "../../server/src/core/edit/switchStyle.ts";
import { checkEdit, type EditAt } from "../support/structureEdits.ts";

const style =
  (to: string, scope: "series" | "level" = "series"): EditAt =>
  (report, at) =>
    switchStyle(report, at, { to, scope });

describe("promote", () => {
  checkEdit(
    "to the parent's level, with its children",
    promoteSection,
    ["一、甲", "（一）子", "（二）‸丑", "1.寅", "2.卯", "二、乙"],
    ["一、甲", "（一）子", "‸二、丑", "（一）寅", "（二）卯", "三、乙"],
  );
  checkEdit(
    "the siblings behind it come to lie in it",
    promoteSection,
    ["一、甲", "（一）‸子", "（二）丑", "（三）寅"],
    ["一、甲", "二、子", "（一）丑", "（二）寅"],
    { notes: [/“（二）丑”等 2 节随之归入/] },
  );
  checkEdit(
    "and no longer count on from those before it",
    promoteSection,
    ["一、甲", "（一）子", "（二）‸丑", "（三）寅", "（四）卯"],
    ["一、甲", "（一）子", "二、丑", "（一）寅", "（二）卯"],
    { notes: [/随之归入/] },
  );
  checkEdit(
    "with items in its paragraph",
    promoteSection,
    ["一、甲", "（一）子", "（二）‸丑。正文。1.寅。要学习。2.卯。要检查。", "（三）辰"],
    ["一、甲", "（一）子", "二、丑。正文。（一）寅。要学习。（二）卯。要检查。", "（三）辰"],
    { notes: [/“（三）辰”随之归入/] },
  );
  checkEdit(
    "its own children count on into them",
    promoteSection,
    ["一、甲", "（一）‸子", "1.丑", "（二）寅"],
    ["一、甲", "二、子", "（一）丑", "（二）寅"],
    { notes: [/“（二）寅”随之归入/] },
  );
  checkEdit(
    "the form is the one that the draft has there",
    promoteSection,
    ["第一章　甲", "1、子", "（1）‸丑", "第二章　乙"],
    ["第一章　甲", "1、子", "2、丑", "第二章　乙"],
  );
  checkEdit(
    "Markdown loses a #",
    promoteSection,
    ["# 方案", "## 一、甲", "### （一）‸子", "#### 1.丑", "## 二、乙"],
    ["# 方案", "## 一、甲", "## 二、子", "### （一）丑", "## 三、乙"],
    { language: "markdown" },
  );
  checkEdit("the highest goes no higher", promoteSection, ["一、‸甲"], /已经是最高一级/);
  checkEdit(
    "references keep to it",
    promoteSection,
    ["一、甲", "（一）‸子", "二、乙", "见第二部分。"],
    ["一、甲", "二、子", "三、乙", "见第三部分。"],
  );
  checkEdit(
    "a reference that can no longer be said so is named",
    promoteSection,
    ["一、甲，见一、（一）", "（一）‸子"],
    ["一、甲，见一、（一）", "二、子"],
    { notes: [/第 1 行的“一、（一）”.*请核对/] },
  );
});

describe("demote", () => {
  checkEdit(
    "not from the middle of a paragraph",
    demoteSection,
    ["1.甲。要学习。2.‸乙。要检查。"],
    /写在段落中间/,
  );
  checkEdit(
    "into the section before it, with its children",
    demoteSection,
    ["一、甲", "（一）子", "二、‸乙", "（一）丑", "1.寅", "三、丙"],
    ["一、甲", "（一）子", "‸（二）乙", "1.丑", "（1）寅", "二、丙"],
  );
  checkEdit(
    "the form is the one that the draft has under its siblings",
    demoteSection,
    ["一、甲", "1．子", "二、乙", "三、‸丙", "四、丁"],
    ["一、甲", "1．子", "二、乙", "1．丙", "三、丁"],
  );
  checkEdit(
    "the standard's where the draft has none",
    demoteSection,
    ["一、甲", "二、‸乙"],
    ["一、甲", "（一）乙"],
  );
  checkEdit(
    "Markdown gains a #, or goes without as its new siblings do",
    demoteSection,
    ["## 一、甲", "（一）子", "## 二、‸乙"],
    ["## 一、甲", "（一）子", "（二）乙"],
    { language: "markdown" },
  );
  checkEdit("the first has nothing to go into", demoteSection, ["一、‸甲", "二、乙"], /前面没有同级的章节/);
  checkEdit(
    "no form is invented below chapters",
    demoteSection,
    ["第一章　甲", "第二章　‸乙"],
    /看不出.*该用哪种序号/,
  );
  checkEdit(
    "a numbering with a gap says so",
    demoteSection,
    ["一、甲", "三、‸乙"],
    /序号不连续.*重排全文序号/,
  );
});

describe("style", () => {
  checkEdit(
    "of one series",
    style("1."),
    ["一、甲", "（一）‸子", "（二）丑", "二、乙", "（一）寅"],
    ["一、甲", "1.子", "2.丑", "二、乙", "（一）寅"],
  );
  checkEdit(
    "of the level",
    style("1.", "level"),
    ["一、甲", "（一）‸子", "（二）丑", "二、乙", "（一）寅"],
    ["一、甲", "1.子", "2.丑", "二、乙", "1.寅"],
  );
  checkEdit(
    "chapters as 一、 lose their space",
    style("一、"),
    ["第一章　‸甲", "（一）子", "第二章　乙"],
    ["一、甲", "（一）子", "二、乙"],
  );
  checkEdit(
    "一、 as chapters get one",
    style("第一章"),
    ["一、‸甲", "（一）子", "二、乙"],
    ["第一章　甲", "（一）子", "第二章　乙"],
  );
  checkEdit(
    "half-width brackets as full-width ones",
    style("full", "level"),
    ["(一)‸甲", "（二)乙"],
    ["（一）甲", "（二）乙"],
  );
  checkEdit("and the other way", style("half"), ["（1）‸甲", "（2）乙"], ["(1)甲", "(2)乙"]);
  checkEdit("① and （1）", style("①"), ["（1）‸甲", "（2）乙"], ["①甲", "②乙"]);
  checkEdit(
    "references and contents go along",
    style("一、"),
    ["目录", "第一章　甲项", "第二章　乙项", "", "第一章　‸甲项", "见第二章。", "第二章　乙项"],
    ["目录", "一、甲项", "二、乙项", "", "一、甲项", "见第二部分。", "二、乙项"],
  );
  checkEdit(
    "a form that the level below has",
    style("1."),
    ["（一）‸甲", "1.子", "（二）乙"],
    /那一级已经是这种样式/,
  );
  checkEdit("no number at all", style("壹"), ["一、‸甲"], /“壹”不是可用的序号样式/);
  checkEdit("a heading without a number", style("一、"), ["## ‸甲"], /没有序号/, { language: "markdown" });
  checkEdit("the form that is there", style("一、"), ["一、‸甲"], /已经是这种样式/);
});
