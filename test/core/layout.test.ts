// A draft as it stands on the page: the elements of GB/T 9704—2012, their faces and the empty lines between them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Block } from "../../server/src/core/layout/block.ts";
import { layoutOf } from "../../server/src/core/layout/layout.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { lines } from "../support/lines.ts";
import { page } from "../support/pages.ts";

describe("the parts of a document", () => {
  test("title, addressee, headings, text, attachment note, signature and date", () => {
    assert.deepEqual(
      page(
        lines(
          "云溪县水利局2026年工作总结",
          "",
          "县人民政府：",
          "　　现将全年工作报告如下。",
          "一、主要做法",
          "（一）抓供水。改造水厂3座。",
          "（二）抓防汛",
          "1.备足物资。储备沙袋200条。",
          "（1）分级储备，县乡两级都有。",
          "特此报告。",
          "",
          "附件：1. 水厂改造明细表",
          "      2. 防汛物资清单",
          "",
          "                云溪县水利局",
          "                2026年12月5日",
          "（联系人：周舟，电话：0000）",
          "抄送：县委办公室。",
        ),
      ),
      [
        "title 云溪县水利局2026年工作总结",
        "·addressee 县人民政府：",
        "text 现将全年工作报告如下。",
        "heading1 一、主要做法",
        "text ［2（一）抓供水。］改造水厂3座。",
        "heading2 （二）抓防汛",
        "text ［31.备足物资。］储备沙袋200条。",
        "text （1）分级储备，县乡两级都有。",
        "text 特此报告。",
        "·attachmentNote 附件：1. 水厂改造明细表",
        "attachmentNoteItem 2. 防汛物资清单",
        "··signature 云溪县水利局",
        "date 2026年12月5日",
        "annotation （联系人：周舟，电话：0000）",
        "版记 copies 抄送：县委办公室。",
      ],
    );
  });

  test("a speech: who speaks and when stand in the middle below the title", () => {
    assert.deepEqual(
      page(
        lines(
          "在全县春灌工作会议上的讲话",
          "县水利局局长　周舟",
          "（2026年3月2日）",
          "同志们：",
          "今天的会议很重要。",
        ),
      ),
      [
        "title 在全县春灌工作会议上的讲话",
        "underTitle 县水利局局长　周舟",
        "underTitle （2026年3月2日）",
        "·addressee 同志们：",
        "text 今天的会议很重要。",
      ],
    );
  });

  test("a title over several lines; the document's number above or below it", () => {
    assert.deepEqual(
      page(
        lines(
          "云水发〔2026〕7号",
          "",
          "关于进一步加强",
          "农村供水管理工作的通知",
          "",
          "各乡镇：",
          "请抓好落实。",
        ),
      ),
      [
        "documentNumber 云水发〔2026〕7号",
        "·title 关于进一步加强",
        "title 农村供水管理工作的通知",
        "·addressee 各乡镇：",
        "text 请抓好落实。",
      ],
    );
    assert.deepEqual(
      page(lines("关于加强农村供水管理的通知", "云水发〔2026〕7号", "各乡镇：", "请抓好落实。")).slice(0, 3),
      ["title 关于加强农村供水管理的通知", "·documentNumber 云水发〔2026〕7号", "·addressee 各乡镇："],
    );
  });

  test("each attachment begins a page; its label stands above its title", () => {
    assert.deepEqual(
      page(
        lines(
          "关于报送春灌情况的函",
          "县人民政府：",
          "现报送有关情况。",
          "附件：1.春灌面积表",
          "附件1",
          "春灌面积表",
          "全县春灌8万亩。",
        ),
      ).slice(3),
      [
        "·attachmentNote 附件：1.春灌面积表",
        "↧attachmentLabel 附件1",
        "·title 春灌面积表",
        "·text 全县春灌8万亩。",
      ],
    );
  });

  test("a compilation: each document begins a page, the contents stand by themselves", () => {
    const document = (of: string) => lines(`${of}2026年工作总结`, "一、工作情况", "完成了任务。");
    assert.deepEqual(
      page(
        lines(
          "云溪县2026年工作总结汇编2篇",
          "目录",
          "1.云溪县水利局2026年工作总结",
          "2.云溪县林业局2026年工作总结",
          document("云溪县水利局"),
          document("云溪县林业局"),
        ),
      ),
      [
        "title 云溪县2026年工作总结汇编2篇",
        "·contentsTitle 目录",
        "contentsEntry 1.云溪县水利局2026年工作总结",
        "contentsEntry 2.云溪县林业局2026年工作总结",
        "↧title 云溪县水利局2026年工作总结",
        "·heading1 一、工作情况",
        "text 完成了任务。",
        "↧title 云溪县林业局2026年工作总结",
        "·heading1 一、工作情况",
        "text 完成了任务。",
      ],
    );
  });

  test("chapters stand in the middle, of an article the number alone stands out, its items are text", () => {
    assert.deepEqual(
      page(
        lines(
          "云溪县节水管理办法",
          "第一章　总则",
          "第一条　为节约用水，制定本办法。",
          "第二条　下列单位实行计划用水：",
          "（一）年用水量1万立方米以上的；",
          "（二）使用自备水源的。",
        ),
      ).slice(1),
      [
        "·chapter 第一章　总则",
        "text ［1第一条］　为节约用水，制定本办法。",
        "text ［1第二条］　下列单位实行计划用水：",
        "text （一）年用水量1万立方米以上的；",
        "text （二）使用自备水源的。",
      ],
    );
  });

  test("numbered sentences that head nothing are text; a heading with a full stop by mistake is one", () => {
    assert.deepEqual(
      page(
        lines(
          "云溪县水利局关于水厂改造的批复",
          "东溪镇人民政府：",
          "经研究，现批复如下：",
          "一、同意改造东溪水厂。",
          "二、请你镇认真组织实施。",
          "三、加强管理。",
          "制定管水制度。",
          "四、重大情况及时报告。",
          "此复。",
        ),
      ).slice(3),
      [
        "text 一、同意改造东溪水厂。",
        "text 二、请你镇认真组织实施。",
        "heading1 三、加强管理。",
        "text 制定管水制度。",
        "text 四、重大情况及时报告。",
        "text 此复。",
      ],
    );
  });

  test("who speaks or writes, right below the title; whom a letter goes to is none", () => {
    assert.deepEqual(
      page(lines("凝心聚力抓春灌", "——在县委会议上的发言", "县水利局", "各位领导、同志们：")),
      [
        "title 凝心聚力抓春灌",
        "underTitle ——在县委会议上的发言",
        "underTitle 县水利局",
        "·addressee 各位领导、同志们：",
      ],
    );
    assert.deepEqual(page(lines("关于农村供水的调研报告", "县水利局调研组", "", "全县有水厂12座。")), [
      "title 关于农村供水的调研报告",
      "underTitle 县水利局调研组",
      "·text 全县有水厂12座。",
    ]);
  });

  test("who is to be asked stands without brackets as well; an attachment's title in its label's line", () => {
    assert.deepEqual(
      page(
        lines(
          "关于报送春灌情况的函",
          "县人民政府：",
          "现报送有关情况。",
          "附件：1.春灌面积表",
          "县水利局",
          "2026年5月8日",
          "联系人：周舟　　联系电话：0000",
          "附件1 春灌面积表",
          "全县春灌8万亩。",
        ),
      ).slice(4),
      [
        "··signature 县水利局",
        "date 2026年5月8日",
        "annotation 联系人：周舟　　联系电话：0000",
        "↧attachmentLabel 附件1",
        "·title 春灌面积表",
        "·text 全县春灌8万亩。",
      ],
    );
  });

  test("an attachment's title over two lines", () => {
    assert.deepEqual(
      page(
        lines(
          "关于报送春灌情况的函",
          "县人民政府：",
          "现报送有关情况。",
          "附件：1.泵站管理要求",
          "附件1",
          "云溪县水利局关于进一步加强春灌期间泵站",
          "运行管理的有关要求",
          "",
          "一、持证上岗",
        ),
      ).slice(4),
      [
        "↧attachmentLabel 附件1",
        "·title 云溪县水利局关于进一步加强春灌期间泵站",
        "title 运行管理的有关要求",
        "·heading1 一、持证上岗",
      ],
    );
  });

  test("a draft without any of it is text, line by line", () => {
    assert.deepEqual(page(lines("今天下雨了，没有出门。", "", "明天再去。")), [
      "text 今天下雨了，没有出门。",
      "text 明天再去。",
    ]);
  });
});

