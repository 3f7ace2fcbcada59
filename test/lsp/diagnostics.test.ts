// Diagnostics for clients that do not ask: pushed after a pause, the newest version only, cleared on closing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PublishDiagnosticsParams } from "vscode-languageserver/node";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

let client: TestClient;
before(async () => {
  client = await startClient();
});
after(() => client.stop());

const PUBLISH = "textDocument/publishDiagnostics";
const TEXT = lines("X市林业局2026年工作总结", "一、主要做法");

test("opening pushes, editing pushes the newest version, closing clears", async () => {
  const uri = "file:///pushed.txt";
  const next = (fits: (params: PublishDiagnosticsParams) => boolean) =>
    client.next<PublishDiagnosticsParams>(PUBLISH, (params) => params.uri === uri && fits(params));
  await client.open(uri, TEXT);
  const first = await next(() => true);
  assert.equal(first.version, 1);
  assert.deepEqual(
    first.diagnostics.map(({ code }) => code),
    ["placeholder/masked-name"],
  );
  await client.atOnce(() => {
    for (let version = 2; version <= 6; version++) {
      client.change(uri, version, {
        range: { start: { line: 1, character: 6 }, end: { line: 1, character: 6 } },
        text: "，X县作了交流",
      });
    }
  });
  const last = await next(({ version }) => version === 6);
  assert.equal(last.diagnostics.length, 6);
  assert.equal(client.count(PUBLISH), 2, "five quick edits make one push");
  await client.close(uri);
  assert.deepEqual((await next(({ diagnostics }) => diagnostics.length === 0)).diagnostics, []);
});
