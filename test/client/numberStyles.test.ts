// The styles that a writer can switch to are those that the drafts know.
import assert from "node:assert/strict";
import { test } from "node:test";
import { numberStyles } from "../../client/src/numberStyles.ts";
import { sectionNumberAt } from "../../server/src/core/text/sectionNumber.ts";

for (const { style, sample } of numberStyles()) {
  test(`“${sample}”就是文稿里的这种序号`, () => {
    const first = sample.includes(" ") ? sample.split(" ")[0] : sample.slice(0, sample.length / 2);
    assert.equal(sectionNumberAt(`${first}\u3000总则`, 0)?.style, style);
  });
}

test("每种只列一次", () => {
  const styles = numberStyles().map(({ style }) => style);
  assert.equal(new Set(styles).size, styles.length);
});
