// Writing a result: whole or not at all, also on a full disk.
import assert from "node:assert/strict";
import {
  promises as fs,
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
import { writeNew } from "../../server/src/cli/writeNew.ts";

const folder = mkdtempSync(join(tmpdir(), "gongwen-write-"));
const file = join(folder, "数据.csv");
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(file, "去年的"));

const text = (path: string) => readFileSync(path, "utf8");

test("the new file takes the old one's place, and nothing else is left", async () => {
  assert.equal(await writeNew(file, Buffer.from("今年的")), undefined);
  assert.equal(text(file), "今年的");
  assert.deepEqual(readdirSync(folder), ["数据.csv"]);
});

test("on a full disk the old file stays whole, no half-written one is left, and the reason is told", async (t) => {
  const write = fs.writeFile;
  t.mock.method(fs, "writeFile", async (path: string, content: Buffer, options: object) => {
    await write(path, content.subarray(0, 2), options);
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  });
  assert.match((await writeNew(file, Buffer.from("今年的"))) ?? "", /磁盘已满/);
  assert.equal(text(file), "去年的");
  assert.deepEqual(readdirSync(folder), ["数据.csv"]);
});

test("of a link the file that it leads to is written, and the link stays", async (t) => {
  const link = join(folder, "链接.csv");
  symlinkSync(file, link);
  t.after(() => rmSync(link));
  assert.equal(await writeNew(link, Buffer.from("今年的")), undefined);
  assert.equal(text(file), "今年的");
  assert.equal((await fs.lstat(link)).isSymbolicLink(), true);
});

test("a folder is not written over, and one that is not there is told", async () => {
  assert.match((await writeNew(folder, Buffer.from("今年的"))) ?? "", /文件夹/);
  assert.match(
    (await writeNew(join(folder, "无", "数据.csv"), Buffer.from("今年的"))) ?? "",
    /没有这个文件夹/,
  );
});
