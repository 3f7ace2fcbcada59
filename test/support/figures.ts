// The figures of a line as marks in its text, and a test that they are what is expected.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { MetricFact } from "../../server/src/core/facts/metrics/metrics.ts";
import { factsOf } from "../../server/src/core/facts/paragraphFacts.ts";
import type { Syntax } from "../../server/src/core/text/draft.ts";
import type { Role } from "../../server/src/core/text/paragraph.ts";
import { markText, parseMarked } from "./marked.ts";

/** The figures of a paragraph that reads so. */
export function metricsIn(
  text: string,
  syntax: Syntax = "plain",
  role: Role = "prose",
): readonly MetricFact[] {
  return factsOf({ text, eol: "", role }, syntax).metrics;
}

/** The text with its figures marked: value and unit always, the rest where there is any. */
export function marked(text: string, syntax?: Syntax): string {
  const spans = metricsIn(text, syntax).map(
    ({ start, end, value, upper, unit, bound, change, relation }) => ({
      kind: "metric",
      start,
      end,
      attrs: { value, upper, unit, bound, change, relation: relation === "by" ? "" : relation },
    }),
  );
  return markText(text, spans);
}

/** A test that the text without its marks gets just these. */
export function checkFigures(expected: string, syntax?: Syntax): void {
  const { text } = parseMarked(expected);
  test(`reads: ${text}`, () => assert.equal(marked(text, syntax), expected));
}
