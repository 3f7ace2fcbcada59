// The structure's edits as code actions: what is offered where, and that each does what it says.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type CodeActionContext, CodeActionTriggerKind, type TextEdit } from "vscode-languageserver-types";
import { draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { STRUCTURE_KINDS } from "../../server/src/features/offers.ts";
import { structureActions } from "../../server/src/features/structureActions.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const INVOKED: CodeActionContext = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
const KINDS: readonly string[] = Object.values(STRUCTURE_KINDS);
const TEXT = lines(
  "目录",
  "一、甲",
  "二、旧题",
  "",
  "一、甲",
  "（一）子。抓好落实。",
  "（二）丑。抓好检查。",
  "二、乙",
  "正文。",
  "四、丙",
);

function actionsAt(text: string, line: number, context = INVOKED) {
  const report = reportOf(text);
  const at = { line, character: 0 };
  return structureActions(report, { start: at, end: at }, context, { versionedEdits: false }).map(
    (action) => {
      const edits = action.edit?.changes?.[report.draft.uri] ?? [];
      return { ...action, after: draftText(updateDraft(report.draft, changesOf(edits), 2)) };
    },
  );
}

/** Every edit is meant for the text before, so the last one is made first. */
function changesOf(edits: readonly TextEdit[]) {
  return edits.map(({ range, newText }) => ({ range, text: newText })).reverse();
}

const titles = (line: number, context?: CodeActionContext) =>
  actionsAt(TEXT, line, context).map(({ title }) => title);

describe("actions of the structure", () => {
  test("on a run-in heading: those that would change something, each with the section's name", () => {
    assert.deepEqual(titles(5), [
      "“（一）子”独占一行",
      "本组序号改用“1.”",
      "下移“（一）子”",
      "重排全文的序号",
      "更新目录",
    ]);
  });

  test("each changes the text and is of a kind that was announced", () => {
    for (const line of [4, 5, 6, 7, 9]) {
      for (const { after, kind = "" } of actionsAt(TEXT, line)) {
        assert.notEqual(after, TEXT);
        assert.ok(KINDS.includes(kind), kind);
      }
    }
  });

  test("renumbering closes the gap", () => {
    const renumbered = actionsAt(TEXT, 9).find(({ kind }) => kind?.startsWith("source.renumber"));
    assert.ok(renumbered?.after.includes("三、丙"));
  });

  test("on the contents: what concerns the whole draft", () => {
    assert.deepEqual(titles(1), ["重排全文的序号", "更新目录"]);
  });

  test("nothing in running text, and no contents where there is none", () => {
    assert.deepEqual(titles(8), []);
    assert.ok(!actionsAt("一、甲\n二、乙\n", 0).some(({ title }) => title.includes("目录")));
  });

  test("nothing while the cursor only moves, nor where quick fixes are wanted", () => {
    assert.deepEqual(titles(5, { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic }), []);
    assert.deepEqual(titles(5, { diagnostics: [] }), []);
    assert.deepEqual(titles(5, { ...INVOKED, only: ["quickfix"] }), []);
  });

  test("a kind that is asked for is given alone, the draft's own wherever the cursor is", () => {
    assert.deepEqual(titles(5, { diagnostics: [], only: ["refactor.move"] }), ["下移“（一）子”"]);
    assert.deepEqual(titles(8, { diagnostics: [], only: ["source.renumber.gongwen"] }), ["重排全文的序号"]);
  });
});
