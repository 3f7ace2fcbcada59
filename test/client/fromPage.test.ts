// What the table's page says is believed only where it is one of the few things that the page may say.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fromPage } from "../../client/src/views/metrics/fromPage.ts";

const at = (line: unknown, character: unknown) => ({ line, character });
const range = { start: at(1, 0), end: at(1, 4) };

describe("is believed", () => {
  for (const said of [
    { kind: "ready" },
    { kind: "goTo", range, of: "draft" },
    { kind: "goTo", range, of: "older" },
    { kind: "copy", tab: "table" },
    { kind: "export", tab: "comparison" },
    { kind: "compare" },
  ])
    test(JSON.stringify(said), () => assert.deepEqual(fromPage(said), said));
});

test("what is said besides is not passed on", () => {
  const said = { kind: "goTo", range, of: "draft", command: "workbench.action.quit" };
  assert.deepEqual(fromPage(said), { kind: "goTo", range, of: "draft" });
});

describe("is not believed", () => {
  for (const said of [
    undefined,
    null,
    "ready",
    5,
    [],
    {},
    { kind: "run" },
    { kind: ["ready"] },
    { kind: "goTo" },
    { kind: "goTo", range },
    { kind: "goTo", range, of: "file:///etc/passwd" },
    { kind: "goTo", range: { start: at(-1, 0), end: at(1, 4) }, of: "draft" },
    { kind: "goTo", range: { start: at(1.5, 0), end: at(1, 4) }, of: "draft" },
    { kind: "goTo", range: { start: at("1", 0), end: at(1, 4) }, of: "draft" },
    { kind: "goTo", range: { start: at(1, 0), end: at(1, Number.POSITIVE_INFINITY) }, of: "draft" },
    { kind: "goTo", range: { start: at(1, 0) }, of: "draft" },
    { kind: "goTo", range: "file:///etc/passwd", of: "draft" },
    { kind: "copy" },
    { kind: "export", tab: "../../secret" },
    { kind: "export", tab: "__proto__" },
  ])
    test(JSON.stringify(said) ?? "undefined", () => assert.equal(fromPage(said), undefined));
});
