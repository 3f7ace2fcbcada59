// The actions that make many certain fixes at once.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeActionContext } from "vscode-languageserver-types";
import { NO_FACTS } from "../../server/src/core/links/factTable.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { diagnosticOf } from "../../server/src/features/diagnostics.ts";
import { fixAllActions } from "../../server/src/features/fixAll.ts";
import { reportOf } from "../support/drafts.ts";
import { applyEdits, editsIn } from "../support/edits.ts";

const OPTIONS = {
  commands: [],
  versionedEdits: true,
  servesFiles: false,
  ignore: [],
  facts: NO_FACTS,
} as const;

/** Findings that certainly turn 了了 into 了, and perhaps 的的 into 的. */
function find({ draft }: Report): readonly Finding[] {
  return draft.paragraphs.flatMap(({ text }, line) =>
    [...text.matchAll(/了了|的的/g)].map(({ index: start, 0: word }): Finding => {
      const edits = [{ place: { line, start, end: start + 1 }, text: "" }];
      const fixes = [{ title: `改为“${word.charAt(0)}”`, certain: word === "了了", edits }];
      const code = word === "了了" ? "toy/sure" : "toy/perhaps";
      return { line, start, end: start + 2, code, severity: "warning", message: "重复", fixes };
    }),
  );
}

const TEXT = "完成了了任务\n取得了了了成绩\n我的的书\n你的的书\n";

function fixAll(only: string[] | undefined, text = TEXT): string | undefined {
  const report = reportOf(text);
  const context: CodeActionContext = { diagnostics: [], ...(only && { only }) };
  const [action, ...others] = fixAllActions(report, find, context, OPTIONS);
  assert.deepEqual(others, []);
  return action && applyEdits(text, editsIn(action.edit, report.draft.uri));
}

test("all certain fixes are one action of the kind that editors run on saving", () => {
  const mended = "完成了任务\n取得了成绩\n我的的书\n你的的书\n";
  for (const kind of ["source.fixAll.gongwen", "source.fixAll", "source", ""])
    assert.equal(fixAll([kind]), mended, kind);
});

test("nothing is offered unasked, for other kinds, or where nothing is certain", () => {
  for (const only of [undefined, ["quickfix"], ["source.fixAll.eslint"], ["source.fixAl"]])
    assert.equal(fixAll(only), undefined);
  assert.equal(fixAll(["source.fixAll"], "我的的书\n"), undefined);
});

test("a finding with a certain fix offers the same fix for all of its rule", () => {
  const report = reportOf(TEXT);
  const findings = find(report);
  const titlesAt = (index: number): string[] => {
    const finding = findings[index] as Finding;
    const context = { diagnostics: [diagnosticOf(report, finding)] };
    const titles = codeActions(report, findings, context, OPTIONS).map(({ title }) => title);
    return titles.filter((title) => /^(?:改为|修正)/.test(title));
  };
  assert.deepEqual(titlesAt(0), ["改为“了”", "修正本稿全部同类问题（2 处）"]);
  assert.deepEqual(titlesAt(2), ["改为“的”"]);
});

test("the action for all of a rule changes what is of the rule only", () => {
  const report = reportOf(TEXT);
  const findings = find(report);
  const context = { diagnostics: [diagnosticOf(report, findings[0] as Finding)] };
  const action = codeActions(report, findings, context, OPTIONS)[1];
  assert.equal(
    applyEdits(TEXT, editsIn(action?.edit, report.draft.uri)),
    "完成了任务\n取得了了成绩\n我的的书\n你的的书\n",
  );
});
