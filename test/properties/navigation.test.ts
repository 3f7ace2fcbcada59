// What holds of links, names and selections in any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Position, Range, SelectionRange } from "vscode-languageserver-types";
import { analyse } from "../../server/src/core/analysis.ts";
import { NO_FACTS } from "../../server/src/core/links/factTable.ts";
import { linksOf } from "../../server/src/core/links/links.ts";
import { namedAt } from "../../server/src/core/links/named.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { shortNamesOf } from "../../server/src/core/report/shortNames.ts";
import { updateDraft } from "../../server/src/core/text/draft.ts";
import type { Place } from "../../server/src/core/text/span.ts";
import { outlineItems } from "../../server/src/features/outlineItems.ts";
import { selectionRanges } from "../../server/src/features/selectionRanges.ts";
import type { OutlineItem } from "../../server/src/protocol.ts";
import { anyChange, anyText } from "../support/arbitraries.ts";
import { draftOf, reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

/** Pieces that name and define, so that random texts hold links. */
const NAMING = fc.constantFrom(
  "见第二部分",
  "见附件1",
  "附件：1. 表",
  "\n附件1\n",
  "\n目录\n",
  "一、做法",
  "\n一、做法\n",
  "\n二、问题\n",
  "（以下简称“专班”）",
  "（以下简称《办法》）",
  "由专班",
  "按《办法》",
  "\n某某县工作总结\n",
);
const namingText = fc
  .array(fc.oneof(NAMING, NAMING, anyText), { maxLength: 20 })
  .map((texts) => texts.join(""));

function textAt({ draft }: Report, { line, start, end }: Place): string {
  return draft.paragraphs[line]?.text.slice(start, end) ?? "";
}

function isProper(report: Report, place: Place): boolean {
  const text = report.draft.paragraphs[place.line]?.text ?? "";
  return place.start >= 0 && place.start < place.end && place.end <= text.length;
}

for (const language of ["plaintext", "markdown"] as const) {
  test(`links come in order, are not empty, stay in their lines and lead elsewhere (${language})`, () => {
    fc.assert(
      fc.property(namingText, (text) => {
        const report = reportOf(text, language);
        let before: Place = { line: 0, start: 0, end: 0 };
        for (const { place, target } of linksOf(report)) {
          assert.ok(isProper(report, place) && isProper(report, target.name));
          assert.ok(place.line > before.line || place.start >= before.end, "links that overlap");
          const itself = place.line === target.name.line && place.start === target.name.start;
          assert.ok(!itself, "a link to itself");
          before = place;
        }
      }),
      { numRuns: 500 },
    );
  });

  test(`a use reads like its definition and comes behind it (${language})`, () => {
    fc.assert(
      fc.property(namingText, (text) => {
        const report = reportOf(text, language);
        for (const { name, definition, uses } of shortNamesOf(report)) {
          assert.equal(textAt(report, definition), name);
          let before = definition;
          for (const use of uses) {
            assert.equal(textAt(report, use), name);
            assert.ok(use.line > before.line || use.start >= before.end);
            before = use;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test(`every place that names a thing names the same thing from its other places (${language})`, () => {
    fc.assert(
      fc.property(namingText, (text) => {
        const report = reportOf(text, language);
        for (const { place, target } of linksOf(report)) {
          const named = namedAt(report, { line: place.line, character: place.start }, [], NO_FACTS);
          // A short name inside the place is the shorter one and goes first.
          if (named && named.place.end - named.place.start === place.end - place.start) {
            assert.deepEqual(named.definition?.name, target.name);
            assert.ok(named.mentions.some(({ line, start }) => line === place.line && start === place.start));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test(`after any edit links and short names are those of the text read afresh (${language})`, () => {
    fc.assert(
      fc.property(namingText, anyChange, (text, change) => {
        const draft = draftOf(text, language);
        linksOf(analyse(draft));
        shortNamesOf(analyse(draft));
        const edited = updateDraft(draft, [change], 2);
        const afresh = draftOf(edited.paragraphs.map((each) => each.text + each.eol).join(""), language);
        assert.deepEqual(linksOf(analyse(edited)), linksOf(analyse(afresh)));
        const plain = (of: typeof edited) =>
          shortNamesOf(analyse(of)).map(({ name, definition, uses }) => ({ name, definition, uses }));
        assert.deepEqual(plain(edited), plain(afresh));
      }),
      { numRuns: 300 },
    );
  });

  test(`a selection holds its place and grows at every step, up to the whole text (${language})`, () => {
    fc.assert(
      fc.property(anyText, fc.nat(14), fc.nat(30), (text, line, character) => {
        const report = reportOf(text, language);
        const [innermost] = selectionRanges(report, [{ line, character }]);
        assert.ok(innermost);
        const paragraph = report.draft.paragraphs[line]?.text ?? "";
        let last: SelectionRange = innermost;
        if (line < report.draft.paragraphs.length && character <= paragraph.length) {
          assert.ok(within(innermost.range, { start: { line, character }, end: { line, character } }));
        }
        for (let step = innermost.parent; step; step = step.parent) {
          assert.ok(within(step.range, last.range), "a step that does not hold the one before");
          assert.notDeepEqual(step.range, last.range);
          last = step;
        }
        const whole = text === "" ? 0 : report.draft.paragraphs.length - 1;
        assert.equal(last.range.end.line, whole);
      }),
      { numRuns: 1000 },
    );
  });

  test(`an item of the outline holds its children and counts at least as much (${language})`, () => {
    const check = (item: OutlineItem): void => {
      for (const child of item.children) {
        assert.ok(within(item.range, child.range));
        assert.ok(child.placeholders <= item.placeholders && child.metrics <= item.metrics);
        check(child);
      }
    };
    fc.assert(
      fc.property(anyText, (text) => {
        for (const item of outlineItems(reportOf(text, language), []).nodes) check(item);
      }),
      { numRuns: 500 },
    );
  });
}

function within(outer: Range, inner: Range): boolean {
  return notAfter(outer.start, inner.start) && notAfter(inner.end, outer.end);
}

function notAfter(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
