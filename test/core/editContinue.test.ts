// Which number is offered where the writer goes on.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { continueEnumeration } from "../../server/src/core/edit/continueEnumeration.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** What is offered at ‸, or null. */
function check(
  name: string,
  lines: readonly string[],
  expected: string | null,
  language: Language = "plaintext",
): void {
  test(name, () => {
    const { text, cursor = 0 } = parseMarked(lines.join("\n"));
    const { line, character } = positionAt(text, cursor);
    assert.equal(continueEnumeration(reportOf(text, language), line, character)?.text ?? null, expected);
  });
}

describe("below a paragraph", () => {
  check("二、 after 一、", ["一、总体要求", "‸"], "二、");
  check("（三） after a run-in heading", ["（一）甲。正文。", "（二）乙。正文。", "‸"], "（三）");
  check("2. and ② and （2）", ["1.甲。正文。", "‸"], "2.");
  check("十一、 after 十、", [..."一二三四五六七八九十"].map((n) => `${n}、节`).concat("‸"), "十一、");
  check("a chapter without its title's space", ["第一章　总则", "‸"], "第二章");
  check("its own mark and width", ["１．甲。正文。", "‸"], "２．");
  check("indented as the line above", ["　　（一）甲。正文。", "‸"], "　　（二）");
  check("the indent that is there is not put twice", ["　　（一）甲。正文。", "　　‸"], "（二）");
  check("Markdown's # too", ["## 一、甲", "", "‸"], "## 二、", "markdown");
  check("二是 after a point's own paragraph", ["一、甲", "一是学习。", "‸"], "二是");
  check("三要 keeps its verb", ["一要学习。", "二要检查。", "‸"], "三要");
  check("三是 after a paragraph that ends in ；", ["要做到：一是学习；二是检查；", "‸"], "三是");
  check("the heading's next after a run that is finished", ["（一）甲。一是学习；二是检查。", "‸"], "（二）");
  check("1.2 after 1.1", ["1　总则", "1.1　目的", "‸"], "1.2　");

  check("not where the next is there", ["一、甲", "‸", "二、乙"], null);
  check("not below a number without words", ["一、甲", "二、", "‸"], null);
  check("not below plain text", ["一、甲", "正文。", "‸"], null);
  check("not below two blank lines", ["一、甲", "", "", "‸"], null);
  check("not below a title or contents", ["目录", "一、甲项", "‸", "一、甲项"], null);
  check("not in front of text", ["一、甲", "‸正文。"], null);
  check("not below 首先 alone", ["首先，学习。", "‸"], null);
  check("not in code", ["```", "一、甲", "‸"], null, "markdown");
  check("not below a second point that is there", ["一是学习。", "‸", "二是检查。"], null);
});

describe("inside a paragraph", () => {
  check("二是 behind …；", ["要做到：一是学习；‸"], "二是");
  check("三要 keeps its verb", ["一要学习；二要检查；‸"], "三要");
  check("第二， with its comma", ["第一，学习；‸"], "第二，");
  check("其次， after 首先，", ["首先，学习；‸"], "其次，");
  check("其次是 after 首先是", ["首先是学习；‸"], "其次是");
  check("3. after 1.…；2.…；", ["要做到：1.学习；2.检查；‸"], "3.");
  check("2. after the paragraph's own 1.", ["1.甲；‸"], null);
  check("② after ①, half-width ; too", ["要做到：①学习;‸"], "②");
  check("with text behind it", ["一是学习；‸要抓好。"], "二是");
  check("not where the next is there", ["一是学习；‸二是检查。"], null);
  check("not after 。", ["一是学习。‸"], null);
  check("not in other text", ["统一思想；‸"], null);
});
