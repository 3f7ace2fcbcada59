// gongwen check as a user runs it: what it lists, in which form, what it leaves alone and how it ends.
import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { rules } from "../../server/src/core/rules/index.ts";
import { type CommandFolder, commandFolder } from "../support/commandLine.ts";
import { lines } from "../support/lines.ts";

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
});
afterEach(() => folder.remove());

const TEXT = lines("X市林业局2026年工作总结", "一、主要做法", "与X市水务局签约，培训*名。", "三、下一步打算");
const CLEAN = lines("今天下午开会。");
const LIST = ".gongwen/ignore.json";

function ignoring(...entries: readonly object[]): string {
  return `{ "ignore": [\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n] }\n`;
}

/** The texts of the findings, by file. */
async function found(...args: string[]): Promise<Record<string, string[]>> {
  const { out } = await folder.run(["check", "--format", "json", ...args]);
  const { files } = JSON.parse(out) as { files: { file: string; diagnostics: { text: string }[] }[] };
  return Object.fromEntries(
    files.map(({ file, diagnostics }) => [file, diagnostics.map(({ text }) => text)]),
  );
}

describe("text", () => {
  test("findings by file with place, weight, message and rule; the last line says how it stands", async () => {
    const args = ["check", folder.write("总结.txt", TEXT), folder.write("通知.txt", CLEAN)];
    const { status, out, err } = await folder.run(args);
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    assert.equal(
      out,
      lines(
        "总结.txt：4 处",
        "  总结.txt:1:1  警告  “X市”尚未填写：请填入地名（placeholder/masked-name）",
        "  总结.txt:3:2  警告  “X市”尚未填写：请填入地名（placeholder/masked-name）",
        "  总结.txt:3:12  警告  “*名”还没有数字：请按实际情况填写（placeholder/masked-number）",
        "  总结.txt:4:1  警告  “三、”接在第 2 行的“一、”之后，缺“二、”：请补上漏掉的部分，或把序号顺下来（numbering/skipped）",
        "",
        "共检查 2 个文件，发现 4 处问题：警告 4。",
      ),
    );
  });

  test("nothing found is said plainly", async () => {
    const file = folder.write("通知.txt", CLEAN);
    assert.equal((await folder.run(["check", file])).out, lines("共检查 1 个文件，没有发现问题。"));
    const final = await folder.run(["check", "--final", file]);
    assert.equal(final.out, lines("共检查 1 个文件，没有发现问题，可以送出。"));
    assert.equal(final.status, 0);
  });

  test("the final check passes over no warning, and says how much it does not list", async () => {
    const slips = folder.write("通知.txt", `${CLEAN}请各科室做好布署。\n`);
    const left = await folder.run(["check", "--final", slips]);
    assert.match(left.out, /\n {2}其他警告（1）\n {4}通知\.txt:\d+:\d+ {2}“布署”/);
    assert.equal(left.status, 1);
    const advice = folder.write("通知.txt", `${CLEAN}涉及到的科室都要参加。\n`);
    const ready = await folder.run(["check", "--final", advice]);
    assert.equal(
      ready.out,
      lines("共检查 1 个文件，没有必须处理的问题，可以送出；另有 1 处供参考，不加 --final 就列出。"),
    );
    assert.equal(ready.status, 0);
  });

  test("--final lists by sort what is left, and ends with status 1", async () => {
    const { status, out } = await folder.run(["check", "--final", folder.write("总结.txt", TEXT)]);
    assert.equal(status, 1);
    assert.match(out, /^总结\.txt：还有 4 处\n {2}待填之处（3）\n/);
    assert.match(out, /\n {2}序号（1）\n {4}总结\.txt:4:1 {2}“三、”/);
    assert.match(out, /共检查 1 个文件，还有 4 处问题/);
  });
});

