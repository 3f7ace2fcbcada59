// The Word document that is written: its page, its faces and its numbers are those of GB/T 9704—2012.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { wordDocumentOf } from "../../server/src/adapters/wordDocument.ts";
import { type Form, STANDARD_FORM } from "../../server/src/core/layout/form.ts";
import { layoutOf } from "../../server/src/core/layout/layout.ts";
import { picturesOf } from "../../server/src/node/pictures.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { png } from "../support/png.ts";
import { unzip } from "../support/unzip.ts";

const DRAFT = lines(
  "# 云溪县水利局2026年工作总结",
  "县人民政府：",
  "一、主要做法",
  "（一）抓供水。改造“百村”水厂3座，**完成率100%**。",
  "（二）抓防汛",
  "| 乡镇 | 沙袋 |",
  "|---|---|",
  "| 东溪 | 200条 |",
  "以上报告，请审议。",
  "云溪县水利局",
  "2026年12月5日",
  "附件1",
  "水厂改造明细表",
  "共3座。",
);

let folder = "";
let parts: readonly string[] = [];
const part = (name: string, of = folder) => readFileSync(join(of, name), "utf8");
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-word-"));
  parts = await written(DRAFT, "markdown", folder);
});
after(() => rmSync(folder, { recursive: true }));

/** Writes the draft's document, unpacks it into a folder, and gives the names of its parts. */
async function written(
  text: string,
  language: Language,
  into: string,
  form?: Form,
): Promise<readonly string[]> {
  const file = join(into, "稿.docx");
  writeFileSync(file, await wordDocumentOf(layoutOf(reportOf(text, language)), form));
  return unzip(file, into);
}

/** The part of another draft's document. */
async function partOf(name: string, text: string, form?: Form): Promise<string> {
  const into = mkdtempSync(join(tmpdir(), "gongwen-word-"));
  try {
    await written(text, text.startsWith("#") ? "markdown" : "plaintext", into, form);
    return part(name, into);
  } finally {
    rmSync(into, { recursive: true });
  }
}

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
  const footers = parts.filter((name) => /footer\d\.xml$/.test(name)).map((name) => part(name));
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

test("no page has the signature alone, and the first has text", async () => {
  assert.match(holding("以上报告，请审议。")?.xml ?? "", /<w:keepNext\/>/);
  const short = lines("关于印发办法的通知", "各乡镇：", "现印发给你们。", "县水利局", "2026年3月5日");
  const [only = ""] =
    /<w:p>(?:(?!<w:p>).)*现印发给你们/s.exec(await partOf("word/document.xml", short)) ?? [];
  assert.ok(only !== "" && !only.includes("<w:keepNext/>"), only);
});

test("an attachment begins a page", () => {
  assert.match(holding("附件1")?.xml ?? "", /<w:pageBreakBefore\/>/);
});

test("Word makes no gaps of its own between Chinese and digits", () => {
  assert.match(style("Normal"), /<w:autoSpaceDE w:val="0"\/><w:autoSpaceDN w:val="0"\/>/);
  for (const id of ["Body", "Title", "Heading1"]) assert.match(style(id), /<w:basedOn w:val="Normal"\/>/);
});

test("a footnote of Markdown is one of Word", async () => {
  const draft = lines("# 节水办法", "改造水厂3座[^1]。", "[^1]: 指东溪等水厂。");
  assert.match(await partOf("word/document.xml", draft), /3座.*<w:footnoteReference w:id="1"\/>.*。/s);
  assert.match(await partOf("word/footnotes.xml", draft), /指东溪等水厂。/);
});

test("a picture stands in the middle, no wider than the text, its words below; one that is not there leaves its words", async () => {
  const into = mkdtempSync(join(tmpdir(), "gongwen-word-"));
  try {
    writeFileSync(join(into, "水位.png"), png(1200, 600));
    const blocks = layoutOf(reportOf(lines("![水位图](水位.png)", "", "![站点图](没有.png)"), "markdown"));
    const file = join(into, "稿.docx");
    writeFileSync(
      file,
      await wordDocumentOf(blocks, STANDARD_FORM, picturesOf(pathToFileURL(join(into, "稿.md")).href)),
    );
    assert.ok(unzip(file, into).some((name) => /^word\/media\/.*\.png$/.test(name)));
    const xml = part("word/document.xml", into);
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    assert.equal(Math.round(Number(width) / 36000), 156);
    assert.equal(Math.round(Number(height) / 36000), 78);
    assert.equal(xml.match(/<w:drawing>/g)?.length, 1);
    assert.match(xml, /水位图.*站点图/s);
  } finally {
    rmSync(into, { recursive: true });
  }
});

