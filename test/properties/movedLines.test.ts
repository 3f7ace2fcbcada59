// After lines are pasted, taken out or put elsewhere a report says what a fresh reading of its text would.
import assert from "node:assert/strict";
import { test } from "node:test";
import { analyse } from "../../server/src/core/analysis.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { type Change, draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { documentSymbols } from "../../server/src/features/documentSymbols.ts";
import { diagnosticReport } from "../../server/src/lsp/diagnostics.ts";
import { knownJson } from "../../server/src/lsp/knownJson.ts";
import { symbolsJson } from "../../server/src/lsp/symbolJson.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { disorderedReport, madeCollection, madeReport } from "../support/reports.ts";

const OPTIONS = { outlinesMarkdown: false, ignore: [] };

/** Lines that hang together with what stands around them. */
const LINES = [
  "某县林业局2026年工作总结",
  "一、主要做法",
  "二、下一步打算",
  "三、四季度工作打算",
  "（一）抓好造林。全年完成**亩，同比增长12%。",
  "1.抓好管护。出动巡护40人次。",
  "一是抓早；二是抓小。",
  "目　录",
  "附件：1.任务清单",
  "2.责任清单",
  "承诺人：",
  "　　年　月　日",
  "本文来自某某文库，转载请注明出处",
  "文库网",
  "",
];

/** Lines from `at` on, of which `removed` are taken out and `put` come in their place; both are counted round. */
const splice = fc.record({
  at: fc.nat(200),
  removed: fc.nat(4),
  put: fc.array(fc.oneof(fc.constantFrom(...LINES), fc.nat(200)), { maxLength: 5 }),
});

const text = fc.oneof(
  madeReport.map((report) => report.text),
  madeCollection,
  disorderedReport,
  fc.array(fc.constantFrom(...LINES), { minLength: 3, maxLength: 30 }).map((lines) => lines.join("\n")),
);

/** The diagnostics of a report as they are answered; their JSON is sent as it is kept. */
function answered(report: Report): unknown {
  const answer = diagnosticReport({ report, findings: lint(report) }, NEVER_ASKED, "file:///规则");
  assert.equal(Buffer.concat(knownJson(answer) ?? []).toString(), JSON.stringify(answer));
  return "items" in answer && answer.items;
}

const NEVER_ASKED = { textDocument: { uri: "file:///稿.txt" } };

test("outline, holes, figures, findings and symbols, and the JSON of both", () => {
  fc.assert(
    fc.property(text, fc.array(splice, { minLength: 1, maxLength: 6 }), (first, splices) => {
      let report = reportOf(first);
      documentSymbols(report, OPTIONS);
      answered(report);
      for (const { at, removed, put } of splices) {
        const { draft } = report;
        const texts = draft.paragraphs.map((paragraph) => paragraph.text);
        const from = at % texts.length;
        const to = Math.min(from + removed, texts.length - 1);
        const lines = put.map((one) => (typeof one === "string" ? one : texts[one % texts.length]));
        const change: Change = {
          range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
          text: lines.map((line) => `${line}\n`).join(""),
        };
        report = analyse(updateDraft(draft, [change], draft.version + 1), undefined, undefined, report);
        const fresh = reportOf(draftText(report.draft));
        const symbols = documentSymbols(report, OPTIONS);
        assert.deepEqual(symbols, documentSymbols(fresh, OPTIONS));
        assert.equal(Buffer.concat(symbolsJson(symbols)).toString(), JSON.stringify(symbols));
        assert.deepEqual(answered(report), answered(fresh));
        assert.deepEqual(report.outline, fresh.outline);
        assert.deepEqual(report.placeholders, fresh.placeholders);
        assert.deepEqual(report.metrics, fresh.metrics);
        assert.deepEqual(lint(report), lint(fresh));
      }
    }),
    { numRuns: 150 },
  );
});
