// What the final check lists: by sort, in the order in which it is put right, and nothing that does not keep a draft back.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Severity } from "../../server/src/core/data/severities.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { adviceCount, finalGroups } from "../../server/src/features/finalCheck.ts";

const told = (...findings: readonly (readonly [code: string, severity: Severity])[]) =>
  finalGroups(findings.map(([code, severity]) => ({ code, severity }))).map(({ sort, findings: group }) => [
    sort,
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
      ["words/wrong-character", "warning"],
      ["marks/half-width", "error"],
    ),
    [
      ["placeholders", "placeholder/blank", "placeholder/masked-name"],
      ["emptySections", "sections/empty"],
      ["residue", "placeholder/residue"],
      ["numbers", "numbering/skipped"],
      ["pairs", "marks/unpaired"],
      ["errors", "marks/half-width"],
      ["warnings", "words/wrong-character"],
    ],
  );
});

test("advice keeps no draft back, a fault does however lightly it is told", () => {
  assert.deepEqual(told(["numbering/point-verbs", "hint"], ["metrics/total", "information"]), []);
  assert.deepEqual(told(["numbering/skipped", "hint"]), [["numbers", "numbering/skipped"]]);
});

test("information that keeps no draft back is counted, hints and what is listed are not", () => {
  const count = adviceCount([
    { code: "metrics/total", severity: "information" },
    { code: "sections/empty", severity: "information" },
    { code: "marks/full-width", severity: "hint" },
    { code: "metrics/stale-year", severity: "warning" },
  ]);
  assert.equal(count, 1);
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
    assert.deepEqual(told([id, "hint"]), [["pairs", id]]);
  }
});
