// One mistake is told once: where two rules see the same, the one that says all of it speaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint, type RuleSettings } from "../../server/src/core/rules/lint.ts";
import { reportOf } from "../support/drafts.ts";
import { parseMarked } from "../support/marked.ts";

/** The findings of a draft, as rule:text, the rule without its family. */
function told(text: string, settings?: RuleSettings): string[] {
  const report = reportOf(text, "plaintext");
  return lint(report, settings).map(
    ({ code, line, start, end }) =>
      `${code.split("/")[1]}:${report.facts[line]?.paragraph.text.slice(start, end)}`,
  );
}

for (const draft of [
  "规范⟦near-miss:党内政冶生活⟧，推进各项工作。",
  "按照国发⟦document-number:(2020)24号⟧文件要求抓好落实。",
  "省政府印发了国发⟦document-number:[2020〕24号⟧文件的实施办法。",
  "按照县政办发⟦document-number:〔2021]8号⟧文件要求抓好落实。",
  "按照县政办发⟦document-number:(2021年）第8号⟧文件要求抓好落实。",
  "（一）抓好学习\n⟦mixed-width:(二)⟧抓好检查\n（三）抓好整改",
  "方案于⟦date:二零二六年5月20日⟧印发。",
  "国务院⟦half-width:(⟧2020年修订)的办法已经施行。",
]) {
  const { text, marks } = parseMarked(draft);
  test(text, () =>
    assert.deepEqual(
      told(text),
      marks.map(({ kind, text }) => `${kind}:${text}`),
    ),
  );
}

test("with the rule that says all switched off, the other speaks", () => {
  assert.deepEqual(told("规范党内政冶生活，推进各项工作。", { "formulations/near-miss": "off" }), [
    "wrong-character:政冶",
  ]);
});
