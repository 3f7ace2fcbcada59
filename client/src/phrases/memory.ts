// What the writer has taken from the bank and what is marked as a favourite, kept on this machine.

/** As much of VS Code's memento as is needed. */
export interface Store {
  get<T>(key: string, otherwise: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** How often an entry was taken, and when last (milliseconds since 1970). */
interface Use {
  readonly count: number;
  readonly last: number;
}

/** Entries by their ids. */
export interface PhraseMemory {
  /** How often each entry was taken. */
  uses(): Record<string, number>;
  /** The ids of what was taken, the last first. */
  recent(): string[];
  favourites(): string[];
  isFavourite(id: string): boolean;
  /** An entry was taken now. */
  take(id: string, now: number): Promise<void>;
  setFavourite(id: string, favourite: boolean): Promise<void>;
}

const USES = "gongwen.phrases.uses";
const FAVOURITES = "gongwen.phrases.favourites";
/** Of more entries than this the ones not used for longest are forgotten. */
const MOST = 500;

/** The memory in a store; each change is told to `changed`. */
export function createPhraseMemory(store: Store, changed: () => void): PhraseMemory {
  const uses = () => store.get<Record<string, Use>>(USES, {});
  const favourites = () => store.get<string[]>(FAVOURITES, []);
  const byLast = () => Object.entries(uses()).sort(([, a], [, b]) => b.last - a.last);
  const keep = async (key: string, value: unknown) => {
    await store.update(key, value);
    changed();
  };
  return {
    uses: () => Object.fromEntries(Object.entries(uses()).map(([id, { count }]) => [id, count])),
    recent: () => byLast().map(([id]) => id),
    favourites,
    isFavourite: (id) => favourites().includes(id),
    take(id, now) {
      const count = (uses()[id]?.count ?? 0) + 1;
      const others = byLast().filter(([other]) => other !== id);
      return keep(USES, Object.fromEntries([[id, { count, last: now }], ...others.slice(0, MOST - 1)]));
    },
    setFavourite(id, favourite) {
      const others = favourites().filter((other) => other !== id);
      return keep(FAVOURITES, favourite ? [...others, id] : others);
    },
  };
}
