// Tells which sections the references of a report name; a number that could mean two sections names none.
import type { NumberStyle } from "../data/numberForms.ts";
import { type ReferencePart, type ReferencePath, referencesIn } from "../facts/outline/reference.ts";
import { isInside } from "../text/opaque.ts";
import type { Report } from "./report.ts";
import type { Section } from "./sections.ts";

/** A number of a reference with the section that it names. */
export interface Target {
  readonly part: ReferencePart;
  readonly section: Section;
}

/** A reference path as far as its numbers name sections. */
export interface ResolvedPath {
  readonly line: number;
  /** The section in whose text the reference stands; null before a document's first. */
  readonly inside: Section | null;
  /** From the outermost number on. */
  readonly targets: readonly Target[];
}

/** The resolved references of the report, in order. Linear. */
export function resolvedReferences(report: Report): readonly ResolvedPath[] {
  const { sections } = report;
  const index = indexOf(sections);
  const places = placesOf(report, sections);
  const contents = new Set(report.outline.filter(({ kind }) => kind === "toc").map(({ name }) => name.line));
  const resolved: ResolvedPath[] = [];
  report.facts.forEach((facts, line) => {
    if (facts.paragraph.role !== "prose" || contents.has(line)) return;
    for (const reference of referencesIn(facts.paragraph.text)) {
      const start = reference[0]?.[0]?.start ?? 0;
      if (isInside(facts.opaque, start)) continue;
      const { inside, document } = places(line, start);
      let previous: Section | null = null;
      for (const path of reference) {
        const targets = resolve(path, { inside, document, previous }, index);
        previous = targets.at(-1)?.section ?? null;
        // What follows a number that names nothing here is none of ours either.
        if (!previous) break;
        resolved.push({ line, inside, targets });
      }
    }
  });
  return resolved;
}

/** From where a path is read: the section and document it stands in, and the section that the path before it named. */
interface Context {
  readonly inside: Section | null;
  readonly document: number;
  readonly previous: Section | null;
}

/** Sections by the section they lie in, or by their document with "" for the highest and "all" for every level. */
type Index = ReadonlyMap<Section | string, ReadonlyMap<string, Section | null>>;

function indexOf(sections: readonly Section[]): Index {
  const index = new Map<Section | string, Map<string, Section | null>>();
  const add = (group: Section | string, section: Section) => {
    const names = index.get(group) ?? new Map<string, Section | null>();
    index.set(group, names);
    const name = `${section.family} ${section.node.value}`;
    names.set(name, names.has(name) ? null : section);
    if (section.family === "part") names.set("part", null);
  };
  for (const section of sections) {
    add(section.parent ?? `${section.document}`, section);
    add(`${section.document} all`, section);
  }
  return index;
}

/** Tells for places asked in order in which section and document they lie. */
function placesOf(report: Report, sections: readonly Section[]) {
  const titles = report.outline.filter(({ kind }) => kind === "title").map(({ name }) => name.line);
  let next = 0;
  let title = 0;
  return (line: number, start: number): { inside: Section | null; document: number } => {
    while (next < sections.length && isAtOrBefore(sections[next] as Section, line, start)) next++;
    while (title < titles.length && (titles[title] as number) <= line) title++;
    const before = sections[next - 1];
    const left = before !== undefined && (titles[title - 1] ?? -1) > before.node.name.line;
    const inside = left ? null : (before ?? null);
    return { inside, document: (inside ?? sections[next])?.document ?? -1 };
  };
}

function isAtOrBefore({ node: { name } }: Section, line: number, start: number): boolean {
  return name.line < line || (name.line === line && name.start <= start);
}

/** The sections of a path, up to the first number that names none or could name two. */
function resolve(path: ReferencePath, context: Context, index: Index): readonly Target[] {
  const targets: Target[] = [];
  for (const part of path) {
    const upper = targets.at(-1)?.section;
    const section = upper ? named(index, upper, part) : first(part, context, index);
    if (!section) break;
    targets.push({ part, section });
  }
  return targets;
}

/** The section that a path's first number names, seen from where the reference stands. */
function first(part: ReferencePart, { inside, document, previous }: Context, index: Index): Section | null {
  const { kind, family } = part;
  const everywhere = `${document} all`;
  if (kind === "division" && family === "part" && !index.get(everywhere)?.has("part")) {
    return named(index, `${document}`, part, "han") ?? null;
  }
  if (kind === "division" && family !== "section") return named(index, everywhere, part) ?? null;
  const sibling = previous && named(index, previous.parent ?? `${document}`, part);
  if (sibling) return sibling;
  for (let scope = inside; scope; scope = scope.parent) {
    // An item lies in the article where the reference stands.
    const found = kind === "item" && scope.family !== "article" ? undefined : named(index, scope, part);
    if (found !== undefined) return found;
  }
  return kind === "item" ? null : (named(index, everywhere, part) ?? null);
}

/** The one section of the group with the part's number; null where there are two, undefined where there is none. */
function named(
  index: Index,
  group: Section | string,
  { family, value }: ReferencePart,
  wanted: NumberStyle = family,
): Section | null | undefined {
  return index.get(group)?.get(`${wanted} ${value}`);
}
