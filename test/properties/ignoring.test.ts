// What holds of ignoring any finding at any reach: it is told no more, and taken back, all is told as before.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../../server/src/core/report/report.ts";
import { findingsOf } from "../../server/src/features/findings.ts";
import { ignoreActions } from "../../server/src/features/ignoreActions.ts";
import type { IgnoreEntry } from "../../server/src/features/ignored.ts";
import { readIgnoreList, withEntry, withoutEntry } from "../../server/src/lsp/ignoreFile.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

/** What the rules find while a list holds. */
function foundUnder(report: Report, list: string) {
  return findingsOf(report, { rules: {}, ignore: readIgnoreList(list).entries });
}

const NOTHING_MORE = { commands: [], servesFiles: false };

for (const language of ["plaintext", "markdown"] as const) {
  test(`what is ignored is not told; taken back, all is told as before (${language})`, () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, which, reach) => {
        const report = reportOf(text, language);
        const empty = '{ "ignore": [] }';
        const all = foundUnder(report, empty);
        const finding = all[which % Math.max(1, all.length)];
        if (!finding) return;
        const wishes = ignoreActions({ report, findings: all }, finding, NOTHING_MORE).map(
          (action) => action.arguments?.[0],
        );
        const { uri: _, inFile: __, ...wish } = wishes[reach % wishes.length];
        const entry: IgnoreEntry = wish;
        const ignoring = withEntry(empty, entry);
        const left = foundUnder(report, ignoring);
        assert.ok(!left.includes(finding), `${finding.code} is still told`);
        assert.ok(
          all.every((one) => left.includes(one) || one.code === finding.code),
          "another rule's finding is gone",
        );
        assert.deepEqual(foundUnder(report, withoutEntry(ignoring, entry)), all);
      }),
      { numRuns: 400 },
    );
  });
}
