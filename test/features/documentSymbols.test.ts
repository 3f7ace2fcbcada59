// What the outline shows: names, nesting, counts and ranges.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { documentSymbols } from "../../server/src/features/documentSymbols.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

/** The symbols as an indented list. */
function tree(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, children }) => [indent + name, ...tree(children ?? [], `${indent}  `)]);
}

function check(
  text: string,
  expected: string,
  options: { language?: Language; outlinesMarkdown?: boolean } = {},
) {
  const { language = "plaintext", outlinesMarkdown = false } = options;
  const symbols = documentSymbols(reportOf(text, language), { outlinesMarkdown, ignore: [] });
  assert.equal(tree(symbols).join("\n"), expected.trim());
}

const REPORT = lines(
  "某县林业局2026年工作情况报告",
  "",
  "一、主要做法",
  "（一）抓好造林绿化。全年栽植苗木，成活率有所提高。",
  "（二）抓好森林防火。一是严管火源。二是勤查隐患。",
  "二、存在问题",
  "人手仍然不足。",
);

test("sections nest under the title, run-in headings and points under sections", () => {
  check(
    REPORT,
    `
某县林业局2026年工作情况报告
  一、主要做法
    （一）抓好造林绿化
    （二）抓好森林防火
      一是严管火源
      二是勤查隐患
  二、存在问题`,
  );
});

test("a table of contents holds its entries and nothing else, and lies in the title above it", () => {
  check(
    lines(
      "某县林业局2026年工作总结",
      "目录",
      "一、主要做法",
      "二、存在问题",
      "",
      "一、主要做法",
      "造林。",
      "二、存在问题",
    ),
    `
某县林业局2026年工作总结
  目录
    一、主要做法
    二、存在问题
  一、主要做法
  二、存在问题`,
  );
});

test("contents entries nest where their numbers do; one without a number stands in 目录 itself", () => {
  check(
    lines(
      "目录",
      "前言",
      "第一章　总体要求",
      "一、指导思想",
      "（一）基本原则",
      "二、主要目标",
      "第二章　重点任务",
      "附则",
      "",
      "前言",
      "今年以来成效明显。",
      "第一章　总体要求",
      "一、指导思想",
      "（一）基本原则",
      "二、主要目标",
      "第二章　重点任务",
      "附则",
    ),
    `
目录
  前言
  第一章总体要求
    一、指导思想
      （一）基本原则
    二、主要目标
  第二章重点任务
  附则
第一章总体要求
  一、指导思想
    （一）基本原则
  二、主要目标
第二章重点任务`,
  );
});

test("in a collection the sections of each document lie in its title, the contents in the collection's", () => {
  check(
    lines(
      "某县林业局工作材料汇编",
      "目录",
      "造林工作总结",
      "防火工作总结",
      "",
      "造林工作总结",
      "一、做法",
      "造林。",
      "防火工作总结",
      "一、做法",
      "防火。",
    ),
    `
某县林业局工作材料汇编
  目录
    造林工作总结
    防火工作总结
造林工作总结
  一、做法
防火工作总结
  一、做法`,
  );
});

const MARKDOWN = lines(
  "# 2026年林业工作总结",
  "",
  "## 一、主要做法",
  "",
  "（一）抓好造林绿化。全年栽植苗木。",
  "",
  "（二）抓好森林防火。一是严管火源。二是勤查隐患。",
  "",
  "## 二、存在问题",
  "",
  "1.人手不足。一线人员偏少。",
  "2.经费不足。投入有待加大。",
);

test("in Markdown every heading is listed for an editor that lists none itself", () => {
  check(
    MARKDOWN,
    `
2026年林业工作总结
  一、主要做法
    （一）抓好造林绿化
    （二）抓好森林防火
      一是严管火源
      二是勤查隐患
  二、存在问题
    1.人手不足
    2.经费不足`,
    { language: "markdown" },
  );
});

test("for an editor that lists # headings itself only what it lacks is listed, nested among itself", () => {
  check(
    MARKDOWN,
    `
（一）抓好造林绿化
（二）抓好森林防火
  一是严管火源
  二是勤查隐患
1.人手不足
2.经费不足`,
    { language: "markdown", outlinesMarkdown: true },
  );
});

test("a section says how much stands in it, its subsections included, and leaves out what is zero", () => {
  const text = lines(
    "一、情况",
    "（一）甲区做法。组织培训14场次，X市作了交流。",
    "（二）乙区做法。",
    "二、打算",
  );
  const [first, second] = documentSymbols(reportOf(text), { outlinesMarkdown: false, ignore: [] });
  assert.equal(first?.detail, "待填 1 · 字数 35 · 数据 1");
  assert.deepEqual(
    first?.children?.map(({ detail }) => detail),
    ["待填 1 · 字数 23 · 数据 1", "字数 8"],
  );
  assert.equal(second?.detail, "字数 4");
});

test("an ignored text is not counted as a placeholder", () => {
  const [section] = documentSymbols(reportOf("一、X市的情况\n"), {
    outlinesMarkdown: false,
    ignore: ["X市"],
  });
  assert.equal(section?.detail, "字数 7");
});

test("counts above a thousand are grouped", () => {
  const [section] = documentSymbols(reportOf(`一、情况\n${"字".repeat(6083)}\n`), {
    outlinesMarkdown: false,
    ignore: [],
  });
  assert.equal(section?.detail, "字数 6,087");
});

test("no symbol is of the kind String, which some editors drop", () => {
  const kinds = new Set<SymbolKind>();
  const collect = (symbols: readonly DocumentSymbol[]) => {
    for (const { kind, children } of symbols) {
      kinds.add(kind);
      collect(children ?? []);
    }
  };
  collect(documentSymbols(reportOf(REPORT), { outlinesMarkdown: false, ignore: [] }));
  assert.ok(kinds.size >= 3);
  assert.ok(!kinds.has(SymbolKind.String));
});

test("the range is the whole section, the selection its number and title", () => {
  const [title] = documentSymbols(reportOf(REPORT), { outlinesMarkdown: false, ignore: [] });
  const section = title?.children?.[0];
  assert.deepEqual(section?.selectionRange, {
    start: { line: 2, character: 0 },
    end: { line: 2, character: 6 },
  });
  assert.deepEqual(section?.range, { start: { line: 2, character: 0 }, end: { line: 4, character: 24 } });
});

test("a text without sections has no symbols", () => check("", ""));
