// JSON whose lines are counted anew.
import assert from "node:assert/strict";
import { test } from "node:test";
import { movedJson } from "../../server/src/lsp/movedJson.ts";
import fc from "../support/fc.ts";

function moved(value: unknown, by: number): unknown {
  const json = new TextEncoder().encode(JSON.stringify(value));
  return JSON.parse(new TextDecoder().decode(movedJson(json, by)));
}

test("numbers that become longer or shorter", () => {
  for (const [line, by] of [
    [9, 1],
    [0, 2_147_483_647],
    [1_000, -1],
    [120, -120],
  ] as const) {
    assert.deepEqual(moved([{ line, character: 9 }, { line }], by), [
      { line: line + by, character: 9 },
      { line: line + by },
    ]);
  }
});

test('a name that speaks of "line":7 keeps it', () => {
  const named = { name: '"line":7 和 \\"line":8', start: { line: 7, character: 0 } };
  assert.deepEqual(moved(named, 5), { ...named, start: { line: 12, character: 0 } });
});

test("any words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(99_999), fc.nat(99_999), (name, line, by) => {
      assert.deepEqual(moved({ name, line }, by), {
        name: JSON.parse(JSON.stringify(name)),
        line: line + by,
      });
    }),
  );
});
