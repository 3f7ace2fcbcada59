// What is found, as comments (批注) of the Word document: each on its own words, once, wherever the layout has put them.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { wordDocumentOf } from "../../server/src/adapters/wordDocument.ts";
import { layoutOf } from "../../server/src/core/layout/layout.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { findingComments } from "../../server/src/features/findingComments.ts";
import { anyText } from "../support/arbitraries.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { lines } from "../support/lines.ts";
import { unzip } from "../support/unzip.ts";

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-comments-"));
});
after(() => rmSync(folder, { recursive: true }));

/** The words of the document, a paragraph a line, with ⟦ ⟧ about those that a comment speaks of; and what the comments say. */
async function commented(text: string, language: Language = "plaintext") {
  const report = reportOf(text, language);
  const file = join(folder, "稿.docx");
  writeFileSync(file, await wordDocumentOf(layoutOf(report, findingComments(report, lint(report)))));
  const names = unzip(file, folder);
  const part = (name: string) => (names.includes(name) ? readFileSync(join(folder, name), "utf8") : "");
  return { words: wordsOf(part("word/document.xml")), said: saidIn(part("word/comments.xml")) };
}

const MARKS: readonly (readonly [xml: RegExp, mark: string])[] = [
  [/^<w:commentRangeStart /, "⟦"],
  [/^<w:commentRangeEnd /, "⟧"],
  [/^<w:br\/>/, "／"],
  [/^<\/w:p>/, "\n"],
];

function wordsOf(xml: string): readonly string[] {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*|<w:commentRange\w+ [^>]*>|<w:br\/>|<\/w:p>/g) ?? [];
  const text = pieces.map((piece) => {
    const mark = MARKS.find(([pattern]) => pattern.test(piece));
    return mark ? mark[1] : piece.replace(/^<[^>]*>/, "");
  });
  return text
    .join("")
    .split("\n")
    .filter((line) => line !== "");
}

const saidIn = (xml: string) =>
  [...xml.matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([comment]) => comment.replace(/<[^>]*>/g, ""));

const bare = (line: string) => line.replace(/[⟦⟧／]/g, "");

describe("a comment is on the words that it speaks of", () => {
  const cases: readonly (readonly [name: string, draft: string, words: string, language?: Language])[] = [
    [
      "in the text, and in a heading that runs into it",
      lines(
        "县水务局2026年工作总结",
        "一、供水",
        "（一）抓改造。在X市改造水厂**座。",
        "（二）抓新建。新建泵站2座。",
      ),
      "（一）抓改造。在⟦X市⟧改造水厂⟦**座⟧。",
    ],
    [
      "in a title that is broken between words",
      lines("关于报送X市水利局2026年上半年农村供水保障工作情况的报告", "一、供水", "改造水厂3座。"),
      "关于报送⟦X市⟧水利局2026年上半年／农村供水保障工作情况的报告",
    ],
    [
      "beside Markdown's marks, which are not printed",
      lines("# 县水务局2026年工作总结", "", "**在X市改造水厂3座。**"),
      "在⟦X市⟧改造水厂3座。",
      "markdown",
    ],
    [
      "in a table's cell",
      lines("# 县水务局2026年工作总结", "", "| 乡镇 | 沙袋 |", "|---|---|", "| X镇 | 200条 |"),
      "⟦X镇⟧",
      "markdown",
    ],
    [
      "at both ends of a line",
      lines(
        "云溪县水利局文件",
        "云水〔2026〕×号　　签发人：周×",
        "关于报送工作总结的报告",
        "县人民政府：",
        "现报告如下。",
      ),
      "云水〔2026〕⟦×号⟧签发人：⟦周×⟧",
    ],
  ];
  for (const [name, draft, words, language] of cases) {
    test(name, async () => {
      const found = (await commented(draft, language)).words;
      assert.equal(
        found.find((line) => bare(line) === bare(words)),
        words,
      );
    });
  }
});

test("comments of a letter's mark, which stands in the page's head, are on the first words below it", async () => {
  const { words, said } = await commented(
    lines(
      "X县水利局",
      "云水函〔2026〕15号",
      "关于商请提供供水资料的函",
      "县统计局：",
      "现商请提供供水资料。",
    ),
  );
  assert.ok(said.includes("“X县”尚未填写：请填入地名"));
  assert.match(words[0] ?? "", /^⟦.*⟧/);
});

test("they name other places by their words: in Word no line has a number", async () => {
  const sentence = "全年改造水厂3座，新建泵站2座，铺设管网12公里，群众用水有了保障。";
  const { said } = await commented(
    lines("县水务局2026年工作总结", "一、供水", sentence, "二、节水", sentence),
  );
  assert.deepEqual(said, ["这一段与“全年改造水厂3座，新建泵…”一段一字不差：请删去一处，或换个说法"]);
});

test("a draft in which nothing is found has no comments", async () => {
  const { words, said } = await commented(lines("县水务局2026年工作总结", "一、供水", "改造水厂3座。"));
  assert.deepEqual(said, []);
  assert.ok(!words.join("").includes("⟦"));
});

test("each comment of any draft has one beginning, one end behind it and one reference", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom("plaintext", "markdown"), async (text, language) => {
      await commented(text, language as Language);
      const xml = readFileSync(join(folder, "word/document.xml"), "utf8");
      const ids = (name: string) => [...xml.matchAll(new RegExp(`<w:${name} w:id="(\\d+)"`, "g"))];
      const [starts, ends, references] = ["commentRangeStart", "commentRangeEnd", "commentReference"].map(
        ids,
      );
      const numbers = (found: readonly RegExpExecArray[] = []) =>
        found.map(([, id]) => Number(id)).sort((a, b) => a - b);
      assert.deepEqual(
        numbers(starts),
        numbers(starts).map((_, i) => i),
      );
      assert.deepEqual(numbers(ends), numbers(starts));
      assert.deepEqual(numbers(references), numbers(starts));
      for (const start of starts ?? []) {
        const end = ends?.find(([, id]) => id === start[1]);
        assert.ok(end && end.index > start.index);
      }
    }),
    { numRuns: 60 },
  );
});
