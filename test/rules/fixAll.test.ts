// The fixes that are made unasked: they never overlap, and once made there are no more.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Wording } from "../../server/src/core/facts/words/officeWording.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { certainChanges, certainChangesOf } from "../../server/src/core/rules/fixAll.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { draftText } from "../../server/src/core/text/draft.ts";
import type { TextChange } from "../../server/src/core/text/textChange.ts";
import { anyText } from "../support/arbitraries.ts";
import { type Language, lineStarts, reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { parseMarked } from "../support/marked.ts";

/** The text after the changes; fails where two of them touch or one leaves the text. */
function changed(text: string, { draft }: Report, changes: readonly TextChange[]): string {
  const starts = lineStarts(draft);
  let at = 0;
  let next = "";
  for (const { place, text: right } of changes) {
    const start = (starts[place.line] ?? 0) + place.start;
    const end = (starts[place.endLine] ?? 0) + place.endCharacter;
    assert.ok(start >= at && end >= start && end <= text.length, "changes overlap or leave the text");
    next += text.slice(at, start) + right;
    at = end;
  }
  return next + text.slice(at);
}

function fixed(
  text: string,
  find: (report: Report) => readonly Finding[] = lint,
  language?: Language,
  wording?: Wording,
): string {
  const report = reportOf(text, language, wording);
  return changed(text, report, certainChanges(report, find));
}

/** Findings that turn each ab into b, and each bb into c at both of its ends. */
function toy(report: Report): readonly Finding[] {
  const found: Finding[] = [];
  report.draft.paragraphs.forEach(({ text }, line) => {
    for (const { index: start, 0: match } of text.matchAll(/ab|bb/g)) {
      const place = { line, start, end: start + 2 };
      const edits =
        match === "ab"
          ? [{ place: { ...place, end: start + 1 }, text: "" }]
          : [
              { place: { ...place, end: start + 1 }, text: "c" },
              { place: { ...place, start: start + 1 }, text: "" },
            ];
      const fixes = [{ title: "改", certain: true, edits }];
      found.push({ ...place, code: `toy/${match}`, severity: "warning", message: "", fixes });
    }
  });
  return found;
}

describe("fixes upon fixes", () => {
  for (const [before, after] of [
    ["xabb", "xc"],
    ["ab\nab", "b\nb"],
    ["aaab", "b"],
    ["甲abbb乙", "甲bc乙"],
    ["无", "无"],
  ] as const) {
    test(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () =>
      assert.equal(fixed(before, toy), after));
  }

  test("one round makes each finding's fix at most once, the first of two that touch", () => {
    const report = reportOf("abb ab");
    assert.equal(changed("abb ab", report, certainChangesOf(report.draft, toy(report))), "bb b");
  });

  test("a fix that is not certain is not made, nor one that changes nothing", () => {
    const doubtful = (certain: boolean, text: string) => (): readonly Finding[] => {
      const place = { line: 0, start: 0, end: 1 };
      const fixes = [{ title: "改", certain, edits: [{ place, text }] }];
      return [{ ...place, code: "toy/doubt", severity: "warning", message: "", fixes }];
    };
    assert.equal(fixed("甲", doubtful(false, "乙")), "甲");
    assert.equal(fixed("甲", doubtful(true, "甲")), "甲");
  });
});

for (const language of ["plaintext", "markdown"] as const) {
  test(`fixing twice changes nothing more, and leaves no certain fix (${language})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fixed(text, lint, language);
        const report = reportOf(once, language);
        assert.equal(draftText(report.draft), once);
        assert.deepEqual(certainChangesOf(report.draft, lint(report)), []);
      }),
    );
  });

  test(`what a rule allows is left as it is by its own fixes, what it flags is fixed for good (${language})`, () => {
    for (const rule of rules) {
      const own = (report: Report) => lint(report).filter(({ code }) => code === rule.id);
      const { wording } = rule.examples;
      for (const text of rule.examples.allows) assert.equal(fixed(text, own, language, wording), text);
      for (const example of rule.examples.flags) {
        const { text } = parseMarked(example.replaceAll("⟦", "⟦find:"));
        const once = fixed(text, own, language, wording);
        assert.equal(fixed(once, own, language, wording), once, rule.id);
      }
    }
  });
}
