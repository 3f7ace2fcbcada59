// The tree keeps what is open and selected while the draft is edited: rows of the same section keep their ids.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { flat, rowsOf } from "../../client/src/views/outline/rows.ts";
import fc from "../support/fc.ts";
import { ids, outlineOf, rowsFrom, shown } from "./outlines.ts";

const BEFORE = `
  title 工作总结
    heading 一、|总体要求
    heading 二、|主要任务
      heading （一）|抓培训
        point 一是|请进来
        point 二是|走出去
      heading （二）|抓场馆
    heading 三、|保障措施
`;
// a 工作总结, b 一、, c 二、, d （一）, e 一是, f 二是, g （二）, h 三、

const EDITS = [
  {
    what: "两节对调、重排序号，各节还是各节",
    after: `
      title 工作总结
        heading 一、|主要任务
          heading （一）|抓场馆
          heading （二）|抓培训
            point 一是|请进来
            point 二是|走出去
        heading 二、|总体要求
        heading 三、|保障措施`,
    ids: "a c g d e f b h",
  },
  {
    what: "改题名，认序号；下面的不受影响",
    after: `
      title 工作总结
        heading 一、|总体要求
        heading 二、|重点任务
          heading （一）|抓培训
            point 一是|请进来讲
            point 二是|走出去
          heading （二）|抓场馆
        heading 三、|保障措施`,
    ids: "a b c d e f g h",
  },
  {
    what: "在前面插入一节，后面的序号推后，只有新的一节是新的",
    after: `
      title 工作总结
        heading 一、|指导思想
        heading 二、|总体要求
        heading 三、|主要任务
          heading （一）|抓培训
            point 一是|请进来
            point 二是|走出去
          heading （二）|抓场馆
        heading 四、|保障措施`,
    ids: "a z b c d e f g h",
  },
  {
    what: "删去一节，别的不变",
    after: `
      title 工作总结
        heading 一、|主要任务
          heading （一）|抓场馆
        heading 二、|保障措施`,
    ids: "a c g h",
  },
  {
    what: "升级到上一层，连同下面的要点",
    after: `
      title 工作总结
        heading 一、|总体要求
        heading 二、|主要任务
        heading 三、|抓培训
          point 一是|请进来
          point 二是|走出去
          heading （一）|抓场馆
        heading 四、|保障措施`,
    ids: "a b c d e f g h",
  },
  {
    what: "改总标题，全文各节不变",
    after: BEFORE.replace("工作总结", "半年工作总结"),
    ids: "a b c d e f g h",
  },
];

for (const { what, after, ids: expected } of EDITS) {
  test(what, () => {
    const rows = rowsOf(outlineOf(after), rowsFrom(BEFORE), ids("z"));
    assert.deepEqual(
      shown(rows).map((row) => row.split(" ")[0]),
      expected.split(" "),
    );
  });
}

test("没有序号的标题改了字，认它的位置", () => {
  const before = rowsFrom("heading 背景\nheading 做法\nheading 成效");
  const after = rowsOf(outlineOf("heading 背景\nheading 主要做法\nheading 成效"), before, ids("z"));
  assert.deepEqual(shown(after), ["a 背景", "b 主要做法", "c 成效"]);
});

test("汇编里各篇都有同名的一节，改一篇不动别篇", () => {
  const compilation = (first: string) => `
    title ${first}
      heading 一、|基本情况
      heading 二、|下一步
    title 乙馆总结
      heading 一、|基本情况
      heading 二、|下一步`;
  const before = rowsFrom(compilation("甲馆总结"));
  const after = rowsOf(outlineOf(compilation("甲分馆总结")), before, ids("z"));
  assert.deepEqual(
    flat(after).map(({ id }) => id),
    flat(before).map(({ id }) => id),
  );
});

test("每一行知道上下级", () => {
  const [title] = rowsFrom(BEFORE);
  const training = title?.children[1]?.children[0];
  assert.equal(training?.item.title, "抓培训");
  assert.equal(training?.parent?.item.title, "主要任务");
  assert.equal(training?.parent?.parent, title);
});

describe("任何两份大纲之间", () => {
  const lines = fc.array(
    fc.record({
      indent: fc.nat(3),
      kind: fc.constantFrom("title", "heading", "point", "lead", "toc"),
      number: fc.constantFrom("一、|", "二、|", "（一）|", "一是|", ""),
      title: fc.constantFrom("", "培训", "场馆", "宣传"),
    }),
    { maxLength: 12 },
  );
  const text = lines.map((all) =>
    all.map(({ indent, kind, number, title }) => `${" ".repeat(indent)}${kind} ${number}${title}`).join("\n"),
  );
  test("行号不重复，新行的行号是新的，同样的大纲行号全不变", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = rowsFrom(one);
        const after = flat(rowsOf(outlineOf(other), before, ids("Α"))).map(({ id }) => id);
        assert.equal(new Set(after).size, after.length);
        const again = flat(rowsOf(outlineOf(one), before, ids("Α"))).map(({ id }) => id);
        assert.deepEqual(
          again,
          flat(before).map(({ id }) => id),
        );
      }),
      { seed: 9704 },
    );
  });
});
