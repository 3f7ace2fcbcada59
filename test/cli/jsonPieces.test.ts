// What is said of a large file is printed in pieces that make the same line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonPieces } from "../../server/src/cli/jsonPieces.ts";
import fc from "../support/fc.ts";

test("the pieces of any record are its JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.jsonValue()))), (record) => {
      assert.equal([...jsonPieces(record)].join(""), JSON.stringify(record));
    }),
  );
});

test("a long list is given in pieces far shorter than the whole", () => {
  const record = { file: "长.txt", outline: [], metrics: Array.from({ length: 50_000 }, (_, i) => `${i}件`) };
  const pieces = [...jsonPieces(record)];
  assert.equal(pieces.join(""), JSON.stringify(record));
  assert.ok(pieces.length > 5 && pieces.every((piece) => piece.length < 70_000));
});
