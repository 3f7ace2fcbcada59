// The outline for a tree of the client's own: every node with what its section counts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineItems } from "../../server/src/features/outlineItems.ts";
import type { OutlineItem } from "../../server/src/protocol.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { textIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";

/** The items as an indented list: kind, number‖title, 字数/待填/数据. */
function tree(items: readonly OutlineItem[], indent = ""): string[] {
  return items.flatMap((item) => {
    const { kind, number, title, characters, placeholders, metrics, children } = item;
    const line = `${indent}${kind} ${number}‖${title} ${characters}/${placeholders}/${metrics}`;
    return [line, ...tree(children, `${indent}  `)];
  });
}

function check(text: string, expected: string, language: Language = "plaintext", ignore: string[] = []) {
  assert.equal(tree(outlineItems(reportOf(text, language), ignore).nodes).join("\n"), expected.trim());
}

const REPORT = lines(
  "青禾县水务局2026年工作总结",
  "一、主要做法",
  "（一）抓治理。疏浚河道12公里，X市作了交流。一是清淤。二是绿化3亩。",
  "二、存在问题",
);

test("sections count what lies below them too", () => {
  check(
    REPORT,
    `
title ‖青禾县水务局2026年工作总结 58/1/2
  heading 一、‖主要做法 40/1/2
    heading （一）‖抓治理 34/1/2
      point 一是‖清淤 5/0/0
      point 二是‖绿化3亩 7/0/1
  heading 二、‖存在问题 6/0/0`,
  );
});

test("the last section ends before the attachment note, the signature and the date", () => {
  check(
    lines(
      "一、下一步打算",
      "（一）抓治理。疏浚河道12公里。",
      "",
      "附件：1.任务分解表**份",
      "　　　2.项目清单",
      "",
      "X县水务局",
      "2026年X月X日",
    ),
    `
heading 一、‖下一步打算 22/0/1
  heading （一）‖抓治理 15/0/1`,
  );
});

test("each report of a collection ends before its own signature", () => {
  check(
    lines(
      "青禾县水务局2026年工作总结",
      "一、主要做法",
      "疏浚河道12公里。",
      "青禾县水务局",
      "2026年12月5日",
      "附件1",
      "青禾县水务局2027年工作计划",
      "一、续建项目",
    ),
    `
title ‖青禾县水务局2026年工作总结 41/0/1
  heading 一、‖主要做法 14/0/1
title ‖青禾县水务局2027年工作计划 18/0/0
  heading 一、‖续建项目 6/0/0`,
  );
});

test("an ignored text is no placeholder", () => {
  const [title] = outlineItems(reportOf(REPORT), ["X市"]).nodes;
  assert.equal(title?.placeholders, 0);
});

test("contents entries and leads are there, and Markdown's own headings too", () => {
  check(
    lines(
      "目录",
      "1. 青禾县水务局工作总结",
      "",
      "青禾县水务局工作总结",
      "一、主要做法",
      "织密河网。今年以来疏浚河道，沿河各村清淤护岸，群众满意度有了提高。",
      "管好水厂。今年以来改造水厂，沿线各村通水到户，群众满意度有了提高。",
    ),
    `
toc ‖目录 13/0/0
  toc 1.‖青禾县水务局工作总结 11/0/0
title ‖青禾县水务局工作总结 82/0/0
  heading 一、‖主要做法 72/0/0
    lead ‖织密河网 33/0/0
    lead ‖管好水厂 33/0/0`,
  );
  check(
    lines("# 治水工作方案", "", "## 一、目标", "", "（一）清淤。今年完成。"),
    `
title ‖治水工作方案 22/0/0
  heading 一、‖目标 15/0/0
    heading （一）‖清淤 11/0/0`,
    "markdown",
  );
});

test("the ranges are the whole section and its name; the version is the document's", () => {
  const { nodes, version } = outlineItems(reportOf(REPORT), []);
  const section = nodes[0]?.children[1];
  assert.ok(section);
  assert.equal(textIn(REPORT, section.range), "二、存在问题");
  assert.equal(textIn(REPORT, section.selectionRange), "二、存在问题");
  assert.equal(version, 1);
});

test("a text without sections has no items", () => check("治水。", ""));
