// Symbols after an edit are those of a fresh reading, and most are still the same objects.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { analyse } from "../../server/src/core/analysis.ts";
import { updateDraft } from "../../server/src/core/text/draft.ts";
import { documentSymbols } from "../../server/src/features/documentSymbols.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const OPTIONS = { outlinesMarkdown: false, ignore: [] };

const REPORT = lines(
  "某县水务局2026年工作总结",
  "一、主要做法",
  "（一）抓好工程建设。全年完成投资3亿元。",
  "（二）抓好水源保护",
  "赴X市调研，巡查河道40次。",
  "二、下一步打算",
  "一是严管项目；二是勤查隐患。",
);

const BROKEN = lines("市水务局", "关于全市供水", "情况的报告", "各位委员：", "一、甲", "正文。", "二、乙");

/** Puts words in place of others in a line of a report; gives the symbols before and after, and the report and text after. */
function edited(text: string, old: string, fresh: string) {
  const report = reportOf(text);
  const before = documentSymbols(report, OPTIONS);
  const place = text.indexOf(old);
  const line = text.slice(0, place).split("\n").length - 1;
  const start = { line, character: place - (text.lastIndexOf("\n", place - 1) + 1) };
  const end = { line, character: start.character + old.length };
  const draft = updateDraft(report.draft, [{ range: { start, end }, text: fresh }], 2);
  const next = analyse(draft, undefined, undefined, report);
  return {
    before,
    after: documentSymbols(next, OPTIONS),
    report: next,
    now: text.slice(0, place) + fresh + text.slice(place + old.length),
  };
}

function all(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
}

/** The names of the symbols that an edit has made anew. */
function remade(old: string, fresh: string): string[] {
  const { before, after, now } = edited(REPORT, old, fresh);
  const known = new Set(all(before));
  assert.deepEqual(after, documentSymbols(reportOf(now), OPTIONS));
  return all(after).flatMap((symbol) => (known.has(symbol) ? [] : [symbol.name]));
}

describe("what an edit makes anew is what it has changed, with what holds it", () => {
  for (const [name, old, fresh, expected] of [
    [
      "words of a paragraph",
      "河道40次",
      "全县河道40次",
      ["某县水务局2026年工作总结", "一、主要做法", "（二）抓好水源保护"],
    ],
    [
      "a hole that is filled",
      "X市",
      "滨海市",
      ["某县水务局2026年工作总结", "一、主要做法", "（二）抓好水源保护"],
    ],
    [
      "words of a run-in heading",
      "抓好工程建设",
      "抓紧工程建设",
      ["某县水务局2026年工作总结", "一、主要做法", "（一）抓紧工程建设"],
    ],
    ["the title's words", "某县水务局", "某县水务分局", ["某县水务分局2026年工作总结"]],
    [
      "what lies below a new line",
      "一是严管",
      "明年：\n一是严管",
      ["某县水务局2026年工作总结", "二、下一步打算", "一是严管项目", "二是勤查隐患"],
    ],
    [
      "words of a point, which moves the next one",
      "严管项目",
      "严管在建项目",
      ["某县水务局2026年工作总结", "二、下一步打算", "一是严管在建项目", "二是勤查隐患"],
    ],
    ["a section's title", "下一步打算", "今后打算", ["某县水务局2026年工作总结", "二、今后打算"]],
  ] as const) {
    test(name, () => assert.deepEqual(remade(old, fresh), expected));
  }

  test("an edit before the first section leaves the very same list", () => {
    const { before, after } = edited(lines("前面的话。", "一、甲", "正文。"), "话", "几句话");
    assert.equal(after, before);
  });
});

describe("edits that change what stands under what are those of a fresh reading", () => {
  for (const [name, text, old, fresh] of [
    ["the last section is gone", lines("一、甲", "二、乙"), "二、", ""],
    ["a heading loses its number", REPORT, "（二）抓", "抓"],
    ["a paragraph becomes a heading", REPORT, "赴X市", "（三）赴X市"],
    ["a heading moves to the right", REPORT, "二、下", "　　二、下"],
    ["a title becomes a sentence", REPORT, "工作总结", "工作总结。"],
    ["a title that names no kind becomes a question", "怎样治水\n水从哪里来\n", "怎样治水", "怎样治水？"],
    [
      "a section comes behind the signature",
      lines("一、甲", "正文。", "某县水务局", "2026年3月5日", ""),
      "日",
      "日\n二、乙",
    ],
    ["a broken title's first line", BROKEN, "供水", "供水和排水"],
    ["a broken title's last line", BROKEN, "情况的报告", "情况的报道"],
    ["a broken title's kind alone", lines("关于全市供水的", "通知", "一、甲"), "通知", "通报"],
    ["a line comes to stand above a title", lines("", "情况的报告", "一、甲", "二、乙"), "", "关于全市供水"],
    ["a line in the middle of a broken title", BROKEN, "供水", "供水\n和排水"],
    [
      "目录 is made",
      lines("目", "一、甲", "二、乙", "", "一、甲", "正文。", "二、乙", "正文。"),
      "目",
      "目录",
    ],
    [
      "目录 is moved to the middle",
      lines("目录", "一、甲", "二、乙", "", "一、甲", "正文。"),
      "目录",
      "　　目录",
    ],
    [
      "an entry is renamed",
      lines("目录", "一、甲", "二、乙", "", "一、甲", "正文。", "二、乙", "正文。"),
      "二、乙",
      "二、丙",
    ],
    ["a sentence ends the table", lines("目录", "甲", "乙", "一、甲", "正文。"), "乙", "乙。"],
    [
      "words before a heading's points",
      lines("主要做法：一是甲；二是乙。", "一、丙：一是丁。二是戊。"),
      "丙",
      "工作丙",
    ],
    [
      "points in the middle of a paragraph",
      lines("一、甲", "全年做到一是春；二是夏。", "三是秋。"),
      "全年",
      "今年全年",
    ],
    [
      "numbered items in a paragraph",
      lines("一、甲", "方向。1.春天。2.夏天。3.秋天。", "正文。"),
      "方向",
      "总的方向",
    ],
    ["a point becomes another's number", lines("一、甲", "一是春；二是夏；三是秋。"), "二是", "一是"],
    ["one item is left", lines("一、甲", "1.春。2.夏。3.秋。", "正文。"), "2.夏。3.秋。", "秋。"],
    ["附件 takes its list", lines("一、甲", "正文。", "附：", "1.名单", "2.表格"), "附：", "附件："],
    ["a date under a signature", lines("一、甲", "签字：", "____年__月__日"), "签字", "签收"],
    [
      "a lead is named anew",
      lines("一、甲", "严管项目。全年无事故。", "勤查隐患。全年无险情。"),
      "严管",
      "管好",
    ],
  ] as const) {
    test(name, () => {
      const { after, report, now } = edited(text, old, fresh);
      assert.deepEqual(after, documentSymbols(reportOf(now), OPTIONS));
      assert.deepEqual(report.placeholders, reportOf(now).placeholders);
    });
  }
});
