// What a writer's editor gets from the server over its stdio door.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  FullDocumentDiagnosticReport,
  Hover,
  SemanticTokens,
  SemanticTokensDelta,
} from "vscode-languageserver/node";
import {
  CONTINUATION_REQUEST,
  FILL_PLACEHOLDER_COMMAND,
  type FillPlaceholderArguments,
  IGNORE_TEXT_COMMAND,
  NEXT_NUMBER_REQUEST,
  type NextNumberResult,
  STRUCTURE_EDIT_REQUEST,
  type StructureEditResult,
} from "../../server/src/protocol.ts";
import { applyEdits, editsIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

let client: TestClient;
before(async () => {
  client = await startClient({
    capabilities: {
      textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
      workspace: { workspaceEdit: { documentChanges: true } },
    },
    initializationOptions: { commands: [FILL_PLACEHOLDER_COMMAND, IGNORE_TEXT_COMMAND] },
  });
});
after(() => client.stop());

const TEXT = lines(
  "X市林业局2026年工作总结",
  "一、主要做法",
  "全年开展集中宣讲14场次。",
  "培训护林员*名。",
  "二、存在问题",
  "人手不足。",
);

/** Opens a fresh copy of a text and gives its uri. */
let copies = 0;
async function opened(text = TEXT, languageId?: string): Promise<string> {
  copies += 1;
  const uri = `file:///draft-${copies}.txt`;
  await client.open(uri, text, languageId);
  return uri;
}

const ask = <R>(method: string, uri: string, more: object = {}) =>
  client.request<R>(method, { textDocument: { uri }, ...more });

test("symbols, and after an edit the symbols of the new text", async () => {
  const uri = await opened();
  const names = async () =>
    (await ask<DocumentSymbol[]>("textDocument/documentSymbol", uri))[0]?.children?.map(({ name }) => name);
  assert.deepEqual(await names(), ["一、主要做法", "二、存在问题"]);
  await client.change(uri, 2, {
    range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } },
    text: "三、下一步打算\n",
  });
  assert.deepEqual(await names(), ["一、主要做法", "二、存在问题", "三、下一步打算"]);
});

test("folding ranges", async () => {
  const ranges = await ask<FoldingRange[]>("textDocument/foldingRange", await opened());
  assert.deepEqual(
    ranges.map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 5],
      [1, 3],
      [4, 5],
    ],
  );
});

test("a hover over a figure says what it counts, over a placeholder what is missing", async () => {
  const uri = await opened();
  const figure = await ask<Hover>("textDocument/hover", uri, { position: { line: 2, character: 9 } });
  assert.match(JSON.stringify(figure.contents), /14场次.*集中宣讲/);
  const mask = await ask<Hover>("textDocument/hover", uri, { position: { line: 0, character: 0 } });
  assert.match(JSON.stringify(mask.contents), /X市.*隐去了地名/);
  assert.equal(await ask("textDocument/hover", uri, { position: { line: 5, character: 1 } }), null);
});

test("asked for diagnostics twice, the server says the second time that nothing has changed", async () => {
  const uri = await opened();
  const first = await ask<FullDocumentDiagnosticReport>("textDocument/diagnostic", uri);
  assert.deepEqual(
    first.items.map(({ code, source, range }) => [code, source, range.start.line, range.start.character]),
    [
      ["placeholder/masked-name", "公文", 0, 0],
      ["placeholder/masked-number", "公文", 3, 5],
    ],
  );
  const again = { previousResultId: first.resultId };
  assert.deepEqual(await ask("textDocument/diagnostic", uri, again), {
    kind: "unchanged",
    resultId: first.resultId,
  });
  await client.change(uri, 2, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
    text: "甲市",
  });
  const changed = await ask<FullDocumentDiagnosticReport>("textDocument/diagnostic", uri, again);
  assert.deepEqual(
    changed.items.map(({ code }) => code),
    ["placeholder/masked-number"],
  );
});

async function actionsOn(
  uri: string,
  code: string,
): Promise<{ actions: CodeAction[]; diagnostic: Diagnostic }> {
  const { items } = await ask<FullDocumentDiagnosticReport>("textDocument/diagnostic", uri);
  const diagnostic = items.find((item) => item.code === code);
  assert.ok(diagnostic);
  const context = { diagnostics: [diagnostic] };
  const actions = await ask<CodeAction[]>("textDocument/codeAction", uri, {
    range: diagnostic.range,
    context,
  });
  return { actions, diagnostic };
}

test("taking a placeholder out changes the text and nothing else", async () => {
  const uri = await opened();
  const { actions } = await actionsOn(uri, "placeholder/masked-number");
  const remove = actions.find(({ title }) => title.startsWith("删除"));
  assert.equal(applyEdits(TEXT, editsIn(remove?.edit, uri)), TEXT.replace("*名", ""));
});

