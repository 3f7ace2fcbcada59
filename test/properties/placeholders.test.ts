// What holds of the holes of any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../server/src/core/rules/lint.ts";
import { anyText } from "../support/arbitraries.ts";
import { reportOf } from "../support/drafts.ts";
import fc from "../support/fc.ts";

/** Pieces around which holes are decided, so that runs, pairs and half-open marks come often. */
const PIECES =
  "X x × * ** *** _ ____ 某 某某 市 区 政协 次 多名 万元 年 月 日 第 20 〔 〕 【 】 （ ） “ ” 《 》 [ ] { } < > # ## & ; % 待定 此处填写 TODO …… 、 ， 。 和 张 小编 猜你喜欢 QQ123456 https://a.cn 😀 \ud83d \n".split(
    " ",
  );

const holeText = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: anyText }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));

for (const language of ["plaintext", "markdown"] as const) {
  test(`holes lie in their paragraphs, in order, apart, with whole characters (${language})`, () => {
    fc.assert(
      fc.property(holeText, (text) => {
        const { placeholders, draft } = reportOf(text, language);
        let before = { line: 0, end: 0 };
        for (const hole of placeholders) {
          const paragraph = draft.paragraphs[hole.line]?.text ?? "";
          assert.ok(
            hole.start >= 0 && hole.end > hole.start && hole.end <= paragraph.length,
            "outside or empty",
          );
          assert.equal(hole.text, paragraph.slice(hole.start, hole.end));
          assert.ok(
            hole.line > before.line || (hole.line === before.line && hole.start >= before.end),
            "overlap",
          );
          assert.ok(
            !splitsPair(paragraph, hole.start) && !splitsPair(paragraph, hole.end),
            "half a character",
          );
          assert.ok(hole.mask === "" || hole.text.includes(hole.mask), "a mask that is not in the hole");
          before = hole;
        }
      }),
      { examples: [[`此处填写X万元${"𐀀".repeat(9)}`]] },
    );
  });

  test(`every hole is one finding, and its fix takes out something (${language})`, () => {
    fc.assert(
      fc.property(holeText, (text) => {
        const report = reportOf(text, language);
        const findings = lint(report).filter(({ code }) => code.startsWith("placeholder/"));
        assert.equal(findings.length, report.placeholders.length);
        for (const { fixes, message } of findings) {
          assert.ok(message.length > 5);
          for (const { edits } of fixes) for (const { place } of edits) assert.ok(place.end > place.start);
        }
      }),
    );
  });

  test(`a paragraph's own holes do not depend on how often it is read (${language})`, () => {
    fc.assert(
      fc.property(holeText, (text) => {
        assert.deepEqual(reportOf(text, language).placeholders, reportOf(text, language).placeholders);
      }),
    );
  });
}

function splitsPair(text: string, at: number): boolean {
  const lead = text.charCodeAt(at - 1);
  const trail = text.charCodeAt(at);
  return lead >= 0xd800 && lead <= 0xdbff && trail >= 0xdc00 && trail <= 0xdfff;
}
