// Whether a document is read, and what the status says of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDraft } from "../../server/src/core/text/draft.ts";
import { type Enable, standing } from "../../server/src/features/standing.ts";
import { statusOff, statusOn } from "../../server/src/features/status.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const REPORT = lines("关于林业工作情况的报告", "X市：", "一、X市的做法，X县的做法");
const URI = "file:///稿.txt";
const DIARY = "今天晴。\n";

for (const [name, text, languageId, enable, on, reason] of [
  ["a report is read", REPORT, "plaintext", "auto", true, /^内容像公文/],
  ["a diary is left alone", DIARY, "plaintext", "auto", false, /^内容不像公文$/],
  ["the language 公文 is read", DIARY, "gongwen", "auto", true, /语言模式为公文/],
  ["always means always", DIARY, "plaintext", "always", true, /始终开启/],
  ["off means off, for a report", REPORT, "plaintext", "off", false, /已在设置中关闭/],
  ["off means off, for the language 公文", REPORT, "gongwen", "off", false, /已在设置中关闭/],
] as const satisfies readonly (readonly [string, string, string, Enable, boolean, RegExp])[]) {
  test(name, () => {
    const stands = standing(createDraft(URI, languageId, 1, text), enable);
    assert.equal(stands.on, on);
    assert.match(stands.reason, reason);
  });
}

test("the status counts placeholders and characters; ignored texts are not counted", () => {
  const report = reportOf(REPORT);
  assert.deepEqual(statusOn(report, "内容像公文", []), {
    uri: URI,
    state: "on",
    reason: "内容像公文",
    placeholders: 3,
    characters: 27,
  });
  assert.equal(statusOn(report, "", ["X市"]).placeholders, 1);
});

test("off has no counts", () => {
  assert.deepEqual(statusOff(URI, "内容不像公文"), {
    uri: URI,
    state: "off",
    reason: "内容不像公文",
    placeholders: 0,
    characters: 0,
  });
});
