// The section bank keeps its schema, its tab stops, its numbers and the rules of official writing.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultOf, sectionsFile } from "../../server/src/node/bankSchema.ts";
import { NUMBER, partsOf, readings, type Section, sections } from "./bank.ts";

test("the schema refuses a section with a field missing, unknown or out of its list", () => {
  const [first] = sections;
  assert.equal(faultOf(sectionsFile, { sections }), undefined);
  for (const fault of [
    { title: undefined },
    { author: "某人" },
    { place: "中间" },
    { body: [] },
    { pinyin: "QKBG" },
  ]) {
    const faulty = { sections: [{ ...first, ...fault }, ...sections.slice(1)] };
    assert.match(faultOf(sectionsFile, faulty) ?? "", /sections\[0\]/, JSON.stringify(fault));
  }
});

test("no two sections share an id or a title", () => {
  for (const field of ["id", "title"] as const) {
    assert.equal(new Set(sections.map((section) => section[field])).size, sections.length, field);
  }
});

test("every kind that has sections at all is spelled as in the schema, and every place is used", () => {
  const places = new Set(sections.map(({ place }) => place));
  assert.deepEqual([...places].sort(), ["主体", "保障", "导语", "总体", "打算", "结尾", "问题"].sort());
});

/** Makes a test of every section; the fault of the first bad paragraph is its message. */
function eachSection(what: string, check: (section: Section) => void): void {
  describe(what, () => {
    for (const section of sections) test(section.title, () => check(section));
  });
}

eachSection("the pinyin has one letter for each character", ({ title, pinyin }) => {
  assert.equal(pinyin.length, title.length);
});

eachSection("tab stops count up from 1 and are well formed", ({ body }) => {
  const parts = body.flatMap(partsOf);
  for (const part of parts) if (part.type === "text") assert.doesNotMatch(part.text, /[${}|\\]/);
  const indices = parts.flatMap((part) => ("index" in part ? [part.index] : []));
  assert.deepEqual(
    indices,
    indices.map((_, i) => i + 1),
  );
  for (const part of parts) {
    if (part.type === "mirror") assert.ok(indices.includes(Number(part.text.slice(1))), part.text);
  }
});

eachSection("what must be filled in says so and can be found", ({ body }) => {
  for (const part of body.flatMap(partsOf)) {
    if (part.type === "slot")
      assert.match(part.text, /^(?:【填写：[\u4e00-\u9fff]{2,12}】|×|\$\{CURRENT_YEAR\})$/);
    if (part.type === "choice") {
      assert.ok(part.options.length >= 2);
      assert.equal(new Set(part.options).size, part.options.length, part.text);
    }
  }
});

eachSection("numbers stand at the start and follow one another", ({ body }) => {
  const seen: string[] = [];
  for (const paragraph of body) {
    const [number = ""] = paragraph.match(NUMBER) ?? [];
    assert.ok((paragraph.match(NUMBER) ?? []).length <= 1, paragraph);
    assert.equal(paragraph.replace(/^# /, "").startsWith(number), true, paragraph);
    if (paragraph.startsWith("#")) assert.match(paragraph, /^# \{n/);
    if (number) seen.push(number);
  }
  for (const number of seen) assert.ok(number === "{n}" || seen.includes(before(number)), number);
  assert.equal(new Set(seen).size, seen.length);
});

/** The number that must come before: the elder sibling, else the parent. */
function before(number: string): string {
  const [, head = "", last = ""] = /^(.*?)([.+]?\d)\}$/.exec(number) ?? [];
  const nth = Number(last.slice(1));
  return nth > 1 ? `${head}${last[0]}${nth - 1}}` : `${head}}`;
}

eachSection("the text keeps the rules of punctuation", ({ id, body }) => {
  for (const paragraph of body) {
    const list = ["attachment-note", "signature", "attendance"].includes(id);
    for (const text of readings(paragraph)) {
      const prose = text.replace(/\$\{[^}]*\}|\$\d|^(?:附件：|　+)\d\. /g, "");
      assert.doesNotMatch(prose, /[,:;!?()"']|[，。；：、]{2}/);
      assert.doesNotMatch(prose, /[一二三四五六七八九]是[、，]/);
      for (const [open, close] of ["“”", "《》", "（）", "【】"] as unknown as [string, string][]) {
        assert.equal(prose.split(open).length, prose.split(close).length, `${open}${close} in ${prose}`);
      }
      if (paragraph.startsWith("# ")) assert.doesNotMatch(prose, /[，。；：、]$/);
      else if (!list) assert.match(prose, /[。：！）]$/);
      if (/^\{n/.test(paragraph)) assert.ok(prose.indexOf("。") <= 48, `a run-in heading too long: ${prose}`);
    }
  }
});
