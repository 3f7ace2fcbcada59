// The office's own phrase files: read from a folder, wrong entries named by their line, the rest kept.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readPhraseJson } from "../../server/src/adapters/phraseJson.ts";
import { finished } from "../../server/src/core/text/steps.ts";
import { createPhraseFolders } from "../../server/src/node/phraseFiles.ts";
import { lines } from "../support/lines.ts";

const folder = mkdtempSync(join(tmpdir(), "phrases-"));
after(() => rmSync(folder, { recursive: true }));

describe("JSON", () => {
  const read = (text: string) => finished(readPhraseJson("file:///本局.json", text));

  test("phrases as sentences and with more about them, formulations", () => {
    const file = read(
      JSON.stringify({
        phrases: ["我局始终把安全放在首位，", { text: "下一步，我局将", place: "下步打算", tags: ["安全"] }],
        formulations: [{ text: "“一网两员”", expansion: "巡查网、巡查员、信息员" }],
      }),
    );
    assert.deepEqual(file.faults, []);
    assert.deepEqual(
      file.phrases.map(({ text, place }) => [text, place]),
      [
        ["我局始终把安全放在首位，", undefined],
        ["下一步，我局将", "next"],
      ],
    );
    assert.equal(file.formulations[0]?.text, "“一网两员”");
  });

  test("a bad entry is named by its line, the others are kept", () => {
    const { phrases, faults } = read(
      lines(
        '{"phrases": [',
        '  "好的一句，",',
        "  42,",
        '  {"text": "又一句，", "place": "中间"},',
        '  {"txet": "写错了"},',
        '  {"place": "问题不足"},',
        '  "最后一句。"',
        "]}",
      ),
    );
    assert.deepEqual(
      phrases.map(({ text }) => text),
      ["好的一句，", "最后一句。"],
    );
    assert.deepEqual(
      faults.map(({ line }) => line),
      [3, 4, 5, 6],
    );
    assert.match(faults[1]?.reason ?? "", /^“place”要写成以下之一：开头依据/);
    assert.match(faults[3]?.reason ?? "", /^“text”/);
  });

  test("a slip in the writing is named by its line, what stands before it is kept", () => {
    const { phrases, faults } = read(lines('{"phrases": [', '  "第一句，",', "  第二句，", "]}"));
    assert.deepEqual(
      phrases.map(({ text }) => text),
      ["第一句，"],
    );
    assert.equal(faults[0]?.line, 3);
    assert.match(faults[0]?.reason ?? "", /引号、冒号、逗号都要用英文的/);
  });

  test("a list alone holds phrases; an unknown member is named; nothing at all is no phrase", () => {
    assert.equal(read('["一句。"]').phrases.length, 1);
    assert.match(read('{"words": []}').faults[0]?.reason ?? "", /没有“words”这一项/);
    assert.deepEqual(read(""), { uri: "file:///本局.json", phrases: [], formulations: [], faults: [] });
    assert.equal(read('"一句。"').faults.length, 1);
  });
});

test("a folder's .json and .md files, read again when they change; others are left alone", async () => {
  const folders = createPhraseFolders();
  writeFileSync(join(folder, "本局.md"), "## 问题\n- 力度不够。\n");
  writeFileSync(join(folder, "说明.txt"), "不是常用语。\n");
  const texts = async () =>
    (await folders.read(folder)).flatMap(({ phrases }) => phrases.map(({ text }) => text));
  assert.deepEqual(await texts(), ["力度不够。"]);
  writeFileSync(join(folder, "本局.md"), "## 问题\n- 力度不够大。\n- 办法不多。\n");
  assert.deepEqual(await texts(), ["力度不够大。", "办法不多。"]);
  assert.deepEqual(await folders.read(join(folder, "没有")), []);
  assert.deepEqual(await folders.read("untitled:甲"), []);
});

test("a file that is no text is named", async () => {
  writeFileSync(join(folder, "坏.json"), Uint8Array.of(0xff, 0xfe, 0x00));
  const files = await createPhraseFolders().read(folder);
  assert.match(files.find(({ uri }) => decodeURI(uri).endsWith("坏.json"))?.faults[0]?.reason ?? "", /编码/);
});
