// .gongwen/ignore.json as text: what holds, what is named as wrong, and that a change leaves all else as it stands.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readIgnoreList, withEntry, withoutEntry } from "../../server/src/lsp/ignoreFile.ts";
import fc from "../support/fc.ts";
import { lines } from "../support/lines.ts";

const FILE = lines(
  "{",
  '  "说明": "本处自己的话",',
  '  "ignore": [',
  '    { "file": "总结.txt", "rule": "placeholder/masked-name", "text": "X市", "before": "与", "after": "水务" },',
  '    { "text": "X射线机", "理由": "是设备" }',
  "  ]",
  "}",
);

describe("reading", () => {
  test("entries come with their lines, keys of others are no fault", () => {
    const { entries, problems, broken } = readIgnoreList(FILE);
    assert.deepEqual({ problems, broken }, { problems: [], broken: false });
    assert.deepEqual(
      entries.map(({ line, text, file }) => [line, text, file]),
      [
        [4, "X市", "总结.txt"],
        [5, "X射线机", undefined],
      ],
    );
  });

  test("no text, no list, an empty list, notes and a comma too many are no fault", () => {
    for (const text of ["", "\n", "{}", '{ "ignore": [] }', '// 忽略\n{ "ignore": [{ "text": "甲" },] }']) {
      assert.deepEqual(readIgnoreList(text).problems, []);
    }
  });

  for (const [name, text, problem] of [
    [
      "a comma missing",
      '{\n  "ignore": [\n    { "text": "甲" }\n    { "text": "乙" }\n  ]\n}',
      /^第 4 行缺少逗号/,
    ],
    ["an end missing", '{\n  "ignore": [\n    { "text": "甲" }', /^第 3 行缺少右方括号/],
    ["Chinese quotes", "{ “ignore”: [] }", /^第 1 行/],
    ["a list only", '[{ "text": "甲" }]', /花括号/],
    ["ignore that is no list", '{\n  "ignore": "X市"\n}', /^第 2 行 ignore 的值要写成列表/],
  ] as const) {
    test(`${name}: the line and the reason are named, nothing holds`, () => {
      const { entries, problems, broken } = readIgnoreList(text);
      assert.deepEqual({ entries, broken }, { entries: [], broken: true });
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", problem);
    });
  }

  for (const [name, entry, problem] of [
    ["a number for a text", '{ "text": 7 }', /第 3 行.*text 的值要写成文字/],
    ["an empty rule", '{ "rule": "" }', /第 3 行.*rule 的值要写成文字，不能是空的/],
    ["neither rule nor text", '{ "file": "总结.txt" }', /第 3 行.*rule（规则）或 text（文字）/],
    ["a bare text", '"X市"', /第 3 行.*花括号/],
  ] as const) {
    test(`${name} costs its entry alone`, () => {
      const { entries, problems, broken } = readIgnoreList(
        `{ "ignore": [\n{ "text": "甲" },\n${entry},\n{ "text": "乙" }] }`,
      );
      assert.equal(broken, false);
      assert.deepEqual(
        entries.map(({ text }) => text),
        ["甲", "乙"],
      );
      assert.match(problems.join(), problem);
    });
  }
});

describe("adding", () => {
  test("a new file holds one entry, on a line of its own", () => {
    assert.equal(
      withEntry(undefined, { text: "X市", rule: "placeholder/masked-name" }),
      lines("{", '  "ignore": [', '    { "rule": "placeholder/masked-name", "text": "X市" }', "  ]", "}"),
    );
  });

  test("an entry goes in as one line, in order; all else stands as it stood", () => {
    const added = withEntry(FILE, { text: "甲", file: "总结.txt", rule: "placeholder/blank" });
    const line = '    { "file": "总结.txt", "rule": "placeholder/blank", "text": "甲" },\n';
    assert.equal(added.replace(line, ""), FILE);
    const last = withEntry(FILE, { text: "甲", file: "报告.txt" });
    assert.deepEqual(readIgnoreList(last).problems, []);
    assert.equal(last.split("\n").length, FILE.split("\n").length + 1);
  });

  test("an entry that stands there is not written twice", () => {
    assert.equal(withEntry(FILE, { text: "X射线机" }), FILE);
  });

  test("a file without a list, with an empty one, with CRLF", () => {
    for (const text of ['{\n  "说明": "话"\n}\n', '{\n  "ignore": []\n}\n', FILE.replaceAll("\n", "\r\n")]) {
      const added = withEntry(text, { text: "甲" });
      assert.ok(
        readIgnoreList(added).entries.some((entry) => entry.text === "甲"),
        added,
      );
      assert.deepEqual(readIgnoreList(added).problems, []);
    }
  });

  test("a broken file is refused", () => {
    assert.throws(() => withEntry('{ "ignore": [', { text: "甲" }), /第 1 行/);
    assert.throws(() => withoutEntry('{ "ignore": [', { text: "甲" }), /第 1 行/);
  });
});

test("whatever is added and taken out again, the others stand, and the file can be read", () => {
  const word = fc.option(fc.string({ minLength: 1, unit: "binary" }), { nil: undefined });
  const entry = fc
    .record({ file: word, rule: word, text: fc.string({ minLength: 1 }), before: word })
    .map((it) => JSON.parse(JSON.stringify(it)));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), entry, (entries, one) => {
      const text = entries.reduce<string | undefined>(withEntry, undefined) ?? '{ "ignore": [] }';
      const plain = (list: string) =>
        readIgnoreList(list)
          .entries.map(({ line: _, ...rest }) => JSON.stringify(rest))
          .sort();
      const without = withoutEntry(text, one);
      assert.deepEqual(plain(withoutEntry(withEntry(text, one), one)), plain(without));
      assert.deepEqual(readIgnoreList(withEntry(text, one)).problems, []);
    }),
  );
});