describe("files, folders and lists of paths", () => {
  test("a folder's drafts are checked at any depth; other files, hidden folders and links are passed over", async () => {
    folder.write("稿/总结.md", "X市的做法\n");
    folder.write("稿/旧/报告.txt", "X市的做法\n");
    folder.write("稿/.旧/报告.txt", "X市的做法\n");
    folder.write("稿/表.csv", "X市\n");
    symlinkSync(folder.path, join(folder.path, "稿", "圈"));
    assert.deepEqual(await found("稿"), {
      [join("稿", "总结.md")]: ["X市"],
      [join("稿", "旧", "报告.txt")]: ["X市"],
    });
  });

  test("paths on standard input, one a line or parted by NUL; a file named twice is checked once", async () => {
    const names = [folder.write("一.txt", TEXT), folder.write("二 三.txt", CLEAN)];
    for (const input of [`${names.join("\r\n")}\n`, `${names.join("\0")}\0`]) {
      const { out } = await folder.run(["check", "--format", "jsonl", "--stdin-paths", "一.txt"], input);
      assert.deepEqual(
        out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line).file),
        names,
      );
    }
  });

  test("standard input is a draft as -", async () => {
    const { out } = await folder.run(["check", "-"], "X市的做法\n");
    assert.match(out, / {2}-:1:1 {2}警告/);
  });

  test("an empty folder and a file that is not there are named, the others are checked, the status is 2", async () => {
    mkdirSync(join(folder.path, "空"));
    const { status, out, err } = await folder.run(["check", "空", "无.txt", folder.write("总结.txt", TEXT)]);
    assert.equal(status, 2);
    assert.match(err, /gongwen：空：文件夹里没有文稿/);
    assert.match(err, /gongwen：无\.txt：找不到这个文件/);
    assert.match(out, /共检查 1 个文件，另有 2 个读不了，发现 4 处问题/);
  });

  test("where nothing could be read, nothing is said of what was found", async () => {
    const { out } = await folder.run(["check", "无.txt"]);
    assert.equal(out, lines("共检查 0 个文件，另有 1 个读不了。"));
  });

  test("a draft is not told to be ready where another could not be read", async () => {
    const { out } = await folder.run(["check", "--final", "无.txt", folder.write("通知.txt", CLEAN)]);
    assert.doesNotMatch(out, /可以送出/);
  });
});

describe("the ignore file nearest above a draft", () => {
  test("what it leaves alone is not listed; a nearer one takes its place", async () => {
    folder.write("甲/总结.txt", TEXT);
    folder.write("乙/总结.txt", TEXT);
    folder.write(LIST, ignoring({ text: "X市" }));
    folder.write(`乙/${LIST}`, ignoring({ rule: "placeholder/masked-number" }));
    assert.deepEqual(await found("."), {
      [join("乙", "总结.txt")]: ["X市", "X市", "三、"],
      [join("甲", "总结.txt")]: ["*名", "三、"],
    });
  });

  test("an entry for one file and for one place", async () => {
    folder.write("甲.txt", TEXT);
    folder.write("乙.txt", TEXT);
    folder.write(LIST, ignoring({ file: "甲.txt", text: "X市", before: "与" }));
    assert.deepEqual(await found("甲.txt", "乙.txt"), {
      "甲.txt": ["X市", "*名", "三、"],
      "乙.txt": ["X市", "X市", "*名", "三、"],
    });
  });

  test("entries of no use are told, with their lines; those that this run cannot judge are not", async () => {
    folder.write("甲.txt", TEXT);
    folder.write("乙.txt", TEXT);
    folder.write(
      LIST,
      ignoring(
        { file: "甲.txt", text: "X市" },
        { file: "甲.txt", text: "Y市" },
        { file: "乙.txt", text: "Y市" },
        { file: "丙.txt", text: "X市" },
        { text: "Z市" },
        { rule: "no/such" },
        { rule: "placeholder/blank" },
      ),
    );
    const stale = async (...args: string[]) => {
      const { out } = await folder.run(["check", "--format", "json", ...args]);
      return JSON.parse(out).staleIgnores.map(
        ({ line, reason }: { line: number; reason: string }) => `${line} ${reason}`,
      );
    };
    assert.deepEqual(await stale("甲.txt"), ["3 甲.txt 里没有这样的“Y市”了", "7 没有名为 no/such 的规则"]);
    assert.deepEqual(await stale("."), [
      "3 甲.txt 里没有这样的“Y市”了",
      "4 乙.txt 里没有这样的“Y市”了",
      "5 没有 丙.txt 这份文稿了",
      "6 各份文稿里都没有这样的“Z市”了",
      "7 没有名为 no/such 的规则",
    ]);
    const { out } = await folder.run(["check", "甲.txt"]);
    assert.match(out, /忽略清单里有 2 条已经用不着，可以删去：\n {2}\.gongwen\/ignore\.json:3 /);
  });

  test("a broken one is named with line and reason and costs nothing else", async () => {
    folder.write("总结.txt", TEXT);
    folder.write(LIST, '{\n  "ignore": [\n    { "text": "X市" }\n');
    const { status, out, err } = await folder.run(["check", "总结.txt"]);
    assert.equal(status, 0);
    assert.match(err, /^gongwen：.*\.gongwen\/ignore\.json：第 4 行缺少右方括号/);
    assert.match(out, /发现 4 处问题/);
  });
});

