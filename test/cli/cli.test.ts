// The command line as a user runs it: what it prints, where, and its exit status.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import type { AnalysisJson } from "../../server/src/analyze.ts";
import { CLI, type CommandFolder, commandFolder } from "../support/commandLine.ts";
import { lines } from "../support/lines.ts";

let folder: CommandFolder;
before(() => {
  folder = commandFolder();
});
after(() => folder.remove());

const run = (args: readonly string[], input?: string) => folder.run(args, input);
const write = (name: string, content: string | Uint8Array) => folder.write(name, content);

const TEXT = lines("X市林业局2026年工作总结", "一、主要做法", "开展宣讲14场次。");

function parsed(out: string): AnalysisJson[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("help", () => {
  test("every command says how to use it, by help and by --help", async () => {
    const all = await Promise.all([
      run(["--help"]),
      run(["help"]),
      run(["help", "analyze"]),
      run(["analyze", "--help"]),
      run(["help", "check"]),
      run(["check", "-h"]),
    ]);
    for (const { status, err } of all) assert.deepEqual({ status, err }, { status: 0, err: "" });
    const [program, again, analyze, analyzeAgain, check, checkAgain] = all.map(({ out }) => out);
    assert.match(program ?? "", /用法：gongwen <命令>/);
    assert.equal(again, program);
    assert.match(analyze ?? "", /用法：gongwen analyze/);
    assert.equal(analyzeAgain, analyze);
    assert.match(check ?? "", /用法：gongwen check/);
    assert.equal(checkAgain, check);
  });

  test("--version is the project's", async () => {
    assert.match((await run(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
  });
});

describe("mistakes in the arguments end with status 2, what is wrong and the usage", () => {
  for (const [name, args, message] of [
    ["nothing", [], /请指定命令/],
    ["an unknown command", ["improve"], /没有名为“improve”的命令/],
    ["an unknown option", ["analyze", "--colour", "a.txt"], /没有名为“--colour”的选项/],
    ["no file", ["analyze"], /请给出要分析的文件/],
    ["standard input as draft and as list", ["analyze", "--stdin-paths", "-"], /只能用一样/],
    ["an unknown format", ["analyze", "--format", "xml", "a.txt"], /没有“xml”这一格式，可用 jsonl、text/],
    [
      "an unknown severity",
      ["analyze", "--fail-on", "bad", "a.txt"],
      /没有“bad”这一级别，可用 error、warning/,
    ],
    ["an option without its value", ["analyze", "a.txt", "--format"], /选项 --format 的值不对/],
    ["a value for an option that takes none", ["analyze", "--help=1"], /选项 --help 的值不对/],
  ] as const) {
    test(name, async () => {
      const { status, out, err } = await run(args);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.match(err, message);
      assert.match(err, /用法：gongwen/);
    });
  }
});

describe("analyze --format jsonl", () => {
  test("one line per file, with the contract's keys and 0-based places", async () => {
    const { status, out } = await run([
      "analyze",
      "--format",
      "jsonl",
      write("a.txt", TEXT),
      write("b.txt", "今天。\n"),
    ]);
    assert.equal(status, 0);
    const [first, second, ...more] = parsed(out);
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(first ?? {}), ["file", "outline", "placeholders", "metrics", "diagnostics"]);
    assert.equal(first?.file, "a.txt");
    assert.deepEqual(first?.outline[1], {
      kind: "heading",
      number: "一、",
      title: "主要做法",
      depth: 1,
      range: { start: { line: 1, character: 0 }, end: { line: 2, character: 9 } },
      selectionRange: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    });
    assert.deepEqual(first?.placeholders, [
      {
        kind: "masked-name",
        text: "X市",
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      },
    ]);
    assert.deepEqual(first?.metrics, [
      {
        text: "14场次",
        value: 14,
        unit: "场次",
        bound: "",
        change: "",
        subject: "宣讲",
        range: { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } },
      },
    ]);
    assert.deepEqual(
      first?.diagnostics.map(({ code, severity }) => [code, severity]),
      [["placeholder/masked-name", "warning"]],
    );
    assert.deepEqual(second, { file: "b.txt", outline: [], placeholders: [], metrics: [], diagnostics: [] });
  });

  test("a .md file is read as Markdown, any other as plain text", async () => {
    const text = lines("# 林业工作总结", "", "```", "一、这是代码", "```", "", "## 一、做法");
    const { out } = await run(["analyze", "--format", "jsonl", write("a.md", text), write("a.text", text)]);
    const [markdown, plain] = parsed(out);
    assert.deepEqual(
      markdown?.outline.map(({ title }) => title),
      ["林业工作总结", "做法"],
    );
    assert.ok(plain?.outline.some(({ title }) => title === "这是代码"));
  });

  test("standard input is read as -", async () => {
    const [analysis] = parsed((await run(["analyze", "--format", "jsonl", "-"], TEXT)).out);
    assert.equal(analysis?.file, "-");
    assert.equal(analysis?.outline.length, 2);
  });

  test("paths on standard input, one a line or parted by NUL, behind those that are named", async () => {
    const names = ["名单一.txt", "名单 二.txt", "名单三.txt"].map((name) => write(name, TEXT));
    for (const input of [names.slice(1).join("\r\n"), `${names.slice(1).join("\0")}\0`]) {
      const { status, out } = await run(
        ["analyze", "--format", "jsonl", "--stdin-paths", "名单一.txt"],
        input,
      );
      assert.equal(status, 0);
      assert.deepEqual(
        parsed(out).map(({ file }) => file),
        names,
      );
    }
  });

  test("a byte order mark is no character: places count from after it", async () => {
    const { out } = await run(["analyze", "--format", "jsonl", write("bom.txt", `\ufeff${TEXT}`)]);
    assert.deepEqual(parsed(out)[0]?.placeholders[0]?.range.start, { line: 0, character: 0 });
  });

  test("an empty file is a text without anything", async () => {
    const { status, out } = await run(["analyze", "--format", "jsonl", write("empty.txt", "")]);
    assert.equal(status, 0);
    assert.deepEqual(parsed(out)[0]?.outline, []);
  });
});

test("the text summary lists outline, placeholders and figures with places that terminals link", async () => {
  const { out } = await run(["analyze", write("a.txt", TEXT)]);
  assert.equal(
    out,
    lines(
      "a.txt：待填 1，数据 1，其他问题 0",
      "",
      "大纲（2）",
      "  X市林业局2026年工作总结",
      "    一、主要做法",
      "",
      "待填（1）",
      "  a.txt:1:1  名称未填写  X市",
      "",
      "数据（1）",
      "  a.txt:3:5  14场次  宣讲",
    ),
  );
});

describe("exit status", () => {
  test("findings count from the severity of --fail-on on", async () => {
    const file = write("a.txt", TEXT);
    const status = async (...args: string[]) => (await run(["analyze", ...args, file])).status;
    assert.deepEqual(
      await Promise.all([
        status(),
        status("--fail-on", "error"),
        status("--fail-on", "warning"),
        status("--fail-on", "hint"),
      ]),
      [0, 0, 1, 1],
    );
  });

  test("a file that cannot be read is named with the remedy, the others are read, the status is 2", async () => {
    const args = [
      "analyze",
      "--format",
      "jsonl",
      "--fail-on",
      "hint",
      "missing.txt",
      folder.path,
      write("a.txt", TEXT),
    ];
    const { status, out, err } = await run(args);
    assert.equal(status, 2);
    assert.equal(parsed(out).length, 1);
    assert.match(err, /gongwen：missing\.txt：找不到这个文件，请检查路径是否写对/);
    assert.match(err, new RegExp(`gongwen：${folder.path}：这是文件夹，请给出其中的文件`));
  });
});

test("other encodings are read as what they are, what is no text is refused by name", async () => {
  const files = [
    write("gbk.txt", Buffer.from("58cad0cfe7d5f2b9a4d7f7d7dcbde10a", "hex")),
    write("utf16.txt", Buffer.from("\ufeffX市乡镇工作总结\n", "utf16le")),
    write("bytes.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00)),
  ];
  const { status, out, err } = await run(["analyze", "--format", "jsonl", ...files]);
  assert.equal(status, 2);
  assert.deepEqual(
    parsed(out).map(({ placeholders }) => placeholders[0]?.text),
    ["X市", "X市"],
  );
  assert.match(err, /^gongwen：bytes\.txt：不是文字/);
});

test("a result that finds no room is told, with the reason, wherever the system has a device that is full", async () => {
  if (!existsSync("/dev/full")) return;
  const file = write("full.txt", "X市水务局工作总结\n");
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), CLI, "check", file], {
    cwd: folder.path,
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  let err = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => (err += text));
  const [status] = await once(child, "close");
  assert.deepEqual(
    { status, err },
    { status: 2, err: "gongwen：结果没有写完：磁盘已满，请腾出空间再试。\n" },
  );
});

test("a reader that closes the pipe early ends it without a complaint", async () => {
  const file = write("long.txt", "一、做法\n".repeat(20_000));
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), CLI, "analyze", "--format", "jsonl", file, file, file],
    { cwd: folder.path },
  );
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  child.stdout.once("data", () => child.stdout.destroy());
  const [status] = await once(child, "close");
  assert.deepEqual({ status, err }, { status: 0, err: "" });
});
