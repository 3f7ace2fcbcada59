// What the command line is given that is no ordinary draft: named with the remedy, and the others are read.
import assert from "node:assert/strict";
import { promises as fs, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { inputsOf } from "../../server/src/cli/inputs.ts";
import { readText } from "../../server/src/cli/readText.ts";
import { type CommandFolder, commandFolder } from "../support/commandLine.ts";
import { lines } from "../support/lines.ts";

let folder: CommandFolder;
before(() => {
  folder = commandFolder();
});
after(() => folder.remove());

const TEXT = lines("X市林业局2026年工作总结", "一、主要做法");

test("links into nothing and round in a circle, a path through a file, bytes: each is named, the rest is checked", async () => {
  symlinkSync("没有.txt", join(folder.path, "断了.txt"));
  symlinkSync("绕圈.txt", join(folder.path, "绕圈.txt"));
  const long = `${"长".repeat(300)}.txt`;
  folder.write("稿.txt", TEXT);
  folder.write("图.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2));
  const { status, out, err } = await folder.run([
    ...["check", "--format", "jsonl", "断了.txt", "绕圈.txt", "稿.txt/里面", long, "图.txt", "稿.txt"],
  ]);
  assert.equal(status, 2);
  assert.equal(JSON.parse(out).file, "稿.txt");
  assert.match(err, /断了\.txt：找不到这个文件/);
  assert.match(err, /绕圈\.txt：链接绕成了圈/);
  assert.match(err, /里面：路径中间有一段不是文件夹/);
  assert.match(err, /长\.txt：名字或路径太长，系统不认，请改短一些/);
  assert.match(err, /图\.txt：不是文字.*另存为 UTF-8/);
});

test("a line of a million characters is read", async () => {
  folder.write("长.txt", `${TEXT}${"全市开展政策宣讲，".repeat(111_112)}`);
  const { status, out, err } = await folder.run(["check", "--format", "jsonl", "长.txt"]);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.equal(JSON.parse(out).file, "长.txt");
});

test("a file of 50 MB is read, to its last line", async () => {
  const filler = `${" ".repeat(1023)}\n`.repeat(50 * 1024);
  folder.write("大.txt", `${TEXT}\n${filler}三、下一步打算\n完成造林X万亩。\n`);
  const { status, out, err } = await folder.run(["check", "--format", "jsonl", "大.txt"]);
  rmSync(join(folder.path, "大.txt"));
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  const found: { code: string; range: { start: object } }[] = JSON.parse(out).diagnostics;
  assert.deepEqual(
    found.map(({ code, range }) => [code, range.start]),
    [
      ["placeholder/masked-name", { line: 0, character: 0 }],
      ["numbering/skipped", { line: 51_203, character: 0 }],
      ["placeholder/masked-number", { line: 51_204, character: 4 }],
    ],
  );
});

test("a file that is gone between finding and reading is named, not stumbled over", async () => {
  const path = join(folder.path, "稿件");
  folder.write("稿件/先有.txt", TEXT);
  const found: string[] = [];
  for await (const input of inputsOf([path])) found.push(input.path);
  rmSync(join(path, "先有.txt"));
  const read = await readText(found[0] ?? "");
  assert.match("problem" in read ? read.problem : "", /找不到这个文件/);
});

/** A file that another program writes anew while it is read, so many times. */
function writtenWhileRead(t: TestContext, path: string, times: number): void {
  const { open } = fs;
  t.mock.method(fs, "open", async (...args: Parameters<typeof open>) => {
    const file = await open(...args);
    const { readFile } = file;
    file.readFile = (async () => {
      if (times-- > 0) writeFileSync(path, `第${times}次写的`.repeat(times + 1));
      return readFile.call(file);
    }) as typeof readFile;
    return file;
  });
}

test("a file that shrinks or changes while it is read is read again, as it stands then", async (t) => {
  const path = join(folder.path, folder.write("改写.txt", TEXT.repeat(100)));
  writtenWhileRead(t, path, 2);
  assert.deepEqual(await readText(path), { text: "第0次写的", encoding: "UTF-8" });
});

test("a file that does not stop changing is named", async (t) => {
  const path = join(folder.path, folder.write("一直写.txt", TEXT));
  writtenWhileRead(t, path, 100);
  const read = await readText(path);
  assert.match("problem" in read ? read.problem : "", /正在被别的程序改写/);
});
