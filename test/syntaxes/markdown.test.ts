// What the injected grammars colour in Markdown, and that they leave Markdown's own marks, code and lists alone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarked } from "../support/marked.ts";
import { check } from "./check.ts";
import { scopesOf } from "./tokens.ts";

const MARKDOWN = "text.html.markdown";

describe("a report in Markdown", () => {
  check(
    MARKDOWN,
    ["heading", "point"],
    [
      "## ⟦heading 1:一、⟧总体要求",
      "### ⟦heading 2:（一）⟧健全机制",
      "⟦heading 1:一、总体要求⟧",
      "⟦heading 2:（一）健全机制⟧。⟦point:一是⟧建台账；⟦point:二是⟧明责任。",
      "⟦heading 3:1.抓学习⟧。全年组织学习。",
      "⟦heading 1:一、⟧总体**要求**",
      "- ⟦point:一是⟧建台账",
    ],
  );
  check(
    MARKDOWN,
    ["mask", "number", "unit", "quote", "document"],
    [
      "⟦mask:X市⟧开展⟦number:14⟧⟦unit:场次⟧，下降⟦number:31⟧⟦unit:％⟧，落实⟦quote:“三项制度”⟧⟦document:《办法》⟧",
      "| ⟦mask:X市⟧ | ⟦number:14⟧⟦unit:场次⟧ |",
      "**全年开展⟦number:14⟧⟦unit:场次⟧**",
      "[⟦mask:X市⟧年报](http://example.com/X市/14场次)",
      "联系人：⟦mask:____⟧，⟦mask:TODO⟧：补数据",
    ],
  );
});

describe("stars in Markdown: a mask or an emphasis", () => {
  check(
    MARKDOWN,
    ["mask"],
    [
      "先后⟦mask:**次⟧研究，⟦mask:*名⟧干部参加",
      "⟦mask:**名⟧干部和⟦mask:**名⟧委员",
      String.raw`先后⟦mask:\*\*次⟧研究`,
      "**项目建设**：成效明显",
      "**重点**项目和**条件**保障",
      "*名言*与**人才**",
      "* 项目建设",
    ],
  );
});

describe("Markdown that is no report's text", () => {
  check(
    MARKDOWN,
    ["heading", "point", "item", "mask", "number", "unit", "quote", "document"],
    [
      "```\n一、总体要求，X市14场次\n```",
      "    X市14场次",
      "---\ntitle: X市14场次\n---",
      "运行`X市14场次`命令",
      "![X市](a.png)",
      "<!-- X市14场次 -->",
      "1. 安装依赖\n2. 运行命令",
      "# TODO\n\nInstall 3 packages, 50% faster, __init__ and snake_case.",
      "___",
      "__加粗__文字",
    ],
  );
});

test("Markdown's own emphasis keeps its scope beside our finds", async () => {
  const { text, marks } = parseMarked("一、总体⟦bold:**要求**⟧，开展14场次，⟦bold:**项目建设**⟧。");
  const tokens = await scopesOf(text, MARKDOWN);
  const bold = tokens.filter(({ scopes }) => scopes.includes("markup.bold.markdown"));
  for (const { start, end } of marks) {
    assert.equal(bold.filter((token) => token.start >= start && token.end <= end).at(-1)?.end, end);
  }
});
