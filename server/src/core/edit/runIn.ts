// Splits a run-in heading (（一）健全机制。各级…) into a heading line and a paragraph, and joins the two again.
import type { Report } from "../report/report.ts";
import { nameOf, sectionAt } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";
import { isBlank } from "../text/roles.ts";
import type { TextChange } from "../text/textChange.ts";
import { withoutTail } from "../text/withoutTail.ts";
import { type EditResult, edited, refused } from "./editResult.ts";
import { type Expected, misread, reportAfter, standing } from "./verify.ts";

const NO_SECTION = "光标不在任何章节里。请把光标放到要改写的标题上。";

/** Puts the title of the innermost section at a place on a line of its own, without its 。, and the text below it. */
export function splitRunIn(report: Report, at: Point): EditResult {
  const node = sectionAt(report, report.sections, at)?.node;
  if (!node) return refused(NO_SECTION);
  const { line } = node.name;
  const { heading, paragraph } = report.facts[line] ?? {};
  if (!heading?.runIn || !paragraph || !node.opens) return refused(`${nameOf(node)}的标题已经独占一行。`);
  const { text } = paragraph;
  const [cut = "", before = "", mark = "", after = ""] =
    /^(\*\*)?([。：:])(\*\*)?/.exec(text.slice(heading.title.end)) ?? [];
  const indent = withoutTail(text.slice(0, heading.number.start), "*");
  const body = heading.title.end + cut.length;
  if (cut === "" || !isBlank(indent) || isBlank(text.slice(body))) {
    return refused(`看不出${nameOf(node)}的标题到哪里为止，所以没有另起一行。请手动换行。`);
  }
  const eol = eolOf(report, line);
  const gap = report.draft.syntax === "markdown" ? eol + eol : eol;
  // A heading that ends in a colon keeps it: 。 is what a heading line does without.
  const isSentence = mark === "。";
  const expected = standing(report).map((other) =>
    other === node && !isSentence ? { ...node, title: node.title + mark } : other,
  );
  const change = {
    place: { line, start: heading.title.end, endLine: line, endCharacter: body },
    text: (isSentence ? before + after : cut) + gap + indent,
  };
  return checked(report, `${nameOf(node)}独占一行`, change, expected);
}

/** Lets the paragraph below the heading line of the innermost section at a place run on behind the title and its 。 */
export function joinRunIn(report: Report, at: Point): EditResult {
  const node = sectionAt(report, report.sections, at)?.node;
  if (!node) return refused(NO_SECTION);
  const { line } = node.name;
  const { heading, paragraph } = report.facts[line] ?? {};
  const name = nameOf(node);
  if (!heading || !paragraph || !node.opens || heading.runIn)
    return refused(`${name}的标题后面已经接着正文。`);
  if (heading.hashes > 0) return refused(`${name}是 Markdown 的 # 标题，必须独占一行。请先转为纯文本标题。`);
  let below = line + 1;
  while (report.facts[below]?.paragraph.role === "blank") below++;
  const body = report.facts[below];
  if (body?.paragraph.role !== "prose" || body.heading || below > node.region.endLine) {
    return refused(`${name}下面不是它的正文段落，没有可接的内容。`);
  }
  const stars = /\*\*\s*$/.test(paragraph.text) ? "**" : "";
  const end = paragraph.text.trimEnd().length - stars.length;
  const mark = /[。：:！!？?]/.test(paragraph.text.charAt(end - 1)) ? "" : "。";
  const bodyText = body.paragraph.text;
  const change = {
    place: { line, start: end, endLine: below, endCharacter: bodyText.length - bodyText.trimStart().length },
    text: mark + stars,
  };
  return checked(report, `${name}与正文连排`, change, standing(report));
}

function checked(
  report: Report,
  title: string,
  change: TextChange,
  expected: readonly Expected[],
): EditResult {
  return misread(reportAfter(report, [change]), expected) ?? edited(title, [change], "");
}

/** The line end of the line, or of the one before it where the draft ends there. */
function eolOf({ facts }: Report, line: number): string {
  return facts[line]?.paragraph.eol || facts[line - 1]?.paragraph.eol || "\n";
}
