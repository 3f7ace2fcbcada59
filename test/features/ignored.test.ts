// What is left alone: by text, by rule, here alone; and that it is known again after edits elsewhere.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import { contextOf } from "../../server/src/features/context.ts";
import { findingsOf } from "../../server/src/features/findings.ts";
import { type IgnoreEntry, notIgnored, textAt, usedEntries } from "../../server/src/features/ignored.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";
import { lines } from "../support/lines.ts";

const TEXT = lines(
  "X市林业局2026年工作总结",
  "一、主要做法",
  "与X市水务局、X县林业局签约，培训护林员*名。",
  "甲方：",
  "联系人：____",
  "乙方：",
  "联系人：____",
  "X市参加。",
);

const isHole = ({ code }: Finding) => code.startsWith("placeholder/");
const all = (text: string) => findingsOf(reportOf(text), { rules: {}, ignore: [] }).filter(isHole);
const shown = (text: string, ignore: readonly (IgnoreEntry | string)[]) => {
  const report = reportOf(text);
  const findings = findingsOf(report, { rules: {}, ignore }).filter(isHole);
  return findings.map((finding) => `${finding.line}:${textAt(report, finding)}`);
};

/** The entry that 忽略这一处 makes of a finding. */
function entryHere(text: string, finding: Finding): IgnoreEntry {
  const report = reportOf(text);
  const findings = all(text);
  const own = textAt(report, finding);
  const others = findings.filter(
    (other) =>
      textAt(report, other) === own &&
      other.code === finding.code &&
      (other.line !== finding.line || other.start !== finding.start),
  );
  return { rule: finding.code, text: own, ...contextOf(report.draft, finding, others) };
}

describe("an entry leaves alone what it says and nothing else", () => {
  const every = ["0:X市", "2:X市", "2:X县", "2:*名", "4:____", "6:____", "7:X市"];
  for (const [name, entry, gone] of [
    ["a text", { text: "X市" }, ["0:X市", "2:X市", "7:X市"]],
    ["a text of a rule", { rule: "placeholder/masked-name", text: "X市" }, ["0:X市", "2:X市", "7:X市"]],
    ["a text of another rule", { rule: "placeholder/blank", text: "X市" }, []],
    ["a rule", { rule: "placeholder/blank" }, ["4:____", "6:____"]],
    ["what stands before", { text: "X市", before: "与" }, ["2:X市"]],
    ["what stands behind", { text: "X市", after: "林业局" }, ["0:X市"]],
    ["a line's beginning, the draft's too", { text: "X市", before: "\n" }, ["0:X市", "7:X市"]],
    ["a line's end", { text: "____", after: "\n" }, ["4:____", "6:____"]],
    ["over a line's end", { text: "____", before: "乙方：\n联系人：" }, ["6:____"]],
    ["words that do not stand there", { text: "X市", before: "甲" }, []],
    ["a text that is nowhere", { text: "Y市" }, []],
  ] as const) {
    test(name, () => {
      assert.deepEqual(
        shown(TEXT, [entry]),
        every.filter((one) => !(gone as readonly string[]).includes(one)),
      );
    });
  }

  test("a text from the settings stands beside entries", () => {
    assert.deepEqual(shown(TEXT, ["X县", { rule: "placeholder/blank" }]), [
      "0:X市",
      "2:X市",
      "2:*名",
      "7:X市",
    ]);
  });

  test("CRLF and LF are the same line end", () => {
    const entry = { text: "____", before: "乙方：\n联系人：" };
    assert.equal(shown(TEXT.replaceAll("\n", "\r\n"), [entry]).includes("6:____"), false);
  });
});

describe("here means here", () => {
  test("of places alike in their own line, the lines around tell", () => {
    const findings = all(TEXT);
    for (const finding of findings) {
      const left = notIgnored(reportOf(TEXT), findings, [entryHere(TEXT, finding)]);
      assert.deepEqual(
        left,
        findings.filter((other) => other !== finding),
      );
    }
  });

  test("edits above and below, and in the line beyond the words noted, do not matter", () => {
    const findings = all(TEXT);
    const finding = findings[2];
    assert.ok(finding);
    const entry = entryHere(TEXT, finding);
    const edited = TEXT.replace("X市林业局", "某市某局")
      .replace("护林员*名", "护林员300名")
      .replace("一、", "前言\n一、");
    assert.equal(
      shown(edited, [entry]).some((one) => one.endsWith("X县")),
      false,
    );
    assert.equal(usedEntries(reportOf(edited), all(edited), [entry]).size, 1);
  });

  test("when the words around have changed, it is told again, and the entry is stale", () => {
    const finding = all(TEXT)[2];
    assert.ok(finding);
    const entry = entryHere(TEXT, finding);
    const edited = TEXT.replace("水务局、X县", "水务局和X县");
    assert.ok(shown(edited, [entry]).some((one) => one.endsWith("X县")));
    assert.equal(usedEntries(reportOf(edited), all(edited), [entry]).size, 0);
  });
});

describe("any text", () => {
  test("ignoring every finding one by one leaves none, taking the entries back brings all again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportOf(text);
        const findings = all(text);
        const entries = findings.map((finding) => entryHere(text, finding));
        assert.deepEqual(notIgnored(report, findings, entries), []);
        assert.equal(usedEntries(report, findings, entries).size, entries.length);
        assert.deepEqual(notIgnored(report, findings, []), findings);
      }),
      // Where the noted words end, half of a pair stands alone and a whole pair is cut.
      { examples: [["（　）𐀀𐀀𐀀𐀀\ud83d𐀀"], ["𐀀\ude00𐀀𐀀𐀀𐀀（　）"]] },
    );
  });

  test("lines put above a draft change nothing of what is left alone", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const above = "前面添了一段话。\n另一段话。\n";
        const finding = all(text)[0];
        if (!finding || finding.line === 0) return;
        const entry = entryHere(text, finding);
        const moved = all(above + text).find(
          ({ line, start, code }) =>
            line === finding.line + 2 && start === finding.start && code === finding.code,
        );
        if (moved) assert.deepEqual(notIgnored(reportOf(above + text), [moved], [entry]), []);
      }),
    );
  });
});
