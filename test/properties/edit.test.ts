// What holds of every edit of the structure, on well-formed reports and on reports with any disorder.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { demoteSection, promoteSection } from "../../server/src/core/edit/changeLevel.ts";
import { continueEnumeration } from "../../server/src/core/edit/continueEnumeration.ts";
import { toMarkdownHeadings, toPlainHeadings } from "../../server/src/core/edit/convertHeadings.ts";
import { type EditResult, refused } from "../../server/src/core/edit/editResult.ts";
import { movePointTo } from "../../server/src/core/edit/movePoint.ts";
import { moveSection, moveSectionTo } from "../../server/src/core/edit/moveSection.ts";
import { regenerateContents } from "../../server/src/core/edit/regenerateContents.ts";
import { renumber } from "../../server/src/core/edit/renumber.ts";
import { joinRunIn, splitRunIn } from "../../server/src/core/edit/runIn.ts";
import { switchStyle } from "../../server/src/core/edit/switchStyle.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { sectionAt } from "../../server/src/core/report/sections.ts";
import type { Point } from "../../server/src/core/text/draft.ts";
import { anyText } from "../support/arbitraries.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { assertNested } from "../support/nesting.ts";
import {
  counted,
  disorderedReport,
  type MadeSection,
  madeCollection,
  madeMarkdown,
  madeReport,
} from "../support/reports.ts";
import { applyChanges, textAfter } from "../support/structureEdits.ts";

const FORMS = ["一、", "（一）", "1.", "（1）", "①", "第一章", "(1)", "full", "half"] as const;

/** Every edit, each at a place; `other` picks what else it wants to know. */
const EDITS: Readonly<Record<string, (report: Report, at: Point, other: number) => EditResult>> = {
  renumber: (report) => renumber(report),
  "renumber section": (report, at) => renumber(report, { kind: "section", at }),
  "renumber lines": (report, at, other) => renumber(report, { kind: "lines", from: at.line, to: other }),
  "move up": (report, at) => moveSection(report, at, "up"),
  "move down": (report, at) => moveSection(report, at, "down"),
  "move before": (report, at, other) => moveSectionTo(report, at, { where: "before", at: pointAt(other) }),
  "move after": (report, at, other) => moveSectionTo(report, at, { where: "after", at: pointAt(other) }),
  "move into": (report, at, other) => moveSectionTo(report, at, { where: "into", at: pointAt(other) }),
  "move a point": (report, at, other) =>
    movePointTo(report, at, other % 2 ? pointAt(other) : undefined) ?? refused("不是一点一段。"),
  promote: promoteSection,
  demote: demoteSection,
  "switch style of a series": (report, at, other) =>
    switchStyle(report, at, { to: FORMS[other % FORMS.length] ?? "", scope: "series" }),
  "switch style of a level": (report, at, other) =>
    switchStyle(report, at, { to: FORMS[other % FORMS.length] ?? "", scope: "level" }),
  "to Markdown": toMarkdownHeadings,
  "to plain": toPlainHeadings,
  split: splitRunIn,
  join: joinRunIn,
  contents: regenerateContents,
};

const places = fc.record({ line: fc.nat(24), character: fc.nat(8) });
const languages = fc.constantFrom<Language>("plaintext", "markdown");
const madeText = fc.oneof(
  { weight: 3, arbitrary: madeReport.map(({ text }) => text) },
  { weight: 1, arbitrary: madeCollection },
);

for (const [name, edit] of Object.entries(EDITS)) {
  describe(name, () => {
    for (const [kind, texts, numRuns] of [
      ["a well-formed report", madeText, 100],
      ["a well-formed Markdown report", madeMarkdown.map(({ text }) => text), 60],
      ["a report in disorder", disorderedReport, 200],
      ["any text", anyText, 60],
    ] as const) {
      test(`${kind} loses nothing, its changes are disjoint and inside the text`, () => {
        fc.assert(
          fc.property(texts, languages, places, fc.nat(24), (text, language, at, other) => {
            const result = edit(reportOf(text, language), at, other);
            if (!result.ok) return assert.match(result.reason, /[。]$/);
            assert.ok(result.changes.length > 0 && result.title !== "");
            const after = applyChanges(text, result.changes);
            assert.notEqual(after, text);
            if (name !== "contents") assert.equal(wordsOf(after), wordsOf(text));
            assertNested(reportOf(after, language).outline);
          }),
          { numRuns },
        );
      });
    }
  });
}

