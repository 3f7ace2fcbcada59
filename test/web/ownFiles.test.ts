// In a browser the files in .gongwen are read and written through the editor, within their folder only.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createOwnFiles } from "../../server/src/web/ownFiles.ts";
import { createMemoryFiles } from "./memoryFiles.ts";

const HOME = "vscode-vfs://github/office/reports";
const PATH = ".gongwen/ignore.json";

test("what is written is read again; where there is nothing, nothing is read", async () => {
  const files = createMemoryFiles();
  const own = createOwnFiles(files);
  assert.equal(await own.read(HOME, PATH), undefined);
  await own.write(`${HOME}/`, PATH, "一");
  assert.equal(await own.read(HOME, PATH), "一");
  assert.deepEqual(files.uris(), [`${HOME}/${PATH}`]);
});

test("a link is neither read nor written through, be it the file or the folder above it", async () => {
  for (const link of [PATH, ".gongwen"]) {
    const files = createMemoryFiles();
    files.put(`${HOME}/${link}`, "→ 别处");
    const own = createOwnFiles(files);
    assert.equal(await own.read(HOME, PATH), undefined);
    await assert.rejects(own.write(HOME, PATH, "一"), /链接/);
    assert.equal(files.text(`${HOME}/${link}`), "→ 别处");
  }
});

test("where the file system tells nothing, there is nothing", async () => {
  const refusing = { ...createMemoryFiles(), stat: () => Promise.reject(new Error("Unavailable")) };
  assert.equal(await createOwnFiles(refusing).read("vscode-vfs://github/office", PATH), undefined);
});

test("what cannot be read is told in Chinese with what to do", async () => {
  const files = createMemoryFiles();
  const own = createOwnFiles(files);
  files.put(`${HOME}/${PATH}`, Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6]));
  await assert.rejects(own.read(HOME, PATH), /不是 UTF-8 编码，请另存为 UTF-8。/);
  const refusing = {
    ...files,
    writeFile: () => Promise.reject(Object.assign(new Error("no"), { code: "EACCES" })),
  };
  await assert.rejects(createOwnFiles(refusing).write(HOME, PATH, "一"), /没有写入权限/);
});
