// Finds marks at the start of a paragraph that belong to the end of the text before: ，加强学习.
import { isCloser, isPoint } from "../../facts/marks/markChars.ts";
import { byLine } from "../../report/byLine.ts";
import type { Report } from "../../report/report.ts";
import { wordsBegin } from "../../text/indent.ts";
import { MARKS_STANDARD } from "../faultsRule.ts";
import type { Fix, Found, Rule } from "../rule.ts";
import { joinLines } from "./lineFixes.ts";

/** Marks at the start of a paragraph. */
export const lineStart: Rule = {
  id: "marks/line-start",
  severity: "warning",
  title: "标点在行首",
  why: `${MARKS_STANDARD} 第5章：句号、逗号、顿号、分号、冒号等标在文字之后，不出现在一行之首；后引号、后括号也不在行首。`,
  examples: {
    flags: ["要抓好学习\n⟦，⟧要抓好检查。", "　　⟦。⟧各单位要抓好落实。", "落实“一岗双责\n⟦”⟧，压实责任。"],
    allows: [
      "要抓好学习，\n要抓好检查。",
      "“四个意识”要增强。\n《条例》要学习。",
      "……\n——坚持学习。",
      "（一）抓学习",
    ],
  },
  reads: ({ paragraph: { role, text } }) => role === "prose" && markAt(text) >= 0,
  // The fix joins the line with the one before.
  readMore: (found) => found.length > 0,
  check: (report) => byLine(report.facts, (_, line) => foundIn(report, line)),
};

const NONE: readonly Found[] = [];

function foundIn(report: Report, line: number): readonly Found[] {
  const { role, text } = report.facts[line]?.paragraph ?? { role: "blank", text: "" };
  const start = role === "prose" ? markAt(text) : -1;
  if (start < 0) return NONE;
  const mark = text.charAt(start);
  const place = { line, start, end: start + 1 };
  const fixes: Fix[] = [{ title: `删除“${mark}”`, edits: [{ place, text: "" }] }];
  const before = report.facts[line - 1]?.paragraph;
  if (before?.role === "prose") {
    fixes.unshift(
      joinLines(report, { line: line - 1, start: 0, end: before.text.trimEnd().length, next: line }),
    );
  }
  return [{ ...place, message: `“${mark}”不能在行首：请移到前一行末尾，或删去`, fixes }];
}

/** Where the mark stands that the text begins with, or -1. */
function markAt(text: string): number {
  const start = wordsBegin(text);
  const code = text.charCodeAt(start);
  return isPoint(code) || isCloser(code) ? start : -1;
}
