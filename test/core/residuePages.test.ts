// Residue of pages that bring several documents, or say much of themselves above the one they bring.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const BODY = "2025年，局党组认真落实市委部署，圆满完成全年各项目标任务，各方面工作取得新进展。";

/** The residue of a draft, line by line. */
function residueIn(text: string, language: Language): string[] {
  return reportOf(text, language)
    .placeholders.filter(({ kind }) => kind === "residue")
    .map((hole) => hole.text);
}

for (const language of ["plaintext", "markdown"] as const) {
  describe(`in ${language}`, () => {
    const hash = language === "markdown" ? "# " : "";

    test("a headline that says whose speech it is, above what a channel says of itself", () => {
      const text = lines(
        "市政协主席：在党建工作推进会上的讲话",
        "公文搜 2026-01-09 09:12:47 讲话发言",
        "笔墨天下 微信号 bimotianxia 收录于话题",
        `${hash}在党建工作推进会上的讲话`,
        BODY,
      );
      assert.equal(residueIn(text, language).length, 3);
    });

    test("a page with several documents: its headlines and what it says before the first of them", () => {
      const text = lines(
        "镇妇联工作总结",
        "时间：2026-01-09 09:12:47 我要投稿",
        "镇妇联工作总结（集合5篇）",
        "总结是回顾工作的书面材料，不如静下心来好好写写吧。下面是小编整理的镇妇联工作总结，欢迎阅读与收藏。",
        `${hash}镇妇联工作总结1`,
        "镇妇联工作总结（集合5篇）",
        BODY,
      );
      assert.equal(residueIn(text, language).length, 5);
      assert.match(residueIn(text, language)[3] ?? "", /^总结是.*收藏。$/);
    });

    test("what a page counts in a list above the title, and how many speeches it brings", () => {
      const text = lines(
        "当前位置：公文范文网 >",
        "党的建设推进会上讲话2篇",
        "发布时间：2026-01-09 09:12",
        "- 2026-01-09 发布 |",
        "- 37.5 KB |",
        `${hash}在党的建设推进会上的讲话`,
        BODY,
      );
      assert.equal(residueIn(text, language).length, 5);
      const own = lines(`${hash}领导讲话汇编2篇`, "目录", BODY, "- 2026-01-09 发布 |");
      assert.deepEqual(residueIn(own, language), []);
    });

    test("what a page counts, between its title and the text, and not in the text", () => {
      const text = lines(`${hash}2025年工作总结`, "VIP专免", "999+", "23 页", "海报", BODY, "23 页", "999+");
      assert.deepEqual(residueIn(text, language), ["VIP专免", "999+", "23 页", "海报"]);
    });
  });
}
