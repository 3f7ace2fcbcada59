// The form of a table of contents: how its entries are indented and numbered and what stands behind them.
import { DECIMAL_STYLES } from "../data/numberForms.ts";
import type { ContentsEntry } from "../report/contentsTables.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { withValue } from "../text/numberText.ts";
import { familyOf } from "./numberChange.ts";

/** How the entries of one level are written. */
interface LevelForm {
  /** What stands before the number: indents, a list's mark. */
  readonly before: string;
  /** A number of the form, or "" where the entries of the level have none. */
  readonly number: string;
  /** What parts number and title, where the headings part them otherwise. */
  readonly gap: string | null;
  /** True where the entry is a link. */
  readonly link: boolean;
}

/** The forms by level; a level that the table does not show yet is written in the usual form. */
export type ContentsForms = (node: OutlineNode) => LevelForm;

/** The forms that the entries show. */
export function formsOf(report: Report, entries: readonly ContentsEntry[]): ContentsForms {
  const shown = new Map<string, LevelForm>();
  for (const { node, names } of entries) {
    const level = names && levelOf(names);
    if (!level || shown.has(level)) continue;
    const text = textOf(report, node);
    const { start, end } = node.name;
    const titleStart = end - node.title.length;
    shown.set(level, {
      before: text.slice(0, start),
      number: node.number,
      gap: node.number === "" ? "" : text.slice(start + node.number.length, titleStart),
      link: lineTail(report, node).startsWith("]("),
    });
  }
  const markdown = report.draft.syntax === "markdown";
  return (node) => {
    const depth = Math.max(node.depth - 1, 0);
    // 1.1 shows its level by itself, and it is read as a number at the line's start only.
    const indent = DECIMAL_STYLES.has(node.family) ? "" : "\u3000".repeat(depth);
    const before = markdown ? `${"  ".repeat(depth)}- ` : indent;
    return shown.get(levelOf(node)) ?? { before, number: node.number, gap: null, link: false };
  };
}

function levelOf({ kind, depth, family }: OutlineNode): string {
  return `${kind} ${depth} ${family}`;
}

/** The lines of the headings in the table: the line that one had with its number put right, or a new one. */
export function linesOf(
  report: Report,
  nodes: readonly OutlineNode[],
  forms: ContentsForms,
  kept: ReadonlyMap<OutlineNode | null, OutlineNode>,
): readonly string[] {
  let titles = 0;
  return nodes.map((node) => {
    const value = node.kind === "title" ? ++titles : node.value;
    const entry = kept.get(node);
    return entry ? keptLine(report, node, value, entry) : newLine(report, node, value, forms(node));
  });
}

function keptLine(report: Report, node: OutlineNode, value: number, entry: OutlineNode): string {
  const text = textOf(report, entry);
  const { start } = entry.name;
  return text.slice(0, start) + numberOf(entry.number, node, value) + text.slice(start + entry.number.length);
}

function newLine(report: Report, node: OutlineNode, value: number, form: LevelForm): string {
  const own = numberOf(form.number, node, value);
  const gap =
    form.gap !== null && familyOf(own) === familyOf(form.number) ? form.gap : headingGap(report, node);
  const words = own + gap + node.title;
  return form.link ? `${form.before}${words}](#${anchorOf(words)})` : form.before + words;
}

/** What stands behind an entry's title: a leader and a page, or the rest of a link. */
export function lineTail(report: Report, { name }: OutlineNode): string {
  return textOf(report, { name }).slice(name.end).trimEnd();
}

/** The number in the entries' form; 1.2 repeats its parent's and is taken over as it is. */
function numberOf(form: string, node: OutlineNode, value: number): string {
  const style = familyOf(form);
  if (style === null || value === 0) return form;
  return DECIMAL_STYLES.has(node.family) ? node.number : withValue(form, value);
}

function headingGap(report: Report, node: OutlineNode): string {
  if (node.number === "") return "";
  const { start, end } = node.name;
  return textOf(report, node)
    .slice(start + node.number.length, end - node.title.length)
    .replace(/\*/g, "");
}

/** The anchor that Markdown viewers make of a heading: without marks, spaces as hyphens. */
function anchorOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replace(/ /g, "-");
}

function textOf(report: Report, { name }: Pick<OutlineNode, "name">): string {
  return report.facts[name.line]?.paragraph.text ?? "";
}
