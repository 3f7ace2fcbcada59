// Which points and items belong together: a run is proved by its sequence (一是, 二是; 1. 2. 3.).
import type { EnumerationItem } from "../facts/outline/enumeration.ts";

/** A candidate and where it stands; `opens` where it opens its paragraph. */
export interface Candidate {
  readonly item: EnumerationItem;
  readonly line: number;
  readonly opens: boolean;
}

/** A point that a run proves. `nested` where its run stands inside a point of the same family. */
export interface ProvedPoint extends Candidate {
  readonly nested: boolean;
}

interface Run {
  readonly members: Candidate[];
  /** The run of the same paragraph that was open where this one began; both may go on. */
  readonly within: Run | undefined;
  nested: boolean;
  last: number;
}

/**
 * The points of one section that their runs prove, in document order. A run may go on over paragraphs, and one that
 * begins inside a point's paragraph is nested in it; so is one in mid-paragraph behind which the run before it goes on.
 */
export function provedPoints(candidates: readonly Candidate[]): readonly ProvedPoint[] {
  const proved: ProvedPoint[] = [];
  const families = new Map<string, { own?: Run; inner?: Run; runs: Run[] }>();
  let openedBy = -1;
  for (const candidate of candidates) {
    const { family, value } = candidate.item;
    const state = families.get(family) ?? { runs: [] };
    families.set(family, state);
    if (candidate.opens) openedBy = candidate.line;
    const { own, inner } = state;
    const order = candidate.opens ? [own, inner] : [inner, inner?.within, own];
    const run =
      value === 1
        ? undefined
        : (order.find((r) => r && follows(family, r.last, value)) ?? firstOf(candidate));
    if (run) {
      if (run === inner?.within) inner.nested = true;
      run.members.push(candidate);
      run.last = value;
      if (candidate.opens) state.own = run;
      else state.inner = run;
      continue;
    }
    if (value !== 1) continue;
    const started: Run = {
      members: [candidate],
      last: 1,
      within: inner?.members.at(-1)?.line === candidate.line ? inner : undefined,
      nested: !candidate.opens && openedBy === candidate.line,
    };
    state.runs.push(started);
    if (candidate.opens) {
      state.own = started;
      delete state.inner;
    } else state.inner = started;
  }
  /** 首先，…第二，…: the run that 首先 began, where 第二 counts on from it. */
  function firstOf({ item, opens }: Candidate): Run | undefined {
    if (item.family !== "first" || item.value !== 2) return undefined;
    const order = families.get("order");
    const run = (opens ? undefined : order?.inner) ?? order?.own;
    return run?.members.length === 1 ? run : undefined;
  }
  for (const { runs } of families.values()) {
    for (const { members, nested } of runs) {
      const first = members[0];
      const alone = first?.opens && first.item.family === "shi";
      if (members.length > 1 || alone)
        for (const { item, line, opens } of members) proved.push({ item, line, opens, nested });
    }
  }
  return proved.sort((a, b) => a.line - b.line || a.item.number.start - b.item.number.start);
}

/** One further, or one left out by mistake; 首先…其次…最后 may leave out 再次, but 首先…最后 alone is no enumeration. */
function follows(family: string, last: number, value: number): boolean {
  const step = value - last;
  return step === 1 || (step === 2 && (family !== "order" || last > 1));
}

/**
 * The numbered items inside one paragraph that their sequence proves: a run from 1 on with two members at least, or
 * one that goes on from the number the paragraph opens with.
 */
export function provedItems(
  items: readonly EnumerationItem[],
  opening: { readonly family: string; readonly value: number } | null,
): readonly EnumerationItem[] {
  const proved: EnumerationItem[] = [];
  const chains = new Map<string, { members: EnumerationItem[]; last: number; proved: boolean }>();
  if (opening) chains.set(opening.family, { members: [], last: opening.value, proved: true });
  for (const item of items) {
    if (item.kind !== "item") continue;
    const chain = chains.get(item.family);
    if (chain && item.value === chain.last + 1) {
      if (!chain.proved) for (const member of chain.members) proved.push(member);
      proved.push(item);
      chain.proved = true;
      chain.last = item.value;
    } else if (item.value === 1) {
      chains.set(item.family, { members: [item], last: 1, proved: false });
    }
  }
  return proved.sort((a, b) => a.number.start - b.number.start);
}