describe("renumbering", () => {
  for (const [kind, texts] of [
    ["a well-formed report", madeText],
    ["a report in disorder", disorderedReport],
    ["any text", anyText],
  ] as const) {
    for (const scope of ["renumber", "renumber section", "renumber lines"] as const) {
      test(`twice is once: ${scope}, ${kind}`, () => {
        fc.assert(
          fc.property(texts, languages, places, fc.nat(24), (text, language, at, other) => {
            const once = textAfter(
              text,
              (report) => EDITS[scope]?.(report, at, other) as EditResult,
              language,
            );
            const twice = textAfter(
              once,
              (report) => EDITS[scope]?.(report, at, other) as EditResult,
              language,
            );
            assert.equal(twice, once);
          }),
          { numRuns: 120 },
        );
      });
    }
  }

  test("a well-formed report has nothing to renumber", () => {
    fc.assert(
      fc.property(madeText, (text) => {
        const result = renumber(reportOf(text));
        assert.equal(result.ok ? applyChanges(text, result.changes) : text, text);
      }),
    );
  });

  test("a well-formed Markdown report has nothing to renumber", () => {
    fc.assert(
      fc.property(madeMarkdown, ({ text }) => {
        const result = renumber(reportOf(text, "markdown"));
        assert.equal(result.ok ? applyChanges(text, result.changes) : text, text);
      }),
    );
  });

  for (const [language, made] of [
    ["plaintext", madeReport],
    ["markdown", madeMarkdown],
  ] as const)
    test(`sections shuffled on every level are numbered again in their new order (${language})`, () => {
      fc.assert(
        fc.property(made, fc.infiniteStream(fc.nat(1000)), ({ sections, runsOn, write }, random) => {
          const numbers = new Map(counted(sections, runsOn));
          const shuffle = (level: readonly MadeSection[]): readonly MadeSection[] =>
            level
              .map((section) => {
                const copy = { ...section, children: shuffle(section.children) };
                numbers.set(copy, numbers.get(section) ?? 0);
                return { copy, key: random.next().value ?? 0 };
              })
              .sort((a, b) => a.key - b.key)
              .map(({ copy }) => copy);
          const shuffled = shuffle(sections);
          assert.equal(
            textAfter(write(shuffled, numbers), (report) => renumber(report), language),
            write(shuffled, counted(shuffled, runsOn)),
          );
        }),
        { numRuns: 300 },
      );
    });
});

describe("there and back", () => {
  test("down and up again gives the same text", () => {
    fc.assert(
      fc.property(madeText, places, (text, at) => {
        const down = moveSection(reportOf(text), at, "down");
        if (!down.ok) return;
        const after = applyChanges(text, down.changes);
        const focus = down.focus as Point;
        assert.equal(
          textAfter(after, (report) => moveSection(report, focus, "up")),
          text,
        );
      }),
      { numRuns: 300 },
    );
  });

  for (const [kind, texts] of [
    ["a well-formed report", madeText],
    ["a report in disorder", disorderedReport],
    ["any text", anyText],
  ] as const) {
    test(`plain headings to Markdown and back give the same text: ${kind}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const markdown = textAfter(text, toMarkdownHeadings);
          if (markdown === text) return;
          assert.equal(textAfter(markdown, toPlainHeadings, "markdown"), text);
        }),
        { numRuns: 300 },
      );
    });
  }

  test("a run-in heading split and joined gives the same text", () => {
    fc.assert(
      fc.property(madeText, places, (text, at) => {
        const split = splitRunIn(reportOf(text), at);
        if (!split.ok) return;
        const line = split.changes[0]?.place.line ?? 0;
        const after = applyChanges(text, split.changes);
        assert.equal(
          textAfter(after, (report) => joinRunIn(report, pointAt(line))),
          text,
        );
      }),
    );
  });

  test("a last section without subsections, promoted and demoted, gives the same text", () => {
    fc.assert(
      fc.property(madeText, places, (text, at) => {
        const report = reportOf(text);
        const up = promoteSection(report, at);
        const hasChildren = (sectionAt(report, report.sections, at)?.children.length ?? 0) > 0;
        if (!up.ok || up.notes.length > 0 || hasChildren) return;
        const after = applyChanges(text, up.changes);
        assert.equal(
          textAfter(after, (report) => demoteSection(report, up.focus as Point)),
          text,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("what comes next is told for any place of any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, disorderedReport),
      languages,
      places,
      (text, language, { line, character }) => {
        const next = continueEnumeration(reportOf(text, language), line, character);
        assert.ok(next === null || (next.number !== "" && next.text.endsWith(next.number)));
      },
    ),
    { numRuns: 500 },
  );
});

/** What no edit may lose: all characters but numbers, their marks and the white space, in any order. */
function wordsOf(text: string): string {
  const rest = text.replace(
    /[\s#*（）()．.、，；。：零〇一-十百千0-9０-９①-⒛㈠-㈩㉑-㉟第部分章节条首先其次再最后]/gu,
    "",
  );
  return [...rest.replace(/[一二三四五六七八九十]/g, "")].sort().join("");
}

function pointAt(line: number): Point {
  return { line, character: 0 };
}
