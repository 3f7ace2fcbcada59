// What the outline of a text should show, written into the text itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Language, lineStarts, reportOf } from "./drafts.ts";
import { parseMarked } from "./marked.ts";

/** A paragraph's sentence that is no topic. */
export const TEXT =
  "各级各部门要把这项工作摆上重要位置，细化措施，压实责任，逐条逐项抓好落实，确保各项任务按期完成、取得实效。";

/** Checks that the outline of a marked text shows what is marked, ⟦kind depth:number‖title⟧, and nothing else. */
export function checkOutline(name: string, marked: string, language: Language = "plaintext"): void {
  test(name, () => {
    const { text, marks } = parseMarked(marked);
    const report = reportOf(text, language);
    const starts = lineStarts(report.draft);
    const found = report.outline.map(
      (node) =>
        `${(starts[node.name.line] ?? 0) + node.name.start} ${node.kind} ${node.depth} ${node.number}‖${node.title}`,
    );
    const wanted = marks.map(
      (m) =>
        `${m.start} ${m.kind} ${m.attrs.depth ?? 0} ${m.number ?? ""}‖${(m.title ?? m.text).replace(/^[　，、\s[]+/, "")}`,
    );
    assert.deepEqual(found, wanted);
  });
}
