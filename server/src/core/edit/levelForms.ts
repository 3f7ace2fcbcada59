// Gives sections that change their level the numbers of the new one, as the draft itself writes them there.
import { STYLE_RANK } from "../data/numberForms.ts";
import type { Report } from "../report/report.ts";
import { nameOf } from "../report/sections.ts";
import { firstNumber, numberBelow } from "../text/numberText.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";
import { familyOf } from "./numberChange.ts";
import { inPlannedOrder, type Plan, type Planned } from "./plan.ts";

/** The most # that a Markdown heading can have. */
const DEEPEST_HASHES = 6;

/**
 * Moves a replanted section and all below it to its parent's next level: number, depth and #. Gives the reason in Chinese
 * where the draft and the standard tell no form for a level; then the plan is of no use any more. Children in `staying`
 * keep the level they have.
 */
export function takeLevel(
  report: Report,
  plan: Plan,
  moved: Planned,
  staying: ReadonlySet<Planned> = new Set(),
): string | null {
  const steps = (moved.parent ? moved.parent.depth + 1 : 1) - moved.depth;
  const subtree = [moved, ...inPlannedOrder(moved.children.filter((child) => !staying.has(child)))];
  const neighbour = neighbourOf(plan, moved);
  if (neighbour && (neighbour.family === null) !== (moved.family === null)) {
    return `${nameOf(moved.section.node)}和那里的${nameOf(neighbour.section.node)}一个有序号、一个没有，分不清写法。请先统一两处的序号。`;
  }
  moved.series = neighbour?.series ?? plan.of.size + moved.series;
  moved.counts = moved.family !== null;
  moved.written = 0;
  if (steps === 0) {
    if (neighbour && neighbour.family !== moved.family) takeForm(moved, neighbour.form);
    return null;
  }
  const forms = formsOf(plan, new Set(subtree));
  for (const planned of subtree) {
    planned.depth += steps;
    planned.hashes = newHashes(report, planned, steps, planned === moved ? neighbour : undefined);
    if (planned.hashes < 0 || planned.hashes > DEEPEST_HASHES) {
      return `${nameOf(planned.section.node)}的 # 已经到头，不能再改级别。`;
    }
    if (planned.family === null) continue;
    const form = (planned === moved ? neighbour?.form : undefined) ?? formFor(planned, forms);
    if (form === null) {
      return `文中看不出${nameOf(planned.section.node)}改级别后该用哪种序号，所以没有改。请先在文中写出一个那一级的标题。`;
    }
    takeForm(planned, form);
  }
  return null;
}

/** The changes of the # before headings that change their level. */
export function hashChanges(report: Report, plan: Plan): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const { section, hashes } of plan.of.values()) {
    const { node } = section;
    if (hashes === node.hashes) continue;
    const { line, start } = node.name;
    const text = report.facts[line]?.paragraph.text ?? "";
    if (node.hashes === 0) changes.push(inParagraph(line, 0, 0, `${"#".repeat(hashes)} `));
    else {
      const from = text.slice(0, start).indexOf("#");
      const to = hashes === 0 ? start : from + node.hashes;
      changes.push(inParagraph(line, from, to, "#".repeat(hashes)));
    }
  }
  return changes;
}

/** The sibling whose number the section counts on from, else the one behind it. */
function neighbourOf({ roots }: Plan, moved: Planned): Planned | undefined {
  const siblings = moved.parent?.children ?? roots;
  const at = siblings.indexOf(moved);
  const { document } = moved.section;
  return [siblings[at - 1], siblings[at + 1]].find((sibling) => sibling?.section.document === document);
}

function takeForm(planned: Planned, form: string): void {
  planned.form = form;
  planned.family = familyOf(form);
  planned.counts = true;
  planned.written = 0;
}

/** # change with the level; a section on a line of its own goes by its new neighbour. */
function newHashes(report: Report, planned: Planned, steps: number, neighbour: Planned | undefined): number {
  const { node } = planned.section;
  const { heading, paragraph } = report.facts[node.name.line] ?? {};
  const alone = heading && !heading.runIn && heading.number.start === node.name.start;
  const bare = alone && paragraph?.text.slice(0, node.name.start).trim() === "";
  if (neighbour && (node.hashes > 0 || (bare && neighbour.hashes > 0))) return neighbour.hashes;
  return node.hashes > 0 ? node.hashes + steps : 0;
}

/** The form of numbers by document, depth and the family above, from the sections that keep their level. */
function formsOf(plan: Plan, moved: ReadonlySet<Planned>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const planned of plan.of.values()) {
    const { family, form, depth, parent, section } = planned;
    if (!family || moved.has(planned)) continue;
    for (const key of [
      `${section.document} ${depth} ${parent?.family}`,
      `${depth} ${parent?.family}`,
      `${depth}`,
    ]) {
      if (!forms.has(key)) forms.set(key, form);
    }
  }
  return forms;
}

/** The form of the level as the draft uses it there, else as the standard has it. */
function formFor({ section, depth, parent }: Planned, forms: ReadonlyMap<string, string>): string | null {
  const upper = parent?.family ?? null;
  const used =
    forms.get(`${section.document} ${depth} ${parent?.family}`) ?? forms.get(`${depth} ${parent?.family}`);
  if (used) return used;
  const elsewhere = forms.get(`${depth}`);
  const style = elsewhere && familyOf(elsewhere);
  if (elsewhere && style && (upper === null || STYLE_RANK[style] > STYLE_RANK[upper])) return elsewhere;
  return upper === null ? firstNumber(depth).number : numberBelow(upper);
}
