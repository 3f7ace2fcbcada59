// The protocol's messages out of a stream, however its bytes are cut up, and whatever stands between them.
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { createWireReader } from "../../server/src/node/wireReader.ts";
import fc from "../support/fc.ts";
import { framed } from "../support/rawServer.ts";

/** The methods that are read out of the pieces, and the codes of what is refused. */
function read(pieces: readonly Buffer[]) {
  const stream = new PassThrough();
  const refused: number[] = [];
  const methods: string[] = [];
  const reader = createWireReader(stream, (code) => void refused.push(code));
  reader.listen((message) => void methods.push((message as unknown as { method: string }).method));
  for (const piece of pieces) stream.emit("data", piece);
  return { methods, refused };
}

const message = (method: string) => framed(JSON.stringify({ jsonrpc: "2.0", method }));

/** The text's bytes, cut at the places. */
function cut(text: string, places: readonly number[]): Buffer[] {
  const bytes = Buffer.from(text);
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

test("messages are the same however the bytes come", () => {
  const methods = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 6 });
  fc.assert(
    fc.property(methods, fc.array(fc.nat()), (methods, places) => {
      assert.deepEqual(read(cut(methods.map(message).join(""), places)), { methods, refused: [] });
    }),
  );
});

test("no bytes keep it from ending, and the message behind them is read", () => {
  const junk = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "\r\n\r\n",
        "Content-Length:",
        "Content-Length: 0\r\n\r\n",
        "Content-Length: 7\r\n",
        "{",
      ),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(junk, fc.array(fc.nat()), (junk, places) => {
      // What looks like the beginning of a longer message would be waited for.
      const short = junk.join("").replace(/(content-length:\s*)(?:[1-9]|0\d)/gi, "$1x");
      const text = `${short}\r\n\r\n${message("here")}`;
      assert.equal(read(cut(text, places)).methods.at(-1), "here");
    }),
    { numRuns: 500 },
  );
});

test("a wrong header is refused once, though its message goes by in many pieces", () => {
  const text = `Content-Length: much\r\n\r\n${"字\r\n\r\n".repeat(5_000)}${message("here")}`;
  const places = Array.from({ length: 300 }, (_, i) => i * 97);
  assert.deepEqual(read(cut(text, places)), { methods: ["here"], refused: [-32700] });
});
