// What a row of the outline says, offers and holds, and what dropping it somewhere means.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { abilitiesOf } from "../../client/src/views/outline/abilities.ts";
import { rowAt } from "../../client/src/views/outline/cursorRow.ts";
import { createDraftRows } from "../../client/src/views/outline/draftRows.ts";
import { moveFor } from "../../client/src/views/outline/drop.ts";
import { countsOf, nameOf } from "../../client/src/views/outline/naming.ts";
import { ids, outlineOf, rowNamed, rowsFrom } from "./outlines.ts";

const TEXT = `
  toc 目录
    toc 一、|主要任务
  title 工作总结
    lead 今年以来
    heading 一、|主要任务
      heading （一）|抓培训
        point 一是|请进来
        point 二是|走出去
      heading （二）|抓场馆
    heading 二、|保障措施
`;
const rows = rowsFrom(TEXT);
const row = (name: string) => rowNamed(rows, name);

describe("名称和计数", () => {
  const item = { ...row("一、主要任务").item, characters: 1204, placeholders: 3, metrics: 0 };
  test("序号接题名；都没有的也有名称", () => {
    assert.equal(nameOf(item), "一、主要任务");
    assert.equal(nameOf({ ...item, number: "", title: " " }), "（无标题）");
  });
  test("只说不是零的", () => {
    assert.equal(countsOf(item), "待填 3 · 字数 1,204");
    assert.equal(countsOf({ ...item, metrics: 12, placeholders: 0 }), "字数 1,204 · 数据 12");
    assert.equal(countsOf({ ...item, characters: 0, placeholders: 0 }), "");
  });
});

describe("右键菜单只列做得到的", () => {
  const ABILITIES = {
    工作总结: "title",
    目录: "toc",
    今年以来: "lead",
    一是请进来: "point down",
    二是走出去: "point up",
    "一、主要任务": "heading down renumber",
    "二、保障措施": "heading up demote",
    "（一）抓培训": "heading down promote renumber",
    "（二）抓场馆": "heading up promote demote",
  };
  for (const [name, abilities] of Object.entries(ABILITIES)) {
    const of = name === "一、主要任务" ? (rows[1]?.children[1] ?? row(name)) : row(name);
    test(name, () => assert.equal(abilitiesOf(of, rows), abilities));
  }
  test("没有总标题的，最高一层也能上移、下移", () => {
    const bare = rowsFrom("heading 一、|背景\nheading 二、|做法");
    assert.equal(abilitiesOf(rowNamed(bare, "二、做法"), bare), "heading up demote");
  });
});

describe("跟随光标", () => {
  const at = (line: number, character = 0, open = true) => {
    const found = rowAt(rows, { line, character }, ({ children }) => (open ? children : []));
    return found && nameOf(found.item);
  };
  const PLACES: readonly [what: string, line: number, character: number, name: string][] = [
    ["章节名上", 5, 2, "（一）抓培训"],
    ["要点里", 7, 3, "二是走出去"],
    ["要点末尾", 7, 5, "二是走出去"],
    ["要点之后、下一节之前，算在这一节里", 7, 9, "（一）抓培训"],
    ["最后一节后面的空行，还算在最后一节里", 40, 0, "二、保障措施"],
    ["目录条目上", 1, 1, "一、主要任务"],
  ];
  for (const [what, line, character, name] of PLACES) {
    test(what, () => assert.equal(at(line, character), name));
  }
  test("收起的不打开，选中收起的那一行", () => assert.equal(at(7, 3, false), "工作总结"));
  test("在第一行之前，什么也不选", () => {
    const later = rowsFrom("heading 一、|背景");
    const [first] = later;
    if (first) first.item.range.start.character = 2;
    assert.equal(
      rowAt(later, { line: 0, character: 1 }, () => []),
      undefined,
    );
  });
});

describe("拖动", () => {
  const training = row("（一）抓培训");
  test("放到另一个章节上，就移到它前面", () => {
    const move = moveFor(training, row("二、保障措施"));
    const range = training.item.selectionRange;
    assert.deepEqual(move, { edit: "moveTo", range, target: { line: 9, character: 0 } });
  });
  test("放到最后一行或空白处，就移到同级的最后", () => {
    assert.deepEqual(moveFor(training, undefined), { edit: "moveTo", range: training.item.selectionRange });
  });
  test("要点在要点之间拖动", () => {
    const point = row("二是走出去");
    const range = point.item.selectionRange;
    const target = row("一是请进来").item.selectionRange.start;
    assert.deepEqual(moveFor(point, row("一是请进来")), { edit: "movePointTo", range, target });
    assert.deepEqual(moveFor(point, undefined), { edit: "movePointTo", range });
    assert.match(JSON.stringify(moveFor(point, training)), /请拖到同一组的另一点上/);
    assert.match(JSON.stringify(moveFor(training, point)), /请拖到另一个章节上/);
  });
  test("放回自己身上，什么也不做", () => assert.equal(moveFor(training, training), undefined));
  for (const name of ["工作总结", "今年以来", "目录"]) {
    test(`“${name}”不是章节：不能拖动，也不能放在上面`, () => {
      assert.match(JSON.stringify(moveFor(row(name), training)), /能拖动的只有章节和要点/);
      assert.match(JSON.stringify(moveFor(training, row(name))), /请拖到另一个章节上/);
    });
  }
});

describe("展开和收起", () => {
  const draft = createDraftRows(ids());
  const named = (name: string) => rowNamed(draft.rows, name);
  draft.update({ version: 1, nodes: outlineOf(TEXT) });
  test("起初展开到章节，只有要点或条目的收着", () => {
    assert.equal(draft.isOpen(named("工作总结")), true);
    assert.equal(draft.isOpen(named("（一）抓培训")), false);
    assert.equal(draft.isOpen(named("目录")), false);
  });
  test("展开过的，改稿以后还展开；旧的一行能找到新的一行", () => {
    const old = named("（一）抓培训");
    draft.setOpen(old, true);
    draft.update({ version: 2, nodes: outlineOf(TEXT.replace("（一）|抓培训", "（一）|抓实培训")) });
    assert.equal(draft.isOpen(named("（一）抓实培训")), true);
    assert.equal(draft.find(old.id), named("（一）抓实培训"));
    assert.equal(draft.version, 2);
  });
  test("语言服务重启时没有大纲，恢复以后还认得", () => {
    draft.update(null);
    assert.deepEqual(draft.rows, []);
    assert.equal(draft.version, undefined);
    draft.update({ version: 3, nodes: outlineOf(TEXT) });
    assert.equal(draft.isOpen(named("（一）抓培训")), true);
  });
});