test("a long title is broken where words end; a writer's own lines are kept", async () => {
  const xml = await partOf(
    "word/document.xml",
    lines("云溪县水利局关于做好2026年春灌工作的通知", "各乡镇："),
  );
  assert.match(xml, /云溪县水利局关于做好<.*<w:br\/>.*>2026年春灌工作的通知</s);
  const own = lines("云溪县水利局农业农村局关于", "做好2026年全县春灌和防汛准备工作的通知", "各乡镇：");
  assert.doesNotMatch(await partOf("word/document.xml", own), /<w:br\/>/);
});

describe("a document with masthead and 版记", () => {
  const draft = lines(
    "机密",
    "云溪县水利局文件",
    "云水〔2026〕15号　　签发人：周舟",
    "关于解决水厂改造资金的请示",
    "县人民政府：",
    "妥否，请批示。",
    "云溪县水利局",
    "2026年5月8日",
    "抄送：县财政局。",
    "云溪县水利局办公室　2026年5月8日印发",
  );
  let xml = "";
  before(async () => {
    xml = await partOf("word/document.xml", draft);
  });
  const paragraph = (words: string) =>
    [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].find(([one]) => one.includes(words))?.[0] ?? "";

  test("the mark is red, as large as there is room, 35 mm below the upper edge with the line above it", () => {
    const before = /<w:spacing [^>]*w:before="(\d+)"/.exec(paragraph("水利局文件"))?.[1];
    assert.equal(Number(before), Math.round((35 / 25.4) * 1440) - 560);
    assert.match(paragraph("水利局文件"), /<w:sz w:val="110"\/>/);
  });

  test("organs that issue it together have one size", async () => {
    const joint = await partOf(
      "word/document.xml",
      lines("云溪县水利局", draft.slice(draft.indexOf("云溪县水利局文件"))),
    );
    const sizes = [...joint.matchAll(/"OrganMark".*?<w:sz w:val="(\d+)"/gs)].map(([, size]) => size);
    assert.deepEqual(sizes, ["110", "110"]);
  });

  test("the number and who signs at both ends of a line above the red line", () => {
    assert.match(paragraph("云水〔2026〕15号"), /<w:pBdr><w:bottom [^>]*w:color="FF0000"/);
    assert.match(
      paragraph("云水〔2026〕15号"),
      /<w:tab\/>.*云水〔2026〕15号.*<w:tab\/>.*签发人：.*<w:rStyle w:val="Face2"\/>.*周舟/s,
    );
  });

  test("版记 stands at the foot of the type area, its lines 0.35 mm and 0.25 mm thick", () => {
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(xml)?.[0] ?? "";
    assert.match(table, /<w:tblpPr [^>]*w:tblpYSpec="bottom"[^>]*w:vertAnchor="margin"/);
    assert.match(table, /<w:top w:val="single"[^>]*w:sz="8"\/>.*<w:insideH w:val="single"[^>]*w:sz="6"\/>/s);
    assert.match(table, /抄送：县财政局。.*云溪县水利局办公室.*<w:tab\/>.*2026年5月8日印发/s);
  });
});

describe("信函", () => {
  const draft = lines(
    "云溪县水利局",
    "云水函〔2026〕21号",
    "关于商请支持用地的函",
    "县自然资源局：",
    "请支持。",
  );

  test("the organ above a double line in the first page's header, which has a foot of its own and no number", async () => {
    assert.match(await partOf("word/document.xml", draft), /<w:titlePg\/>/);
    const header = await partOf("word/header1.xml", draft);
    assert.match(header, /<w:bottom w:val="thickThinSmallGap".*云溪县水利局/s);
  });
});

