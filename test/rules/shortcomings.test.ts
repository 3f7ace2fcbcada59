// The section on shortcomings, put in where it is missing: numbered for its place, what follows counted on.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NEEDS_SHORTCOMINGS } from "../../server/src/core/data/shortcomings.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { rangeOf } from "../../server/src/features/convert.ts";
import { readData, sections } from "../snippets/bank.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { applyEdits } from "../support/edits.ts";
import { lines } from "../support/lines.ts";

const WORK =
  "全年召开会议十二次，层层签订责任书，主要负责同志带队检查，做到月月有调度、季季有通报，任务按期完成。";
const MORE =
  "改造水厂，新建管网，惠及群众，工程质量全部合格，资金使用规范安全，群众用水更加方便，供水服务更加周到。";
const PLANS =
  "继续抓好水源保护、管网改造和水质监测，年底前完成城东泵站建设，把供水服务延伸到社区，让群众喝上放心水、用上方便水。再接再厉，真抓实干，奋力开创供水工作新局面，为全市发展作出新的贡献，不辜负群众期望。";

function mended(text: string, language: Language = "plaintext"): string {
  const report = reportOf(text, language);
  const found = lint(report).filter(({ code }) => code === "sections/shortcomings");
  assert.equal(found.length, 1);
  const [fix] = found[0]?.fixes ?? [];
  assert.ok(fix);
  const edits = fix.edits.map(({ place, text: newText }) => ({ range: rangeOf(place), newText }));
  return applyEdits(text, edits);
}

test("plain text: indented like its neighbours, the sections behind it count on", () => {
  const draft = (middle: string[], next: string, last: string) =>
    lines(
      "滨海市水务局2026年工作总结",
      "　　一、加强组织领导",
      `　　${WORK}`,
      "　　二、抓好项目建设",
      `　　${MORE}`,
      ...middle,
      `　　${next}下一步工作打算`,
      `　　${PLANS}`,
      `　　${last}保障措施`,
      "　　按季度调度。",
    );
  const section = [
    "　　三、存在的主要问题",
    "　　对照上级要求和群众期盼，工作中还存在一些差距和不足：一是【填写：问题及表现】；二是【填写：问题及表现】；三是【填写：问题及表现】。",
  ];
  const fixed = mended(draft([], "三、", "四、"));
  assert.equal(fixed, draft(section, "四、", "五、"));
  assert.equal(lint(reportOf(fixed)).filter(({ code }) => /^(sections|numbering)/.test(code)).length, 0);
});

test("the table of contents lists it, with the page of the section that it now stands before", () => {
  const draft = (contents: string[], body: string[], last: string) =>
    lines(
      "滨海市水务局2026年工作总结",
      "目录",
      "　　一、加强组织领导……1",
      "　　二、抓好项目建设……3",
      ...contents,
      "一、加强组织领导",
      WORK,
      "二、抓好项目建设",
      MORE,
      ...body,
      `${last}下一步工作打算`,
      PLANS,
    );
  const fixed = mended(draft(["　　三、下一步工作打算……5"], [], "三、"));
  const section = [
    "三、存在的主要问题",
    "对照上级要求和群众期盼，工作中还存在一些差距和不足：一是【填写：问题及表现】；二是【填写：问题及表现】；三是【填写：问题及表现】。",
  ];
  const entries = ["　　三、存在的主要问题……5", "　　四、下一步工作打算……5"];
  assert.equal(fixed, draft(entries, section, "四、"));
  assert.equal(lint(reportOf(fixed)).filter(({ code }) => /^(sections|numbering)/.test(code)).length, 0);
});

test("Markdown: a heading of its own with blank lines around", () => {
  const text = [
    "# 滨海市水务局2026年工作总结",
    "## 一、加强组织领导",
    WORK,
    "## 二、抓好项目建设",
    MORE,
    "## 三、下一步工作打算",
    PLANS,
    "",
  ].join("\n\n");
  assert.match(
    mended(text, "markdown"),
    /\n\n## 三、存在的主要问题\n\n对照[^\n]+。\n\n## 四、下一步工作打算\n\n/,
  );
});

describe("the kinds", () => {
  const { kinds } = readData("bank/kinds.json") as { kinds: { kind: string; needs: string[] }[] };
  const places = new Map(sections.map(({ id, place }) => [id, place]));
  test("are those that the bank says need a section on shortcomings", () => {
    const need = kinds.filter(({ needs }) => needs.some((id) => places.get(id) === "问题"));
    assert.deepEqual(
      NEEDS_SHORTCOMINGS.map(([kind]) => kind),
      need.map(({ kind }) => kind),
    );
  });
});
