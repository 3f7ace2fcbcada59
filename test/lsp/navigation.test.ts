// Moving about in a draft over the server's stdio door: links, definitions, references, highlights, selection, the tree.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  Range,
  SelectionRange,
  SymbolInformation,
} from "vscode-languageserver/node";
import { OUTLINE_REQUEST, type OutlineResult } from "../../server/src/protocol.ts";
import { textIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const TEXT = lines(
  "青禾县水务局2026年工作总结",
  "一、主要做法",
  "设立治水工作专班（以下简称“工作专班”），由工作专班统筹，打算见第二部分，分工见附件1。",
  "在X市考察，X市作了介绍。",
  "二、下一步打算",
  "附件1",
  "分工表",
);
/** A place in the text: where the words first stand behind `after`, and one character further. */
const positionOf = (words: string, after = "") => {
  const at = TEXT.indexOf(words, TEXT.indexOf(after)) + 1;
  const before = TEXT.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

let client: TestClient;
before(async () => {
  client = await startClient({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
});
after(() => client.stop());

let copies = 0;
async function opened(text = TEXT): Promise<string> {
  copies += 1;
  const uri = `file:///navigation-${copies}.txt`;
  await client.open(uri, text);
  return uri;
}

const ask = <R>(method: string, uri: string, more: object = {}) =>
  client.request<R>(`textDocument/${method}`, { textDocument: { uri }, ...more });
const shown = (range: Range) => textIn(TEXT, range);

test("the server says that it can", () => {
  const { capabilities } = client.initialized;
  for (const name of [
    "selectionRangeProvider",
    "documentLinkProvider",
    "definitionProvider",
    "referencesProvider",
    "documentHighlightProvider",
    "workspaceSymbolProvider",
  ] as const) {
    assert.ok(capabilities[name], name);
  }
});

test("links, and after an edit those of the new text", async () => {
  const uri = await opened();
  const links = async () => (await ask<DocumentLink[]>("documentLink", uri)).map(({ target }) => target);
  assert.deepEqual(await links(), [`${uri}#L5,1`, `${uri}#L6,1`]);
  const start = { line: 1, character: 0 };
  await client.change(uri, 2, { range: { start, end: start }, text: "回顾全年。\n" });
  assert.deepEqual(await links(), [`${uri}#L6,1`, `${uri}#L7,1`]);
});

test("definitions of a reference and of a short name", async () => {
  const uri = await opened();
  const definition = async (words: string, behind?: string) =>
    (await ask<LocationLink[]>("definition", uri, { position: positionOf(words, behind) })).map((link) => [
      link.targetUri,
      link.originSelectionRange && shown(link.originSelectionRange),
      link.targetSelectionRange.start,
    ]);
  assert.deepEqual(await definition("第二部分"), [[uri, "第二部分", { line: 4, character: 0 }]]);
  assert.deepEqual(await definition("工作专班", "，由"), [[uri, "工作专班", { line: 2, character: 14 }]]);
  assert.equal(await ask("definition", uri, { position: { line: 3, character: 3 } }), null);
});

test("references with and without the definition", async () => {
  const uri = await opened();
  const references = async (includeDeclaration: boolean) =>
    (
      await ask<Location[]>("references", uri, {
        position: positionOf("工作专班", "，由"),
        context: { includeDeclaration },
      })
    ).map(({ range }) => range.start.character);
  assert.deepEqual(await references(true), [14, 22]);
  assert.deepEqual(await references(false), [22]);
});

test("highlights of a mask", async () => {
  const highlights = await ask<DocumentHighlight[]>("documentHighlight", await opened(), {
    position: positionOf("X市"),
  });
  assert.deepEqual(
    highlights.map(({ range }) => [shown(range), range.start.character]),
    [
      ["X市", 1],
      ["X市", 6],
    ],
  );
});

test("selection ranges for two cursors", async () => {
  const positions = [positionOf("考察"), positionOf("打算", "二、")];
  const [first, second] = await ask<SelectionRange[]>("selectionRange", await opened(), { positions });
  assert.ok(first && second);
  assert.equal(shown(first.range), "考察");
  assert.equal(shown(second.range), "打算");
  assert.ok(first.parent);
});

test("the tree's outline with its counts", async () => {
  const uri = await opened();
  const result = await client.request<OutlineResult>(OUTLINE_REQUEST, { textDocument: { uri } });
  assert.equal(result.version, 1);
  assert.deepEqual(
    result.nodes[0]?.children.map(({ number, title, placeholders }) => [number, title, placeholders]),
    [
      ["一、", "主要做法", 2],
      ["二、", "下一步打算", 0],
    ],
  );
});

test("a text that is no report, and one that is not open, get nothing", async () => {
  const list = await opened("一、牛奶见第二部分\n二、X牌面包*个\n");
  for (const uri of [list, "file:///closed.txt"]) {
    const position = { line: 0, character: 7 };
    assert.equal(await ask("documentLink", uri), null);
    assert.equal(await ask("definition", uri, { position }), null);
    assert.equal(await ask("references", uri, { position, context: { includeDeclaration: true } }), null);
    assert.equal(await ask("documentHighlight", uri, { position }), null);
    assert.equal(await ask("selectionRange", uri, { positions: [position] }), null);
    assert.equal(await client.request(OUTLINE_REQUEST, { textDocument: { uri } }), null);
  }
});

test("a client that takes no trees is given the outline as a list", async (t) => {
  const flat = await startClient({ capabilities: { textDocument: { documentSymbol: {} } } });
  t.after(flat.stop);
  const uri = "file:///tmp/flat.txt";
  await flat.open(uri, "县水务局2026年工作总结\n一、主要做法\n（一）抓供水。改造水厂3座。\n二、下步打算\n");
  const symbols = await flat.request<SymbolInformation[]>("textDocument/documentSymbol", {
    textDocument: { uri },
  });
  assert.deepEqual(
    symbols.map(({ name, containerName, location }) => [location.range.start.line, name, containerName]),
    [
      [0, "县水务局2026年工作总结", undefined],
      [1, "一、主要做法", "县水务局2026年工作总结"],
      [2, "（一）抓供水", "一、主要做法"],
      [3, "二、下步打算", "县水务局2026年工作总结"],
    ],
  );
  assert.ok(symbols.every(({ location }) => location.uri === uri));
});
