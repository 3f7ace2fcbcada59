// The scripted cases in the window: typed as an input method leaves the text, taken with Tab, and where it stands then.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { CASES, type Case, ENOUGH, FIRST, PLACES } from "../../support/suggestionCases.ts";
import { putCursor } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { withSettings } from "./settings.ts";
import { suggested, untilNoneSuggested } from "./suggestions.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { commit, press, typeKeys } from "./window.ts";
import { keyOf } from "./words.ts";

/** Within this time a list with the right first rows has come, in milliseconds. */
const PATIENCE_MS = 3_000;

/** What was not offered, by place. */
const missed = new Map<string, string[]>();

for (const [place, marked] of Object.entries(PLACES)) {
  const cases = CASES.filter(([where]) => where === place);
  test(`${place}：打出开头，按 Tab 采用，文字恰在应在之处（${cases.length} 种情形）`, async () => {
    const [before = "", after = ""] = marked.split("‸");
    const own: string[] = [];
    await withSettings({ "gongwen.enable": "always" }, async () => {
      if (missed.size === 0) await withoutOwnPhrases();
      const editor = await openDraft(`情形·${place}.txt`, before + after);
      if (missed.size === 0) await phrasesRead(editor, before.length);
      for (const each of cases) {
        if (!(await isOffered(editor, each, before, after))) own.push(each.join(" "));
      }
    });
    missed.set(place, own);
  });
}

test(`以上 ${CASES.length} 种情形，十有九种前三项里有要的那句`, () => {
  assert.equal(missed.size, Object.keys(PLACES).length);
  const all = [...missed.values()].flat();
  assert.ok(all.length <= CASES.length * (1 - ENOUGH), all.join("\n"));
});

/** The office's own phrases of other tests would come first. */
async function withoutOwnPhrases(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
  const own = vscode.Uri.joinPath(folder, ".gongwen/phrases");
  await vscode.workspace.fs.delete(own, { recursive: true }).then(undefined, () => undefined);
}

/** Asks by the key, which waits for the bank. */
async function phrasesRead(editor: vscode.TextEditor, offset: number): Promise<void> {
  await putCursor(editor, editor.document.positionAt(offset));
  await press(await keyOf("gongwen.suggest"));
  await until("提示打开", async () => (await suggested()).length > 0);
  await press("escape");
  await untilNoneSuggested();
}

/** Types a case into the draft, takes what is wanted, and puts the draft back; false where it was not among the first. */
async function isOffered(
  editor: vscode.TextEditor,
  [, typed, offered, asked]: Case,
  before: string,
  after: string,
): Promise<boolean> {
  const { document } = editor;
  await put(editor, before + after, before.length);
  const letters = /[a-z]*$/.exec(typed)?.[0] ?? "";
  const han = typed.slice(0, typed.length - letters.length);
  if (han !== "") await commit(han);
  await typeKeys(letters);
  // An opening quotation mark may bring its closing one along.
  await until("打好", () => document.getText().startsWith(before + typed)).catch((fault) => {
    throw new Error(`${fault.message} ${typed}：${JSON.stringify(document.getText())}`);
  });
  if (asked) await press(await keyOf("gongwen.suggest"));
  const beginning = offered.split("…")[0] ?? "";
  const row = await rowOf(beginning);
  if (row >= 0) {
    for (let i = 0; i < row; i++) await press("down");
    await press("tab");
    const wanted = before + keptOf(han, beginning) + beginning;
    await until(`“${typed}”采用后文字在应在之处`, () => {
      const text = document.getText();
      return (
        text.startsWith(wanted) && text.endsWith(after) && (typed === "" || !text.includes(typed + beginning))
      );
    });
  }
  await press("escape");
  await press("escape");
  return row >= 0;
}

/** Which of the first rows is the one wanted; -1 where none is for a while. */
async function rowOf(beginning: string): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const row = (await suggested()).slice(0, FIRST).findIndex((text) => text.startsWith(beginning));
    if (row >= 0 || Date.now() > end) return row;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What stays of the Han characters typed: those that are no beginning of the phrase. */
function keptOf(han: string, beginning: string): string {
  for (let length = 0; length < han.length; length++) {
    if (beginning.startsWith(han.slice(length))) return han.slice(0, length);
  }
  return han;
}

/** Makes the draft's text what it was, the cursor at an offset. */
async function put(editor: vscode.TextEditor, text: string, offset: number): Promise<void> {
  const { document } = editor;
  if (document.getText() !== text) {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, text));
  }
  // The window's cursor follows later than the editor says: two moves make sure that it has moved.
  await putCursor(editor, document.positionAt(0));
  await putCursor(editor, document.positionAt(offset));
}
