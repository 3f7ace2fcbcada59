// Completion as a writer meets it: what is offered, in which order, what it replaces, and when all is quiet.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CompletionList } from "vscode-languageserver-types";
import { createBankIndex } from "../../server/src/core/bank/bankIndex.ts";
import { entriesOf } from "../../server/src/core/bank/entries.ts";
import { type CompletionOptions, completion } from "../../server/src/features/completion.ts";
import { INSERT_SECTION_COMMAND, PHRASE_TAKEN_COMMAND } from "../../server/src/protocol.ts";
import { SMALL_BANK } from "../support/bank.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

const bank = { index: createBankIndex(entriesOf(SMALL_BANK)), kinds: SMALL_BANK.kinds };
const OPTIONS: CompletionOptions = {
  asked: false,
  uses: new Map(),
  today: { year: 2026, month: 3, day: 5 },
  commands: [INSERT_SECTION_COMMAND, PHRASE_TAKEN_COMMAND],
  snippets: true,
};

function at(marked: string, options: Partial<CompletionOptions> = {}): CompletionList | null {
  const { text, cursor = 0 } = parseMarked(marked);
  return completion(reportOf(text), positionAt(text, cursor), bank, { ...OPTIONS, ...options });
}

function labels(marked: string, options: Partial<CompletionOptions> = {}): string[] {
  return at(marked, options)?.items.map(({ label }) => label) ?? [];
}

/** The text after the first item is taken, its holes as they stand. */
function taken(marked: string, options: Partial<CompletionOptions> = {}): string {
  const { text, cursor = 0 } = parseMarked(marked);
  const edit = at(marked, options)?.items[0]?.textEdit;
  assert.ok(edit && "range" in edit);
  const before = text.slice(0, cursor);
  const lineStart = before.lastIndexOf("\n") + 1;
  assert.equal(edit.range.end.character, cursor - lineStart);
  return text.slice(0, lineStart + edit.range.start.character) + edit.newText + text.slice(cursor);
}

const SUMMARY = "某市林业局2026年工作总结";

describe("what is typed", () => {
  test("Han characters at a line's start", () => {
    assert.deepEqual(labels(lines(SUMMARY, "现将‸")), ["现将…情况报告如下：", "现将全年工作情况总结如下："]);
  });
  test("in the middle of a line without blanks, after a comma", () => {
    assert.equal(
      taken(lines(SUMMARY, "2026年，我们认真履职，现将全‸")),
      lines(SUMMARY, "2026年，我们认真履职，现将全年工作情况总结如下："),
    );
  });
  test("in the middle of a clause from the third character on", () => {
    assert.deepEqual(labels(lines(SUMMARY, "我们坚持‸")), []);
    assert.deepEqual(labels(lines(SUMMARY, "我们坚持一‸")), ["坚持一级抓一级、层层抓落实，"]);
  });
  test("initials", () => {
    assert.equal(labels(lines(SUMMARY, "xjqk‸"))[0], "现将…情况报告如下：");
    assert.equal(taken(lines(SUMMARY, "工作平稳，tcbg‸")), lines(SUMMARY, "工作平稳，特此报告。"));
  });
  test("full pinyin, with or without the input method's apostrophes", () => {
    assert.equal(labels(lines(SUMMARY, "tecibao‸"))[0], "特此报告。");
    assert.equal(labels(lines(SUMMARY, "te'ci'bao‸"))[0], "特此报告。");
  });
  test("Han characters with initials behind them", () => {
    assert.equal(taken(lines(SUMMARY, "特此bg‸")), lines(SUMMARY, "特此报告。"));
  });
  test("an English word", () => {
    assert.deepEqual(labels(lines(SUMMARY, "purp‸")), ["为深入贯彻…精神，"]);
  });
  test("a phrase that begins with a hole goes on behind what the writer filled in", () => {
    assert.equal(
      taken(lines(SUMMARY, "一、存在问题", "基层治理推进不‸")),
      lines(SUMMARY, "一、存在问题", "基层治理推进不够深入，"),
    );
  });
  test("a formulation without its opening quotation mark, and with it", () => {
    assert.equal(taken(lines(SUMMARY, "增强四个意‸")), lines(SUMMARY, "增强“四个意识”"));
    assert.equal(taken(lines(SUMMARY, "增强“四个‸")), lines(SUMMARY, "增强“四个意识”"));
    assert.equal(taken(lines(SUMMARY, "增强“四个‸”")), lines(SUMMARY, "增强“四个意识”"));
  });
  test("a phrase leaves out its last mark where the text has one already", () => {
    assert.equal(taken(lines(SUMMARY, "tcbg‸。")), lines(SUMMARY, "特此报告。"));
  });
});

