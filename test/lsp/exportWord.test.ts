// The draft as a Word document over the wire: of the text as it stands, of any open document, of no other.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { EXPORT_WORD_REQUEST, type ExportWordResult } from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";
import { unzip } from "../support/unzip.ts";

let client: TestClient;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-word-"));
  client = await startClient({ initializationOptions: { untrusted: true } });
});
after(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const exported = (uri: string) =>
  client.request<ExportWordResult | null>(EXPORT_WORD_REQUEST, { textDocument: { uri } });

async function textOf(uri: string): Promise<string> {
  const file = join(folder, "稿.docx");
  writeFileSync(file, Buffer.from((await exported(uri))?.content ?? "", "base64"));
  unzip(file, folder);
  return readFileSync(join(folder, "word", "document.xml"), "utf8").replace(/<[^>]*>/g, "");
}

test("the document is of the text as it was last changed, in a folder that is not trusted or not on a disk", async () => {
  const uri = "vscode-vfs://github/某库/总结.md";
  await client.open(uri, lines("# 县水务局2026年工作总结", "", "改造水厂3座。"), "markdown");
  assert.match(await textOf(uri), /县水务局2026年工作总结.*改造水厂3座。/);
  const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } };
  await client.change(uri, 2, { range, text: "5" });
  assert.match(await textOf(uri), /改造水厂5座。/);
});

test("a text that is left alone is exported all the same, an empty one too", async () => {
  await client.open("untitled:清单", "牛奶\n鸡蛋\n");
  assert.match(await textOf("untitled:清单"), /牛奶.*鸡蛋/);
  await client.open("untitled:空白", "");
  assert.equal((await textOf("untitled:空白")).trim(), "");
});

test("the faces are those of the settings", async () => {
  const own = await startClient({
    initializationOptions: { gongwen: { word: { fonts: { title: "方正小标宋_GBK" } } } },
  });
  try {
    await own.open("untitled:总结", lines("县水务局2026年工作总结", "一、供水", "改造水厂3座。"));
    const answer = await own.request<ExportWordResult>(EXPORT_WORD_REQUEST, {
      textDocument: { uri: "untitled:总结" },
    });
    const file = join(folder, "字体.docx");
    writeFileSync(file, Buffer.from(answer.content, "base64"));
    unzip(file, folder);
    assert.match(readFileSync(join(folder, "word", "styles.xml"), "utf8"), /w:eastAsia="方正小标宋_GBK"/);
  } finally {
    await own.stop();
  }
});

test("with comments it says what is found, by the settings, where diagnostics and the status are off too", async () => {
  const uri = "untitled:总结.txt";
  const own = await startClient({
    initializationOptions: {
      gongwen: {
        enable: "off",
        diagnostics: { enable: false },
        rules: { "placeholder/masked-number": "off" },
      },
    },
  });
  try {
    await own.open(uri, lines("县水务局2026年工作总结", "一、供水", "在X市改造水厂**座。"));
    const params = { textDocument: { uri }, comments: true };
    const answer = await own.request<ExportWordResult>(EXPORT_WORD_REQUEST, params);
    assert.equal(answer.comments, 1);
    const file = join(folder, "批注.docx");
    writeFileSync(file, Buffer.from(answer.content, "base64"));
    unzip(file, folder);
    const comments = readFileSync(join(folder, "word", "comments.xml"), "utf8");
    assert.equal(comments.replace(/<[^>]*>/g, "").trim(), "“X市”尚未填写：请填入地名");
  } finally {
    await own.stop();
  }
  assert.equal((await exported("untitled:清单"))?.comments, 0);
});

test("of a document that is not open there is none", async () => {
  assert.equal(await exported("file:///没有打开.txt"), null);
});
