// Our own labelled drafts: every mark is well formed, and the analysis finds what they state.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyzeFile } from "../../server/src/analyze.ts";
import type { Mark } from "../support/marked.ts";
import { readFloors } from "./floors.ts";
import { MARK_KINDS, ownDrafts } from "./labels.ts";
import { type Scored, score, total } from "./score.ts";
import { notes } from "./table.ts";

const drafts = ownDrafts();

test("the corpus has ten drafts of 1,500 to 4,000 characters, plain and Markdown", () => {
  assert.equal(drafts.length, 10);
  assert.ok(
    drafts.some(({ file }) => file.endsWith(".md")) && drafts.some(({ file }) => file.endsWith(".txt")),
  );
  for (const { file, text } of drafts) {
    assert.ok(text.length >= 1500 && text.length <= 4000, `${file} has ${text.length} characters`);
  }
});

for (const { file, text, marks } of drafts) {
  test(`every mark of ${file} is well formed`, () => {
    for (const mark of marks) {
      const complaint = complaintOf(mark, paragraphOf(text, mark));
      assert.equal(complaint, "", `${mark.kind} “${mark.text}” at ${mark.start}`);
    }
  });
}

const scored: Scored[] = [];
for (const { file, text, labels } of drafts) {
  test(`${file} is analysed`, async () => {
    scored.push({ name: file, rows: score(labels, await analyzeFile(file, text)) });
  });
}

for (const [kind, floor] of Object.entries(readFloors())) {
  test(`${kind} stays at or above ${100 * floor} %`, () => {
    const row = total(scored).find((row) => row.kind === kind);
    assert.ok(row, `nothing scored as ${kind}`);
    assert.ok(row.value >= floor, `${kind} is ${(100 * row.value).toFixed(1)} %\n${notes([row])}`);
  });
}

/** What is wrong with a mark, or "". Words that a label quotes must stand in its paragraph. */
function complaintOf({ kind, attrs, text, number, title }: Mark, paragraph: string): string {
  const { value, unit, bound = "", change = "", subject = "", fix, depth } = attrs;
  const quoted = (words: string) => words === "?" || paragraph.includes(words);
  if (!MARK_KINDS.includes(kind)) return "unknown kind";
  if (/^\s|\s$/.test(text) || text === "" || text.includes("\n")) return "empty, padded, or over two lines";
  if (kind === "metric") {
    if (!value || !Number.isFinite(Number(value))) return "no numeric value";
    if (!unit) return "no unit";
    if (!subject || !quoted(subject)) return `its subject “${subject}” is not in the paragraph`;
    if (!quoted(bound) || !quoted(change)) return `“${bound}” or “${change}” is not in the paragraph`;
  }
  if (["heading", "point", "toc", "lead", "title"].includes(kind) && !/^\d$/.test(depth ?? ""))
    return "no depth";
  if (["heading", "point"].includes(kind) && (!number || !title)) return "no number or title";
  if (kind === "point" && !/^[一二三四五六七八九十]+[是要]$/.test(number ?? "")) return "no point's number";
  if (kind === "open" && !["outline", "placeholders", "metrics", "diagnostics"].includes(attrs.of ?? ""))
    return "open of what?";
  if (kind === "defect" && (!attrs.kind || fix === undefined || fix === text))
    return "no kind, or a fix that fixes nothing";
  return "";
}

function paragraphOf(text: string, { start, end }: Mark): string {
  const next = text.indexOf("\n", end);
  return text.slice(text.lastIndexOf("\n", start) + 1, next < 0 ? text.length : next);
}
