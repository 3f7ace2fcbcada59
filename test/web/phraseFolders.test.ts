// In a browser the office's own phrases are read through the editor.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createPhraseFolders } from "../../server/src/web/phraseFolders.ts";
import { createMemoryFiles } from "./memoryFiles.ts";

const HOME = "vscode-vfs://github/office/reports/.gongwen/phrases";
const KEPT = "vscode-userdata:/gongwen/phrases";

function phrases() {
  const files = createMemoryFiles();
  files.put(`${HOME}/防汛.md`, "# 工作举措\n\n- 逐库落实防汛责任人\n");
  files.put(`${HOME}/供水.json`, '{ "phrases": ["健全供水保障体系"] }');
  files.put(`${HOME}/说明.txt`, "不是常用语");
  files.put(`${HOME}/.藏.md`, "- 不读");
  files.put(`${KEPT}/常用语.md`, "- 只给自己");
  return files;
}

const textsIn = async (folders: ReturnType<typeof createPhraseFolders>, folder: string) =>
  (await folders.read(folder)).flatMap((file) => file.phrases.map(({ text }) => text)).sort();

test("lists and JSON files are read, nothing else", async () => {
  const folders = createPhraseFolders(phrases(), KEPT);
  assert.deepEqual(await textsIn(folders, HOME), ["健全供水保障体系", "逐库落实防汛责任人"]);
});

test("a changed file is read again, an unchanged one is not", async () => {
  const files = phrases();
  const folders = createPhraseFolders(files, KEPT);
  const [first] = await folders.read(HOME);
  assert.equal((await folders.read(HOME))[0], first);
  files.put(`${HOME}/防汛.md`, "- 汛期二十四小时值守\n");
  assert.ok((await textsIn(folders, HOME)).includes("汛期二十四小时值守"));
});

test("a path of a disk stands for the folder that the editor keeps; no folder has no phrases", async () => {
  const folders = createPhraseFolders(phrases(), KEPT);
  assert.deepEqual(await textsIn(folders, "D:\\常用语"), ["只给自己"]);
  assert.deepEqual(await folders.read("memfs://x/没有"), []);
});
