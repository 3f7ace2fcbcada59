// What several reports say word for word alike.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createCopies } from "../../server/src/core/report/copies.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

const ONE = "全县造林面积比上年增加三千二百亩，成活率稳步提高。";
const TWO = "护林员队伍实行网格管理，责任落实到山头地块。";
const OTHER = "各乡镇林业站全部配备了巡护车辆和扑火机具。";

function copies(...texts: string[]): string[] {
  const all = createCopies();
  for (const text of texts) all.add(reportOf(text));
  const told = ({
    report,
    line,
    start,
    endLine,
    endCharacter,
  }: ReturnType<typeof all.found>[number]["first"]) =>
    `${report}:${line}:${start}-${endLine}:${endCharacter}`;
  return all.found().map(({ text, first, again }) => `${text} ${told(first)} ${told(again)}`);
}

test("a sentence in two reports is told with both places, whatever number stands before it", () => {
  assert.deepEqual(copies(`一、${ONE}`, `${OTHER}\n2.${ONE}`), [
    `${ONE} 0:0:2-0:${2 + ONE.length} 1:1:2-1:${2 + ONE.length}`,
  ]);
});

test("sentences in a row that were a row before are one, also over paragraphs; the longest comes first", () => {
  const rest = `${OTHER}巡护记录一周一报。`;
  assert.deepEqual(copies(`${ONE}\n${TWO}\n`, `${OTHER}${ONE}\n${TWO}`, rest), [
    `${ONE}${TWO} 0:0:0-1:${TWO.length} 1:0:${OTHER.length}-1:${TWO.length}`,
    `${OTHER} 1:0:0-0:${OTHER.length} 2:0:0-0:${OTHER.length}`,
  ]);
});

test("what one report says twice, and short sentences, are not told", () => {
  assert.deepEqual(copies(`${ONE}\n${ONE}`, OTHER), []);
  assert.deepEqual(copies("现将有关情况报告如下。", "现将有关情况报告如下。"), []);
});

test("of any two texts each place lies in its text", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const all = createCopies();
      const reports = [reportOf(a + b), reportOf(b + a)];
      for (const report of reports) all.add(report);
      for (const { first, again } of all.found()) {
        for (const { report, line, endLine, endCharacter } of [first, again]) {
          assert.ok(line <= endLine);
          assert.ok(endCharacter <= (reports[report]?.facts[endLine]?.paragraph.text.length ?? -1));
        }
      }
    }),
  );
});
