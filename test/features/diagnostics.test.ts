// Findings as diagnostics.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DiagnosticSeverity } from "vscode-languageserver-types";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { notIgnored } from "../../server/src/features/ignored.ts";
import { reportOf } from "../support/drafts.ts";

const report = reportOf("甲\n乙X市丙X县\n");
const finding = (start: number, severity: Finding["severity"]): Finding => ({
  code: "placeholder/masked-name",
  severity,
  message: "请填写名称",
  fixes: [],
  line: 1,
  start,
  end: start + 2,
});

test("a diagnostic names its place, weight, code, source and message, and carries the text it is about", () => {
  assert.deepEqual(diagnostics(report, [finding(1, "warning")]), [
    {
      range: { start: { line: 1, character: 1 }, end: { line: 1, character: 3 } },
      severity: DiagnosticSeverity.Warning,
      code: "placeholder/masked-name",
      source: "公文",
      message: "请填写名称",
      data: { text: "X市" },
    },
  ]);
});

test("the other places that a finding speaks of can be gone to", () => {
  const related = [{ place: { line: 0, start: 0, end: 1 }, message: "前一个是“甲”" }];
  const [diagnostic] = diagnostics(report, [{ ...finding(1, "warning"), related }]);
  assert.deepEqual(diagnostic?.relatedInformation, [
    {
      location: {
        uri: report.draft.uri,
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      },
      message: "前一个是“甲”",
    },
  ]);
});

test("a diagnostic leads to its rule's page where the pages' address is known", () => {
  const [diagnostic] = diagnostics(report, [finding(1, "warning")], "file:///规则");
  assert.equal(diagnostic?.codeDescription?.href, "file:///规则/placeholder/masked-name.md");
});

for (const [severity, expected] of [
  ["error", DiagnosticSeverity.Error],
  ["warning", DiagnosticSeverity.Warning],
  ["information", DiagnosticSeverity.Information],
  ["hint", DiagnosticSeverity.Hint],
] as const) {
  test(`${severity} is LSP's severity ${expected}`, () => {
    assert.equal(diagnostics(report, [finding(1, severity)])[0]?.severity, expected);
  });
}

test("an ignored text is no finding wherever it stands, other texts are", () => {
  const findings = [finding(1, "warning"), finding(4, "warning")];
  assert.deepEqual(
    notIgnored(report, findings, ["X市"]).map(({ start }) => start),
    [4],
  );
  assert.equal(notIgnored(report, findings, []), findings);
});

test("thousands of findings in one paragraph are each looked at a few times, not once for every other", () => {
  const count = 2_000;
  const long = reportOf(`甲\n${"由X市负责，".repeat(count)}\n`);
  let reads = 0;
  const findings = Array.from({ length: count }, (_, i) => {
    const one = { ...finding(i * 6 + 1, "warning"), line: 1 };
    const { start } = one;
    return Object.defineProperty(one, "start", {
      get() {
        reads++;
        return start;
      },
    });
  });
  assert.equal(diagnostics(long, findings).length, count);
  assert.ok(reads < count * 20, `${reads} looks at ${count} findings`);
});
