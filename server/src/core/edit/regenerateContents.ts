// Writes the table of contents (目录) from the headings, in the form that it has, or a new one.
import { type ContentsEntry, contentsTables } from "../report/contentsTables.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { attachmentPages } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";
import { formsOf, linesOf, lineTail } from "./contentsForm.ts";
import { type EditResult, edited, refused } from "./editResult.ts";
import { misread, reportAfter, standing } from "./verify.ts";

const NO_HEADINGS = "文中没有可以列入目录的标题。请先写出“一、”“（一）”这样的标题。";

/**
 * Brings the first table of contents into line with the headings behind it: the levels it lists, with its numbers, indents
 * and leaders; an entry whose heading stands keeps its line, page number and all. Where there is none, a new one is put
 * before the line of `at`, or below the title where that line is none for it, with the first two levels and no page numbers.
 */
export function regenerateContents(report: Report, at: Point): EditResult {
  const entries = contentsTables(report)[0]?.entries;
  return entries && entries.length > 0 ? renewed(report, entries) : created(report, at);
}

function renewed(report: Report, found: readonly ContentsEntry[]): EditResult {
  const entries = found.slice(0, lastSure(report, found) + 1);
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last)
    return refused("目录里的条目和文中的标题都对不上，所以没有改。请先删去目录，再重新生成。");
  const listed = listedLevels(found);
  const all = listable(report, last.node.name.line);
  const behind = listed.has("title 0") ? all : ownOrAll(all);
  const nodes =
    listed.size > 0 ? behind.filter((node) => listed.has(levelOf(node))) : newLevels(report, behind);
  if (nodes.length === 0) return refused(NO_HEADINGS);
  const forms = formsOf(report, entries);
  const kept = new Map(entries.map(({ node, names }) => [names, node]));
  const lines = linesOf(report, nodes, forms, kept);
  const textAt = (line: number) => report.facts[line]?.paragraph.text ?? "";
  const from = first.node.name.line;
  const to = last.node.name.line;
  const text = lines.join(gapOf(report, entries));
  const old = report.facts
    .slice(from, to + 1)
    .map(({ paragraph }) => paragraph.text + paragraph.eol)
    .join("");
  const changes: TextChange[] = [
    { place: { line: from, start: 0, endLine: to, endCharacter: textAt(to).length }, text },
  ];
  const same = old.slice(0, old.length - (report.facts[to]?.paragraph.eol.length ?? 0)) === text;
  return checked(report, "更新目录", same ? [] : changes, nodes.length + (found.length - entries.length));
}

function created(report: Report, { line }: Point): EditResult {
  const asked = Math.min(Math.max(line, 0), report.facts.length - 1);
  const at = placeOfNew(report, asked);
  const nodes = newLevels(report, ownOrAll(listable(report, at - 1)));
  if (nodes.length === 0) return refused(NO_HEADINGS);
  const markdown = report.draft.syntax === "markdown";
  const eol = report.facts[0]?.paragraph.eol || "\n";
  const hashes = markdown
    ? (nodes.find(({ kind, depth }) => kind === "heading" && depth === 1)?.hashes ?? 0)
    : 0;
  const head = `${hashes > 0 ? `${"#".repeat(hashes)} ` : ""}目录`;
  const lines = linesOf(report, nodes, formsOf(report, []), new Map());
  const text = `${head}${eol}${markdown ? eol : ""}${lines.join(eol)}${eol}${eol}`;
  // The writer, who may be pages below, is taken to it.
  const focus = at === asked ? {} : { focus: { line: at, character: 0 } };
  return checked(report, "生成目录", [inParagraph(at, 0, 0, text)], nodes.length, focus);
}

/** The line asked for, where it lies between the title and the first heading; else what follows the title, or a collection's cover. */
function placeOfNew({ outline, facts }: Report, asked: number): number {
  const first = outline.find(({ kind }) => kind === "heading")?.name.line;
  if (first === undefined) return asked;
  const titles = outline.filter(({ kind }) => kind === "title").map(({ name }) => name.line);
  const title = titles.findLast((line) => line < first);
  if (titles.length > 1) return asked > first ? (title ?? first) : asked;
  if (asked <= first && (title === undefined || asked > title)) return asked;
  // Dates, names and the rest of a title end in no mark: the text begins where the first line does.
  const text = facts.findIndex(
    ({ paragraph }, line) => line > (title ?? first) && ENDED.test(paragraph.text),
  );
  return text < 0 || text > first || title === undefined ? first : text;
}

const ENDED = /[。：:；！？!?]\s*$/;

/** The edit, unless the draft would not read it as this table of contents before the same headings. */
function checked(
  report: Report,
  title: string,
  changes: readonly TextChange[],
  count: number,
  more: { readonly focus?: Point } = {},
): EditResult {
  const result = edited(title, changes, "目录和标题一致，没有要改的地方。", more);
  if (!result.ok) return result;
  const after = reportAfter(report, changes);
  const entries = after.outline.filter(({ kind, depth }) => kind === "toc" && depth > 0);
  const others = contentsTables(report)
    .slice(1)
    .flatMap((table) => table.entries).length;
  if (misread(after, standing(report)) || entries.length !== count + others) {
    return refused(
      "目录放在这里会和前后的短行混在一起，或者有标题重名，读不清哪些是目录条目，所以没有改。请换一个位置，或先区分同名的标题。",
    );
  }
  return result;
}

/** The headings and titles behind a line that a table of contents could list. */
function listable(report: Report, behind: number): readonly OutlineNode[] {
  return standing(report).filter(({ name, opens, title }) => opens && title !== "" && name.line > behind);
}

function levelOf({ kind, depth }: OutlineNode): string {
  return `${kind} ${depth}`;
}

/** The levels whose headings the entries name. */
function listedLevels(entries: readonly ContentsEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ names }) => (names ? [levelOf(names)] : [])));
}

/** The headings up to the next title, where there are any: behind a collection's first title stands its first document. */
function ownOrAll(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const title = nodes.findIndex(({ kind }) => kind === "title");
  return title > 0 ? nodes.slice(0, title) : nodes;
}

/** A collection lists its documents, a report its first two levels, as far as its attachments. */
function newLevels(report: Report, nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const pages = attachmentPages(report);
  const titles = nodes.filter(({ kind, name }) => kind === "title" && !isAttached(pages, name.line));
  if (titles.length > 1) return titles;
  const end = pages.find((page) => page > (nodes[0]?.name.line ?? 0)) ?? report.facts.length;
  return nodes.filter(({ kind, depth, name }) => kind === "heading" && depth <= 2 && name.line < end);
}

/** At most how many lines below 附件1 the attachment's own title stands. */
const NEAR = 3;

function isAttached(pages: readonly number[], line: number): boolean {
  return pages.some((page) => page < line && line - page <= NEAR);
}

/** The last entry that surely is one: short lines behind the contents may have been taken for entries. */
function lastSure(report: Report, entries: readonly ContentsEntry[]): number {
  return entries.findLastIndex(
    ({ node, names }) => names !== null || node.number !== "" || lineTail(report, node) !== "",
  );
}

/** What stands between two entries: a line end, and a blank line where the first two have one. */
function gapOf({ facts }: Report, [first, second]: readonly ContentsEntry[]): string {
  const from = first?.node.name.line ?? 0;
  const to = second?.node.name.line ?? from + 1;
  const between = facts
    .slice(from, to)
    .map(({ paragraph }, i) => (i === 0 ? "" : paragraph.text) + paragraph.eol);
  return between.join("") || "\n";
}
