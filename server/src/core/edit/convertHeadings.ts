// Turns plain numbered headings into Markdown's # headings and back; the numbers stay in the text either way.
import { titleWords } from "../facts/outline/titleLine.ts";
import { lastLineOf } from "../report/brokenTitles.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import type { Section } from "../report/sections.ts";
import { lineName } from "../text/lineNames.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";
import { type EditResult, edited, refused } from "./editResult.ts";
import { misread, reportAfter, standing } from "./verify.ts";

/** A longer line is a numbered paragraph rather than a heading. */
const LONGEST_HEADING = 60;
const DEEPEST_HASHES = 6;

/**
 * Puts # before the title, ## before the sections of the first level and so on: before those that stand on a line of
 * their own, as all of their series must. Run-in headings stay numbered paragraphs. The text is then Markdown, whatever it
 * was before.
 */
export function toMarkdownHeadings(report: Report): EditResult {
  const { sections } = report;
  const offset = offsetOf(sections);
  const converted = convertible(report, sections, offset);
  const changes = report.outline.flatMap((node): TextChange[] => {
    if (node.hashes > 0) return [];
    const isTitle = node.kind === "title" && offset > 0 && isBare(report, node);
    if (!isTitle && !converted.has(node)) return [];
    const hashes = hashesBefore(report, node.name.line, isTitle ? 1 : node.depth + offset);
    return isTitle ? [hashes, ...titleJoined(report, node)] : [hashes];
  });
  const result = edited(
    "转为 Markdown 标题",
    changes,
    "没有可转换的标题：独占一行、带序号的标题才能转成 # 标题。",
  );
  if (!result.ok) return result;
  const after = reportAfter(report, result.changes, "markdown");
  return strayHash(report) ?? misread(after, standing(report)) ?? result;
}

/** A line of plain text that begins with # would become a heading that nobody meant. */
function strayHash(report: Report): EditResult | null {
  if (report.draft.syntax === "markdown") return null;
  const { facts } = reportAfter(report, [], "markdown");
  const line = facts.findIndex(({ heading }) => (heading?.hashes ?? 0) > 0);
  return line < 0
    ? null
    : refused(
        `${lineName(line)}以 # 开头，转为 Markdown 后会成为标题，所以没有转换。请先改掉这一行开头的 #。`,
      );
}

/** Takes the # of every Markdown heading away; {@link toMarkdownHeadings} taken back gives the same text. */
export function toPlainHeadings(report: Report): EditResult {
  const changes: TextChange[] = [];
  const titles = new Set(report.outline.flatMap(({ kind, name }) => (kind === "title" ? [name.line] : [])));
  let bare = 0;
  report.facts.forEach(({ paragraph: { text }, heading }, line) => {
    if (!heading || heading.hashes === 0) return;
    if (!heading.style && !titles.has(line)) bare++;
    const start = text.indexOf("#");
    const end = start + heading.hashes;
    changes.push(inParagraph(line, start, text[end] === " " || text[end] === "\t" ? end + 1 : end, ""));
    const closing = /[ \t]#+\s*$/.exec(text.slice(heading.title.end));
    if (closing) changes.push(inParagraph(line, heading.title.end + closing.index, text.length, ""));
  });
  const notes = bare > 0 ? [`有 ${bare} 个标题没有序号，去掉 # 以后在纯文本里不再是标题。`] : [];
  return edited("转为纯文本标题", changes, "文中没有 Markdown 的 # 标题。", { notes });
}

/** How many # more than its depth a section has: 1 where # is the title's, else as the draft's first # section has it. */
function offsetOf(sections: readonly Section[]): number {
  const first = sections.find(({ node }) => node.hashes > 0)?.node;
  return first ? first.hashes - first.depth : 1;
}

/** The headings that become # headings: a whole series or none of it, and none below one that stays as it is. */
function convertible(report: Report, sections: readonly Section[], offset: number): ReadonlySet<OutlineNode> {
  const unfit = new Set<number>();
  for (const { node, series } of sections) {
    const hashes = node.depth + offset;
    const fits = node.hashes > 0 || (isHeadingLine(report, node) && hashes > 0 && hashes <= DEEPEST_HASHES);
    if (!fits) unfit.add(series);
  }
  return new Set(sections.filter((section) => isFit(section, unfit)).map(({ node }) => node));
}

function isFit({ series, parent }: Section, unfit: ReadonlySet<number>): boolean {
  if (unfit.has(series)) return false;
  return parent === null || isFit(parent, unfit);
}

/** A short line of its own without a sentence's end. */
function isHeadingLine(report: Report, node: OutlineNode): boolean {
  const { heading, paragraph } = report.facts[node.name.line] ?? {};
  if (!heading || heading.runIn || !node.opens || !paragraph || !isBare(report, node)) return false;
  return (
    paragraph.text.trim().length <= LONGEST_HEADING &&
    !/[。；;，,][\s*]{0,20}$/.test(paragraph.text.slice(-22))
  );
}

/** Nothing but indents and bold marks stands before it. */
function isBare(report: Report, { name }: OutlineNode): boolean {
  return /^[\s\u3000\ufeff*]*$/.test((report.facts[name.line]?.paragraph.text ?? "").slice(0, name.start));
}

/** A # heading is one line: a title broken over several is joined. */
function titleJoined({ facts }: Report, { name, title }: OutlineNode): TextChange[] {
  const last = lastLineOf(facts, name.line, title);
  const wordsAt = (line: number) => titleWords(facts[line]?.paragraph.text ?? "");
  return facts.slice(name.line, last).map((_, i): TextChange => {
    const line = name.line + i;
    const place = {
      line,
      start: wordsAt(line).end,
      endLine: line + 1,
      endCharacter: wordsAt(line + 1).start,
    };
    return { place, text: "" };
  });
}

function hashesBefore(report: Report, line: number, hashes: number): TextChange {
  const at = report.facts[line]?.paragraph.text.startsWith("\ufeff") ? 1 : 0;
  return inParagraph(line, at, at, `${"#".repeat(hashes)} `);
}
