// Short names, written into the texts themselves: ⟦definition:…⟧ where one is introduced, ⟦use:…⟧ where it is used.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shortNamesOf } from "../../server/src/core/report/shortNames.ts";
import type { Place } from "../../server/src/core/text/span.ts";
import { type Language, lineStarts, reportOf } from "../support/drafts.ts";
import { markText, parseMarked } from "../support/marked.ts";

function check(name: string, marked: string, language: Language = "plaintext"): void {
  test(name, () => {
    const { text } = parseMarked(marked);
    const report = reportOf(text, language);
    const starts = lineStarts(report.draft);
    const mark = (kind: string, { line, start, end }: Place) => {
      const from = starts[line] ?? 0;
      return { kind, start: from + start, end: from + end };
    };
    const found = shortNamesOf(report).flatMap(({ definition, uses }) => [
      mark("definition", definition),
      ...uses.map((use) => mark("use", use)),
    ]);
    assert.equal(markText(text, found), marked);
  });
}

describe("how a short name is introduced", () => {
  check(
    "quoted, in brackets",
    "成立移风易俗工作专班（以下简称“⟦definition:工作专班⟧”）。由⟦use:工作专班⟧统筹。",
  );
  check(
    "bare, in brackets",
    "青禾县水务和河湖局（以下简称⟦definition:县水务局⟧）牵头。由⟦use:县水务局⟧汇总。",
  );
  check(
    "a document in its own marks",
    "《青禾县河湖管护办法》（以下简称⟦definition:《办法》⟧）印发。⟦use:《办法》⟧共六章。",
  );
  check(
    "quotation marks around title marks",
    "《青禾县河湖管护办法》（以下简称“⟦definition:《办法》⟧”）。按⟦use:《办法》⟧执行。",
  );
  check(
    "behind a comma, quoted",
    "推行河湖长联席会议，以下简称“⟦definition:联席会议⟧”。由⟦use:联席会议⟧商定。",
  );
  check(
    "behind other words in the brackets",
    "《管护办法》（2026年修订，以下简称⟦definition:《办法》⟧）印发。",
  );
  check(
    "half-width brackets and straight quotes",
    '县水务局(以下简称"⟦definition:水务局⟧")。由⟦use:水务局⟧汇总。',
  );
  check(
    "下称, 统称 and 简称为",
    "甲（下称“⟦definition:子公司⟧”）乙（统称“⟦definition:双招双引⟧”）丙（以下简称为⟦definition:三改一拆⟧）。",
  );
  check(
    "two at a time",
    "县水务局、县林草局（以下分别简称“⟦definition:牵头局⟧”“⟦definition:配合局⟧”）。由⟦use:牵头局⟧报⟦use:配合局⟧。",
  );
});

describe("what introduces none", () => {
  check("简称 in running text", "群众把这项改革简称“一张网”，一张网越织越密。");
  check("a bare name outside brackets", "以下简称工作专班的机构由县政府设立。");
  check("a quotation that is a sentence", "（以下简称“要抓早。抓小”）");
  check("a single character", "（以下简称“县”）县里统一安排。");
  check("a quotation without its end", "（以下简称“工作专班）由工作专班统筹。");
  check("code in Markdown", "```\n（以下简称“工作专班”）\n```\n由工作专班统筹。", "markdown");
});

describe("uses", () => {
  check(
    "only behind the definition",
    "由工作专班统筹，设立治水工作专班（以下简称“⟦definition:工作专班⟧”）。",
  );
  check(
    "not within a longer name that was introduced too",
    "设立治水领导小组（以下简称“⟦definition:领导小组⟧”），⟦use:领导小组⟧下设办公室（以下简称“⟦definition:领导小组办公室⟧”）。" +
      "⟦use:领导小组办公室⟧向⟦use:领导小组⟧报告。",
  );
  check(
    "not at the end of another body's name",
    "设立治水领导小组（以下简称“⟦definition:领导小组⟧”）。防汛领导小组、财经领导小组、突发事件应对领导小组另行安排，" +
      "由⟦use:领导小组⟧通报，召开⟦use:领导小组⟧会议。",
  );
  check(
    "not in a neighbour's name",
    "县委办公室（以下简称⟦definition:县委办⟧）。青山县委办来访，与⟦use:县委办⟧座谈，⟦use:县委办⟧作了介绍。",
  );
  check("not inside other words", "本局（以下简称“⟦definition:我局⟧”）。自我局限要克服，由⟦use:我局⟧负责。");
  check(
    "a document's bare noun only in marks or behind 按照",
    "《治水方案》（以下简称“⟦definition:方案⟧”）。拿出科学的方案，形成思路和方案。按照⟦use:方案⟧要求落实，“⟦use:方案⟧”另发。",
  );
  check(
    "a name in Latin letters as a whole",
    "管理系统（以下简称“⟦definition:OA⟧”）。OAK不是，由⟦use:OA⟧发。",
  );
  check(
    "in a table",
    "治水专项资金（以下简称“⟦definition:专款专账⟧”）\n| ⟦use:专款专账⟧ | 县财政局 |",
    "markdown",
  );
  check(
    "not in a web address or in code",
    "（以下简称“⟦definition:OA系统⟧”）见`OA系统`，http://a.cn/OA系统 。由⟦use:OA系统⟧发。",
    "markdown",
  );
  check(
    "a distinctive name anywhere",
    "“一网通办”改革（以下简称“⟦definition:一网通办⟧”）。全面推开⟦use:一网通办⟧。",
  );
});

test("behind a second introduction the name is the second one's", () => {
  const names = shortNamesOf(
    reportOf("甲（以下简称“双提升”）。双提升一。\n乙（以下简称“双提升”）。双提升二。双提升三。"),
  );
  assert.deepEqual(
    names.map(({ uses }) => uses.length),
    [1, 2],
  );
});

test("the next document of a compilation knows nothing of a name", () => {
  const text =
    "青禾县水务局2026年工作总结\n甲（以下简称“双提升”）。双提升一。\n青禾县林草局2026年工作总结\n双提升二。\n";
  assert.deepEqual(
    shortNamesOf(reportOf(text)).map(({ uses }) => uses.map(({ line }) => line)),
    [[1]],
  );
});

test("an attachment's title begins no document of its own", () => {
  const text = "青禾县治水工作方案\n甲（以下简称“双提升”）。\n附件1\n双提升任务清单\n双提升二。\n";
  assert.deepEqual(
    shortNamesOf(reportOf(text)).map(({ uses }) => uses.map(({ line }) => line)),
    [[3, 4]],
  );
});
