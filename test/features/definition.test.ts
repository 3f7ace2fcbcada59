// Where what stands under the cursor is defined.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { LocationLink } from "vscode-languageserver-types";
import { definition } from "../../server/src/features/definition.ts";
import { reportOf } from "../support/drafts.ts";
import { textIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

/** From the cursor ‸ to what is defined: the words it leads from, the words it leads to, and all that belongs to these. */
function follow(marked: string): string[] | null {
  const { text, cursor = 0 } = parseMarked(marked);
  const links = definition(reportOf(text), positionAt(text, cursor), { definitionLinks: true });
  if (!links) return null;
  const [link] = links as LocationLink[];
  assert.ok(link?.originSelectionRange);
  const ranges = [link.originSelectionRange, link.targetSelectionRange, link.targetRange];
  return ranges.map((range) => textIn(text, range));
}

test("a contents entry leads to its section", () => {
  assert.deepEqual(
    follow(lines("目录", "一、主要‸做法", "二、问题", "", "一、主要做法", "治水。", "二、问题")),
    ["一、主要做法", "一、主要做法", "一、主要做法\n治水。"],
  );
});

test("a reference leads to its section from any of its characters, its end included", () => {
  const expected = ["第二部分", "二、措施", "二、措施"];
  assert.deepEqual(follow(lines("一、目标", "见第二‸部分。", "二、措施")), expected);
  assert.deepEqual(follow(lines("一、目标", "见‸第二部分。", "二、措施")), expected);
  assert.deepEqual(follow(lines("一、目标", "见第二部分‸。", "二、措施")), expected);
});

test("附件1 leads to its page", () => {
  assert.deepEqual(follow(lines("见附‸件1。", "附件1", "分工表")), ["附件1", "附件1", "附件1"]);
});

test("a short name leads to where it is introduced", () => {
  const text = lines("治水工作专班（以下简称“工作专班”）。", "由工作‸专班统筹。");
  assert.deepEqual(follow(text), ["工作专班", "工作专班", "工作专班"]);
});

test("a definition that is used is its own, so that an editor shows the uses there", () => {
  const text = lines("治水工作专班（以下简称“工作‸专班”）。", "由工作专班统筹。");
  assert.deepEqual(follow(text), ["工作专班", "工作专班", "工作专班"]);
  assert.deepEqual(follow(lines("一、目标", "见第二部分。", "二、‸措施")), [
    "二、措施",
    "二、措施",
    "二、措施",
  ]);
});

test("nothing certain leads nowhere", () => {
  assert.equal(follow(lines("一、目‸标", "治水。")), null);
  assert.equal(follow(lines("一、目标", "治‸水，见第九部分。")), null);
  assert.equal(follow(lines("（以下简称“工作‸专班”）。")), null);
  assert.equal(follow(lines("X‸市召开会议。")), null);
});

test("for a client that takes no links the answer is the place alone", () => {
  const report = reportOf(lines("一、目标", "见第二部分。", "二、措施"));
  assert.deepEqual(definition(report, { line: 1, character: 2 }, { definitionLinks: false }), {
    uri: report.draft.uri,
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
  });
});
