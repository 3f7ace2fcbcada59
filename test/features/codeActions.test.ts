// The quick fixes of a diagnostic.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CodeActionContext, Diagnostic } from "vscode-languageserver-types";
import { NO_FACTS } from "../../server/src/core/links/factTable.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { diagnosticOf } from "../../server/src/features/diagnostics.ts";
import {
  CLEAN_PASTED_COMMAND,
  FILL_PLACEHOLDER_COMMAND,
  IGNORE_TEXT_COMMAND,
} from "../../server/src/protocol.ts";
import { reportOf } from "../support/drafts.ts";
import { applyEdits, editsIn } from "../support/edits.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

const ALL = {
  commands: [FILL_PLACEHOLDER_COMMAND, IGNORE_TEXT_COMMAND],
  versionedEdits: true,
  servesFiles: false,
  ignore: [],
  facts: NO_FACTS,
} as const;

/** A marked text's report with a finding per mark, each of which can be taken out. */
function marked(text: string) {
  const parsed = parseMarked(text);
  const findings = parsed.marks.map((mark): Finding => {
    const { line, character: start } = positionAt(parsed.text, mark.start);
    const place = { line, start, end: start + mark.text.length };
    const fixes = [{ title: "删除", edits: [{ place, text: "" }] }];
    return { ...place, code: `placeholder/${mark.kind}`, severity: "warning", message: "请填写", fixes };
  });
  return { text: parsed.text, report: reportOf(parsed.text), findings };
}

function context(report: Report, findings: readonly Finding[], only?: string[]): CodeActionContext {
  const diagnostics = findings.map((finding) => diagnosticOf(report, finding));
  return only ? { diagnostics, only } : { diagnostics };
}

function titles(text: string, options: Parameters<typeof codeActions>[3] = ALL, only?: string[]): string[] {
  const { report, findings } = marked(text);
  return codeActions(report, findings, context(report, findings, only), options).map(({ title }) => title);
}

test("a placeholder can be filled in, taken out or ignored", () => {
  assert.deepEqual(titles("⟦masked-name:X市⟧工作"), [
    "填写“X市”…",
    "删除",
    "忽略这一处“X市”",
    "忽略本文件里的“X市”",
    "忽略本文件夹里的“X市”",
    "忽略所有文件夹里的“X市”",
    "本文件夹不再检查“名称未填写”",
  ]);
});

test("residue has nothing to fill in", () => {
  assert.deepEqual(titles("⟦residue:仅供学习⟧").slice(0, 2), ["删除", "忽略这一处“仅供学习”"]);
});

test("residue that is not alone can be cleaned away at once, where the client shows how", () => {
  const clean = { ...ALL, commands: [CLEAN_PASTED_COMMAND] } as const;
  const two = "⟦residue:仅供学习⟧\n甲\n⟦residue:转载请注明出处⟧";
  assert.deepEqual(titles(two, clean).slice(0, 2), ["删除", "清理粘贴内容…"]);
  assert.ok(!titles(two).includes("清理粘贴内容…"));
  assert.ok(!titles("⟦residue:仅供学习⟧\n甲", clean).includes("清理粘贴内容…"));
});

test("what the client cannot do is not offered", () => {
  assert.deepEqual(titles("⟦masked-name:X市⟧工作", { ...ALL, commands: [] }), [
    "删除",
    "忽略这一处“X市”",
    "忽略本文件里的“X市”",
    "忽略本文件夹里的“X市”",
    "本文件夹不再检查“名称未填写”",
  ]);
});

test("a long text is shortened in the menu, whole characters only", () => {
  const [fill] = titles(`⟦marker:${"𠮷".repeat(30)}⟧`);
  assert.equal(fill, `填写“${"𠮷".repeat(20)}…”…`);
});

test("a client that wants another kind of action gets none; quick fixes and everything give all", () => {
  assert.deepEqual(titles("⟦blank:____⟧", ALL, ["refactor"]), []);
  assert.equal(titles("⟦blank:____⟧", ALL, ["quickfix"]).length, 7);
  assert.equal(titles("⟦blank:____⟧", ALL, [""]).length, 7);
});

