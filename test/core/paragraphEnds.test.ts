// Where paragraphs were cut or lack their end mark: ⟦cut:；⟧ goes on in the next line, ⟦open:言⟧ lacks a mark, ⟦hangs:，⟧ ends in mid-sentence.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint } from "../../server/src/core/rules/lint.ts";
import type { Place } from "../../server/src/core/text/span.ts";
import { lineStarts, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { markText, parseMarked } from "../support/marked.ts";

function check(name: string, marked: string): void {
  test(name, () => {
    const { text } = parseMarked(marked);
    const report = reportOf(text);
    const starts = lineStarts(report.draft);
    const mark = (kind: string, { line, start, end }: Place) => {
      const from = starts[line] ?? 0;
      return { kind, start: from + start, end: from + end };
    };
    const { broken, unmarked, hanging } = report.paragraphEnds;
    const marks = [
      ...broken.map((end) => mark("cut", end)),
      ...unmarked.map((end) => mark("open", end)),
      ...hanging.map((end) => mark("hangs", end)),
    ];
    const inOrder = marks.sort((a, b) => a.start - b.start);
    assert.equal(markText(text, inOrder), marked);
  });
}

describe("closing sentences", () => {
  check("without their stop", "现申请补助资金。\n妥否，请批⟦open:示⟧\n\n云溪县水利局");
  check("and with it", "现申请补助资金。\n以上请示当否，请批复。\n\n云溪县水利局");
});

describe("a mark that cannot end the paragraph", () => {
  check("behind 如下", "现将有关事项通知如下⟦hangs:；⟧\n一、检查范围\n全县各单位。");
  check(
    "between two points",
    "一是抓服务。推出主题服务多项，惠及各类企业二百余家⟦hangs:、⟧\n二是抓政策。兑现奖补资金。",
  );
  check(
    "but points may go on with ，",
    "一是聚焦各类企业办事需求推出主题服务二十四项，\n二是聚焦惠企政策兑现奖补资金。",
  );
});

describe("the last item of a list", () => {
  check(
    "with ； before a higher section",
    "一、任务\n（一）摸底数；\n（二）建立工作台账⟦hangs:；⟧\n二、要求\n1.抓进度；\n2.抓质量监督⟦hangs:；⟧\n三、其他",
  );
  check(
    "but not before one of a list of its own",
    "（一）建立台账：\n1.摸清底数情况；\n2.逐户登记造册；\n（二）按月调度；",
  );
  check("nor before its like", "（1）摸清底数情况；\n（2）逐户登记造册；\n（3）按月调度。");
});

describe("cut paragraphs", () => {
  check("after ； in running text", "要严守纪律。不得利用职务谋利⟦cut:；⟧\n有事要按规定请假报告。");
  check("half-width too", "要严守纪律。不得利用职务谋利⟦cut:;⟧\n有事要按规定请假报告。");
  check(
    "and what goes on from it",
    "要签订责任书。主任与科长签订责任书⟦cut:；⟧\n科长与科员签订责任书⟦cut:；⟧\n全体人员作出承诺。",
  );
  check("after ，", "机关党组坚持把廉政建设摆在突出位置⟦cut:，⟧\n专题研究部署，明确责任分工。");
  check("over a blank line", "机关党组坚持把廉政建设摆在突出位置⟦cut:，⟧\n\n专题研究部署，明确责任分工。");
  check("but not a list with numbers", "会议指出。要抓学习，要抓检查；\n（二）要抓整改，要抓落实；");
  check("nor one without", "重点做好以下工作：\n开展主题教育活动；\n做好走访联系工作；\n办好民生实事。");
  check("nor points", "一是抓学习。坚持每周集中学习；\n二是抓检查。坚持每月检查一次。");
  check("nor an address", "各位领导，\n同志们：");
});

describe("a copy cut wherever its type changed", () => {
  const torn = "全镇实现产值\n20\n亿元\n，增长\n8%\n；收入\n3\n亿元\n，增长\n5%\n。";
  test("is told once, for the whole draft", () => {
    const told = lint(reportOf(torn)).filter(({ code }) => code === "marks/broken-line");
    assert.deepEqual(
      told.map(({ message }) => message),
      ["全文像是逐行断开的：一段话分成了好几行，请接起来"],
    );
  });
  test("and not where a mark or two begin a line", () => {
    const { hardWrapped } = reportOf("全镇实现产值\n，增长较快\n。").paragraphEnds;
    assert.equal(hardWrapped, false);
  });
  test("lines of one width that end in half-width marks are a page's too", () => {
    const row = "各村党支部要认真落实镇党委的部署,压实工作责任,细化分解任务,抓好督促检查,";
    const draft = lines(...Array.from({ length: 8 }, () => row), "确保取得实效。");
    assert.equal(reportOf(draft).paragraphEnds.hardWrapped, true);
  });
});

describe("paragraphs that end in mid-sentence", () => {
  const said = "市里召开推进会，部署全年工作任务。我局参加会议并作典型发言";
  check("before a heading", `${said}⟦hangs:，⟧\n二、重点任务\n正文在此。`);
  check("at the end of the draft", `${said}⟦hangs:、⟧\n`);
  check("but not where points carry the sentence on", `${said}，\n一是抓学习。\n二是抓检查。`);
  check("nor a line that is no text", "各位领导，\n一、工作回顾");
});

describe("paragraphs without an end mark", () => {
  const long =
    "全市各级各部门深入学习贯彻上级决策部署，坚持稳中求进工作总基调，统筹推进各项重点任务落地见效，经济社会发展取得了新的显著成";
  check("cut in its first sentence", `${long}⟦open:绩⟧\n各项主要指标好于预期。`);
  check(
    "but not a heading before text",
    "坚持稳中求进工作总基调，统筹推进各项重点任务落地见效\n各项主要指标好于预期。",
  );
  check("a whole sentence before", "市里召开推进会，部署全年工作任务。我局参加会议并作典型发⟦open:言⟧");
  check("but not a title", "关于2026年度全市重点工作任务完成情况和下一步工作打算的报告");
  check("nor a caption", "图为大会现场。省长代表省政府向大会作政府工作报告。本报记者摄");
  check("nor who gave it", "图为学员在纪念馆参观学习。大家认真听取讲解，接受教育。南城纪念馆供图");
  check("nor what ends with a quotation", "他在大会上说：“各单位要抓好学习，抓好检查，抓好整改落实。”");
});

test("a draft cut at the width of a page is told from one with a few slips", () => {
  const line = "各级各部门要切实提高政治站位，认真落实上级部署，确保各项任务";
  assert.equal(reportOf(`${line}。${line}\n`.repeat(8)).paragraphEnds.hardWrapped, true);
  assert.equal(reportOf(`${line}。${line}\n${`${line}。\n`.repeat(9)}`).paragraphEnds.hardWrapped, false);
});

describe("in Markdown", () => {
  const ends = (text: string) => reportOf(text, "markdown").paragraphEnds.unmarked.map(({ line }) => line);
  const SENTENCE = "市里召开推进会，部署全年工作。我单位负责人参加会议并作典型交流发言";

  test("a line end inside a paragraph ends nothing, wherever the lines are cut", () => {
    assert.deepEqual(ends(`${SENTENCE}\n得到与会同志的一致好评。`), []);
  });
  test("a blank line, a heading or a hard break ends the paragraph", () => {
    assert.deepEqual(ends(`${SENTENCE}\n\n得到好评。`), [0]);
    assert.deepEqual(ends(`${SENTENCE}\n## 二、下一步`), [0]);
    assert.deepEqual(ends(`${SENTENCE}  \n得到好评。`), [0]);
  });
  test("a line that no page is wide enough for is a paragraph", () => {
    assert.deepEqual(ends(`${SENTENCE.repeat(3)}\n得到好评。`), [0]);
  });
  test("the items of a bulleted list need no mark", () =>
    assert.deepEqual(ends(`- ${SENTENCE}\n- 其他`), []));
});

describe("text copied from pages", () => {
  const page = [
    "各级各部门要切实提高政治站位，认真落实上级关于安全",
    "生产的部署要求，压紧压实责任，组织力量深入企业一线",
    "开展隐患排查，建立台账并逐项销号，对整改不力的单位",
    "及时约谈提醒，形成闭环管理，确保全年不发生较大以上",
    "事故。要加强值班值守，严格执行领导带班制度，遇有突",
    "发情况第一时间报告，妥善处置，最大限度减少人员伤亡",
    "和财产损失，切实维护人民群众生命财产安全。",
  ];

  test("lines of one width are the page's, and are told once", () => {
    const report = reportOf(page.join("\n"));
    assert.equal(report.paragraphEnds.hardWrapped, true);
    const ends = lint(report).filter(({ code }) => /broken-line|missing-end/.test(code));
    assert.deepEqual(
      ends.map(({ code, line }) => [code, line]),
      [["marks/broken-line", 4]],
    );
  });

  test("lines of other widths are not", () => {
    const lines = page.map((line, i) => line + "，再接再厉争先进位".repeat(i % 3));
    assert.equal(reportOf(lines.join("\n")).paragraphEnds.hardWrapped, false);
  });
});
