// Parts of a report that live on over an edit: worked out anew only where a paragraph changed in what they read of it.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { MarkerFinder } from "../ports.ts";
import { sameData } from "../text/sameData.ts";
import { sameEnds } from "../text/sameEnds.ts";
import type { Report } from "./report.ts";

/** What a part is, and what it depends on. */
export interface Part<T> {
  /** Makes the value; `before` is that of an earlier version, if there is one, of which it may take over what it can prove. */
  readonly work: (report: Report, before?: T) => T;
  /**
   * All that the work may read of one paragraph, as plain data: where it is the same for every changed paragraph, so is the
   * part. A paragraph that has nothing to say to it gives the same whatever it says otherwise.
   */
  readonly reads: (facts: ParagraphFacts, finder: MarkerFinder | undefined) => unknown;
  /** The other parts that the work builds on; each must be the very same. */
  readonly uses?: (report: Report) => readonly unknown[];
  /** True of a value that cannot be kept: for it the work has read more than `reads` tells. */
  readonly readMore?: (value: T) => boolean;
  /** Gives what was before where what is new says the same, or puts it together of both. */
  readonly share?: (before: T, now: T) => T;
  /** Mends the earlier value by the paragraphs that changed, with what they were; undefined where it must be made anew. */
  readonly mend?: (before: T, changes: readonly Changed[], report: Report) => T | undefined;
  /**
   * Mends the earlier value where lines came or went; undefined where it must be made anew. `uses` are what the parts it builds
   * on were before.
   */
  readonly move?: (before: T, replaced: Replaced, report: Report, uses: readonly unknown[]) => T | undefined;
}

/** A paragraph that changed between two versions with the same number of lines. */
export interface Changed {
  readonly line: number;
  readonly before: ParagraphFacts;
  readonly now: ParagraphFacts;
}

/** A stretch of paragraphs that another one, of more or fewer lines, has come in the place of; those below have moved. */
export interface Replaced {
  /** Where it begins. */
  readonly line: number;
  readonly before: readonly ParagraphFacts[];
  readonly now: readonly ParagraphFacts[];
  /** How many lines further down those below stand now; negative where they have moved up. */
  readonly by: number;
}

/** A part's value with what it was made of. */
interface Kept {
  readonly value: unknown;
  readonly facts: readonly ParagraphFacts[];
  readonly uses: readonly unknown[];
}

/** The parts of one version of a draft. */
export class Parts {
  readonly #report: Report;
  readonly #now = new Map<object, Kept>();
  /** What any version has made last, for the next to take over: one for all versions of a draft. */
  readonly #last: Map<object, Kept>;
  /** What differs from an earlier version, by its facts. */
  readonly #changes = new Map<readonly ParagraphFacts[], readonly Changed[] | Replaced>();

  constructor(report: Report, before?: Parts) {
    this.#report = report;
    this.#last = before ? before.#last : new Map();
  }

  /** The part's value, kept or worked out. */
  get<T>(part: Part<T>): T {
    const known = this.#now.get(part);
    if (known) return known.value as T;
    const { facts } = this.#report;
    const uses = part.uses?.(this.#report) ?? [];
    const before = this.#last.get(part);
    const value = (before && this.#kept(part, before, uses)) ?? this.#made(part, before);
    const kept = { value, facts, uses };
    this.#now.set(part, kept);
    this.#last.set(part, kept);
    return value;
  }

  #kept<T>(part: Part<T>, before: Kept, uses: readonly unknown[]): T | undefined {
    const value = before.value as T;
    if (part.readMore?.(value)) return undefined;
    const changes = this.#changedSince(before.facts);
    if ("by" in changes) return part.move?.(value, changes, this.#report, before.uses);
    if (uses.some((use, i) => use !== before.uses[i])) return undefined;
    if (part.mend) return part.mend(value, changes, this.#report);
    const { finder } = this.#report;
    const reads = (facts: ParagraphFacts) => part.reads(facts, finder);
    return changes.every((change) => sameData(reads(change.before), reads(change.now))) ? value : undefined;
  }

  #made<T>(part: Part<T>, before: Kept | undefined): T {
    const earlier = before?.value as T | undefined;
    const value = part.work(this.#report, earlier);
    return earlier !== undefined && part.share ? part.share(earlier, value) : value;
  }

  #changedSince(before: readonly ParagraphFacts[]): readonly Changed[] | Replaced {
    let changes = this.#changes.get(before);
    if (changes === undefined) {
      const { facts } = this.#report;
      changes = before.length === facts.length ? changesBetween(before, facts) : replacedIn(before, facts);
      this.#changes.set(before, changes);
    }
    return changes;
  }
}

function changesBetween(
  before: readonly ParagraphFacts[],
  now: readonly ParagraphFacts[],
): readonly Changed[] {
  const changes: Changed[] = [];
  for (let line = 0; line < now.length; line++) {
    const [old, fresh] = [before[line] as ParagraphFacts, now[line] as ParagraphFacts];
    if (old !== fresh) changes.push({ line, before: old, now: fresh });
  }
  return changes;
}

/** The stretch in which two versions differ, from the first difference to the last. */
export function replacedIn(before: readonly ParagraphFacts[], now: readonly ParagraphFacts[]): Replaced {
  const { head, tail } = sameEnds(before, now);
  return {
    line: head,
    before: before.slice(head, before.length - tail),
    now: now.slice(head, now.length - tail),
    by: now.length - before.length,
  };
}

/** What a part reads that builds on other parts alone. */
export const NOTHING = (): null => null;

/** What a part reads of a paragraph that has something to say to it: all of it; of the others nothing. */
export function paragraphIf(says: boolean, { paragraph }: ParagraphFacts): unknown {
  return says ? paragraph : null;
}
