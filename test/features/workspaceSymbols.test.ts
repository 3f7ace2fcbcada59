// Searching the reports of a folder for a section.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { textSymbols } from "../../server/src/features/fileSymbols.ts";
import { symbolSearch } from "../../server/src/features/workspaceSymbols.ts";
import { lines } from "../support/lines.ts";

const OPTIONS = { outlinesMarkdown: false, enable: "auto" } as const;
const REPORT = lines(
  "青禾县水务局2026年工作总结",
  "目录",
  "一、主要做法",
  "",
  "一、主要做法",
  "（一）加强组织领导。压实责任。一是定人。二是定责。",
  "二、存在问题",
  "（一）组织不力。",
);

function namesIn(uri: string, text: string, options: Parameters<typeof textSymbols>[2] = OPTIONS): string[] {
  return textSymbols(uri, text, options).map(({ name }) => name);
}

describe("what is searched", () => {
  test("titles, sections and points of a report, its contents entries not again", () => {
    assert.deepEqual(namesIn("file:///稿.txt", REPORT), [
      "青禾县水务局2026年工作总结",
      "一、主要做法",
      "（一）加强组织领导",
      "一是定人",
      "二是定责",
      "二、存在问题",
      "（一）组织不力",
    ]);
  });
  test("nothing of a text that is no report, unless the writer wants all", () => {
    const list = lines("一、牛奶", "二、面包");
    assert.deepEqual(namesIn("file:///list.txt", list), []);
    assert.deepEqual(namesIn("file:///list.txt", list, { ...OPTIONS, enable: "always" }), [
      "一、牛奶",
      "二、面包",
    ]);
    assert.deepEqual(namesIn("file:///list.gongwen", list), ["一、牛奶", "二、面包"]);
    assert.deepEqual(namesIn("file:///%E6%B8%85%E5%8D%95.%E5%85%AC%E6%96%87.txt", list), [
      "一、牛奶",
      "二、面包",
    ]);
    assert.deepEqual(namesIn("file:///稿.txt", REPORT, { ...OPTIONS, enable: "off" }), []);
  });
  test("in Markdown not the headings that the editor finds itself", () => {
    const text = lines(
      "# 青禾县水务局2026年工作总结",
      "",
      "## 一、主要做法",
      "",
      "（一）加强组织领导。压实责任。",
    );
    assert.deepEqual(namesIn("file:///稿.md", text, { ...OPTIONS, outlinesMarkdown: true }), [
      "（一）加强组织领导",
    ]);
    assert.equal(namesIn("file:///稿.md", text).length, 3);
  });
});

describe("finding", () => {
  const search = (query: string, ...files: (readonly [uri: string, text: string])[]) => {
    const found = symbolSearch(query);
    for (const [uri, text] of files) found.add({ uri, symbols: textSymbols(uri, text, OPTIONS) });
    return found.results();
  };
  const names = (query: string) => search(query, ["file:///稿.txt", REPORT]).map(({ name }) => name);

  test("by characters in their order, those that stand together first", () => {
    assert.deepEqual(names("组织领导"), ["（一）加强组织领导"]);
    assert.deepEqual(names("组领"), ["（一）加强组织领导"]);
    assert.deepEqual(names("组织"), ["（一）组织不力", "（一）加强组织领导"]);
    assert.deepEqual(names("织组"), []);
  });
  test("by the number, in half width too; spaces do not matter", () => {
    assert.deepEqual(names("二、"), ["二、存在问题"]);
    assert.deepEqual(names("(一) 组织"), ["（一）组织不力", "（一）加强组织领导"]);
  });
  test("an empty query finds all, in the files' order", () => assert.equal(names("").length, 7));
  test("a find says its file and its place", () => {
    const [found] = search("存在", ["file:///%E7%A8%BF/%E6%80%BB%E7%BB%93.txt", REPORT]);
    assert.equal(found?.containerName, "总结.txt");
    assert.deepEqual(found?.location, {
      uri: "file:///%E7%A8%BF/%E6%80%BB%E7%BB%93.txt",
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 6 } },
    });
  });
  test("of very many the first five hundred are given", () => {
    const many = lines(
      "关于河湖治理的通知",
      ...Array.from({ length: 600 }, (_, i) => `第${i + 1}条　清淤护岸`),
    );
    assert.equal(search("清淤", ["file:///稿.txt", many]).length, 500);
  });
});
