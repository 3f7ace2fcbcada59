// What holds of filling masks in: all of a name are gone, and nothing else has changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_FACTS } from "../../server/src/core/links/factTable.ts";
import { factNames } from "../../server/src/features/placeholderItems.ts";
import { rename } from "../../server/src/features/rename.ts";
import { extendFacts } from "../../server/src/lsp/extendFacts.ts";
import { readFactFile } from "../../server/src/lsp/factFile.ts";
import { anyText } from "../support/arbitraries.ts";
import { lineStarts, reportOf } from "../support/drafts.ts";
import { applyEdits, editsIn } from "../support/edits.ts";
import fc from "../support/fc.ts";

const OPTIONS = { ignore: [], facts: NO_FACTS, versionedEdits: true };
const VALUE = "滨海新区";

/** Clauses of reports, with and without masks. */
const CLAUSES =
  "赴X市调研 X市水务局印发通知 由某局牵头 ××县召开会议**次 建成X县示范点3个 学习某市做法 X大学和X市合作 争做X人 认真落实工作部署 配备X光机2台 某些地方进展较慢 3×4米展板 经____批准 20XX年完成 《X市办法》施行".split(
    " ",
  );
const draftText = fc
  .array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom("，", "。", "；", "。\n", "、")), {
    maxLength: 30,
  })
  .map((clauses) => clauses.flat().join(""));

for (const language of ["plaintext", "markdown"] as const) {
  test(`filling all of a masked name leaves none of it and changes nothing else (${language})`, () => {
    fc.assert(
      fc.property(draftText, fc.nat(), (text, choice) => {
        const report = reportOf(text, language);
        const names = report.placeholders.filter(({ kind }) => kind === "masked-name");
        const name = names[choice % Math.max(1, names.length)];
        if (!name) return;
        const edit = rename(report, { line: name.line, character: name.start }, VALUE, OPTIONS);
        const filled = applyEdits(text, editsIn(edit ?? undefined, report.draft.uri));
        const starts = lineStarts(report.draft);
        const same = names.filter((other) => other.text === name.text);
        let expected = "";
        let at = 0;
        for (const { line, start, end } of same) {
          expected += text.slice(at, (starts[line] ?? 0) + start) + VALUE;
          at = (starts[line] ?? 0) + end;
        }
        assert.equal(filled, expected + text.slice(at));
        const left = reportOf(filled, language).placeholders;
        assert.ok(!left.some((hole) => hole.kind === "masked-name" && hole.text === name.text));
        assert.equal(left.length, report.placeholders.length - same.length);
      }),
    );
  });
}

test("a fact file keeps every entry it had, and has every name of the draft afterwards", () => {
  const entries = fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), fc.string({ maxLength: 6 }), {
    maxKeys: 5,
  });
  const indent = fc.constantFrom("", "  ", "\t");
  fc.assert(
    fc.property(entries, indent, anyText, (given, space, text) => {
      const before = JSON.stringify(given, null, space);
      const names = factNames(reportOf(`X市${text}`), OPTIONS);
      const { facts, problems } = readFactFile(before);
      const answer = extendFacts(before, names);
      if (problems.length > 0) return assert.ok("refused" in answer);
      assert.ok("text" in answer);
      const after = readFactFile(answer.text);
      assert.deepEqual(after.problems, []);
      for (const [name, value] of facts) assert.equal(after.facts.get(name), value);
      for (const name of names) assert.ok(after.facts.has(name), name);
    }),
  );
});
