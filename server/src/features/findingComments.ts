// Findings as comments for those who read the draft in Word, where no line has a number.
import type { CommentedPlace } from "../core/layout/comments.ts";
import type { Report } from "../core/report/report.ts";
import type { Finding } from "../core/rules/rule.ts";
import { LINE_NAMES } from "../core/text/lineNames.ts";
import { shortened } from "./wording.ts";

/** How many characters of a paragraph are quoted to tell which it is. */
const MOST_SHOWN = 12;

/** A comment for each finding but the hints: those that the editor lists. */
export function findingComments(report: Report, findings: readonly Finding[]): readonly CommentedPlace[] {
  return findings
    .filter(({ severity }) => severity !== "hint")
    .map(({ line, start, end, message }) => ({
      line,
      start,
      end,
      comment: { text: message.replace(LINE_NAMES, (_, lines: string) => namedByWords(report, lines)) },
    }));
}

/** 第 12 行 → “一、供水……”一段 */
function namedByWords({ facts }: Report, lines: string): string {
  const named = lines.replace(/\d+/g, (line) => {
    const text = facts[Number(line) - 1]?.paragraph.text.trim() ?? "";
    return `“${shortened(text.replace(/[“”]/g, ""), MOST_SHOWN)}”`;
  });
  return named.replaceAll("—", "至") + (/\D/.test(lines) ? "各段" : "一段");
}
