// Checks that an outline's nodes lie inside their parents and apart from their siblings.
import assert from "node:assert/strict";
import type { OutlineNode } from "../../server/src/core/report/outline.ts";
import type { Region } from "../../server/src/core/text/span.ts";

/** Every node comes behind its parent and lies inside it; siblings come in order and do not overlap. */
export function assertNested(outline: readonly OutlineNode[]): void {
  const elder = new Map<number, Region>();
  outline.forEach(({ parent, region }, i) => {
    assert.ok(parent < i, "a parent that comes behind its child");
    const outer = outline[parent]?.region;
    if (outer) {
      assert.ok(!isBefore(region.line, region.start, outer.line, outer.start), "a child before its parent");
      assert.ok(
        !isBefore(outer.endLine, outer.endCharacter, region.endLine, region.endCharacter),
        "a child that leaves its parent",
      );
    }
    const before = elder.get(parent);
    if (before) {
      assert.ok(
        !isBefore(region.line, region.start, before.endLine, before.endCharacter),
        "siblings that overlap",
      );
    }
    elder.set(parent, region);
  });
}

function isBefore(line: number, character: number, otherLine: number, otherCharacter: number): boolean {
  return line < otherLine || (line === otherLine && character < otherCharacter);
}
