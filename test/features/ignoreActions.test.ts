// Where leaving a finding alone is offered: what is kept beside the draft, only where it can be written there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyse } from "../../server/src/core/analysis.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { createDraft } from "../../server/src/core/text/draft.ts";
import { ignoreActions } from "../../server/src/features/ignoreActions.ts";

const BESIDE = [
  "忽略这一处“X市”",
  "忽略本文件里的“X市”",
  "忽略本文件夹里的“X市”",
  "本文件夹不再检查“名称未填写”",
];

for (const [what, uri, servesFiles, titles] of [
  ["a file on a disk", "file:///w/总结.txt", false, BESIDE],
  [
    "a file of an extension's, which a server of Node's cannot write",
    "vscode-vfs://host/w/总结.txt",
    false,
    [],
  ],
  ["the same where the editor writes for the server", "vscode-vfs://host/w/总结.txt", true, BESIDE],
  ["a draft that is not saved yet", "untitled:Untitled-1", true, []],
] as const) {
  test(`${what}: ${titles.length} ways`, () => {
    const report = analyse(createDraft(uri, "plaintext", 1, "一、基本情况\nX市地处平原。"));
    const findings = lint(report);
    const [finding] = findings;
    assert.ok(finding);
    const actions = ignoreActions({ report, findings }, finding, { commands: [], servesFiles });
    assert.deepEqual(
      actions.map(({ title }) => title),
      titles,
    );
  });
}
