// Reads a report again as it would be after an edit, so that no edit is made that the draft would then read otherwise.
import type { OutlineNode } from "../report/outline.ts";
import { Report } from "../report/report.ts";
import { nameOf } from "../report/sections.ts";
import type { Syntax } from "../text/draft.ts";
import { changedDraft, inOrder, type TextChange } from "../text/textChange.ts";
import { withoutTail } from "../text/withoutTail.ts";
import { type Refusal, refused } from "./editResult.ts";

/** A heading or title as it must be read after the edit. */
export interface Expected {
  readonly number: string;
  readonly title: string;
  readonly depth: number;
}

/** The report after the changes. */
export function reportAfter(report: Report, changes: readonly TextChange[], syntax?: Syntax): Report {
  return new Report(changedDraft(report.draft, inOrder(changes), syntax));
}

/** The headings and titles of a report as they stand, in order. */
export function standing(report: Report): readonly OutlineNode[] {
  return report.outline.filter(({ kind }) => kind === "heading" || kind === "title");
}

/** Null where the report after an edit has just the expected headings and titles; else why the edit is not made. */
export function misread(after: Report, expected: readonly Expected[]): Refusal | null {
  const found = standing(after);
  const index = expected.findIndex((wanted, i) => !isAsExpected(found[i], wanted));
  const wrong = expected[index] ?? (found.length > expected.length ? found[expected.length] : undefined);
  if (!wrong) return null;
  return refused(`这样改以后，${nameOf(wrong)}的层级会读不清，所以没有改。请先检查它前后的序号和写法。`);
}

function isAsExpected(found: OutlineNode | undefined, { number, title, depth }: Expected): boolean {
  return (
    found?.number === number && found.depth === depth && withoutStars(found.title) === withoutStars(title)
  );
}

/** Stars are a mask in plain text (**街道) and bold in Markdown. */
function withoutStars(title: string): string {
  return withoutTail(title.replace(/^\*+/, ""), "*");
}
