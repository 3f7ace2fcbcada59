// The links that an editor underlines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { documentLinks } from "../../server/src/features/documentLinks.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { textIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";

function linksIn(text: string, language: Language = "plaintext"): string[] {
  return documentLinks(reportOf(text, language)).map(
    ({ range, target, tooltip }) => `${textIn(text, range)} → ${target} ${tooltip}`,
  );
}

test("contents entries, references and attachments lead to their lines", () => {
  const text = lines(
    "目录",
    "一、目标",
    "二、措施",
    "",
    "一、目标",
    "见第二部分和附件1。",
    "　二、措施",
    "附件1",
    "分工表",
  );
  assert.deepEqual(linksIn(text), [
    "一、目标 → file:///稿.txt#L5,1 转到“一、目标”",
    "二、措施 → file:///稿.txt#L7,2 转到“二、措施”",
    "第二部分 → file:///稿.txt#L7,2 转到“二、措施”",
    "附件1 → file:///稿.txt#L8,1 转到“附件1”",
  ]);
});

test("a long name is cut in the tooltip", () => {
  const title = `二、${"统筹推进河湖治理".repeat(6)}`;
  const [link = ""] = linksIn(lines("一、目标", "见第二部分。", title));
  assert.match(link, /转到“二、(?:统筹推进河湖治理){3}统筹推进…”$/);
});

test("short names and masks are not underlined", () => {
  assert.deepEqual(linksIn(lines("治水工作专班（以下简称“工作专班”）。", "由工作专班到X市。")), []);
});

test("what Markdown links already is left to it", () => {
  const text = lines(
    "## 目录",
    "",
    "- [一、目标](#一目标)",
    "- 二、措施",
    "",
    "本方案共两部分。",
    "",
    "## 一、目标",
    "",
    "见[第二部分](#二措施)。",
    "",
    "## 二、措施",
  );
  assert.deepEqual(linksIn(text, "markdown"), ["二、措施 → file:///稿.txt#L12,4 转到“二、措施”"]);
});
