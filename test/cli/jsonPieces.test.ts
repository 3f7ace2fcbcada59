// What is said of a large file is printed in pieces that make the same lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonPieces } from "../../server/src/cli/jsonPieces.ts";
import { sarifReporter } from "../../server/src/cli/reporters/sarif.ts";
import fc from "../support/fc.ts";

/** As a program writes it: JSON knows no undefined in a list, and -0 and holes do not occur. */
const value = fc.oneof(
  fc.dictionary(fc.string(), fc.option(fc.oneof(fc.string(), fc.array(fc.jsonValue())), { nil: undefined })),
  fc.jsonValue().map((one) => [one]),
);

test("the pieces of any value are its JSON, in one line or in many", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(0 as const, 2 as const), (one, space) => {
      assert.equal([...jsonPieces(one, space)].join(""), JSON.stringify(one, null, space));
    }),
  );
});

test("a long list is given in pieces far shorter than the whole", () => {
  const record = { file: "长.txt", outline: [], metrics: Array.from({ length: 50_000 }, (_, i) => `${i}件`) };
  const pieces = [...jsonPieces(record)];
  assert.equal(pieces.join(""), JSON.stringify(record));
  assert.ok(pieces.length > 5 && pieces.every((piece) => piece.length < 70_000));
});

test("more findings in one file than a call can take as arguments are one SARIF log", () => {
  const at = { line: 1, character: 2 };
  const range = { start: at, end: { line: 1, character: 4 } };
  const finding = {
    code: "placeholder/masked-name",
    severity: "warning",
    message: "名称没有填",
    text: "X市",
    range,
  } as const;
  let printed = "";
  const reporter = sarifReporter((text) => {
    printed += typeof text === "string" ? text : [...text].join("");
  });
  reporter.file({ file: "长.txt", findings: Array.from({ length: 150_000 }, () => finding) });
  reporter.end({ unreadable: 0, advice: 0, stale: [] });
  assert.equal(JSON.parse(printed).runs[0].results.length, 150_000);
});
