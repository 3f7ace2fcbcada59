// The changes that give planned sections their numbers, with all that follows them: references and contents entries.
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import type { Section } from "../report/sections.ts";
import { appliedTo, changesByLine, type TextChange } from "../text/textChange.ts";
import { followContents } from "./contentsFollow.ts";
import { numberChange } from "./numberChange.ts";
import type { NewNumber } from "./numbering.ts";
import { inPlannedOrder, type Plan, type Planned } from "./plan.ts";
import { type Following, followReferences } from "./references.ts";
import type { Expected } from "./verify.ts";

/** The changes of the numbers and of what names them, each inside one paragraph, and what could not follow. */
export function numberChanges(
  report: Report,
  sections: readonly Section[],
  plan: Plan,
  numbers: ReadonlyMap<Planned, NewNumber>,
): Following {
  const changes: TextChange[] = [];
  for (const planned of plan.of.values()) {
    const { node } = planned.section;
    const now = numbers.get(planned)?.number ?? node.number;
    if (now === node.number) continue;
    const { line, start } = node.name;
    const text = report.facts[line]?.paragraph.text ?? "";
    changes.push(numberChange(line, text, { start, end: start + node.number.length }, now));
  }
  if (changes.length === 0 && !isReordered(plan, sections)) return { changes, notes: [] };
  const references = followReferences(report, plan, numbers);
  return {
    changes: [...changes, ...references.changes, ...followContents(report, sections, plan, numbers)],
    notes: references.notes,
  };
}

/** What must be read after the edit: every title where it is, and the sections in their planned order. */
export function expectedAfter(
  report: Report,
  plan: Plan,
  numbers: ReadonlyMap<Planned, NewNumber>,
  changes: readonly TextChange[],
): readonly Expected[] {
  const onLine = changesByLine(changes);
  const planned = inPlannedOrder(plan.roots);
  let next = 0;
  // Edits never carry a section past a title, so the titles keep their places among the sections.
  return report.outline.flatMap((node): Expected[] => {
    if (node.kind === "title") return [node];
    if (node.kind !== "heading") return [];
    const section = planned[next++] as Planned;
    const { node: heading } = section.section;
    const title = titleAfter(heading, onLine.get(heading.name.line) ?? []);
    return [{ title, depth: section.depth, number: numbers.get(section)?.number ?? heading.number }];
  });
}

/** A title as it reads after the changes of its line: one that says 依照第四条 follows as well. */
function titleAfter({ name, title }: OutlineNode, changes: readonly TextChange[]): string {
  const from = name.end - title.length;
  const inside = changes.filter(({ place }) => place.start >= from && place.endCharacter <= name.end);
  return appliedTo(title, inside, from);
}

function isReordered(plan: Plan, sections: readonly Section[]): boolean {
  return inPlannedOrder(plan.roots).some(({ section }, i) => section !== sections[i]);
}
