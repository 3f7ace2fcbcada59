// The tree 待填项 and the fill session, without the editor: which rows there are, which tab stops.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their tab stops.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fillStops } from "../../client/src/fillStops.ts";
import { fillsAtOnce, findRow, type HoleRow, holeRows } from "../../client/src/views/placeholders/rows.ts";
import { placeholderItems } from "../../server/src/features/placeholderItems.ts";
import { reportOf } from "../support/drafts.ts";
import { applyEdits } from "../support/edits.ts";
import { lines } from "../support/lines.ts";

const DRAFT = lines(
  "X市水务局工作总结",
  "一、主要做法",
  "召开会议**次，赴X县调研**次，制定措施条，完成8条。",
  "二、存在问题",
  "X市、某市还有____处没有完工，金额{{合计}}万元、$5、{甲}。",
  "仅供学习 禁止外传 用后删除",
);

const list = (facts: [string, string][] = []) =>
  placeholderItems(reportOf(DRAFT), { ignore: [], facts: new Map(facts) });

function shown(rows: readonly HoleRow[], indent = ""): string[] {
  return rows.flatMap((row) => [
    `${indent}${row.text || row.kind} ${row.items.length}${row.section && ` ${row.section}`}`,
    ...shown(row.children, `${indent}  `),
  ]);
}

test("按种类、按遮盖分组，各有处数；只有一处的不再分", () => {
  assert.deepEqual(shown(holeRows(list())), [
    "masked-name 4",
    "  X市 2",
    "    X市 1",
    "    X市 1 二、存在问题",
    "  X县 1 一、主要做法",
    "  某市 1 二、存在问题",
    "masked-number 2",
    "  **次 2",
    "    **次 1 一、主要做法",
    "    **次 1 一、主要做法",
    "missing-number 1",
    "  条 1 一、主要做法",
    "blank 1",
    "  ____ 1 二、存在问题",
    "marker 2",
    "  {{合计}} 1 二、存在问题",
    "  {甲} 1 二、存在问题",
    "residue 1",
    "  仅供学习 禁止外传 用后删除 1 二、存在问题",
  ]);
});

test("对照表说是一回事的放在一起", () => {
  assert.ok(shown(holeRows(list([["某市", "X市"]]))).includes("  X市、某市 3"));
});

test("对照表里有实际名称的，每一行都说得出可填什么", () => {
  const rows = holeRows(list([["X市", "滨海市"]]));
  const value = (id: string) => findRow(rows, id)?.value;
  assert.deepEqual(["masked-name", "masked-name X市", "masked-name X市 1", "masked-name X县"].map(value), [
    "",
    "滨海市",
    "滨海市",
    "",
  ]);
});

test("代表同一内容的可以一次填完，数字和残迹不行", () => {
  const rows = holeRows(list());
  const can = (id: string) => fillsAtOnce(findRow(rows, id) as HoleRow);
  assert.equal(can("masked-name X市"), true);
  assert.equal(can("masked-number **次"), false);
  assert.equal(can("masked-number **次 1"), true);
  assert.equal(can("residue 仅供学习 禁止外传 用后删除"), false);
});

test("没有待填之处就没有行", () => {
  assert.deepEqual(holeRows({ version: 1, sections: [], items: [] }), []);
});

test("逐处填写：从光标后面的一处数起，同一内容同一个号，原文一个字不变", () => {
  const { items } = list();
  const stops = fillStops(items, { line: 2, character: 0 });
  assert.deepEqual(
    stops.map(({ snippet }) => snippet),
    [
      "${5:X}市",
      "${1:**}次",
      "${2:X}县",
      "${3:**}次",
      "${4:}条",
      "${5:X}市",
      "${6:某}市",
      "${7:____}",
      "${8:{{合计\\}\\}}",
      "${9:{甲\\}}",
    ],
  );
  const plain = stops.map(({ range, snippet }) => ({
    range,
    newText: snippet.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1").replace(/\\(.)/g, "$1"),
  }));
  assert.equal(applyEdits(DRAFT, plain), DRAFT);
  assert.equal(stops.length, items.length - 1, "残迹不在内");
});
