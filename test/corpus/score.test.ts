// Tests of the scorer by hand-made analyses of a small draft.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMarked, positionAt } from "../support/marked.ts";
import { labelsOf } from "./labels.ts";
import { type Analysis, type Row, score, total } from "./score.ts";
import { notes, table } from "./table.ts";

const { text, marks } = parseMarked(`⟦title 0:工作总结⟧
⟦heading 1:一、‖防汛工作⟧
⟦point 2:一是‖抓预案⟧。修订预案⟦metric value=14 unit=件 subject=预案:14件⟧，⟦masked-name:X市⟧转发⟦metric value=300 unit=次 bound=余 change=增长 subject=?:300余次⟧⟦defect kind=doubled fix=。:。。⟧
抽查⟦open of=metrics:3至5个⟧县，⟦masked-number:**个⟧合格`);
const labels = labelsOf(text, marks);

test("the labels scored against themselves are all right", () => {
  const rows = score(labels, perfect());
  assert.ok(rows.length > 10);
  for (const row of rows) assert.equal(row.value, 1, row.kind);
});

test("an analysis that found nothing has no recall, and the misses are listed", () => {
  const metrics = rowOf(score(labels, { ...perfect(), metrics: [] }), "metrics");
  assert.deepEqual([metrics.precision, metrics.recall, metrics.value], [1, 0, 0]);
  assert.equal(notes([metrics]), "metrics - 3:10 14件 (预案)\nmetrics - 3:18 300余次 (?)");
});

test("one missing heading lowers recall, one too many precision", () => {
  const { outline } = perfect();
  const without = outline.filter((node) => node.kind !== "heading");
  assert.equal(rowOf(score(labels, { ...perfect(), outline: without }), "outline.heading").recall, 0);
  const twice = [...outline, ...outline.filter((node) => node.kind === "heading")];
  assert.equal(rowOf(score(labels, { ...perfect(), outline: twice }), "outline.heading").precision, 0.5);
});

test("numbers and titles are compared by what they say, not by their width or end mark", () => {
  const { outline } = perfect();
  const other = outline.map((node) => ({
    ...node,
    number: node.number.replace("、", ""),
    title: `${node.title}。`,
  }));
  for (const row of score(labels, { ...perfect(), outline: other })) assert.equal(row.value, 1, row.kind);
});

test("a wrong depth costs the depth and not the heading", () => {
  const outline = perfect().outline.map((node) => ({ ...node, depth: node.depth + 1 }));
  const rows = score(labels, { ...perfect(), outline });
  assert.equal(rowOf(rows, "outline.heading").value, 1);
  assert.equal(rowOf(rows, "outline.heading.depth").value, 0);
});

test("a placeholder in pieces is no false alarm, one elsewhere is", () => {
  const { placeholders } = perfect();
  const [name, ...rest] = placeholders as [Analysis["placeholders"][number]];
  const { start, end } = name.range;
  const middle = { ...start, character: start.character + 1 };
  const pieces = [
    { ...name, range: { start, end: middle } },
    { ...name, range: { start: middle, end } },
  ];
  assert.equal(
    rowOf(score(labels, { ...perfect(), placeholders: [...pieces, ...rest] }), "placeholders").value,
    1,
  );
  const stray = { ...name, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } };
  const row = rowOf(score(labels, { ...perfect(), placeholders: [...placeholders, stray] }), "placeholders");
  assert.equal(row.precision, 2 / 3);
});

test("a metric must cover half of the label, and each property counts by itself", () => {
  const metrics = perfect().metrics.map((m) => ({
    ...m,
    value: 1,
    unit: m.unit === "件" ? "个件" : "回",
    bound: "",
  }));
  const rows = score(labels, { ...perfect(), metrics });
  assert.equal(rowOf(rows, "metrics").value, 1);
  assert.equal(rowOf(rows, "metrics.value").value, 0);
  assert.equal(rowOf(rows, "metrics.unit").value, 0.5);
  assert.equal(rowOf(rows, "metrics.bound").value, 0.5);
  assert.equal(rowOf(rows, "metrics.change").value, 1);
  const narrow = perfect().metrics.map((m) => ({
    ...m,
    range: { start: m.range.start, end: { ...m.range.start, character: m.range.start.character + 1 } },
  }));
  assert.equal(rowOf(score(labels, { ...perfect(), metrics: narrow }), "metrics").value, 0);
});

test("a subject may be longer or a part, an open one is not scored, a missing one is wrong", () => {
  const withSubject = (subject: string) =>
    rowOf(
      score(labels, { ...perfect(), metrics: perfect().metrics.map((m) => ({ ...m, subject })) }),
      "metrics.subject",
    );
  assert.deepEqual([withSubject("修订预案").wanted, withSubject("修订预案").value], [1, 1]);
  assert.equal(withSubject("").value, 0);
  assert.equal(withSubject("转发").value, 0);
});

test("a find on an open place counts neither way", () => {
  const { start } = rangeOf("3至5个");
  const end = { ...start, character: start.character + 2 };
  const metrics = [
    ...perfect().metrics,
    { text: "3至", value: 3, unit: "个", bound: "", change: "", subject: "县", range: { start, end } },
  ];
  assert.equal(rowOf(score(labels, { ...perfect(), metrics }), "metrics").precision, 1);
});

test("placeholder diagnostics are no slips, others off the labels are false alarms", () => {
  const [slip] = perfect().diagnostics as [Analysis["diagnostics"][number]];
  const stray = { ...slip, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
  const diagnostics = [slip, stray, { ...stray, code: "placeholder/masked-name" }];
  const row = rowOf(score(labels, { ...perfect(), diagnostics }), "defects");
  assert.deepEqual([row.found, row.precision, row.recall], [2, 0.5, 1]);
});

test("totals add the counts of the drafts, not their percentages", () => {
  const half = score(labels, { ...perfect(), metrics: perfect().metrics.slice(0, 1) });
  const drafts = [
    { name: "a.txt", rows: half },
    { name: "b.txt", rows: score(labels, perfect()) },
  ];
  const sum = rowOf(total(drafts), "metrics");
  assert.match(notes([sum]), /^metrics - a\.txt:3:18 300余次/);
  assert.deepEqual([sum.wanted, sum.right, sum.recall], [4, 3, 0.75]);
});

test("the table has a line per draft and a dot for what a draft has none of", () => {
  const [head, line] = table([{ name: "a.txt", rows: score(labels, perfect()) }]).split("\n") as [
    string,
    string,
  ];
  assert.match(head, /title +head +depth/);
  assert.match(line, /^a\.txt +100\.0 +100\.0/);
  assert.ok(line.includes(" · "));
});

function rowOf(rows: Row[], kind: string): Row {
  const row = rows.find((row) => row.kind === kind);
  assert.ok(row, `no row ${kind}`);
  return row;
}

/** The analysis that finds exactly what is labelled. */
function perfect(): Analysis {
  return {
    outline: labels.outline.map((node) => {
      const range = rangeOf(node.number + node.title);
      return { ...node, range, selectionRange: range };
    }),
    placeholders: labels.placeholders.map((p) => ({ ...p, range: rangeOf(p.text) })),
    metrics: labels.metrics.map((m) => ({ ...m, range: rangeOf(m.text) })),
    diagnostics: labels.defects.map((d) => ({ code: d.kind, message: d.kind, range: rangeOf(d.text) })),
  };
}

function rangeOf(words: string) {
  const start = text.indexOf(words);
  return { start: positionAt(text, start), end: positionAt(text, start + words.length) };
}