describe("exit status", () => {
  test("by the severity of --fail-on; the final check by what is left, unless a severity is said", async () => {
    const file = folder.write("总结.txt", TEXT);
    for (const [args, expected] of [
      [[], 0],
      [["--fail-on", "error"], 0],
      [["--fail-on", "warning"], 1],
      [["--final"], 1],
      [["--final", "--fail-on", "error"], 0],
    ] as const) {
      assert.equal((await folder.run(["check", ...args, file])).status, expected, args.join(" "));
    }
  });
});

describe("mistakes in the arguments", () => {
  for (const [args, message] of [
    [[], /请给出要检查的文件或文件夹/],
    [["--format", "xml", "a.txt"], /没有“xml”这一格式，可用 text、json、jsonl、sarif、github/],
    [["--fail-on", "bad", "a.txt"], /没有“bad”这一级别/],
    [["--stdin-paths", "-"], /标准输入不能既是文稿又是路径/],
    [["--colour"], /没有名为“--colour”的选项/],
  ] as const) {
    test(args.join(" ") || "nothing", async () => {
      const { status, out, err } = await folder.run(["check", ...args]);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.match(err, message);
      assert.match(err, /用法：gongwen check/);
    });
  }
});

test("github: one annotation a line, what means something to it escaped", async () => {
  const { out } = await folder.run(["check", "--format", "github", folder.write("甲,乙.txt", TEXT)]);
  const [first, ...more] = out.trimEnd().split("\n");
  assert.equal(
    first,
    "::warning file=甲%2C乙.txt,line=1,endLine=1,col=1,endColumn=3,title=名称未填写（placeholder/masked-name）::“X市”尚未填写：请填入地名",
  );
  assert.equal(more.length, 3);
});

test("sarif: version 2.1.0 with what the standard requires, every result's rule among the tool's", async () => {
  folder.write("稿/X 总结.txt", TEXT);
  folder.write(LIST, ignoring({ text: "Z市" }));
  const { out } = await folder.run(["check", "--format", "sarif", "."]);
  const log = JSON.parse(out);
  assert.equal(log.version, "2.1.0");
  assert.equal(log.runs.length, 1);
  const [run] = log.runs;
  assert.equal(run.tool.driver.name, "gongwen");
  assert.equal(run.columnKind, "utf16CodeUnits");
  assert.deepEqual(
    run.tool.driver.rules.map(({ id }: { id: string }) => id),
    rules.map(({ id }) => id),
  );
  for (const rule of run.tool.driver.rules) {
    assert.ok(rule.shortDescription.text && rule.fullDescription.text, rule.id);
    assert.match(rule.defaultConfiguration.level, /^(?:error|warning|note)$/);
  }
  assert.equal(run.results.length, 4);
  for (const result of run.results) {
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.match(result.level, /^(?:error|warning|note)$/);
    assert.ok(result.message.text);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(decodeURIComponent(artifactLocation.uri), "稿/X 总结.txt");
    assert.doesNotMatch(artifactLocation.uri, /[^\x20-\x7e]| /);
    assert.ok(region.startLine >= 1 && region.startColumn >= 1);
    assert.ok(region.endColumn > region.startColumn);
  }
  const [invocation] = run.invocations;
  assert.equal(invocation.executionSuccessful, true);
  assert.match(invocation.toolExecutionNotifications[0].message.text, /Z市/);
});

