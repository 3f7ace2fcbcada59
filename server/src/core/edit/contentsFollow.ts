// Lets the entries of a table of contents (目录) follow the sections that they name.
import { contentsTargets } from "../report/contentsTargets.ts";
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
  /** The heading or title that it names for certain, or null. */
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

/** The tables of contents with their entries, the heading 目录 itself apart. */
export function contentsOf(report: Report): readonly (readonly Entry[])[] {
  const targets = new Map(contentsTargets(report).map(({ entry, target }) => [entry, target]));
  const tables: Entry[][] = [];
  for (const node of report.outline) {
    if (node.kind !== "toc") continue;
    if (node.depth === 0) tables.push([]);
    else tables.at(-1)?.push({ node, names: targets.get(node) ?? null });
  }
  return tables;
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
