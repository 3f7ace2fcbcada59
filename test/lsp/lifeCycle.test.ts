// The stdio door's life: handshake, misuse, cancelling, shutting down, a parent that dies.
import assert from "node:assert/strict";
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  CancellationTokenSource,
  createProtocolConnection,
  ErrorCodes,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { fails } from "../support/fails.ts";
import { startClient } from "../support/stdioClient.ts";

const URI = "file:///draft.txt";
const symbols = { textDocument: { uri: URI } };

test("says what it can do, answers, and leaves with status 0", async (t) => {
  const client = await startClient();
  t.after(client.stop);
  const { capabilities, serverInfo } = client.initialized;
  assert.equal(serverInfo?.name, "gongwen");
  assert.match(serverInfo?.version ?? "", /^\d+\.\d+\.\d+/);
  assert.ok(capabilities.documentSymbolProvider);
  assert.ok(capabilities.foldingRangeProvider);
  assert.ok(capabilities.hoverProvider);
  assert.equal(capabilities.diagnosticProvider, undefined, "this client does not ask for diagnostics");
  assert.equal(
    await client.request("textDocument/documentSymbol", symbols),
    null,
    "an unknown document is empty",
  );
  assert.equal(await client.stop(), 0);
});

test("offers diagnostics for asking to a client that asks", async (t) => {
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  t.after(client.stop);
  assert.ok(client.initialized.capabilities.diagnosticProvider);
});

test("a request before initialize is refused by the protocol's error", async (t) => {
  const client = await startClient({ uninitialized: true });
  t.after(client.stop);
  await fails(client.request("textDocument/documentSymbol", symbols), ErrorCodes.ServerNotInitialized);
});

test("a request after shutdown is refused by the protocol's error", async (t) => {
  const client = await startClient();
  t.after(client.stop);
  await client.open(URI, "一、总体要求\n二、主要任务\n");
  await client.request("shutdown", null);
  await fails(client.request("textDocument/documentSymbol", symbols), ErrorCodes.InvalidRequest);
  const exit = once(client.process, "exit");
  await client.notify("exit", null);
  assert.deepEqual((await exit)[0], 0);
});

test("what a client sends at once behind initialize is answered in order, though the server is still loading", async (t) => {
  const client = await startClient({ uninitialized: true });
  t.after(client.stop);
  const textDocument = { uri: URI, languageId: "plaintext", version: 1, text: "一、总体要求\n" };
  const change = {
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    text: "二、主要任务\n",
  };
  const [, , , answer] = await Promise.all([
    client.request("initialize", { processId: process.pid, rootUri: null, capabilities: {} }),
    client.notify("textDocument/didOpen", { textDocument }),
    client.notify("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [change],
    }),
    client.request<unknown[]>("textDocument/documentSymbol", symbols),
  ]);
  assert.equal(answer.length, 2);
});

test("a cancelled request is answered as cancelled, and the next one is answered", async (t) => {
  const client = await startClient();
  t.after(client.stop);
  await client.open(URI, "一、总体要求\n二、主要任务\n");
  const source = new CancellationTokenSource();
  let cancelled: Promise<unknown> = Promise.resolve();
  await client.atOnce(() => {
    cancelled = client.connection.sendRequest("textDocument/documentSymbol", symbols, source.token);
    source.cancel();
  });
  await fails(cancelled, LSPErrorCodes.RequestCancelled);
  const answer = await client.request<unknown[]>("textDocument/documentSymbol", symbols);
  assert.equal(answer.length, 2);
});

test("the server ends when its parent closes the stream without a word", async (t) => {
  const client = await startClient();
  t.after(client.stop);
  const exit = once(client.process, "exit");
  client.process.stdin?.end();
  assert.notEqual((await exit)[0], null, "it left by itself");
});

test("over Node's IPC, as VS Code starts it, it answers and ends when the channel closes", async () => {
  const child = fork(MAIN, ["--node-ipc"], { execArgv: ["--import", "tsx"] });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const { capabilities } = await connection.sendRequest<InitializeResult>("initialize", params);
  assert.ok(capabilities.documentSymbolProvider);
  const exit = once(child, "exit");
  child.disconnect();
  assert.notEqual((await exit)[0], null, "it left by itself");
});

const MAIN = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));

/** Runs the door with arguments and gives what it printed. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...args]);
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const [code] = await once(child, "close");
  return { code, out, err };
}

test("--version, --help and no transport at all", async () => {
  const [version, help, nothing] = await Promise.all([run("--version"), run("--help"), run()]);
  assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
  assert.match(help.out, /用法：gongwen-server --stdio/);
  assert.equal(nothing.code, 2);
  assert.match(nothing.err, /请加上 --stdio/);
});
