// Hints and lines about figures over the wire: off by default, asked for anew when the settings change.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { CodeLens, InlayHint } from "vscode-languageserver/node";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const URI = "file:///总结.txt";
const TEXT = lines("市水务局2026年工作总结", "一、主要工作", "完成投资4.36亿元，同比增长9%。");

let settings: object = {};
let client: TestClient;
before(async () => {
  client = await startClient({
    capabilities: {
      workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
    },
    configuration: () => settings,
  });
  await client.open(URI, TEXT);
});
after(() => client.stop());

async function shown(): Promise<string[]> {
  const textDocument = { uri: URI };
  const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
  const hints = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument, range });
  const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument });
  return [...hints.map(({ label }) => String(label)), ...lenses.map(({ command }) => command?.title ?? "")];
}

test("nothing is shown until the settings ask for it; then the editor is told to ask again", async () => {
  assert.deepEqual(await shown(), []);
  const refreshed = ["workspace/inlayHint/refresh", "workspace/codeLens/refresh"].map(
    (method) => new Promise<void>((resolve) => client.connection.onRequest(method, () => resolve())),
  );
  settings = { inlayHints: true, codeLens: true };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await Promise.all(refreshed);
  assert.deepEqual(await shown(), ["此前约4亿元", "数据 2"]);
});
