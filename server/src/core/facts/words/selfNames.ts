// What an office calls itself: 我局, 我委, 我厅.
import { isInside } from "../../text/opaque.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import type { Pair } from "../marks/pairs.ts";

/** A place where the writer's office is named by 我. */
export interface SelfName extends Span {
  readonly text: string;
}

const NONE: readonly SelfName[] = [];

/** What the paragraph's office calls itself, in order; what others say in quotation marks does not count. */
export const selfNamesOf = keptWith((facts): readonly SelfName[] => {
  const { text, role } = facts.paragraph;
  if ((role !== "prose" && role !== "table") || !text.includes("我")) return NONE;
  const found: SelfName[] = [];
  for (const { index, 0: name } of text.matchAll(SELF)) {
    found.push({ start: index, end: index + name.length, text: name });
  }
  if (found.length === 0) return NONE;
  const quoted = quotations(facts.pairs.pairs);
  return found.filter(({ start }) => !isInside(quoted, start));
});

/** The outermost quotations and titles, none in another. */
function quotations(pairs: readonly Pair[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { kind, open, close } of pairs) {
    if (QUOTING.includes(kind) && open >= (spans.at(-1)?.end ?? 0)) spans.push({ start: open, end: close });
  }
  return spans;
}

const QUOTING = "“‘「『《";

/** An office is one of these and no other; 我院, 我中心 and 我办 may belong to one. Not 自我局限, 我委托, 我局部. */
const SELF = /(?<!自)我(?:局(?!限|面|部(?!署))|委(?![托员任派屈])|厅)/g;
