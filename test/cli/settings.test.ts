// The settings on the command line: found beside the draft as the editor has them, named by an option, or told to be wrong.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { type CommandFolder, commandFolder } from "../support/commandLine.ts";
import { lines } from "../support/lines.ts";

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
});
afterEach(() => folder.remove());

const SETTINGS = ".vscode/settings.json";
const TEXT = lines(
  "X市林业局2026年工作总结",
  "一、主要做法",
  "与X市水务局签约，〔待局办提供〕培训*名，警钟长呜。",
);

/** What is found in a draft, as "severity text". */
async function found(...args: string[]): Promise<string[]> {
  const { out } = await folder.run(["check", "--format", "json", ...args]);
  const [file] = (JSON.parse(out) as { files: { diagnostics: { severity: string; text: string }[] }[] })
    .files;
  return (file?.diagnostics ?? []).map(({ severity, text }) => `${severity} ${text}`);
}

const PLAIN = ["warning X市", "warning X市", "warning *名", "warning 警钟长呜"];

describe("the editor's settings nearest above a draft", () => {
  test("patterns, rules, preset and texts to leave alone hold as in the editor; comments and other keys may stand there", async () => {
    folder.write(
      SETTINGS,
      `{
        // 本科室的写法
        "editor.wordWrap": "on",
        "gongwen.placeholderPatterns": ["〔待[^〕]*〕"],
        "gongwen.rules": { "placeholder/masked-name": "off", "words/wrong-character": "hint" },
        "gongwen.preset": "final",
        "gongwen.ignore": ["*名"],
      }`,
    );
    folder.write("稿/总结.txt", TEXT);
    assert.deepEqual(await found("稿/总结.txt"), ["error 〔待局办提供〕", "hint 警钟长呜"]);
    const { out } = await folder.run(["analyze", "--format", "jsonl", "稿/总结.txt"]);
    const { placeholders, diagnostics } = JSON.parse(out);
    assert.deepEqual(
      placeholders.map(({ text }: { text: string }) => text),
      ["〔待局办提供〕"],
    );
    assert.deepEqual(
      diagnostics.map(({ code }: { code: string }) => code),
      ["placeholder/marker", "words/wrong-character"],
    );
  });

  test("a file without a setting of ours does not hide one further up", async () => {
    folder.write(SETTINGS, '{ "gongwen.rules": { "placeholder/masked-name": "off" } }');
    folder.write(`稿/${SETTINGS}`, '{ "editor.wordWrap": "on" }');
    assert.deepEqual(await found(folder.write("稿/总结.txt", TEXT)), PLAIN.slice(2));
  });

  test("a final check is nothing but clean where the writer's own marker is gone", async () => {
    folder.write(SETTINGS, '{ "gongwen.placeholderPatterns": ["〔待[^〕]*〕"] }');
    const file = folder.write("通知.txt", "会议地点〔待局办提供〕。\n");
    assert.equal((await folder.run(["check", "--final", file])).status, 1);
    folder.write("通知.txt", "会议地点在三楼。\n");
    assert.equal((await folder.run(["check", "--final", file])).status, 0);
  });

  test("fix leaves alone what a switched off rule would have fixed", async () => {
    folder.write(SETTINGS, '{ "gongwen.rules": { "words/wrong-character": "off" } }');
    const { out } = await folder.run(["fix", folder.write("总结.txt", "做到警钟长呜，进行进行总结。\n")]);
    assert.match(out, /可以修正 1 处/);
    assert.doesNotMatch(out, /长鸣/);
  });

  test("an entry of the ignore list is no stale one while its rule is switched off", async () => {
    folder.write(".gongwen/ignore.json", '{ "ignore": [{ "file": "总结.txt", "text": "X市" }] }');
    folder.write(SETTINGS, '{ "gongwen.rules": { "placeholder/masked-name": "off" } }');
    const { out } = await folder.run(["check", folder.write("总结.txt", TEXT)]);
    assert.doesNotMatch(out, /用不着/);
  });
});