describe("the signature stands in the middle above the date, four characters from the right", () => {
  for (const [signature, from] of [
    ["县水利局", 4 + 6.5 / 2 - 4 / 2],
    ["云溪县农业农村和水利局办公室", 4 + 6.5 / 2 - 14 / 2],
  ] as const) {
    test(signature, () => {
      const blocks = layoutOf(
        reportOf(lines("云溪县2026年工作总结", "完成了任务。", signature, "2026年12月5日")),
      );
      assert.deepEqual(
        blocks.slice(-2).map((block) => block.kind === "paragraph" && block.fromRight),
        [Math.max(0, from), 4],
      );
    });
  }
});

describe("Markdown is printed as it is meant", () => {
  for (const [name, text, expected] of [
    ["bold", "完成**重点任务**，走访**次。", ["text 完成【重点任务】，走访**次。"]],
    ["a heading", "## 一、主要做法", ["heading1 一、主要做法"]],
    ["a heading without a number", lines("# 节水办法", "## 总则"), ["title 节水办法", "·heading1 总则"]],
    ["bold around a heading", "**（一）抓供水。**改造水厂3座。", ["text ［2（一）抓供水。］改造水厂3座。"]],
    ["a link, code, a tag", "见[目录](http://a.b)和`清单`<br>。", ["text 见目录和清单。"]],
    ["a picture", "水厂位置见![示意图](图.png)。", ["text 水厂位置见示意图。"]],
    ["a picture alone in its line", '![水位图](图/a.png "图一")', ["图 图/a.png 水位图"]],
    ["an escape", "共1\\*2处。", ["text 共1*2处。"]],
    ["a list", lines("- 抓供水", "* 抓防汛", "- [x] 抓节水"), ["text 抓供水", "text 抓防汛", "text 抓节水"]],
    ["a list with numbers", lines("1. 抓供水", "2. 抓防汛"), ["heading3 1.抓供水", "heading3 2.抓防汛"]],
    ["spaces that bold needs", "完成 **重点任务。** 走访群众。", ["text 完成【重点任务。】走访群众。"]],
    [
      "an underlined heading",
      lines("节水办法", "===", "", "总则", "---", "节约用水。", "---"),
      ["title 节水办法", "·heading1 总则", "text 节约用水。"],
    ],
    [
      "a footnote",
      lines("改造水厂3座[^1]，泵站2座[^2]。", "", "[^1]: 指东溪等水厂。", "[^3]: 无人提及。"),
      ["text 改造水厂3座⦅指东溪等水厂。⦆，泵站2座[^2]。", "text [^3]: 无人提及。"],
    ],
    ["a quotation", "> 节水优先。", ["text 节水优先。"]],
    ["front matter and rules", lines("---", "title: 甲", "---", "正文。", "", "---"), ["text 正文。"]],
    ["a comment", "<!-- 待核 -->", []],
    [
      "a comment over several lines, below the title too",
      lines("# 节水办法", "<!--", "请领导核定", "-->", "各乡镇：", "<!-- 待核", "数字 --> 正文。", "<div>"),
      ["title 节水办法", "·addressee 各乡镇：", "text 正文。"],
    ],
    ["a fence", lines("```", "水厂 3", "```"), ["text 水厂 3"]],
    [
      "a table",
      lines("| 乡镇 | 面积 |", "|---|--:|", "| 东溪 | **3** |", "| 西溪 \\| 镇 |"),
      ["表 乡镇｜面积 ⏎ 东溪｜【3】 ⏎ 西溪 | 镇｜"],
    ],
  ] as const) {
    test(name, () => assert.deepEqual(page(text, "markdown"), expected));
  }
});

