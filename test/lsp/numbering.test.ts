// Going on with a numbering and editing the structure in an editor that has no commands of ours.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { CodeAction, CompletionList, TextEdit } from "vscode-languageserver/node";
import { applyEdits, editsIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const TEXT = lines("青禾县水务局2026年工作总结", "一、主要做法", "", "三、存在问题", "人手不足。");
const NEW_LINE = { line: 2, character: 0 };

function number(client: TestClient, uri: string) {
  const textDocument = { uri };
  return {
    onEnter: () =>
      client.request<TextEdit[]>("textDocument/onTypeFormatting", {
        textDocument,
        position: NEW_LINE,
        ch: "\n",
        options: { tabSize: 4, insertSpaces: true },
      }),
    completed: async () => {
      const params = { textDocument, position: NEW_LINE };
      return (await client.request<CompletionList | null>("textDocument/completion", params))?.items ?? [];
    },
  };
}

describe("an editor that leaves numbering to the server", () => {
  let client: TestClient;
  const uri = "file:///a.txt";
  before(async () => {
    client = await startClient({
      configuration: (of) => ({ continueNumbering: !of.endsWith("off.txt") }),
    });
    await client.open(uri, TEXT);
  });
  after(() => client.stop());

  test("is told that it may ask", () => {
    const { capabilities } = client.initialized;
    assert.equal(capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter, "\n");
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes("；"));
  });

  test("gets the number after Enter", async () => {
    const edits = await number(client, uri).onEnter();
    assert.equal(applyEdits(TEXT, edits).split("\n")[2], "二、");
  });

  test("gets it as a completion", async () => {
    const items = await number(client, uri).completed();
    assert.deepEqual(
      items.map(({ label }) => label),
      ["二、"],
    );
  });

  test("gets neither where the setting is off", async () => {
    await client.open("file:///off.txt", TEXT);
    const { onEnter, completed } = number(client, "file:///off.txt");
    assert.deepEqual([await onEnter(), await completed()], [[], []]);
  });

  test("gets the structure's edits as actions", async () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
    const context = { diagnostics: [], only: ["source.renumber.gongwen"] };
    const [action] = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context,
    });
    assert.ok(action);
    assert.match(applyEdits(TEXT, editsIn(action.edit, uri)), /^二、存在问题$/m);
  });
});

test("an editor that continues numbers itself is not offered it on typing", async () => {
  const client = await startClient({ initializationOptions: { continuesNumbers: true } });
  assert.equal(client.initialized.capabilities.documentOnTypeFormattingProvider, undefined);
  await client.stop();
});
