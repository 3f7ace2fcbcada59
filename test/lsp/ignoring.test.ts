// Leaving a finding alone over the wire, as any editor does it: a code action, a command, a file in the folder.
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { CodeAction, ShowMessageParams } from "vscode-languageserver/node";
import {
  FINAL_CHECK_REQUEST,
  type FinalCheckResult,
  IGNORE_COMMAND,
  IGNORED_REQUEST,
  type IgnoredItem,
  UNIGNORE_REQUEST,
} from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";
import { openedDraft } from "../support/openedDraft.ts";

const TEXT = lines("X市林业局2026年工作总结", "一、主要做法", "与X市水务局签约，培训*名。");

const draft = openedDraft(TEXT);
const list = () => join(draft.folder, ".gongwen", "ignore.json");
const write = (text: string, folder?: string) => draft.write("ignore.json", text, folder);
const findings = (of?: string) => draft.findings("placeholder/", of);

async function found(of?: string): Promise<string[]> {
  return (await findings(of)).map(({ range, data }) => `${range.start.line}:${data.text}`);
}

/** Takes the action whose title begins so, on the finding of this place among all. */
async function take(index: number, title: string): Promise<void> {
  const diagnostic = (await findings())[index];
  assert.ok(diagnostic);
  const actions = await draft.client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: draft.uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  const command = actions.find((action) => action.title.startsWith(title))?.command;
  assert.ok(command, actions.map((action) => action.title).join());
  await draft.client.request("workspace/executeCommand", command);
}

for (const [title, left] of [
  ["忽略这一处", ["0:X市", "2:*名"]],
  ["忽略本文件里的", ["2:*名"]],
  ["忽略本文件夹里的", ["2:*名"]],
  ["本文件夹不再检查", ["2:*名"]],
] as const) {
  test(`${title}: the file is written, the finding is gone; deleted from the file, it is there again`, async () => {
    assert.deepEqual(await found(), ["0:X市", "2:X市", "2:*名"]);
    await take(1, title);
    await draft.client.next("workspace/diagnostic/refresh");
    assert.deepEqual(await found(), left);
    assert.match(readFileSync(list(), "utf8"), /placeholder\/masked-name/);
    await write('{ "ignore": [] }');
    await draft.client.next("workspace/diagnostic/refresh");
    assert.deepEqual(await found(), ["0:X市", "2:X市", "2:*名"]);
  });
}

test("who switches off a rule for the folder is told how to have it back", async () => {
  await take(0, "本文件夹不再检查");
  const { message } = await draft.client.next<ShowMessageParams>("window/showMessage");
  assert.match(message, /“名称未填写”.*取消忽略/);
});

test("what is ignored in one file is told in the next; in the folder it is not", async () => {
  await take(1, "忽略本文件里的");
  await take(0, "忽略本文件夹里的");
  const other = pathToFileURL(join(draft.folder, "报告.txt")).href;
  await draft.client.open(other, TEXT);
  assert.deepEqual(await found(other), ["0:X市", "2:X市"]);
  assert.deepEqual(await found(), []);
});

test("two findings that are left alone at the same time are both written", async () => {
  const ignore = (text: string) =>
    draft.client.request("workspace/executeCommand", {
      command: IGNORE_COMMAND,
      arguments: [{ uri: draft.uri, rule: RULES[text], inFile: true, text }],
    });
  await Promise.all(Object.keys(RULES).map(ignore));
  assert.deepEqual(await found(), []);
});

const RULES: Readonly<Record<string, string>> = {
  X市: "placeholder/masked-name",
  "*名": "placeholder/masked-number",
};

test("a list further up holds, also above what the editor has opened; a nearer one takes its place", async () => {
  await write('{ "ignore": [{ "text": "X市" }] }', draft.base);
  assert.deepEqual(await found(), ["2:*名"]);
  await write('{ "ignore": [{ "text": "*名" }] }');
  assert.deepEqual(await found(), ["0:X市", "2:X市"]);
  rmSync(join(draft.base, ".gongwen"), { recursive: true });
});

test("a broken file is named with line and reason, costs nothing else and is not written over", async () => {
  const broken = '{\n  "ignore": [\n    { "text": "X市" }\n    { "text": "*名" }\n  ]\n}\n';
  await write(broken);
  await draft.client.next("workspace/diagnostic/refresh");
  assert.deepEqual(await found(), ["0:X市", "2:X市", "2:*名"]);
  const told = (fits: RegExp) =>
    draft.client.next<ShowMessageParams>("window/showMessage", ({ message }) => fits.test(message));
  assert.match((await told(/改正之前/)).message, /\.gongwen\/ignore\.json：第 4 行缺少逗号/);
  await take(0, "忽略本文件里的");
  assert.match((await told(/没有写成/)).message, /第 4 行缺少逗号/);
  assert.equal(readFileSync(list(), "utf8"), broken);
});

test("what is ignored is listed with the words around it, and taken back it is told again as before", async () => {
  const before = await findings();
  await take(1, "忽略这一处");
  await take(1, "忽略本文件夹里的");
  const textDocument = { uri: draft.uri };
  const items = await draft.client.request<IgnoredItem[]>(IGNORED_REQUEST, { textDocument });
  assert.deepEqual(
    items.map(({ label, where, around }) => [label, where, around]),
    [
      ["“*名”（数字未填写）", "本文件夹", "*名"],
      ["“X市”（名称未填写）", "这一处", " 与X市水务局签约，培训*名"],
    ],
  );
  const entries = items.map(({ entry }) => entry);
  assert.equal(await draft.client.request(UNIGNORE_REQUEST, { textDocument, entries }), null);
  assert.deepEqual(await findings(), before);
  assert.deepEqual(await draft.client.request(IGNORED_REQUEST, { textDocument }), []);
});

test("the final check lists what is left by sort, without what is ignored", async () => {
  const listed = async () => {
    const textDocument = { uri: draft.uri };
    const { groups } = await draft.client.request<FinalCheckResult>(FINAL_CHECK_REQUEST, { textDocument });
    return groups.map(({ sort, items }) => [
      sort,
      ...items.map(({ text, range }) => `${range.start.line}:${text}`),
    ]);
  };
  assert.deepEqual(await listed(), [["placeholders", "0:X市", "2:X市", "2:*名"]]);
  await take(0, "忽略本文件里的");
  await take(0, "忽略本文件里的");
  assert.deepEqual(await listed(), []);
});

test("a bad argument is answered with a message, nothing is written", async () => {
  await draft.client.request("workspace/executeCommand", {
    command: "gongwen.ignore",
    arguments: [{ uri: 7 }],
  });
  await draft.client.next<ShowMessageParams>("window/showMessage");
  assert.deepEqual(await found(), ["0:X市", "2:X市", "2:*名"]);
});

test("a draft that is in no file is not offered a file", async () => {
  await draft.client.open("untitled:一", TEXT);
  const [diagnostic] = await findings("untitled:一");
  assert.ok(diagnostic);
  const actions = await draft.client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: "untitled:一" },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  assert.deepEqual(
    actions.filter((action) => action.title.includes("忽略")),
    [],
  );
});
