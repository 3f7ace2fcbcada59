// The draft as LSP's document: what an edit leaves, and what each line is for its syntax.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Change, draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { draftOf } from "../support/drafts.ts";

function edit(
  text: string,
  line: number,
  character: number,
  endLine: number,
  endCharacter: number,
  put: string,
): string {
  const change: Change = {
    range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
    text: put,
  };
  return draftText(updateDraft(draftOf(text), [change], 2));
}

describe("an edit", () => {
  const cases: readonly (readonly [name: string, found: string, wanted: string])[] = [
    ["types a character", edit("一、甲\n二、乙", 1, 2, 1, 2, "新"), "一、甲\n二、新乙"],
    ["splits a paragraph", edit("甲乙", 0, 1, 0, 1, "\n"), "甲\n乙"],
    ["joins two paragraphs", edit("甲\n乙\n丙", 0, 1, 1, 0, ""), "甲乙\n丙"],
    ["keeps Windows line ends", edit("甲\r\n乙\r\n丙", 1, 0, 1, 1, "丁"), "甲\r\n丁\r\n丙"],
    ["makes one line end of \\r and a \\n that meets it", edit("甲\r乙\n丙", 1, 0, 1, 1, ""), "甲\r\n丙"],
    ["past the line's end goes to its end", edit("甲\n乙", 0, 99, 0, 99, "丁"), "甲丁\n乙"],
    ["past the text goes to its end", edit("甲", 9, 9, 9, 9, "乙"), "甲乙"],
    ["backwards is the same as forwards", edit("甲乙丙", 0, 2, 0, 1, ""), "甲丙"],
    ["in an empty draft", edit("", 0, 0, 0, 0, "甲\n"), "甲\n"],
    ["appends a line", edit("甲\n", 1, 0, 1, 0, "乙"), "甲\n乙"],
  ];
  for (const [name, found, wanted] of cases) test(name, () => assert.equal(found, wanted));

  test("several in one change follow one another", () => {
    const draft = updateDraft(
      draftOf("甲"),
      [
        { text: "乙\n丙" },
        { range: { start: { line: 1, character: 1 }, end: { line: 1, character: 1 } }, text: "丁" },
      ],
      7,
    );
    assert.equal(draftText(draft), "乙\n丙丁");
    assert.equal(draft.version, 7);
  });

  test("joined \\r and \\n count as one line", () => {
    const draft = updateDraft(
      draftOf("甲\r乙\n丙"),
      [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: "" }],
      2,
    );
    assert.deepEqual(
      draft.paragraphs.map((p) => p.text),
      ["甲", "丙"],
    );
  });
});

describe("the text between two points", () => {
  const draft = draftOf("一二三\n四五六\n七八九");
  const between = (a: number, b: number, c: number, d: number) =>
    draftText(draft, { start: { line: a, character: b }, end: { line: c, character: d } });
  test("in one paragraph", () => assert.equal(between(1, 1, 1, 2), "五"));
  test("over several", () => assert.equal(between(0, 2, 2, 1), "三\n四五六\n七"));
});

describe("the role of a Markdown line", () => {
  const roles = (text: string) =>
    draftOf(text, "markdown")
      .paragraphs.map((p) => p.role)
      .join(" ");
  const cases: readonly (readonly [string, string])[] = [
    ["正文\n\n正文", "prose blank prose"],
    ["---\ntitle: 稿\n---\n正文", "frontMatter frontMatter frontMatter prose"],
    ["正文\n---\n正文", "prose rule prose"],
    ["```\n一、\n```\n正文", "code code code prose"],
    ["~~~~\n```\n~~~~\n正文", "code code code prose"],
    ["```\n没有关闭", "code code"],
    ["| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", "table table table"],
    ["<!-- 备注 -->\n正文", "html prose"],
    ["<!-- 备注\n一、\n-->\n正文", "html html html prose"],
    ["***\n* * *\n___", "rule rule rule"],
    ["**次会议\n*名干部", "prose prose"],
    ["    一、缩进的标题", "prose"],
  ];
  for (const [text, wanted] of cases) test(JSON.stringify(text), () => assert.equal(roles(text), wanted));

  test("a fence opened by an edit takes in what follows, and gives it back when it closes", () => {
    const draft = draftOf("正文\n一、甲\n二、乙", "markdown");
    const at = { line: 0, character: 0 };
    const opened = updateDraft(draft, [{ range: { start: at, end: at }, text: "```\n" }], 2);
    assert.equal(opened.paragraphs.map((p) => p.role).join(" "), "code code code code");
    const closed = updateDraft(
      opened,
      [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "```\n" }],
      3,
    );
    assert.equal(closed.paragraphs.map((p) => p.role).join(" "), "code code code prose prose");
  });
});
