// In a browser a folder's drafts are found and read through the editor, of whatever file system they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { OWN_LIMITS } from "../../server/src/adapters/listFolder.ts";
import { createFiles } from "../../server/src/web/files.ts";
import { createMemoryFiles } from "./memoryFiles.ts";

const RUNNING = { aborted: false };
const HOME = "vscode-vfs://github/office/reports";

function folder() {
  const files = createMemoryFiles();
  files.put(`${HOME}/总结.txt`, "一、做法");
  files.put(`${HOME}/图片.png`, "PNG");
  files.put(`${HOME}/材料/实施 方案.md`, "# 方案");
  files.put(`${HOME}/材料/2026/通知.gongwen`, "通知");
  files.put(`${HOME}/材料/链接.txt`, "→ 别处");
  files.put(`${HOME}/.git/草稿.txt`, "一");
  files.put(`${HOME}/node_modules/说明.txt`, "一");
  return files;
}

test("the drafts at any depth are found, the top ones first; no links, no hidden folders, no packages", async () => {
  const { files, full } = await createFiles(folder(), OWN_LIMITS).list(`${HOME}/`, RUNNING);
  assert.deepEqual(
    files.map(({ uri }) => decodeURIComponent(uri.slice(HOME.length + 1))),
    ["总结.txt", "材料/实施 方案.md", "材料/2026/通知.gongwen"],
  );
  assert.equal(full, false);
});

test("what is found is read by the uri that is told", async () => {
  const { list, read } = createFiles(folder(), OWN_LIMITS);
  const { files } = await list(HOME, RUNNING);
  assert.deepEqual(await Promise.all(files.map(({ uri }) => read(uri))), ["一、做法", "# 方案", "通知"]);
});

test("a large draft is told of and not read", async () => {
  const files = folder();
  files.put(`${HOME}/汇编.txt`, "长".repeat(100));
  const { list, read } = createFiles(files, { ...OWN_LIMITS, bytes: 200 });
  const { tooLarge } = await list(HOME, RUNNING);
  assert.deepEqual(tooLarge.map(decodeURIComponent), [`${HOME}/汇编.txt`]);
  assert.equal(await read(`${HOME}/汇编.txt`), undefined);
});

test("GBK, UTF-16 and UTF-8 with a mark are read; a binary file, a link and what is gone are no text", async () => {
  const files = folder();
  const { read } = createFiles(files, OWN_LIMITS);
  const bytes = (...all: number[]) => Uint8Array.from(all);
  for (const [content, text] of [
    [bytes(0xef, 0xbb, 0xbf, 0xe6, 0x8a, 0xa5), "报"],
    [bytes(0xff, 0xfe, 0xa5, 0x62, 0x4a, 0x54), "报告"],
    [bytes(0xb1, 0xa8, 0xb8, 0xe6), "报告"],
    [bytes(0, 1, 2, 255, 254, 0, 7), undefined],
  ] as const) {
    files.put(`${HOME}/编码.txt`, content);
    assert.equal(await read(`${HOME}/编码.txt`), text);
  }
  assert.equal(await read(`${HOME}/材料/链接.txt`), undefined);
  assert.equal(await read(`${HOME}/没有.txt`), undefined);
});

test("a folder that cannot be read holds nothing", async () => {
  const { files } = await createFiles(createMemoryFiles(), OWN_LIMITS).list("memfs:/空", RUNNING);
  assert.deepEqual(files, []);
});
