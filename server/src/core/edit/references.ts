// Lets the references of a report follow the sections they name: 见第三部分 becomes 见第四部分.
import { DIVISION_STYLE } from "../data/numberForms.ts";
import { type ResolvedPath, resolvedReferences, type Target } from "../report/referenceTargets.ts";
import type { Report } from "../report/report.ts";
import type { Section } from "../report/sections.ts";
import { lineName } from "../text/lineNames.ts";
import { withValue } from "../text/numberText.ts";
import { inParagraph, type TextChange } from "../text/textChange.ts";
import type { NewNumber } from "./numbering.ts";
import type { Plan, Planned } from "./plan.ts";

/** What becomes of the references: the changes, and a sentence for each that could not be made to follow. */
export interface Following {
  readonly changes: readonly TextChange[];
  readonly notes: readonly string[];
}

/** The changes that keep every certain reference on its section, once the planned sections bear the new numbers. */
export function followReferences(
  report: Report,
  plan: Plan,
  numbers: ReadonlyMap<Planned, NewNumber>,
): Following {
  const changes: TextChange[] = [];
  const notes: string[] = [];
  for (const path of resolvedReferences(report)) {
    const { line, targets } = path;
    const text = report.facts[line]?.paragraph.text ?? "";
    const follows = keepsScope(path, plan);
    if (follows && targets.every(({ section }) => stays(section, plan, numbers))) continue;
    const texts = follows ? newTexts(targets, text, plan, numbers) : null;
    if (!texts) {
      const old = text.slice(targets[0]?.part.start, targets.at(-1)?.part.end);
      notes.push(`${lineName(line)}的“${old}”所指的章节换了层级或位置，请核对。`);
      continue;
    }
    targets.forEach(({ part }, i) => {
      const now = texts[i] as string;
      if (now !== text.slice(part.start, part.end)) {
        changes.push(inParagraph(line, part.start, part.end, now));
      }
    });
  }
  return { changes, notes };
}

/** What the numbers of a reference are to read, or null where it can no longer name its section. */
function newTexts(
  targets: readonly Target[],
  text: string,
  plan: Plan,
  numbers: ReadonlyMap<Planned, NewNumber>,
): readonly string[] | null {
  const chain = newChain(targets, plan);
  const texts: string[] = [];
  for (const [i, target] of targets.entries()) {
    const planned = chain?.[i];
    const now = planned && newText(target, text, planned, numbers.get(planned));
    if (!now) return null;
    texts.push(now);
  }
  return texts;
}

/** True where the section keeps its number, its level and its parent. */
function stays(section: Section, { of }: Plan, numbers: ReadonlyMap<Planned, NewNumber>): boolean {
  const planned = of.get(section);
  return (
    planned !== undefined &&
    planned.depth === section.node.depth &&
    (planned.parent?.section ?? null) === section.parent &&
    (numbers.get(planned)?.number ?? "") === section.node.number
  );
}

/** The sections that the path's numbers are to name: the last one it names now, and those that it will lie in. */
function newChain(targets: readonly Target[], { of }: Plan): readonly Planned[] | null {
  const chain: Planned[] = [];
  const last = targets.at(-1);
  let planned = (last && of.get(last.section)) ?? null;
  for (let i = targets.length; i > 0; i--) {
    if (!planned) return null;
    chain.unshift(planned);
    planned = planned.parent;
  }
  return chain;
}

/** A bare （二） names a section of the part it stands in; once either has moved elsewhere, the bare number misleads. */
function keepsScope({ inside, targets }: ResolvedPath, { of }: Plan): boolean {
  const first = targets[0];
  const scope = first?.section.parent;
  if (!first || !scope || first.part.kind === "division") return true;
  if (!liesIn(inside, scope, (section) => section.parent)) return true;
  const planned = inside && of.get(inside);
  return liesIn(planned ?? null, of.get(first.section)?.parent ?? null, ({ parent }) => parent);
}

function liesIn<T>(inner: T | null, outer: T | null, parentOf: (of: T) => T | null): boolean {
  for (let scope = inner; scope; scope = parentOf(scope)) if (scope === outer) return true;
  return false;
}

/** A reference's number as it is to read, or null where the section can no longer be named so. */
function newText(
  { part, section }: Target,
  text: string,
  planned: Planned,
  now: NewNumber | undefined,
): string | null {
  if (!now) return null;
  const old = text.slice(part.start, part.end);
  if (part.kind === "item") return withValue(old, now.value);
  if (part.kind === "number") {
    return planned.family === part.family ? withValue(old, now.value) : now.number.trim();
  }
  if (planned.family === section.family) {
    return planned.depth === section.node.depth ? withValue(old, now.value) : null;
  }
  return asDivision(old, planned, now);
}

/** 第三部分 names a section of the highest level in any form; 第三章 becomes 第三部分 where its chapter becomes 三、. */
function asDivision(old: string, { family, depth }: Planned, { value, number }: NewNumber): string | null {
  const unit = Object.keys(DIVISION_STYLE).find((noun) => number.includes(noun));
  if (unit) return withValue(old, value).replace(/(?:部分|.)$/, unit);
  return family === "han" && depth === 1 ? withValue(old, value).replace(/(?:部分|.)$/, "部分") : null;
}
