// The files in .gongwen on disk: inside their folder only, written whole or not at all.
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { pathToFileURL } from "node:url";
import { createOwnFiles } from "../../server/src/node/ownFiles.ts";

const PATH = ".gongwen/ignore.json";
const own = createOwnFiles();
const base = mkdtempSync(join(tmpdir(), "gongwen-own-"));
after(() => rmSync(base, { recursive: true }));
let count = 0;
let folder = "";
let uri = "";
beforeEach(() => {
  count += 1;
  folder = join(base, `文件夹 ${count}`);
  mkdirSync(folder);
  uri = pathToFileURL(folder).href;
});

test("what is written is read again, and nothing else lies beside it", async () => {
  assert.equal(await own.read(uri, PATH), undefined);
  await own.write(uri, PATH, "一");
  await own.write(uri, PATH, "二");
  assert.equal(await own.read(uri, PATH), "二");
  assert.deepEqual(readdirSync(join(folder, ".gongwen")), ["ignore.json"]);
});

test("a link that leads out of the folder is neither read nor written through", async () => {
  const outside = join(base, `外 ${count}`);
  mkdirSync(outside);
  writeFileSync(join(outside, "ignore.json"), "别处");
  symlinkSync(outside, join(folder, ".gongwen"));
  assert.equal(await own.read(uri, PATH), undefined);
  await assert.rejects(own.write(uri, PATH, "一"), /不在本机的这个文件夹里面/);
  assert.equal(readFileSync(join(outside, "ignore.json"), "utf8"), "别处");
});

test("no folder is made where a link leads, be there something or nothing", async () => {
  const outside = join(base, `外 ${count}`);
  const phrases = ".gongwen/phrases/常用语.md";
  symlinkSync(outside, join(folder, ".gongwen"));
  await assert.rejects(own.write(uri, phrases, "一"), /不在本机的这个文件夹里面/);
  assert.equal(existsSync(outside), false);
  mkdirSync(outside);
  await assert.rejects(own.write(uri, phrases, "一"), /不在本机的这个文件夹里面/);
  assert.deepEqual(readdirSync(outside), []);
});

test("a folder in the folder is made as deep as need be", async () => {
  await own.write(uri, ".gongwen/phrases/科室/常用语.md", "一");
  assert.equal(await own.read(uri, ".gongwen/phrases/科室/常用语.md"), "一");
});

test("a file that is a link to another folder's is not read; writing puts a file in its place", async () => {
  const outside = join(base, `外 ${count}.json`);
  writeFileSync(outside, "别处");
  mkdirSync(join(folder, ".gongwen"));
  symlinkSync(outside, join(folder, PATH));
  assert.equal(await own.read(uri, PATH), undefined);
  await own.write(uri, PATH, "一");
  assert.equal(readFileSync(outside, "utf8"), "别处");
  assert.equal(await own.read(uri, PATH), "一");
});

test("what cannot be read or written is told in Chinese, and leaves no half-written file", async () => {
  mkdirSync(join(folder, PATH), { recursive: true });
  await assert.rejects(own.read(uri, PATH), /这是文件夹/);
  await assert.rejects(own.write(uri, PATH, "一"));
  assert.deepEqual(readdirSync(join(folder, ".gongwen")), ["ignore.json"]);
  writeFileSync(join(folder, "gbk.json"), Uint8Array.of(0xb9, 0xab, 0xce));
  await assert.rejects(own.read(uri, "gbk.json"), /不是 UTF-8/);
});

test("other file systems have none and take none", async () => {
  assert.equal(await own.read("vscode-vfs://github/a/b", PATH), undefined);
  await assert.rejects(own.write("vscode-vfs://github/a/b", PATH, "一"));
});
