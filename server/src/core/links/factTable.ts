// What the writers of a folder know of their masks: which actual name stands behind X市, and which masks are one.
import type { Placeholder } from "../report/placeholders.ts";

/**
 * The entries of a fact file: a mask as drafts write it, and what stands for it. "" is not known yet; a value that is
 * itself an entry, or a mask of the draft, says that both are one ("某市": "X市").
 */
export type FactTable = ReadonlyMap<string, string>;

/** The table of a folder without a fact file. */
export const NO_FACTS: FactTable = new Map();

/** The entries whose values lead back to themselves ("X市": "某市", "某市": "X市"). */
export function circularEntries(facts: FactTable): readonly string[] {
  return [...facts.keys()].filter((name) => end(facts, name) === undefined);
}

/** What the masks of a draft stand for, by a fact table. */
export interface MaskMeanings {
  /** What is known to stand behind the mask; undefined where nothing is. */
  valueOf(mask: Placeholder): string | undefined;
  /** The masks that stand for the same as this one, itself among them, in document order. */
  sameAs(mask: Placeholder): readonly Placeholder[];
}

/** The meanings of the masks given, which are those of a draft in document order. Linear. */
export function maskMeanings(masks: readonly Placeholder[], facts: FactTable): MaskMeanings {
  const texts = new Set(masks.map(({ text }) => closed(text)));
  const groups = new Map<string, Placeholder[]>();
  for (const mask of masks) {
    if (!standsForOne(mask, facts)) continue;
    const name = nameOf(entryOf(mask, facts), facts);
    const group = groups.get(name);
    if (group) group.push(mask);
    else groups.set(name, [mask]);
  }
  return {
    valueOf(mask) {
      const entry = entryOf(mask, facts);
      if (!canBeFilled(mask) || !facts.has(entry)) return undefined;
      const value = nameOf(entry, facts);
      return value === entry || texts.has(value) || facts.has(value) ? undefined : value;
    },
    sameAs: (mask) =>
      (standsForOne(mask, facts) && groups.get(nameOf(entryOf(mask, facts), facts))) || [mask],
  };
}

/** A mask as it is written without spaces: 在 X 市 and X市 are one name. */
export function closed(text: string): string {
  return text.replace(/[ \u00a0\u2002\u2003\u3000]+/g, "");
}

/** True where something belongs in the hole: residue is only to be taken out. */
export function canBeFilled({ kind }: Placeholder): boolean {
  return kind !== "residue";
}

/** True for a slot of a template that bears a name: {{单位名称}}, <单位名称>; not for TODO or 【填写：…】. */
export function isNamedSlot({ kind, text }: Placeholder): boolean {
  return kind === "marker" && /^(?:\$?\{|[<＜[［〔])[^：:填补]+$/.test(text);
}

/** Names and named slots mean the same wherever they stand; figures and blanks do only where a table says so. */
function standsForOne(mask: Placeholder, facts: FactTable): boolean {
  if (mask.kind === "masked-name" || isNamedSlot(mask)) return true;
  return facts.has(entryOf(mask, facts)) && canBeFilled(mask);
}

/** What the table may know the mask by: its own text, else without spaces. */
function entryOf({ text }: Placeholder, facts: FactTable): string {
  return facts.has(text) ? text : closed(text);
}

/** The last name on the way from a text; the text itself where the way is a circle. */
function nameOf(text: string, facts: FactTable): string {
  return end(facts, text) ?? text;
}

function end(facts: FactTable, text: string): string | undefined {
  const seen = new Set<string>();
  let name = text;
  for (let next = facts.get(name); next; next = facts.get(name)) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    name = next;
  }
  return name;
}