describe("quiet", () => {
  const silent: readonly (readonly [string, string])[] = [
    ["where nothing fits", "我们今天开会‸"],
    ["for one character", "现‸"],
    ["for two letters", "xj‸"],
    ["for capitals", "GDP、XJQK‸"],
    ["inside a Latin word", "abc1xjqk‸"],
    ["before a word that goes on", "现将‸有关情况"],
    ["at a blank line", "‸"],
    ["after a comma", "我们认真履职，‸"],
    ["where all of it is typed", "特此报告。‸"],
  ];
  for (const [name, marked] of silent) {
    test(name, () => assert.equal(at(lines(SUMMARY, marked)), null));
  }
  test("in a Markdown code block", () => {
    const { text, cursor = 0 } = parseMarked(lines("# 工作总结", "```", "现将‸", "```"));
    assert.equal(completion(reportOf(text, "markdown"), positionAt(text, cursor), bank, OPTIONS), null);
  });
});

describe("what goes with the place", () => {
  const asked = { asked: true };
  test("an empty draft offers the kinds of document", () => {
    assert.deepEqual(labels("‸", asked), ["请示", "年度工作总结"]);
    assert.equal(
      taken("qings‸", asked),
      "${1:【填写：本单位】}关于${2:【填写：事由】}的请示\n\n一、请示缘由\n妥否，请批示。\n2026年3月5日",
    );
  });
  test("below the title stand openings and transitions", () => {
    assert.deepEqual(labels(lines(SUMMARY, "‸"), asked).slice(0, 3), [
      "现将…情况报告如下：",
      "现将全年工作情况总结如下：",
      "为深入贯彻…精神，",
    ]);
  });
  test("in the section on problems stand its phrases, in the one on the next steps others", () => {
    const draft = (cursorLine: string) =>
      lines(SUMMARY, "一、存在的问题", cursorLine, "二、下一步打算", "落实责任。");
    assert.equal(labels(draft("总的看，‸"), asked)[0], "与上级要求相比还有差距，");
    assert.equal(
      labels(lines(SUMMARY, "一、问题", "有差距。", "二、下一步打算", "今后，‸"), asked)[0],
      "下一步，我们将",
    );
  });
  test("sections that are there are not offered again", () => {
    const found = labels(
      lines(SUMMARY, "一、主要工作", "扎实。", "二、存在的突出问题", "有差距。", "‸"),
      asked,
    );
    assert.ok(found.includes("下一步工作打算"), found.join());
    assert.ok(!found.includes("主要工作") && !found.includes("存在的主要问题"), found.join());
  });
  test("at the end of a report stand its closings, and no other kind's", () => {
    const end = (title: string) => labels(lines(title, "一、主要情况", "平稳。", "‸"), asked);
    assert.ok(end("关于防汛工作的请示").includes("妥否，请批示。"));
    assert.ok(!end("关于商请支持的函").includes("妥否，请批示。"));
    assert.ok(end("关于商请支持的函").includes("特此函达，请予函复。"));
  });
  test("a section is put in by the client, in the place of its line", () => {
    const [item] = at(lines(SUMMARY, "二、存在的‸"))?.items ?? [];
    assert.equal(item?.label, "存在的主要问题");
    assert.deepEqual(item?.command?.arguments, [
      { id: "main-problems", typed: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } } },
    ]);
    assert.deepEqual(labels(lines(SUMMARY, "二、存在的‸"), { commands: [] }), []);
  });
});

test("what the writer has taken before comes first", () => {
  const marked = lines(SUMMARY, "现将‸");
  const uses = new Map([["transition-year", 3]]);
  assert.equal(labels(marked, { uses })[0], "现将全年工作情况总结如下：");
});

test("all items replace the same stretch, are filtered by what stands there, and are sorted as they stand", () => {
  const items = at(lines(SUMMARY, "现将‸"))?.items ?? [];
  for (const { filterText, textEdit } of items) {
    assert.equal(filterText, "现将");
    assert.deepEqual(textEdit && "range" in textEdit && textEdit.range, {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 2 },
    });
  }
  const sorts = items.map(({ sortText }) => sortText);
  assert.deepEqual(sorts, sorts.toSorted());
});

test("a client without snippets gets the words alone", () => {
  assert.equal(taken(lines(SUMMARY, "现将‸"), { snippets: false }), lines(SUMMARY, "现将…情况报告如下："));
});
