// What leads where, written into the texts themselves: ⟦to id=a:附件1⟧ names what ⟦is id=a:…⟧ marks, and nothing else does.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { linksOf } from "../../server/src/core/links/links.ts";
import type { Place } from "../../server/src/core/text/span.ts";
import { type Language, lineStarts, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { parseMarked } from "../support/marked.ts";

function check(name: string, marked: string, language: Language = "plaintext"): void {
  test(name, () => {
    const { text, marks } = parseMarked(marked);
    const report = reportOf(text, language);
    const starts = lineStarts(report.draft);
    const shown = ({ line, start, end }: Place) => {
      const from = starts[line] ?? 0;
      return `${from + start} ${text.slice(from + start, from + end)}`;
    };
    const found = linksOf(report).map(({ place, target }) => `${shown(place)} → ${shown(target.name)}`);
    const wanted = marks
      .filter(({ kind }) => kind === "to")
      .map(({ start, text: words, attrs: { id } }) => {
        const target = marks.find(({ kind, attrs }) => kind === "is" && attrs.id === id);
        assert.ok(target, `no ⟦is id=${id}:…⟧`);
        return `${start} ${words} → ${target.start} ${target.text}`;
      });
    assert.deepEqual(found, wanted);
  });
}

describe("contents entries", () => {
  check(
    "each to the section of its words, with page numbers or without",
    lines(
      "青禾县水务局2026年工作总结",
      "目录",
      "⟦to id=a:一、主要做法⟧……………1",
      "　⟦to id=b:（一）疏浚河道⟧	2",
      "⟦to id=c:二、存在问题⟧",
      "",
      "⟦is id=a:一、主要做法⟧",
      "⟦is id=b:（一）疏浚河道⟧。全年疏浚三条。",
      "⟦is id=c:二、存在问题⟧",
    ),
  );
  check(
    "in a compilation to the documents' titles",
    lines(
      "目录",
      "⟦to id=a:1. 青禾县水务局工作总结⟧",
      "⟦to id=b:2. 青禾县林草局工作总结⟧",
      "⟦is id=a:青禾县水务局工作总结⟧",
      "一、主要做法",
      "⟦is id=b:青禾县林草局工作总结⟧",
      "一、主要做法",
    ),
  );
  check(
    "of several sections with the same words to the one with the same number",
    lines(
      "目录",
      "⟦to id=a:一、主要做法⟧",
      "⟦to id=b:二、组织领导⟧",
      "⟦is id=a:一、主要做法⟧",
      "（一）组织领导",
      "⟦is id=b:二、组织领导⟧",
    ),
  );
  check(
    "to none where two sections have the same words and number",
    lines(
      "目录",
      "⟦to id=a:一、主要做法⟧",
      "（一）宣传",
      "（二）督查",
      "⟦is id=a:一、主要做法⟧",
      "（一）宣传",
      "二、下步打算",
      "（一）宣传",
      "（二）检查",
    ),
  );
  check(
    "as a whole, also where an entry names an attachment",
    lines(
      "目录",
      "⟦to id=a:一、填写附件1⟧",
      "二、打算",
      "",
      "⟦is id=a:一、填写⟦to id=b:附件1⟧⟧",
      "⟦is id=b:附件1⟧",
      "分工表",
    ),
  );
  check(
    "in Markdown up to the first # heading",
    lines("## 目录", "", "- ⟦to id=a:一、目标⟧", "", "## ⟦is id=a:一、目标⟧", "", "## 一、目的"),
    "markdown",
  );
  check(
    "to none where the section is missing",
    lines("目录", "一、主要做法", "⟦to id=a:二、问题⟧", "⟦is id=a:二、问题⟧"),
  );
});

describe("references to sections", () => {
  check(
    "见第三部分 and 见二、（一）",
    lines(
      "一、目标",
      "措施见⟦to id=c:第三部分⟧，任务见⟦to id=b:二、⟧⟦to id=d:（一）⟧。",
      "⟦is id=b:二、任务⟧",
      "⟦is id=d:（一）治水⟧",
      "⟦is id=c:三、措施⟧",
    ),
  );
  check(
    "第（二）项 behind its article",
    lines(
      "⟦is id=a:第一条　河长履行下列职责：⟧",
      "（一）巡河；",
      "⟦is id=b:（二）督办⟧。",
      "第二条　按照⟦to id=a:第一条⟧⟦to id=b:第（二）项⟧执行。",
    ),
  );
  check("a law's article is none of ours", lines("第一条　总则", "依照《中华人民共和国水法》第一条制定。"));
  check("a number that the draft does not have", lines("一、目标", "见第五部分。", "二、任务"));
});

describe("attachments", () => {
  check(
    "named in the text and in the note, each to its page",
    lines(
      "一、任务",
      "分工见⟦to id=a:附件1⟧，进度表（⟦to id=b:附件2⟧）另填。",
      "附件：⟦to id=a:1. 任务分工表⟧",
      "　　　⟦to id=b:2. 进度表⟧",
      "",
      "⟦is id=a:附件1⟧",
      "任务分工表",
      "",
      "⟦is id=b:附件2⟧",
      "进度表",
    ),
  );
  check(
    "to the note where the draft does not hold the page",
    lines(
      "分工见⟦to id=a:附件1⟧，填写⟦to id=b:附件2⟧。",
      "附件：⟦is id=a:1．任务分工表⟧",
      "⟦is id=b:2．进度表⟧",
    ),
  );
  check(
    "the note's heading on a line of its own",
    lines("分工见⟦to id=a:附件1⟧。", "附件：", "⟦is id=a:1.任务分工表⟧", "2.进度表"),
  );
  check(
    "附件 without a number, where there is one only",
    lines("具体分工见⟦to id=a:附件⟧。", "附件：⟦is id=a:任务分工表⟧"),
  );
  check(
    "a list of 附件1：… before the pages",
    lines("见⟦to id=a:附件1⟧。", "⟦to id=a:附件1：分工表⟧", "附件2：进度表", "⟦is id=a:附件1⟧", "分工表"),
  );
  check(
    "Chinese and full-width numbers",
    lines(
      "见⟦to id=a:附件一⟧、⟦to id=b:附件２⟧。",
      "⟦is id=a:附件1⟧",
      "分工表",
      "⟦is id=b:附件二⟧",
      "进度表",
    ),
  );
  check("附件1-1", lines("见⟦to id=a:附件1-1⟧。", "附件1", "总表", "⟦is id=a:附件1-1⟧", "分表"));
  check(
    "headings of Markdown, and tables that name one",
    lines("| 治水 | 见⟦to id=a:附件1⟧ |", "", "## ⟦is id=a:附件1⟧", "", "分工表"),
    "markdown",
  );
  check(
    "a page under a title of its own",
    lines("治水工作方案", "见⟦to id=b:附件2⟧。", "附件1", "治水任务清单", "⟦is id=b:附件2⟧", "治水经费清单"),
  );
  for (const [name, ...texts] of [
    ["another document's", "按《通知》附件1要求办，该通知附件1另发。", "附件1", "分工表"],
    ["附件一并报送", "附件一并报送。", "附件1", "分工表"],
    ["附件12 is not 附件1", "见附件12。", "附件1", "分工表"],
    ["two pages of one number", "见附件1。", "附件1", "甲表", "附件1", "乙表"],
    ["附件 where there are two", "见附件。", "附件1", "甲表", "附件2", "乙表"],
    ["附件 in other words", "以附件形式报送，附件另发。", "附件", "甲表"],
  ] as const) {
    check(`none: ${name}`, lines(...texts));
  }
});
