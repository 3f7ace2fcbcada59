// Lets the entries of a table of contents (目录) follow the sections that they name.
import { contentsTables } from "../report/contentsTables.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import type { Section } from "../report/sections.ts";
import { withValue } from "../text/numberText.ts";
import { appliedTo, inParagraph, type TextChange } from "../text/textChange.ts";
import { familyOf, numberChange } from "./numberChange.ts";
import type { NewNumber } from "./numbering.ts";
import { inPlannedOrder, type Plan, type Planned } from "./plan.ts";

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
  return contentsTables(report).flatMap(({ entries }) => {
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
