// The Word document that is written: its page, its faces and its numbers are those of GB/T 9704—2012.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { layoutOf } from "../../server/src/core/layout/layout.ts";
import { wordDocumentOf } from "../../server/src/node/wordDocument.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { unzip } from "./unzip.ts";

const DRAFT = lines(
  "# 云溪县水利局2026年工作总结",
  "县人民政府：",
  "一、主要做法",
  "（一）抓供水。改造“百村”水厂3座，**完成率100%**。",
  "（二）抓防汛",
  "| 乡镇 | 沙袋 |",
  "|---|---|",
  "| 东溪 | 200条 |",
  "",
  "云溪县水利局",
  "2026年12月5日",
  "附件1",
  "水厂改造明细表",
  "共3座。",
);

let folder = "";
let parts: readonly string[] = [];
const part = (name: string) => readFileSync(join(folder, name), "utf8");
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-word-"));
  const file = join(folder, "总结.docx");
  writeFileSync(file, await wordDocumentOf(layoutOf(reportOf(DRAFT, "markdown"))));
  parts = unzip(file, folder);
});
after(() => rmSync(folder, { recursive: true }));

/** The paragraphs of the document: style, words, and the paragraph's and the runs' properties as they are written. */
function paragraphs() {
  return [...part("word/document.xml").matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, xml = ""]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1],
    words: [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text),
    xml,
  }));
}
const holding = (words: string) => paragraphs().find((one) => one.words.join("").includes(words));

/** A style's properties as they are written. */
function style(id: string): string {
  const all = part("word/styles.xml");
  return (
    [...all.matchAll(/<w:style .*?<\/w:style>/gs)].find(([xml]) => xml.includes(`w:styleId="${id}"`))?.[0] ??
    ""
  );
}

test("it has the parts that Word asks for", () => {
  for (const name of ["[Content_Types].xml", "word/document.xml", "word/styles.xml"]) {
    assert.ok(parts.includes(name), name);
  }
});

test("the page is A4 with a type area of 156 mm by 225 mm", () => {
  const xml = part("word/document.xml");
  assert.match(xml, /<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  const margin = (edge: string) => Number(new RegExp(`<w:pgMar [^>]*w:${edge}="(\\d+)"`).exec(xml)?.[1]);
  const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
  assert.deepEqual(["top", "bottom", "left", "right"].map(margin).map(millimetres), [37, 35, 28, 26]);
});

test("page numbers stand at the outer edge between dashes", () => {
  assert.match(part("word/settings.xml"), /<w:evenAndOddHeaders\/>/);
  const footers = parts.filter((name) => /footer\d\.xml$/.test(name)).map(part);
  assert.deepEqual(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort(), ["left", "right"]);
  for (const xml of footers) assert.match(xml, /— <.*PAGE.*> —/s);
});

describe("faces, sizes and indents", () => {
  for (const [words, id, font, halfPoints] of [
    ["工作总结", "Title", "方正小标宋简体", 44],
    ["县人民政府：", "Addressee", "仿宋_GB2312", 32],
    ["主要做法", "Heading1", "黑体", 32],
    ["抓防汛", "Heading2", "楷体_GB2312", 32],
    ["抓供水", "Body", "仿宋_GB2312", 32],
    ["附件1", "AttachmentLabel", "黑体", 32],
  ] as const) {
    test(words, () => {
      assert.equal(holding(words)?.style, id);
      assert.match(style(id), new RegExp(`w:eastAsia="${font}"`));
      assert.match(style(id), new RegExp(`<w:sz w:val="${halfPoints}"`));
    });
  }

  test("text begins two characters in, on lines of 28 points; quotation marks are set as Chinese", () => {
    assert.match(style("Body"), /w:firstLineChars="200"/);
    assert.match(style("Body"), /w:line="560"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="560"/);
    assert.match(holding("抓供水")?.xml ?? "", /<w:rFonts w:hint="eastAsia"\/>.*改造“百村”/s);
  });

  test("a heading that runs into its text has the face of its level, bold is bold", () => {
    const { words, xml } = holding("抓供水") ?? { words: [], xml: "" };
    assert.deepEqual(words, ["（一）抓供水。", "改造“百村”水厂3座，", "完成率100%", "。"]);
    assert.match(xml, /<w:rStyle w:val="Face2"\/>.*（一）抓供水/s);
    assert.match(xml, /<w:b\/>.*完成率/s);
    assert.match(style("Face2"), /w:eastAsia="楷体_GB2312"/);
  });
});

test("a table keeps its rows and cells", () => {
  const table = /<w:tbl>.*<\/w:tbl>/s.exec(part("word/document.xml"))?.[0] ?? "";
  assert.equal(table.match(/<w:tr>|<w:tr /g)?.length, 2);
  assert.equal(table.match(/<w:tc>/g)?.length, 4);
  assert.match(table, /<w:tblHeader\/>/);
});

test("an attachment begins a page", () => {
  assert.match(holding("附件1")?.xml ?? "", /<w:pageBreakBefore\/>/);
});
