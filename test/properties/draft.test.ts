// After any edits a draft is the draft of the text read afresh, and its report the report of that text.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyse } from "../../server/src/core/analysis.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { createDraft, draftText, updateDraft } from "../../server/src/core/text/draft.ts";
import { applied } from "../support/applied.ts";
import { anyChange, anyText } from "../support/arbitraries.ts";
import fc from "../support/fc.ts";

describe("any edits", () => {
  for (const language of ["plaintext", "markdown"]) {
    test(`paragraphs, roles and report agree with a fresh reading (${language})`, () => {
      fc.assert(
        fc.property(anyText, fc.array(anyChange, { maxLength: 8 }), (text, changes) => {
          let draft = createDraft("file:///稿", language, 0, text);
          let expected = text;
          let report = analyse(draft);
          for (const change of changes) {
            draft = updateDraft(draft, [change], draft.version + 1);
            expected = applied(expected, change);
            report = analyse(draft, undefined, undefined, report);
            lint(report);
            assert.equal(draftText(draft), expected);
          }
          const held = [...draft.paragraphs, ...draft.gone];
          assert.equal(new Set(held).size, held.length, "no paragraph stands in two places");
          const fresh = createDraft("file:///稿", language, draft.version, expected);
          assert.deepEqual(draft.paragraphs, fresh.paragraphs);
          const [now, then] = [report, analyse(fresh)];
          assert.deepEqual(now.outline, then.outline);
          assert.deepEqual(now.placeholders, then.placeholders);
          assert.deepEqual(now.metrics, then.metrics);
          assert.deepEqual(lint(now), lint(then));
        }),
        { numRuns: 400 },
      );
    });
  }

  test("an edit keeps the paragraphs that it does not touch", () => {
    const draft = createDraft("file:///稿", "plaintext", 0, "一\n二\n三\n四");
    const edited = updateDraft(
      draft,
      [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: "贰" }],
      1,
    );
    assert.equal(edited.paragraphs[0], draft.paragraphs[0]);
    assert.equal(edited.paragraphs[2], draft.paragraphs[2]);
    assert.equal(edited.paragraphs[3], draft.paragraphs[3]);
    assert.equal(draftText(draft), "一\n二\n三\n四");
  });
});
