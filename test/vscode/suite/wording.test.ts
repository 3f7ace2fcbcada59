// The office's own wording in the editor: its file is checked and completed while written, and holds for the drafts beside it.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openCopy, untilOn } from "./drafts.ts";
import { runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { nextEvent, until } from "./waiting.ts";

test("编写本单位用语：还没有就建一份带样例的，换上本单位的词就管用；已有的照原样打开", async () => {
  const { document } = await openCopy("年度工作总结.txt", "用语二.txt");
  await untilOn();
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  const file = vscode.Uri.joinPath(folder, ".gongwen", "wording.json");
  const opened = () =>
    until("清单打开", () => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document.uri.path === file.path && activeTextEditor;
    });
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folder, ".gongwen/*.json"),
  );
  try {
    // What is changed before the editor knows of the new folder may escape its watchers.
    const noticed = nextEvent("清单建好", watcher.onDidCreate);
    await runByName("gongwen.editWording");
    const list = await opened();
    await noticed;
    assert.deepEqual(Object.keys(JSON.parse(list.document.getText())), [
      "forbidden",
      "preferred",
      "required",
    ]);
    await until("样例的头一个词选中", () => list.document.getText(list.selection) === "不用的说法");
    const title = document.lineAt(0).text.trim().slice(0, 4);
    assert.ok(await list.edit((edit) => edit.replace(list.selection, title)), "改不了");
    await list.document.save();
    await until("清单存好", () => !list.document.isDirty);
    await vscode.window.showTextDocument(document);
    await until("标出换上的词", () =>
      vscode.languages.getDiagnostics(document.uri).some(({ code }) => codeOf(code) === "wording/forbidden"),
    );
    assert.deepEqual(vscode.languages.getDiagnostics(file), []);
    const written = list.document.getText();
    await runByName("gongwen.editWording");
    assert.equal((await opened()).document.getText(), written);
  } finally {
    watcher.dispose();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, ".gongwen"), { recursive: true });
  }
});

test("本单位用语：写清单时有提示、写错的标出来，存好就管用", async () => {
  const { document } = await openCopy("年度工作总结.txt", "用语.txt");
  await untilOn();
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  const file = vscode.Uri.joinPath(folder, ".gongwen", "wording.json");
  const title = document.lineAt(0).text.trim();
  const write = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  try {
    await write(JSON.stringify({ forbidden: [title.slice(0, 4)] }));
    await until("标出不用的说法", () =>
      vscode.languages.getDiagnostics(document.uri).some(({ code }) => codeOf(code) === "wording/forbidden"),
    );
    await write('{ "forbidden": 7,  }');
    const list = await vscode.window.showTextDocument(file);
    await until("写错的值由编辑器标出", () => vscode.languages.getDiagnostics(file).length > 0);
    const offered = await until("提示可以写的项", async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        file,
        list.document.positionAt(18),
      );
      return items.length > 0 && items;
    });
    const labels = offered.map(({ label }) => String(typeof label === "string" ? label : label.label));
    assert.ok(
      ["preferred", "required"].every((key) => labels.some((label) => label.includes(key))),
      labels.join(),
    );
  } finally {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, ".gongwen"), { recursive: true });
  }
});

function codeOf(code: vscode.Diagnostic["code"]): unknown {
  return typeof code === "object" ? code.value : code;
}