test("columns are as wide as their words ask for, aligned as Markdown says; the more there are, the smaller", async () => {
  const xml = await partOf(
    "word/document.xml",
    lines("# 项目表", "| 序号 | 项目名称 | 投资 |", "|---|:--|--:|", "| 1 | 东溪水厂改造提升工程 | 1280 |"),
  );
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  assert.ok((widths[1] ?? 0) > 2 * (widths[0] ?? 0), String(widths));
  assert.match(xml, /<w:jc w:val="right"\/>.{0,200}1280/s);
  const cells = "| 项目建设地点和单位 ".repeat(6);
  const wide = await partOf(
    "word/document.xml",
    lines("# 项目表", `${cells}|`, `${"|---".repeat(6)}|`, `${cells}|`),
  );
  assert.match(wide, /<w:sz w:val="21"\/>/);
});

test("a page turns for an attachment's wide table, and the next stands upright again", async () => {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const heads = [
    "序号",
    "项目名称",
    "建设单位",
    "建设地点",
    "总投资",
    "年度计划",
    "累计完成",
    "完成率",
    "开工时间",
    "竣工时间",
  ];
  const draft = lines(
    "# 关于报送项目进展的函",
    "县人民政府：",
    "现报送有关情况。",
    "附件：1.项目表",
    "附件1",
    "项目表",
    row(heads),
    row(heads.map(() => "---")),
    row(heads),
    "附件2",
    "联系人名单",
    "周舟。",
  );
  const xml = await partOf("word/document.xml", draft);
  const pages = [...xml.matchAll(/<w:pgSz [^>]*?w:w="(\d+)"/g)].map(([, width]) => Number(width));
  assert.deepEqual(pages, [11906, 16838, 11906]);
  assert.doesNotMatch(xml, /<w:pageBreakBefore\/>/);
});

/** The order that the schema of WordprocessingML has for what is written in these elements. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    ...[
      "pStyle",
      "keepNext",
      "keepLines",
      "pageBreakBefore",
      "framePr",
      "widowControl",
      "numPr",
      "pBdr",
      "shd",
      "tabs",
    ],
    ...["autoSpaceDE", "autoSpaceDN", "spacing", "ind", "jc", "outlineLvl", "rPr", "sectPr"],
  ],
  rPr: [
    ...["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "sz", "szCs", "vertAlign", "lang"],
  ],
  tblPr: ["tblStyle", "tblpPr", "tblOverlap", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar"],
};

test("properties stand in the schema's order", async () => {
  for (const name of ["word/document.xml", "word/styles.xml"]) {
    for (const [element, order] of Object.entries(ORDERS)) {
      for (const [, inner = ""] of part(name).matchAll(
        new RegExp(`<w:${element}>(.*?)</w:${element}>`, "gs"),
      )) {
        const places = topLevel(inner).map((child) => order.indexOf(child));
        assert.ok(!places.includes(-1), `${element}: ${topLevel(inner)}`);
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
          `${element}: ${topLevel(inner)}`,
        );
      }
    }
  }
});

/** The names of the elements in a piece of XML that lie in no other. */
function topLevel(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)w:(\w+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 0) names.push(name);
      if (!empty) depth++;
    }
  }
  return names;
}

describe("the form that an office asks for", () => {
  const fonts = { ...STANDARD_FORM.fonts, title: "方正小标宋_GBK", heading2: "楷体", latin: "仿宋" };
  const styled = (form: Partial<Form>) => partOf("word/styles.xml", DRAFT, { ...STANDARD_FORM, ...form });

  test("faces", async () => {
    const styles = await styled({ fonts });
    assert.match(styles, /w:styleId="Title".*?w:eastAsia="方正小标宋_GBK"/s);
    assert.match(styles, /w:styleId="Heading2".*?w:ascii="仿宋".*?w:eastAsia="楷体"/s);
    assert.match(styles, /w:styleId="Body".*?w:eastAsia="仿宋_GB2312"/s);
  });

  test("the height of a line", async () => {
    assert.match(await styled({ lineSpacing: 28.8 }), /w:styleId="Body".*?w:line="576" w:lineRule="exact"/s);
  });

  test("page numbers in the middle, or none", async () => {
    const document = (pageNumbers: Form["pageNumbers"]) =>
      partOf("word/document.xml", DRAFT, { ...STANDARD_FORM, pageNumbers });
    assert.equal((await document("center")).match(/<w:footerReference /g)?.length, 1);
    assert.doesNotMatch(await document("none"), /<w:footerReference /);
    const footer = await partOf("word/footer1.xml", DRAFT, { ...STANDARD_FORM, pageNumbers: "center" });
    assert.match(footer, /<w:jc w:val="center"\/>/);
  });
});