describe("--settings and --preset", () => {
  test("a named file takes the place of the one beside the draft", async () => {
    folder.write(SETTINGS, '{ "gongwen.rules": { "placeholder/masked-name": "off" } }');
    const own = folder.write("送审.json", '{ "gongwen.rules": { "placeholder/masked-number": "off" } }');
    const file = folder.write("总结.txt", TEXT);
    assert.deepEqual(await found("--settings", own, file), [...PLAIN.slice(0, 2), ...PLAIN.slice(3)]);
  });

  test("a preset goes before the file's, a rule of its own before both", async () => {
    folder.write(
      SETTINGS,
      '{ "gongwen.preset": "final", "gongwen.rules": { "placeholder/masked-number": "hint" } }',
    );
    const file = folder.write("总结.txt", TEXT);
    for (const preset of ["drafting", "起草"]) {
      assert.deepEqual(await found("--preset", preset, file), [
        "information X市",
        "information X市",
        "hint *名",
        "warning 警钟长呜",
      ]);
    }
  });
});

describe("mistakes", () => {
  test("a bad value is named with its file, key and remedy, costs itself alone and is told once", async () => {
    folder.write(
      SETTINGS,
      '{ "gongwen.preset": "finished", "gongwen.placeholderPatterns": ["〔待", "〔缺[^〕]*〕"], "gongwen.rules": { "no/such": "off" } }',
    );
    const { status, out, err } = await folder.run([
      "check",
      folder.write("甲.txt", "地点〔缺〕。\n"),
      folder.write("乙.txt", "今天下午开会。\n"),
    ]);
    assert.equal(status, 0);
    assert.match(out, /〔缺〕/);
    assert.match(
      err,
      /settings\.json：设置 gongwen\.preset 的值“finished”无效，可用的值：drafting、review、final/,
    );
    assert.match(err, /没有名为“no\/such”的规则/);
    assert.equal(err.match(/gongwen\.preset/g)?.length, 1);
  });

  test("a broken file is named with the line; the drafts are checked all the same", async () => {
    folder.write(SETTINGS, '{\n  "gongwen.preset" "final"\n}');
    const { status, out, err } = await folder.run(["check", folder.write("总结.txt", TEXT)]);
    assert.equal(status, 0);
    assert.match(err, /^gongwen：.*\.vscode\/settings\.json：第 2 行缺少冒号，这份设置没有使用。/);
    assert.match(out, /发现 4 处问题/);
  });

  test("a bad value in a named file is told, and the drafts are checked all the same", async () => {
    const own = folder.write("送审.json", '{ "gongwen.preset": "finished" }');
    const { status, out, err } = await folder.run([
      "check",
      "--settings",
      own,
      folder.write("总结.txt", TEXT),
    ]);
    assert.equal(status, 0);
    assert.match(err, /^gongwen：送审\.json：设置 gongwen\.preset 的值“finished”无效/);
    assert.match(out, /发现 4 处问题/);
  });

  test("a named file that is missing or broken ends the run before anything is changed", async () => {
    const file = folder.write("总结.txt", TEXT);
    folder.write("坏.json", "{");
    for (const [name, message] of [
      ["无.json", /无\.json：找不到这个文件/],
      ["坏.json", /坏\.json：第 1 行缺少右花括号/],
    ] as const) {
      for (const command of [["check"], ["fix", "--write"]]) {
        const { status, out, err } = await folder.run([...command, "--settings", name, file]);
        assert.deepEqual({ status, out }, { status: 2, out: "" });
        assert.match(err, message);
      }
    }
    assert.equal(readFileSync(join(folder.path, file), "utf8"), TEXT);
  });

  test("a stage that there is not is told with those that there are", async () => {
    for (const command of ["check", "fix", "analyze"]) {
      const { status, err } = await folder.run([command, "--preset", "定搞", "总结.txt"]);
      assert.equal(status, 2);
      assert.match(err, /--preset 没有“定搞”这一档，可用 drafting（起草）、review（送审）、final（定稿）。/);
    }
  });
});