for (const versionedEdits of [true, false]) {
  test(`taking out changes nothing else (${versionedEdits ? "versioned" : "plain"} edit)`, () => {
    const { text, report, findings } = marked("甲\n⟦masked-name:X市⟧和⟦masked-name:X市⟧\n");
    const [, second] = findings;
    assert.ok(second);
    const actions = codeActions(report, findings, context(report, [second]), { ...ALL, versionedEdits });
    const remove = actions.find(({ title }) => title === "删除");
    assert.equal(remove?.edit?.documentChanges !== undefined, versionedEdits);
    assert.equal(applyEdits(text, editsIn(remove?.edit, report.draft.uri)), "甲\nX市和\n");
  });
}

test("taking out a whole line takes its line end along, at the end of the text what there is of it", () => {
  for (const [text, expected] of [
    ["甲\r\n转载请注明出处\r\n乙", "甲\r\n乙"],
    ["甲\n转载请注明出处", "甲\n"],
  ] as const) {
    const report = reportOf(text);
    const finding = lint(report).find(({ code }) => code === "placeholder/residue");
    assert.ok(finding);
    const [remove] = codeActions(report, [finding], context(report, [finding]), { ...ALL, commands: [] });
    assert.equal(remove?.title, "删除这一行");
    assert.equal(applyEdits(text, editsIn(remove.edit, report.draft.uri)), expected);
  }
});

test("a finding that has moved is found again by its text, the nearest first", () => {
  const before = marked("⟦masked-name:X市⟧\n甲\n⟦masked-name:X市⟧\n");
  const after = marked("⟦masked-name:X市⟧\n甲\n新的一行\n⟦masked-name:X市⟧\n");
  const moved = before.findings[1];
  assert.ok(moved);
  const actions = codeActions(after.report, after.findings, context(before.report, [moved]), ALL);
  const remove = actions.find(({ title }) => title === "删除");
  assert.equal(
    applyEdits(after.text, editsIn(remove?.edit, after.report.draft.uri)),
    "X市\n甲\n新的一行\n\n",
  );
});

test("a finding that is gone, or another tool's diagnostic, has no actions", () => {
  const { report, findings } = marked("⟦masked-name:X市⟧\n");
  const [diagnostic] = context(report, findings).diagnostics;
  assert.deepEqual(codeActions(reportOf("甲市\n"), [], { diagnostics: [diagnostic as Diagnostic] }, ALL), []);
  const foreign = { ...(diagnostic as Diagnostic), source: "拼写" };
  assert.deepEqual(codeActions(report, findings, { diagnostics: [foreign] }, ALL), []);
});

describe("a table of contents that differs from the headings is brought into line by any of its findings", () => {
  const BODY = "\n\n一、总体要求\n有序推进。\n二、重点任务\n抓紧落实。\n三、保障措施\n加强领导。\n";
  for (const [what, entries] of [
    ["an entry is missing", "一、总体要求……1\n二、重点任务……2"],
    ["an entry is named otherwise", "一、总体要求\n二、主要任务\n三、保障措施"],
    ["an entry has no heading", "一、总体要求\n二、重点任务\n三、保障措施\n四、其他事项"],
    ["an entry has another number", "一、总体要求\n二、重点任务\n四、保障措施"],
  ] as const) {
    test(what, () => {
      const text = `目录\n${entries}${BODY}`;
      const report = reportOf(text);
      const findings = lint(report).filter(({ code }) => code === "numbering/contents");
      assert.equal(findings.length, 1);
      const actions = codeActions(report, findings, context(report, findings), ALL);
      const update = actions.find(({ title }) => title === "更新目录，与正文的标题一致");
      const after = applyEdits(text, editsIn(update?.edit, report.draft.uri));
      assert.ok(after.endsWith(BODY));
      assert.deepEqual(
        lint(reportOf(after)).filter(({ code }) => code === "numbering/contents"),
        [],
      );
      assert.ok(
        after.startsWith("目录\n一、总体要求") && after.slice(0, -BODY.length).endsWith("三、保障措施"),
      );
    });
  }
});

test("of a whole draft's diagnostics the first have actions: nobody reads a menu of hundreds", () => {
  const { report, findings } = marked("⟦masked-name:X市⟧、".repeat(300));
  const taking = codeActions(report, findings, context(report, findings), ALL).filter(
    ({ title }) => title === "删除",
  );
  assert.equal(taking.length, 50);
});