test("the office's own wording nearest to each file is checked", async () => {
  folder.write(".gongwen/wording.json", '{ "forbidden": ["外来人口"], "required": ["联系电话"] }');
  folder.write("近/.gongwen/wording.json", '{ "forbidden": ["黑名单"] }');
  const words = "外来人口列入黑名单。";
  const files = [folder.write("远.txt", words), folder.write("近/近.txt", words)];
  assert.deepEqual(await found(...files), { "远.txt": ["外来人口", words], "近/近.txt": ["黑名单"] });
});

describe("--repeats", () => {
  const SENTENCE = "全县造林面积比上年增加三千二百亩，成活率稳步提高。";

  test("what two files say word for word alike is listed with both places", async () => {
    folder.write("稿/2025.txt", lines("2025年工作总结", SENTENCE));
    folder.write("稿/2026.txt", lines("2026年工作总结", "一、成效", SENTENCE));
    const { status, out } = await folder.run(["check", "--repeats", "稿"]);
    assert.equal(status, 0);
    assert.equal(
      out,
      lines(
        `${join("稿", "2025.txt")}:2:1 与 ${join("稿", "2026.txt")}:3:1 一字不差（${SENTENCE.length} 字）`,
        `  ${SENTENCE}`,
        "",
        "共比对 2 个文件，有 1 处重复。",
      ),
    );
    const json = await folder.run(["check", "--repeats", "--format", "json", "--fail-on", "hint", "稿"]);
    assert.equal(json.status, 1);
    const { repeats } = JSON.parse(json.out) as {
      repeats: { first: { range: { start: { line: number } } } }[];
    };
    assert.deepEqual(
      repeats.map(({ first }) => first.range.start.line),
      [1],
    );
  });

  test("nothing alike is said plainly; formats that do not fit are refused", async () => {
    folder.write("甲.txt", lines(SENTENCE));
    assert.equal(
      (await folder.run(["check", "--repeats", "甲.txt"])).out,
      lines("共比对 1 个文件，没有重复的语句。"),
    );
    const { status, err } = await folder.run(["check", "--repeats", "--format", "sarif", "甲.txt"]);
    assert.equal(status, 2);
    assert.match(err, /--repeats 的结果可用 text、json、jsonl 格式/);
  });
});

describe("many files", () => {
  const MANY = 60;
  beforeEach(() => {
    for (let i = 0; i < MANY; i++) {
      folder.write(
        `稿/${i % 3}/${String(i).padStart(2, "0")}.txt`,
        i % 7 === 0 ? CLEAN : `${TEXT}完成${i}次，，`,
      );
    }
    folder.write("稿/1/坏.txt", new Uint8Array([0, 1, 2, 3, 0, 255]));
    folder.write(`稿/2/${LIST}`, ignoring({ text: "X市" }, { text: "没有的" }));
    folder.write(`稿/0/${LIST}`, "{ 坏");
  });

  test("threads print what one after another prints: the same order, complaints and stale entries", async () => {
    const { build } = await import(new URL("../../.scripts/build.mjs", import.meta.url).href);
    await build({ outdir: join(folder.path, "built") });
    const program = join(folder.path, "built", "cli.js");
    for (const args of [["稿"], ["--format", "jsonl", "稿"], ["--final", "稿"]]) {
      const alone = await folder.run(["check", ...args]);
      const threads = await folder.run(["check", ...args], "", program);
      assert.equal(alone.status, 2);
      assert.equal(alone.err.match(/坏\.txt/g)?.length, 1);
      assert.equal(alone.err.match(/这份忽略清单不起作用/g)?.length, 1);
      assert.deepEqual(threads, alone);
    }
  });
});
