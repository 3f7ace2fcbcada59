// Tests of the mark syntax that every other test is written in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { markText, parseMarked, positionAt } from "./marked.ts";

test("a mark leaves its text and gives kind, attributes and place", () => {
  const { text, marks } = parseMarked("共提出⟦metric value=14 unit=条 subject=意见:14条⟧意见。");
  assert.equal(text, "共提出14条意见。");
  assert.deepEqual(marks, [
    { kind: "metric", attrs: { value: "14", unit: "条", subject: "意见" }, start: 3, end: 6, text: "14条" },
  ]);
});

test("a bare number is the depth, and ‖ parts number and title", () => {
  const { text, marks } = parseMarked("⟦heading 1:一、‖总体要求⟧\n");
  assert.equal(text, "一、总体要求\n");
  assert.equal(marks[0]?.attrs.depth, "1");
  assert.equal(marks[0]?.number, "一、");
  assert.equal(marks[0]?.title, "总体要求");
});

test("nested marks come outer first, also where they cover the same text", () => {
  const { text, marks } = parseMarked(
    "⟦heading 1:一、‖⟦masked-name:X市⟧工作⟧，⟦point 2:⟦defect kind=a fix=b:一是‖快⟧⟧",
  );
  assert.equal(text, "一、X市工作，一是快");
  assert.deepEqual(
    marks.map((m) => [m.kind, m.text]),
    [
      ["heading", "一、X市工作"],
      ["masked-name", "X市"],
      ["point", "一是快"],
      ["defect", "一是快"],
    ],
  );
  assert.equal(marks[0]?.title, "X市工作");
  assert.equal(marks[2]?.title, undefined);
  assert.equal(marks[3]?.title, "快");
});

test("the cursor is dropped from the text and its offset kept", () => {
  assert.deepEqual(parseMarked("甲⟦blank:__⟧‸乙").cursor, 3);
  assert.equal("cursor" in parseMarked("甲乙"), false);
});

for (const [name, marked, message] of [
  ["an unclosed mark", "甲\n乙⟦blank:__", /line 2, column 2: an unclosed mark ⟦blank/],
  ["a stray end", "甲⟧", /line 1, column 2: a closing ⟧ without its ⟦/],
  ["a mark without a colon", "⟦blank", /without a colon/],
  ["a mark without a kind", "⟦:甲⟧", /no readable kind/],
  ["an unreadable attribute", "⟦heading 一:甲⟧", /attribute “一”/],
  ["a split outside a mark", "甲‖乙", /‖ outside a mark/],
  ["a second split in a mark", "⟦point:一是‖甲‖乙⟧", /the second in one/],
  ["a second cursor", "‸甲‸", /a second cursor/],
] as const) {
  test(`${name} is an error that says where`, () => {
    assert.throws(() => parseMarked(marked), message);
  });
}

test("positions count lines at every kind of line end", () => {
  const text = "一\n二三\r\n四\r五六";
  assert.deepEqual(positionAt(text, 0), { line: 0, character: 0 });
  assert.deepEqual(positionAt(text, 3), { line: 1, character: 1 });
  assert.deepEqual(positionAt(text, text.indexOf("四")), { line: 2, character: 0 });
  assert.deepEqual(positionAt(text, text.length), { line: 3, character: 2 });
});

test("spans are written back as the marks they came from", () => {
  const marked = "⟦heading 1:一、⟦masked-name:X市⟧工作⟧，⟦blank:__⟧⟦masked-number:*名⟧";
  const { text, marks } = parseMarked(marked);
  assert.equal(markText(text, marks), marked);
});

test("spans are sorted, may cross, may be empty, and leave empty attributes out", () => {
  assert.equal(
    markText("甲乙丙丁", [
      { kind: "b", start: 1, end: 4 },
      { kind: "a", start: 0, end: 2, attrs: { depth: 2, unit: "", bound: undefined, value: 3 } },
      { kind: "c", start: 4, end: 4 },
    ]),
    "⟦a 2 value=3:甲⟦b:乙⟧丙丁⟧⟦c:⟧",
  );
});
