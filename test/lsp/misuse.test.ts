// Clients that do not keep to the protocol, or are gone: no crash, no hang, the protocol's errors, nothing left behind.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { linkSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  type DocumentSymbol,
  ErrorCodes,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { REPEATS_REQUEST } from "../../server/src/protocol.ts";
import { fails } from "../support/fails.ts";
import { lines } from "../support/lines.ts";
import { childOf, isGone } from "../support/processes.ts";
import { framed, startRawServer } from "../support/rawServer.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const TEXT = lines("青禾县2026年工作总结", "一、总体要求", "二、主要任务");
const at = (line: number, character: number) => ({ line, character });

async function titles(client: TestClient, uri: string): Promise<string[] | undefined> {
  const symbols = await client.request<DocumentSymbol[] | null>("textDocument/documentSymbol", {
    textDocument: { uri },
  });
  return symbols?.flatMap(({ name, children = [] }) => [name, ...children.map((each) => each.name)]);
}

describe("a running server", () => {
  let client: TestClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  test("changes behind the end and ones that run backwards count as what they can mean", async () => {
    const uri = "file:///far.txt";
    await client.open(uri, TEXT);
    await client.change(uri, 9, { range: { start: at(99, 9), end: at(100, 3) }, text: "三、保障措施\n" });
    assert.deepEqual((await titles(client, uri))?.slice(-1), ["三、保障措施"]);
    await client.change(uri, 3, { range: { start: at(1, 6), end: at(1, 2) }, text: "工作要求" });
    assert.deepEqual(
      (await titles(client, uri))?.slice(1, 2),
      ["一、工作要求"],
      "an older number is a change too",
    );
    await client.change(uri, 4, { range: { start: at(-5, -5), end: at(0, 3) }, text: "大河县" });
    assert.equal((await titles(client, uri))?.[0], "大河县2026年工作总结");
  });

  test("what is no change at all harms no other draft, and a whole new text mends its own", async () => {
    const [uri, other] = ["file:///nonsense.txt", "file:///other.txt"];
    await client.open(uri, TEXT);
    await client.open(other, TEXT);
    for (const params of [
      null,
      { contentChanges: [{ text: "甲" }] },
      { textDocument: { uri, version: 2 }, contentChanges: null },
      { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: at(0, 0), end: at(0, 1) } }] },
      {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: { line: "一" }, end: at(1.5, 0) }, text: "甲" }],
      },
    ]) {
      await client.notify("textDocument/didChange", params);
    }
    await client.notify("textDocument/didOpen", { textDocument: { uri: 5, text: null } });
    assert.equal((await titles(client, other))?.length, 3);
    await client.change(uri, 3, { text: TEXT });
    assert.equal((await titles(client, uri))?.length, 3);
  });

  test("a document that is not open changes and closes without effect, and has no answers", async () => {
    const uri = "file:///unknown.txt";
    await client.change(uri, 2, { text: TEXT });
    await client.close(uri);
    assert.equal(await titles(client, uri), undefined);
    const textDocument = { uri };
    assert.equal(await client.request("textDocument/hover", { textDocument, position: at(0, 0) }), null);
  });

  test("unknown requests, and known ones without what they ask about, are answered", async () => {
    await fails(client.request("textDocument/improve", {}), ErrorCodes.MethodNotFound);
    assert.equal(await client.request("textDocument/hover", [1]), null);
    assert.equal(await client.request("textDocument/hover", { textDocument: { uri: "file:///no" } }), null);
    assert.equal(await client.request("textDocument/documentSymbol", {}), null);
  });

  test("a second initialize is refused, and the drafts stay open", async () => {
    const uri = "file:///twice.txt";
    await client.open(uri, TEXT);
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    await fails(client.request("initialize", params), ErrorCodes.InvalidRequest);
    assert.equal((await titles(client, uri))?.length, 3);
  });

  test("two hundred requests at once are all answered", async () => {
    const uri = "file:///many.txt";
    await client.open(uri, TEXT);
    const textDocument = { uri };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => [
        client.request("textDocument/documentSymbol", { textDocument }),
        client.request("textDocument/foldingRange", { textDocument }),
        client.request("textDocument/semanticTokens/full", { textDocument }),
        client.request("textDocument/codeAction", {
          textDocument,
          range: { start: at(1, 0), end: at(1, 0) },
          context: { diagnostics: [] },
        }),
      ]).flat(),
    );
    assert.equal(answers.filter((answer) => Array.isArray(answer) || answer !== null).length, 200);
  });
});

test("long work over a folder ends when it is cancelled, and the next question is answered", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "gongwen-long-"));
  t.after(() => rm(folder, { recursive: true }));
  // So many that the work outlasts whatever else the machine does meanwhile.
  const first = join(folder, "0.txt");
  await writeFile(first, TEXT + "各单位要认真抓好各项工作的贯彻落实。\n".repeat(2_000));
  for (let i = 1; i < 2_000; i++) linkSync(first, join(folder, `${i}.txt`));
  const client = await startClient();
  t.after(client.stop);
  const source = new CancellationTokenSource();
  const folderUri = pathToFileURL(folder).href;
  const work = client.connection.sendRequest(REPEATS_REQUEST, { folder: folderUri }, source.token);
  const cancelled = fails(work, LSPErrorCodes.RequestCancelled);
  await client.open("file:///meanwhile.txt", TEXT);
  assert.equal((await titles(client, "file:///meanwhile.txt"))?.length, 3, "answered beside the long work");
  source.cancel();
  await cancelled;
  assert.equal((await titles(client, "file:///meanwhile.txt"))?.length, 3);
});

