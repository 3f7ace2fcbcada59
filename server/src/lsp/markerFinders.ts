// The finders of the writers' own patterns: made when a list of patterns first comes up, each fault told once.
import type { MarkerFinder } from "../core/ports.ts";

/** Makes a finder; what is wrong with a pattern is told in Chinese. */
export type CreateMarkerFinder = (
  patterns: readonly string[],
) => Promise<{ finder: MarkerFinder; problems: readonly string[] }>;

/** The finder for a list of patterns; undefined for none. */
export type MarkerFinders = (patterns: readonly string[]) => Promise<MarkerFinder | undefined>;

/** A store of finders. */
export function createMarkerFinders(
  create: CreateMarkerFinder,
  tell: (message: string) => void,
): MarkerFinders {
  const kept = new Map<string, Promise<MarkerFinder>>();
  const make = async (patterns: readonly string[]): Promise<MarkerFinder> => {
    const { finder, problems } = await create(patterns);
    for (const problem of problems) tell(problem);
    return finder;
  };
  return async (patterns) => {
    if (patterns.length === 0) return undefined;
    const key = JSON.stringify(patterns);
    let finder = kept.get(key);
    if (!finder) {
      finder = make(patterns);
      kept.set(key, finder);
    }
    return finder;
  };
}
