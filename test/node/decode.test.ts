// Bytes as text: each encoding of office machines is read right, what is no text is refused.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode } from "../../server/src/node/decode.ts";
import fc from "../support/fc.ts";

const TEXT = "关于2026年工作情况的报告\r\n一、主要做法\r\n“三会一课”全年12次，同比增长8.5%；①②③——完成。\r\n";
/** 公文：一、做法。 in GBK. */
const GBK = Buffer.from("b9abcec4a3bad2bba1a2d7f6b7a8a1a3", "hex");

function utf16be(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

describe("read right", () => {
  for (const [name, bytes, text, encoding = "UTF-8"] of [
    ["UTF-8", Buffer.from(TEXT), TEXT],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`), TEXT],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${TEXT}`, "utf16le"), TEXT, "UTF-16"],
    ["UTF-16, the other order, with its mark", utf16be(`\ufeff${TEXT}`), TEXT, "UTF-16"],
    ["UTF-16 without a mark", Buffer.from(TEXT, "utf16le"), TEXT, "UTF-16"],
    ["UTF-16, the other order, without a mark", utf16be(TEXT), TEXT, "UTF-16"],
    ["GBK", GBK, "公文：一、做法。", "GB18030"],
    [
      "GBK, long",
      Buffer.concat(Array.from({ length: 5000 }, () => GBK)),
      "公文：一、做法。".repeat(5000),
      "GB18030",
    ],
    ["nothing", new Uint8Array(), ""],
    ["English", Buffer.from("Hello\n"), "Hello\n"],
  ] as const) {
    test(name, () => assert.deepEqual(decode(bytes), { text, encoding }));
  }
});

describe("refused", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61", "hex");
  for (const [name, bytes, problem] of [
    ["a picture", png, /不是文字（像是二进制文件/],
    [
      "a damaged text",
      Buffer.concat([Buffer.from("一、做法\n二、问"), Uint8Array.of(0xff)]),
      /第 2 行起不是 UTF-8 文字/,
    ],
    ["a text cut inside a character", Buffer.from(TEXT).subarray(0, 40), /行起不是 UTF-8 文字/],
    ["UTF-16 with half a pair", Buffer.from("\ufeff公\ud83d文", "utf16le"), /UTF-16 编码，内容却已损坏/],
    ["zeros", new Uint8Array(100), /不是文字/],
  ] as const) {
    test(name, () => {
      const read = decode(bytes);
      assert.ok("problem" in read, name);
      assert.match(read.problem, problem);
    });
  }
});

test("any bytes are read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = decode(bytes);
      assert.ok("text" in read || read.problem.length > 0);
    }),
  );
});

test("any text without NUL comes back from UTF-8 as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = Buffer.from(text);
      if (bytes.includes(0) || (bytes[0] === 0xef && bytes[1] === 0xbb)) return;
      assert.deepEqual(decode(bytes), { text: bytes.toString(), encoding: "UTF-8" });
    }),
  );
});