test("filling in and ignoring are the client's to do", async () => {
  const uri = await opened();
  const { actions, diagnostic } = await actionsOn(uri, "placeholder/masked-name");
  const fill = actions.find(({ command }) => command?.command === FILL_PLACEHOLDER_COMMAND);
  const expected: FillPlaceholderArguments = { uri, version: 1, range: diagnostic.range, text: "X市" };
  assert.deepEqual(fill?.command?.arguments, [expected]);
  const ignore = actions.find(({ command }) => command?.command === IGNORE_TEXT_COMMAND);
  assert.deepEqual(ignore?.command?.arguments, [{ uri, text: "X市" }]);
});

test("semantic tokens, and after an edit only what changed", async () => {
  const uri = await opened();
  const full = await ask<SemanticTokens>("textDocument/semanticTokens/full", uri);
  assert.ok(full.data.length > 0 && full.data.length % 5 === 0);
  await client.change(uri, 2, {
    range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
    text: "《条例》",
  });
  const { edits, resultId } = await ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", uri, {
    previousResultId: full.resultId,
  });
  const [edit] = edits;
  const patched = [...full.data];
  patched.splice(edit?.start ?? 0, edit?.deleteCount ?? 0, ...(edit?.data ?? []));
  const fresh = await ask<SemanticTokens>("textDocument/semanticTokens/full", uri);
  assert.deepEqual(patched, fresh.data);
  assert.notEqual(resultId, full.resultId);
  const stale = { previousResultId: "no such result" };
  assert.deepEqual(
    (await ask<SemanticTokens>("textDocument/semanticTokens/full/delta", uri, stale)).data,
    fresh.data,
    "after an unknown result all tokens are sent",
  );
});

test("the tokens of a range are those of its lines", async () => {
  const uri = await opened();
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } };
  const { data } = await ask<SemanticTokens>("textDocument/semanticTokens/range", uri, { range });
  assert.deepEqual(data, [1, 0, 2, 0, 0]);
});

test("the next section's number", async () => {
  const uri = await opened();
  const next = await ask<NextNumberResult>(NEXT_NUMBER_REQUEST, uri, { position: { line: 6, character: 0 } });
  assert.deepEqual(next, {
    style: "han",
    number: "三、",
    value: 3,
    depth: 1,
    prefix: "",
    version: 1,
    following: [],
  });
  assert.equal(
    await ask(NEXT_NUMBER_REQUEST, "file:///closed.txt", { position: { line: 0, character: 0 } }),
    null,
  );
});

test("a section moves down with its number, and says why the last one cannot", async () => {
  const uri = await opened("市水务局2026年工作总结\n一、主要工作\n甲。\n二、存在问题\n乙。\n");
  const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
  const moved = await ask<StructureEditResult>(STRUCTURE_EDIT_REQUEST, uri, {
    edit: "moveDown",
    range: at(1),
  });
  assert.ok("changes" in moved);
  assert.match(moved.title, /下移.*主要工作/);
  const stays = await ask<StructureEditResult>(STRUCTURE_EDIT_REQUEST, uri, {
    edit: "moveDown",
    range: at(3),
  });
  assert.match("refused" in stays ? stays.refused : "", /最后一个/);
});

test("a new line below a heading goes on with the next number", async () => {
  const uri = await opened("市水务局2026年工作总结\n一、主要工作\n\n");
  assert.deepEqual(await ask(CONTINUATION_REQUEST, uri, { position: { line: 2, character: 0 } }), {
    text: "二、",
  });
  assert.equal(await ask(CONTINUATION_REQUEST, uri, { position: { line: 0, character: 3 } }), null);
});

test("a text that is no report gets nothing but the next number it asks for", async () => {
  const uri = await opened("一、牛奶\n二、X牌面包*个\n");
  const position = { line: 1, character: 2 };
  assert.equal(await ask("textDocument/documentSymbol", uri), null);
  assert.equal(await ask("textDocument/foldingRange", uri), null);
  assert.equal(await ask("textDocument/hover", uri, { position }), null);
  assert.equal(await ask("textDocument/semanticTokens/full", uri), null);
  assert.deepEqual((await ask<FullDocumentDiagnosticReport>("textDocument/diagnostic", uri)).items, []);
  assert.equal(
    (await ask<NextNumberResult>(NEXT_NUMBER_REQUEST, uri, { position: { line: 2, character: 0 } })).number,
    "三、",
  );
});

test("after closing, a document is unknown", async () => {
  const uri = await opened();
  await client.close(uri);
  assert.equal(await ask("textDocument/documentSymbol", uri), null);
});

test("a finding's code leads to a page that is there", async () => {
  const { items } = await ask<FullDocumentDiagnosticReport>("textDocument/diagnostic", await opened());
  const href = items[0]?.codeDescription?.href ?? "";
  assert.match(readFileSync(new URL(href), "utf8"), /^# 名称未填写$/m);
});
