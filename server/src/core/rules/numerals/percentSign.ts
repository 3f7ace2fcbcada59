// Finds ％ and % mixed in one draft.

import { keptWith } from "../../facts/keptWith.ts";
import type { ParagraphFacts } from "../../facts/paragraphFacts.ts";
import { byLine } from "../../report/byLine.ts";
import { paragraphIf } from "../../report/part.ts";
import type { Report } from "../../report/report.ts";
import type { Place } from "../../text/span.ts";
import { NUMERALS_STANDARD } from "../faultsRule.ts";
import type { Found, Rule } from "../rule.ts";

/** Full-width and half-width percent signs in one draft. */
export const percentSign: Rule = {
  id: "numerals/percent-sign",
  severity: "information",
  title: "百分号全角半角混用",
  why: `${NUMERALS_STANDARD} 4.3：同类的数字用同一种形式。一份文稿里的百分号要么都用“%”，要么都用“％”，通常用半角的“%”，与半角数字相配。`,
  examples: {
    flags: ["增长3%，下降2⟦％⟧。", "占比48⟦％⟧。\n合格率99%。", "增长3%。\n下降2⟦％⟧，回落1％。"],
    allows: ["增长3%，下降2%。", "增长3％，下降2％。", "增长百分之三，下降2％。"],
  },
  reads: (facts) => [paragraphIf(hasFull(facts), facts), hasHalf(facts)],
  check: (report) => {
    const full = fullSigns(report);
    const [first] = full;
    if (!first || !report.facts.some(hasHalf)) return [];
    const all = full.length > 1 ? `；全文共 ${full.length} 处` : "";
    const edits = full.map((place) => ({ place, text: "%" }));
    const title = full.length > 1 ? `全文 ${full.length} 处改为“%”` : "改为“%”";
    const found: Found = {
      ...first,
      message: `全文既有“%”又有“％”：请用同一种${all}`,
      fixes: [{ title, certain: true, edits }],
    };
    return [found];
  },
};

const NONE: readonly Place[] = [];

function fullSigns({ facts }: Report): readonly Place[] {
  return byLine(facts, (fact, line) => {
    if (!hasFull(fact)) return NONE;
    const { text } = fact.paragraph;
    const found: Place[] = [];
    for (let at = text.indexOf("％"); at >= 0; at = text.indexOf("％", at + 1)) {
      found.push({ line, start: at, end: at + 1 });
    }
    return found;
  });
}

const hasFull = keptWith(({ paragraph: { text, role } }) => role === "prose" && text.includes("％"));

/** True where a half-width sign stands behind a digit, outside addresses and code. */
function hasHalf({ paragraph: { text, role }, opaque }: ParagraphFacts): boolean {
  const at = role === "prose" && text.includes("%") ? text.search(/\d%/) : -1;
  return at >= 0 && !opaque.some(({ start, end }) => start <= at && at < end);
}