test("in plain text nothing is lost but white space; only 版记 is moved", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const report = reportOf(text);
      const printed = layoutOf(report).flatMap(linesOf);
      const written = report.draft.paragraphs
        .map((paragraph) => paragraph.text.replace(ENDS, ""))
        .filter((line) => line !== "");
      assert.equal(characters(printed), characters(written));
      if (!printed.some((line) => /抄送|印/.test(line))) assert.deepEqual(printed, written);
    }),
  );
});

/** The words of a block, a line each. */
function linesOf(block: Block): readonly string[] {
  if (block.kind === "imprint") return block.lines.flatMap(linesOf);
  if (block.kind !== "paragraph") return ["表"];
  return [[...block.runs, ...block.right].map(({ text }) => text).join("")];
}

const characters = (lines: readonly string[]) => [...lines.join("").replace(/\s/g, "")].sort().join("");

const ENDS = /^[ \u3000\u2002\u2003\u00a0\t\ufeff]+|[ \u3000\u2002\u2003\u00a0\t\ufeff]+$/g;

test("any Markdown has a page, without empty paragraphs", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const block of layoutOf(reportOf(text, "markdown"))) {
        assert.ok(
          block.kind === "table"
            ? block.rows.length > 0
            : block.kind === "picture" ||
                (block.kind === "imprint" ? block.lines : [block]).every(({ runs }) =>
                  runs.every((run) => run.text !== ""),
                ),
        );
      }
    }),
  );
});
