// UTF-8 as text, of any length, good or bad: what Node's own decoder makes of it, a byte order mark kept.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { strictUtf8, utf8 } from "../../server/src/node/utf8.ts";
import fc from "../support/fc.ts";

const HAN = "全年接收档案1200卷，同比增长8.5%；①②③——完成。";

describe("long and short", () => {
  for (const [name, text] of [
    ["nothing", ""],
    ["a word", "公文"],
    ["a page", HAN.repeat(100)],
    ["a page of English", "All is well. ".repeat(200)],
    ["a page with a byte order mark", `\ufeff${HAN.repeat(100)}`],
    ["a page of characters beyond the first plane", "𠮷😀".repeat(500)],
    ["a page with zeros", `${HAN}\0`.repeat(100)],
  ] as const) {
    test(name, () => {
      assert.equal(utf8(Buffer.from(text)), text);
      assert.equal(strictUtf8(Buffer.from(text)), text);
      // A part of a larger room, as a message stands in what has come.
      assert.equal(utf8(Buffer.from(`前${text}后`).subarray(3, -3)), text);
    });
  }
});

test("what is no UTF-8 is told, and read with a sign in the place of each mistake", () => {
  const bytes = Buffer.concat([Buffer.from(HAN.repeat(100)), Uint8Array.of(0xff), Buffer.from("完")]);
  assert.equal(strictUtf8(bytes), undefined);
  assert.equal(utf8(bytes), `${HAN.repeat(100)}\ufffd完`);
});

test("any bytes are read as Node reads them", () => {
  const piece = fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.string({ unit: "binary" }).map(Buffer.from));
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(0, 60), (pieces, times) => {
      const bytes = Buffer.concat([...pieces, Buffer.from(HAN.repeat(times))]);
      assert.equal(utf8(bytes), bytes.toString("utf8"));
    }),
    { numRuns: 400 },
  );
});
