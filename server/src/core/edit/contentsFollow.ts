// Lets the entries of a table of contents (目录) follow the sections that they name.
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { withValue } from "../text/numberText.ts";
import { appliedTo, inParagraph, type TextChange } from "../text/textChange.ts";
import { familyOf, numberChange } from "./numberChange.ts";
import type { NewNumber } from "./numbering.ts";
import { inPlannedOrder, type Plan, type Planned } from "./plan.ts";
import type { Section } from "./sections.ts";

/** An entry of a table of contents and what it names. */
export interface Entry {
  readonly node: OutlineNode;
  /** The heading or title of the same words, or null where the report has none. */
  readonly names: OutlineNode | null;
}

/**
 * The changes that give every entry the number of its section and put the entries in the planned order. Entries that name
 * no section stay where they are.
 */
export function followContents(
  report: Report,
  sections: readonly Section[],
  plan: Plan,
  numbers: ReadonlyMap<Planned, NewNumber>,
): readonly TextChange[] {
  const sectionOf = new Map(sections.map((section) => [section.node, section]));
  const ranks = new Map(inPlannedOrder(plan.roots).map((planned, rank) => [planned.section, rank]));
  return contentsOf(report).flatMap((entries) => {
    const named = entries.flatMap(({ node, names }) => {
      const section = names && sectionOf.get(names);
      return section ? [{ node, section, rank: ranks.get(section) ?? 0 }] : [];
    });
    const ordered = [...named].sort((a, b) => a.rank - b.rank);
    return named.flatMap(({ node: slot }, i) => {
      const { node, section } = ordered[i] as (typeof ordered)[number];
      const planned = plan.of.get(section);
      return entryChange(report, slot, node, section, planned && numbers.get(planned));
    });
  });
}

/** The tables of contents with their entries, the heading 目录 itself apart; each entry is paired with the next heading or title of its words. */
export function contentsOf(report: Report): readonly (readonly Entry[])[] {
  if (!report.outline.some(({ kind }) => kind === "toc")) return [];
  const named = new Map<string, OutlineNode[]>();
  const add = (words: string, node: OutlineNode) => {
    const nodes = named.get(words);
    if (nodes) nodes.push(node);
    else named.set(words, [node]);
  };
  for (const node of report.outline.toReversed()) {
    if (node.kind !== "heading" && node.kind !== "title") continue;
    add(wordsOf(node.title), node);
    // An indented entry's 1.1 is read as part of its words.
    if (node.family === "decimal2" || node.family === "decimal3")
      add(wordsOf(node.number + node.title), node);
  }
  const tables: Entry[][] = [];
  for (const node of report.outline) {
    if (node.kind !== "toc") continue;
    if (node.depth === 0) tables.push([]);
    else tables.at(-1)?.push({ node, names: named.get(wordsOf(node.title))?.pop() ?? null });
  }
  return tables;
}

/** The words of a name without the marks and spaces in which entries differ from their headings. */
function wordsOf(title: string): string {
  return title.replace(/[\s\u3000*。：:；;]/g, "");
}

function entryChange(
  report: Report,
  slot: OutlineNode,
  entry: OutlineNode,
  section: Section,
  now: NewNumber | undefined,
): readonly TextChange[] {
  const text = report.facts[entry.name.line]?.paragraph.text ?? "";
  const { start } = entry.name;
  const number = now ? entryNumber(entry.number, section, now) : entry.number;
  const own = numberChange(entry.name.line, text, { start, end: start + entry.number.length }, number);
  if (slot === entry) return number === entry.number ? [] : [own];
  const length = report.facts[slot.name.line]?.paragraph.text.length ?? 0;
  return [inParagraph(slot.name.line, 0, length, appliedTo(text, [own]))];
}

/** An entry's new number: its section's, in the entry's own form where only that differs. */
function entryNumber(old: string, { node, family }: Section, now: NewNumber): string {
  if (old.trim() === node.number.trim()) return now.number;
  return family !== null && familyOf(old) === family ? withValue(old, now.value) : old;
}
