// Changes made one after another, told as changes of the first text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Replacement, replaced, replacementsOf, wholeText } from "../../server/src/core/text/pieces.ts";
import fc from "../support/fc.ts";

function applied(text: string, replacements: readonly Replacement[]): string {
  return [...replacements].reduceRight(
    (now, { start, end, text: right }) => now.slice(0, start) + right + now.slice(end),
    text,
  );
}

test("a change of what an earlier change put in is one change of the first text", () => {
  const first = "甲乙丙丁";
  const once = replaced(wholeText(first.length), [{ start: 1, end: 2, text: "ＡＢ" }]);
  const twice = replaced(once, [{ start: 2, end: 4, text: "" }]);
  assert.deepEqual(replacementsOf(twice, first), [{ start: 1, end: 3, text: "Ａ" }]);
});

test("what is put back as it was is no change", () => {
  const pieces = replaced(wholeText(3), [{ start: 1, end: 2, text: "乙" }]);
  assert.deepEqual(replacementsOf(pieces, "甲乙丙"), []);
});

/** Replacements of a text of some length, in order and disjoint. */
const rounds = fc.array(
  fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.constantFrom("", "子", "子丑", "一二三")), { maxLength: 5 }),
  { maxLength: 5 },
);

test("the changes of the first text give what the rounds gave", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), rounds, (first, all) => {
      let text = first;
      let pieces = wholeText(first.length);
      for (const round of all) {
        let at = 0;
        const replacements: Replacement[] = [];
        for (const [gap, length, right] of round) {
          const start = Math.min(at + gap, text.length);
          const end = Math.min(start + length, text.length);
          replacements.push({ start, end, text: right });
          at = end + 1;
          if (at > text.length) break;
        }
        text = applied(text, replacements);
        pieces = replaced(pieces, replacements);
      }
      const told = replacementsOf(pieces, first);
      assert.equal(applied(first, told), text);
      for (const [i, { start }] of told.entries()) assert.ok(start > (told[i - 1]?.end ?? -1));
    }),
  );
});
