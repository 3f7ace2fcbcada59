// What the writer puts on a stream is what any LSP client reads.
import assert from "node:assert/strict";
import { PassThrough, Writable } from "node:stream";
import { test } from "node:test";
import { type Message, StreamMessageReader } from "vscode-languageserver/node";
import { createMessageWriter } from "../../server/src/node/messageWriter.ts";

/** What a client reads of the messages. */
async function read(messages: readonly Message[], json = new Map<unknown, readonly Uint8Array[]>()) {
  const stream = new PassThrough();
  const writer = createMessageWriter(stream, (answer) => json.get(answer));
  const received: Message[] = [];
  const all = new Promise<void>((resolve) => {
    new StreamMessageReader(stream).listen((message) => {
      if (received.push(message) === messages.length) resolve();
    });
  });
  for (const message of messages) await writer.write(message);
  await all;
  return received;
}

const answer = (id: number | string, result: unknown) => ({ jsonrpc: "2.0", id, result }) as Message;

test("messages of any length come in their order", async () => {
  const messages = ["", "字", "𠀀é\u0000", "文".repeat(100_000)].map((text, i) => answer(i, text));
  assert.deepEqual(await read(messages), messages);
});

test("an answer that brings its JSON along is sent with it", async () => {
  const symbols = [{ name: "一、甲" }];
  const pieces = ['[{"name":', '"一、甲"', "}]"].map((piece) => Buffer.from(piece));
  const messages = [answer(1, null), answer("二", symbols), answer(3, symbols)];
  assert.deepEqual(await read(messages, new Map([[symbols, pieces]])), messages);
});

test("a stream that is gone fails the message, and says why", async () => {
  const fault = new Error("管道断了");
  const writer = createMessageWriter(new Writable({ write: (_, __, done) => done(fault) }), () => undefined);
  const told = new Promise((resolve) => writer.onError(([error]) => resolve(error)));
  await assert.rejects(writer.write(answer(1, null)), fault);
  assert.equal(await told, fault);
});
