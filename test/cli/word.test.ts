// gongwen word as a user runs it: the documents, what they still lack, the mistakes.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { type CommandFolder, commandFolder } from "../support/commandLine.ts";
import { lines } from "../support/lines.ts";
import { unzip } from "../support/unzip.ts";

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
});
afterEach(() => folder.remove());

const WHOLE = lines("县水务局2026年工作总结", "一、供水", "改造水厂3座。");
const WITH_HOLES = lines("县水务局2026年工作总结", "一、供水", "在X市改造水厂**座，投资____万元。");

/** A part of a document, as it is written. */
function partOf(name: string, part: string): string {
  const unpacked = join(folder.path, "拆开");
  assert.ok(unzip(join(folder.path, name), unpacked).includes(part));
  return readFileSync(join(unpacked, part), "utf8");
}

/** The document's own text, as Word reads it. */
const textOf = (name: string) => partOf(name, "word/document.xml").replace(/<[^>]*>/g, "");
const stylesOf = (name: string) => partOf(name, "word/styles.xml");

test("the document stands beside the draft, with its name, and says what the draft says", async () => {
  const draft = folder.write("稿件/年度报告.txt", WHOLE);
  const { status, out, err } = await folder.run(["word", draft]);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.equal(out, lines(join("稿件", "年度报告.docx")));
  assert.equal(readFileSync(join(folder.path, "稿件/年度报告.docx")).toString("latin1", 0, 2), "PK");
  assert.match(textOf("稿件/年度报告.docx"), /县水务局2026年工作总结.*改造水厂3座。/);
  assert.deepEqual(readdirSync(join(folder.path, "稿件")).sort(), ["年度报告.docx", "年度报告.txt"]);
});

test("a draft with holes is written and they are counted; what is left alone by its folder's list is not", async () => {
  const [whole, holes] = [folder.write("定稿.txt", WHOLE), folder.write("年度报告.md", WITH_HOLES)];
  const { status, out, err } = await folder.run(["word", whole, holes]);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.equal(out, lines("定稿.docx", "年度报告.docx，其中还有 3 处待填"));
  folder.write(".gongwen/ignore.json", JSON.stringify({ ignore: [{ text: "X市" }] }));
  assert.equal((await folder.run(["word", holes])).out, lines("年度报告.docx，其中还有 2 处待填"));
});

test("-o names the file; a draft from standard input is written too", async () => {
  const named = await folder.run(["word", "-o", "送审稿.docx", folder.write("总结.txt", WHOLE)]);
  assert.deepEqual(named, { status: 0, out: lines("送审稿.docx"), err: "" });
  const piped = await folder.run(["word", "--output", "收到.docx", "-"], WITH_HOLES);
  assert.deepEqual(piped, { status: 0, out: lines("收到.docx，其中还有 3 处待填"), err: "" });
  assert.match(textOf("收到.docx"), /县水务局2026年工作总结/);
  assert.deepEqual(readdirSync(folder.path).sort(), ["总结.txt", "拆开", "收到.docx", "送审稿.docx"].sort());
});

test("--comments writes what is found beside the words, in a document of another name, and counts it", async () => {
  const [whole, holes] = [folder.write("定稿.txt", WHOLE), folder.write("来稿.txt", WITH_HOLES)];
  const { status, out, err } = await folder.run(["word", "--comments", whole, holes]);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.equal(out, lines("定稿（批注）.docx，批注 0 条", "来稿（批注）.docx，批注 3 条"));
  const said = partOf("来稿（批注）.docx", "word/comments.xml").match(/(?<=<w:t[^>]*>)[^<]*/g);
  assert.equal(said?.[0], "“X市”尚未填写：请填入地名");
  folder.write(".gongwen/ignore.json", JSON.stringify({ ignore: [{ text: "X市" }] }));
  const named = await folder.run(["word", "--comments", "-o", "退回.docx", holes]);
  assert.equal(named.out, lines("退回.docx，批注 2 条"));
});

test("what cannot be read or written is named, the others are done", async () => {
  mkdirSync(join(folder.path, "乙.docx"));
  const files = ["没有.txt", folder.write("甲.txt", WHOLE), folder.write("乙.txt", WHOLE)];
  const { status, out, err } = await folder.run(["word", ...files]);
  assert.equal(status, 2);
  assert.equal(out, lines("甲.docx"));
  assert.match(
    err,
    /^gongwen：没有\.txt：找不到这个文件.*\ngongwen：乙\.docx：这是文件夹，请写出文件名。\n$/,
  );
});

test("an older document of the name gives way to the new one", async () => {
  folder.write("总结.docx", "旧的");
  const { status } = await folder.run(["word", folder.write("总结.txt", WHOLE)]);
  assert.equal(status, 0);
  assert.match(textOf("总结.docx"), /改造水厂3座。/);
});

test("faces come from the settings beside the draft, or from the file that is named; a bad one is told", async () => {
  const draft = folder.write("总结.txt", WHOLE);
  folder.write(
    ".vscode/settings.json",
    JSON.stringify({ "gongwen.word.fonts": { body: "仿宋", 正文: "黑体" } }),
  );
  const { status, err } = await folder.run(["word", draft]);
  assert.equal(status, 0);
  assert.match(err, /settings\.json：设置 gongwen\.word\.fonts 中没有名为“正文”的用处/);
  assert.match(stylesOf("总结.docx"), /w:eastAsia="仿宋"/);
  const office = folder.write(
    "本单位.json",
    JSON.stringify({ "gongwen.word.fonts": { body: "方正仿宋_GBK" } }),
  );
  assert.equal((await folder.run(["word", "--settings", office, draft])).status, 0);
  assert.match(stylesOf("总结.docx"), /w:eastAsia="方正仿宋_GBK"/);
});

test("a draft is never written over, nor the document of another draft of the same run", async () => {
  const own = folder.write("总结.docx", WHOLE);
  const over = await folder.run(["word", own]);
  assert.equal(over.status, 2);
  assert.match(over.err, /^gongwen：总结\.docx：写出的文件会盖住文稿自己，没有写。/);
  assert.equal(readFileSync(join(folder.path, own), "utf8"), WHOLE);
  const twins = [folder.write("通知.txt", WHOLE), folder.write("通知.md", WITH_HOLES)];
  const { status, out, err } = await folder.run(["word", ...twins]);
  assert.deepEqual({ status, out }, { status: 2, out: lines("通知.docx") });
  assert.match(err, /^gongwen：通知\.md：前面已有一份文稿写成 通知\.docx，没有再写。/);
});

for (const [args, message] of [
  [["word"], "请给出要导出的文件。"],
  [["word", "-o", "-", "甲.txt"], "Word 文档不能显示在屏幕上，请用 --output 指定写到哪个文件。"],
  [["word", "-"], "从标准输入读文稿时，请用 --output 指定写到哪个文件。"],
  [
    ["word", "-o", "一份.docx", "甲.txt", "乙.txt"],
    "--output 只用于一份文稿；几份一起导出时，各写在自己旁边。",
  ],
  [["word", "--format", "pdf", "甲.txt"], "没有名为“--format”的选项。"],
] as const) {
  test(message, async () => {
    const { status, err } = await folder.run([...args]);
    assert.equal(status, 2);
    assert.ok(err.startsWith(`gongwen：${message}\n\n用法：gongwen word`), err);
  });
}
