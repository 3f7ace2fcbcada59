// What the selection grows by.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SelectionRange } from "vscode-languageserver-types";
import { selectionRanges } from "../../server/src/features/selectionRanges.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { textIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** What is selected step by step from the cursor ‸ on. */
function steps(marked: string, language: Language = "plaintext"): string[] {
  const { text, cursor = 0 } = parseMarked(marked);
  const [innermost] = selectionRanges(reportOf(text, language), [positionAt(text, cursor)]);
  const texts: string[] = [];
  for (let step: SelectionRange | undefined = innermost; step; step = step.parent) {
    texts.push(textIn(text, step.range));
  }
  return texts;
}

test("word, clause, sentence, point, paragraph, section, parent section, document", () => {
  const paragraph = "（一）抓治理。今年疏浚河道。一是清淤，同‸步护岸。不留死角。二是绿化。";
  const plain = paragraph.replace("‸", "");
  const section = `${plain}\n年底验收。`;
  const parent = `一、做法\n${section}`;
  const whole = lines("青禾县治水工作总结", parent, "二、问题");
  assert.deepEqual(steps(lines("青禾县治水工作总结", `一、做法\n${paragraph}\n年底验收。`, "二、问题")), [
    "同步",
    "同步护岸",
    "一是清淤，同步护岸",
    "一是清淤，同步护岸。",
    "一是清淤，同步护岸。不留死角。",
    plain,
    section,
    parent,
    whole.trimEnd(),
    whole,
  ]);
});

describe("inside a sentence", () => {
  test("a quoted name first without, then with its marks", () => {
    assert.deepEqual(steps("推行“一河‸一策”治理，效果好。").slice(1, 4), [
      "一河一策",
      "“一河一策”",
      "推行“一河一策”治理",
    ]);
  });
  test("a figure with its unit", () => {
    assert.deepEqual(steps("疏浚河道3‸2.5公里。").slice(0, 2), ["32.5", "32.5公里"]);
  });
  test("a mask with its noun", () => {
    assert.ok(steps("在×‸区召开现场会。").includes("×区"));
  });
  test("the comma of 1,200 parts no clause", () => {
    assert.ok(steps("疏浚1,2‸00米，护岸。").includes("疏浚1,200米"));
  });
});

describe("elsewhere", () => {
  test("in the indent the paragraph with it", () => {
    assert.deepEqual(steps("‸　　治水。\n"), ["　　治水。", "　　治水。\n"]);
  });
  test("on a heading its title, then number and title, then the section", () => {
    assert.deepEqual(steps(lines("一、主要‸做法", "治水。")).slice(1), [
      "主要做法",
      "一、主要做法",
      "一、主要做法\n治水。",
      "一、主要做法\n治水。\n",
    ]);
  });
  test("on a blank line the section around it", () => {
    assert.deepEqual(steps("一、做法\n治水。\n‸\n护岸。"), ["一、做法\n治水。\n\n护岸。"]);
  });
  test("in an empty document there is nothing to select", () => assert.deepEqual(steps("‸"), [""]));
  test("in Markdown as in plain text", () => {
    assert.deepEqual(steps("## 一、做法\n\n- 清‸淤，护岸。\n", "markdown").slice(1, 3), [
      "- 清淤",
      "- 清淤，护岸。",
    ]);
  });
});

test("every position gets its answer, in order; one outside the text gets the nearest", () => {
  const report = reportOf("治水。\n护岸。");
  const positions = [
    { line: 1, character: 0 },
    { line: 0, character: 99 },
    { line: 7, character: 3 },
  ];
  assert.deepEqual(
    selectionRanges(report, positions).map(({ range }) => range.start.line),
    [1, 0, 1],
  );
});