describe("what is no message", () => {
  for (const [name, code, junk] of [
    ["broken JSON", ErrorCodes.ParseError, framed("{broken")],
    ["bytes that are no text", ErrorCodes.ParseError, framed("\u0000\ufffd")],
    ["nothing at all", ErrorCodes.ParseError, framed("")],
    ["a list", ErrorCodes.InvalidRequest, framed("[1, 2]")],
    ["a number", ErrorCodes.InvalidRequest, framed("5")],
    ["null", ErrorCodes.InvalidRequest, framed("null")],
    ["an object that is no message", ErrorCodes.InvalidRequest, framed("{}")],
    ["a header without a length", ErrorCodes.ParseError, "Content-Type: text/plain\r\n\r\n{}"],
    ["a length that is no number", ErrorCodes.ParseError, "Content-Length: abc\r\n\r\n{}"],
    ["a length below nothing", ErrorCodes.ParseError, "Content-Length: -5\r\n\r\n{}"],
    ["too small a length", ErrorCodes.ParseError, `Content-Length: 3\r\n\r\n{"jsonrpc":"2.0"}`],
    ["a length that no message has", ErrorCodes.ParseError, "Content-Length: 99999999999\r\n\r\n{}"],
    ["another protocol", ErrorCodes.ParseError, "GET / HTTP/1.1\r\n\r\n"],
    ["a header without an end", ErrorCodes.ParseError, "字".repeat(10_000)],
  ] as const) {
    test(`${name} is refused once, and the next message is answered`, async () => {
      const server = startRawServer();
      server.initialize();
      server.write(junk);
      server.send({ id: 2, method: "shutdown" });
      await server.answered(2);
      assert.deepEqual(await server.refused(1), [code]);
      server.send({ method: "exit" });
      assert.equal(await server.exit, 0);
    });
  }

  test("messages in pieces are read, and the server leaves with the stream, in good order after a shutdown", async () => {
    const server = startRawServer();
    server.initialize();
    await server.answered(1);
    for (const piece of framed(`{"jsonrpc":"2.0","id":2,"method":"shutdown"}`)) {
      server.write(piece);
      await nextTurn();
    }
    await server.answered(2);
    server.process.stdin.end();
    assert.equal(await server.exit, 0);
  });

  test("in the middle of a message the server leaves with the stream", async () => {
    const server = startRawServer();
    server.initialize();
    server.write("Content-Length: 99\r\n\r\n{");
    server.process.stdin.end();
    assert.equal(await server.exit, 1);
  });
});

test("an exit without a shutdown leaves with status 1", async () => {
  const server = startRawServer();
  server.initialize();
  server.send({ method: "exit" });
  assert.equal(await server.exit, 1);
});

describe("a client that does not read", () => {
  const uri = "file:///unread.txt";
  const text = `青禾县2026年工作总结\n${"一、总体要求\n开展宣讲14场次。\n".repeat(1_000)}`;
  const askMuch = () => {
    const server = startRawServer({ paused: true });
    server.initialize();
    const textDocument = { uri, languageId: "plaintext", version: 1, text };
    server.send({ method: "textDocument/didOpen", params: { textDocument } });
    for (let id = 2; id <= 61; id++) {
      server.send({ id, method: "textDocument/documentSymbol", params: { textDocument: { uri } } });
    }
    return server;
  };

  test("gets everything once it reads on", async () => {
    const server = askMuch();
    server.process.stdout.resume();
    for (let id = 1; id <= 61; id++) await server.answered(id);
    server.send({ id: 62, method: "shutdown" });
    await server.answered(62);
    server.send({ method: "exit" });
    assert.equal(await server.exit, 0);
  });

  test("and goes away is not waited for", async () => {
    const server = askMuch();
    server.process.stdin.end();
    server.process.stdout.destroy();
    assert.equal(await server.exit, 1);
  });
});

test("when the editor's process is killed, the server goes, though its streams stay open, and so does its segmenter", async (t) => {
  const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  t.after(() => editor.kill("SIGKILL"));
  const server = startRawServer();
  server.initialize(editor.pid);
  const textDocument = {
    uri: "file:///words.txt",
    languageId: "plaintext",
    version: 1,
    text: "2026年工作总结\n一、宣讲\n全市开展政策宣讲14场次。\n",
  };
  server.send({ method: "textDocument/didOpen", params: { textDocument } });
  server.send({ id: 2, method: "textDocument/hover", params: { textDocument, position: at(2, 10) } });
  await server.answered(2);
  const segmenter = await childOf(server.process.pid ?? 0, "segmenterWorker");
  assert.ok(segmenter, "the hover has started it");
  editor.kill("SIGKILL");
  assert.equal(await server.exit, 1);
  assert.ok(await isGone(segmenter));
});
