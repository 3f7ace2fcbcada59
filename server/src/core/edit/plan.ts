// How the sections of a report are to stand after an edit: their order, their levels and the form of their numbers.
import type { NumberStyle } from "../data/numberForms.ts";
import type { Section } from "../report/sections.ts";

/** A section as it is to stand. */
export interface Planned {
  readonly section: Section;
  depth: number;
  /** The family of its number and a number that shows its form; null and "" where it has none. */
  family: NumberStyle | null;
  form: string;
  /** How many # stand before it in Markdown, else 0. */
  hashes: number;
  /** Its value as written; 0 where the section is new in its series, so that its old value says nothing there. */
  written: number;
  series: number;
  /** False where its number belongs to no counting and stays as it is. */
  counts: boolean;
  parent: Planned | null;
  children: Planned[];
}

/** The sections of the whole file; those without a parent stand in `roots`. */
export interface Plan {
  readonly roots: Planned[];
  readonly of: ReadonlyMap<Section, Planned>;
}

/** The sections as they stand. */
export function planOf(sections: readonly Section[]): Plan {
  const of = new Map<Section, Planned>();
  const roots: Planned[] = [];
  for (const section of sections) {
    const parent = section.parent ? (of.get(section.parent) ?? null) : null;
    const { node, family, series, counts } = section;
    const { depth, number: form, value: written, hashes } = node;
    const planned: Planned = {
      section,
      depth,
      family,
      form,
      hashes,
      written,
      series,
      counts,
      parent,
      children: [],
    };
    of.set(section, planned);
    (parent?.children ?? roots).push(planned);
  }
  return { roots, of };
}

/** The planned sections in the order in which they are to stand. */
export function inPlannedOrder(roots: readonly Planned[]): readonly Planned[] {
  const order: Planned[] = [];
  const waiting = [...roots].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    order.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as Planned);
  }
  return order;
}

/** Takes a section out of its place and puts it among the children of `parent` (or the roots), before `before` or last. */
export function replant(plan: Plan, moved: Planned, parent: Planned | null, before: Planned | null): void {
  const from = moved.parent?.children ?? plan.roots;
  from.splice(from.indexOf(moved), 1);
  const to = parent?.children ?? plan.roots;
  to.splice(before ? to.indexOf(before) : to.length, 0, moved);
  moved.parent = parent;
}
