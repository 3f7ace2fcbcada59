// The command line as a user runs it: what it prints, where, and its exit status.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { AnalysisJson } from "../../server/src/analyze.ts";
import { lines } from "../support/lines.ts";

const CLI = fileURLToPath(new URL("../../server/src/cli.ts", import.meta.url));
let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-cli-"));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs the command line in the test's folder. */
async function run(args: readonly string[], input = "") {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), CLI, ...args], {
    cwd: folder,
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  child.stdin.end(input);
  const [status] = await once(child, "close");
  return { status, out, err };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const TEXT = lines("X市林业局2026年工作总结", "一、主要做法", "开展宣讲14场次。");

function parsed(out: string): AnalysisJson[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("help", () => {
  test("--help, help, help analyze and analyze --help say how to use it", async () => {
    const all = await Promise.all([
      run(["--help"]),
      run(["help"]),
      run(["help", "analyze"]),
      run(["analyze", "--help"]),
    ]);
    for (const { status, err } of all) assert.deepEqual({ status, err }, { status: 0, err: "" });
    const [program, again, analyze, analyzeAgain] = all.map(({ out }) => out);
    assert.match(program ?? "", /用法：gongwen <命令>/);
    assert.equal(again, program);
    assert.match(analyze ?? "", /用法：gongwen analyze/);
    assert.equal(analyzeAgain, analyze);
  });

  test("--version is the project's", async () => {
    assert.match((await run(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
  });
});

describe("mistakes in the arguments end with status 2, what is wrong and the usage", () => {
  for (const [name, args, message] of [
    ["nothing", [], /请指定命令/],
    ["an unknown command", ["check"], /没有名为“check”的命令/],
    ["an unknown option", ["analyze", "--colour", "a.txt"], /没有名为“--colour”的选项/],
    ["no file", ["analyze"], /请给出要分析的文件/],
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
      "提纲（2）",
      "  X市林业局2026年工作总结",
      "    一、主要做法",
      "",
      "待填（1）",
      "  a.txt:1:1  隐去的名称  X市",
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
      folder,
      write("a.txt", TEXT),
    ];
    const { status, out, err } = await run(args);
    assert.equal(status, 2);
    assert.equal(parsed(out).length, 1);
    assert.match(err, /gongwen：missing\.txt：找不到这个文件，请检查路径是否写对/);
    assert.match(err, new RegExp(`gongwen：${folder}：这是文件夹，请给出其中的文件`));
  });
});

describe("files that are not UTF-8 are refused with what they look like and the remedy", () => {
  for (const [name, bytes, message] of [
    [
      "GBK",
      Uint8Array.of(0xb9, 0xab, 0xce, 0xc4, 0x0a),
      /像是 GBK（GB18030）编码.*iconv -f GB18030 -t UTF-8/,
    ],
    [
      "UTF-16 with its mark",
      Uint8Array.of(0xff, 0xfe, 0x6c, 0x51, 0x87, 0x65),
      /像是 UTF-16 编码.*iconv -f UTF-16/,
    ],
    ["UTF-16 without a mark", Buffer.from("abc 公文 abc\n", "utf16le"), /像是 UTF-16 编码/],
    [
      "a text with broken bytes",
      Buffer.concat([Buffer.from("一、做法\n二、问"), Uint8Array.of(0xff, 0x00, 0xff)]),
      /第 2 行起不是 UTF-8 文字/,
    ],
  ] as const) {
    test(name, async () => {
      const { status, out, err } = await run(["analyze", write("bytes.txt", bytes)]);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.match(err, /gongwen：bytes\.txt：/);
      assert.match(err, message);
    });
  }
});

test("a reader that closes the pipe early ends it without a complaint", async () => {
  const file = write("long.txt", "一、做法\n".repeat(20_000));
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), CLI, "analyze", "--format", "jsonl", file, file, file],
    { cwd: folder },
  );
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  child.stdout.once("data", () => child.stdout.destroy());
  const [status] = await once(child, "close");
  assert.deepEqual({ status, err }, { status: 0, err: "" });
});
