// What the manifest promises is tried: every contribution is named by a test of this suite, and its files are there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";
import { activated } from "./editor.ts";
import { test } from "./test.ts";

test("清单里的命令、快捷键、设置、语言、语法、片段，每一样都有测试用到", async () => {
  const { packageJSON } = await activated();
  const { commands, keybindings, configuration, languages, grammars, snippets } = packageJSON.contributes;
  type Entry = Record<string, string>;
  const promised = [
    ...commands.map(({ command }: Entry) => `"${command}"`),
    ...keybindings.map(({ command }: Entry) => `keyOf("${command}")`),
    ...Object.keys(configuration.properties).map((name) => `"${name}"`),
    ...languages.map(({ id }: Entry) => `"${id}"`),
    ...grammars.map(({ scopeName }: Entry) => `["${scopeName}", `),
    ...snippets.map(({ language }: Entry) => `["${language}", `),
  ];
  // The suite is one file, this one.
  const suite = readFileSync(__filename, "utf8");
  assert.deepEqual(
    promised.filter((name) => !suite.includes(name)),
    [],
  );
});

test("入门引导的每一步有标题、说明和图，步骤里的命令都有", async () => {
  const { packageJSON, extensionUri } = await activated();
  const registered = new Set(await vscode.commands.getCommands(true));
  for (const { steps } of packageJSON.contributes.walkthroughs) {
    for (const { title, description, media } of steps) {
      assert.ok(title && description);
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, media.svg ?? media.markdown));
      for (const [, command = ""] of description.matchAll(/\(command:(?:toSide:)?([\w.]+)\)/g)) {
        assert.ok(registered.has(command), command);
      }
    }
  }
});
