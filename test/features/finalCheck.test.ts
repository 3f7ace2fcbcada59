// What the final check lists: by sort, in the order in which it is put right, and nothing that does not keep a draft back.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Severity } from "../../server/src/core/data/severities.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { finalGroups } from "../../server/src/features/finalCheck.ts";

const told = (...findings: readonly (readonly [code: string, severity: Severity])[]) =>
  finalGroups(findings.map(([code, severity]) => ({ code, severity }))).map(({ title, findings: group }) => [
    title,
    ...group.map(({ code }) => code),
  ]);

test("sorts stand in their order, findings in theirs", () => {
  assert.deepEqual(
    told(
      ["marks/unpaired", "warning"],
      ["numbering/skipped", "warning"],
      ["placeholder/residue", "warning"],
      ["sections/empty", "information"],
      ["placeholder/blank", "hint"],
      ["placeholder/masked-name", "warning"],
      ["marks/half-width", "error"],
    ),
    [
      ["待填之处", "placeholder/blank", "placeholder/masked-name"],
      ["没有内容的章节", "sections/empty"],
      ["不属于正文的内容", "placeholder/residue"],
      ["序号", "numbering/skipped"],
      ["不成对的标点", "marks/unpaired"],
      ["其他错误", "marks/half-width"],
    ],
  );
});

test("advice keeps no draft back, a fault does however lightly it is told", () => {
  assert.deepEqual(told(["numbering/point-verbs", "hint"], ["marks/half-width", "warning"]), []);
  assert.deepEqual(told(["numbering/skipped", "hint"]), [["序号", "numbering/skipped"]]);
});

test("every placeholder is listed, and the marks that are named are rules", () => {
  for (const { id } of rules.filter((rule) => rule.id.startsWith("placeholder/"))) {
    assert.equal(told([id, "hint"]).length, 1, id);
  }
  const pairs = ["marks/unpaired", "marks/reversed-quotes", "marks/nesting"];
  for (const id of pairs) {
    assert.ok(
      rules.some((rule) => rule.id === id),
      id,
    );
    assert.deepEqual(told([id, "hint"]), [["不成对的标点", id]]);
  }
});
