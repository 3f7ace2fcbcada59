// Puts the bank's entries on shelves, as the tree and the lists show them: favourites and what was used last first.
import type { BankEntry } from "../../../server/src/protocol.ts";
import { isMeant } from "./spelled.ts";

/** A shelf with its entries. */
export interface Shelf {
  /** One of a kind: "favourites", "recent", "own", or the sort and the name. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly BankEntry[];
}

/** What the writer has marked and used. */
export interface Remembered {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

/** What the shelves that are not the bank's own are called. */
export interface ShelfNames {
  readonly favourites: string;
  readonly recent: string;
  readonly own: string;
  /** A shelf of sections, by its place in a document. */
  section(place: string): string;
}

const MOST_RECENT = 12;

/** The shelves that hold something, those of the whole bank in its order; with `typed`, only what is meant by it. */
export function shelvesOf(
  entries: readonly BankEntry[],
  { favourites, recent }: Remembered,
  names: ShelfNames,
  typed = "",
): Shelf[] {
  const meant = typed.trim() === "" ? entries : entries.filter((entry) => isMeant(entry, typed));
  const byId = new Map(meant.map((entry) => [entry.id, entry]));
  const known = (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
  const shelves = new Map<string, { name: string; entries: BankEntry[] }>();
  for (const entry of meant) {
    const { sort, shelf } = entry;
    const id = entry.source ? "own" : `${sort} ${shelf}`;
    const name = entry.source ? names.own : sort === "section" ? names.section(shelf) : shelf;
    const found = shelves.get(id);
    if (found) found.entries.push(entry);
    else shelves.set(id, { name, entries: [entry] });
  }
  const { own, ...others } = Object.fromEntries(shelves);
  const all: Shelf[] = [
    { id: "favourites", name: names.favourites, entries: known(favourites) },
    { id: "recent", name: names.recent, entries: known(recent).slice(0, MOST_RECENT) },
    { id: "own", name: names.own, entries: own?.entries ?? [] },
    ...byOrder(Object.entries(others).map(([id, shelf]) => ({ id, ...shelf }))),
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

const ORDER = ["phrase", "formulation", "section", "document"];

/** Phrases first, whole documents last; within a sort as the bank has them. */
function byOrder(shelves: readonly Shelf[]): Shelf[] {
  const rank = ({ id }: Shelf) => ORDER.indexOf(id.split(" ")[0] ?? "");
  return shelves.toSorted((a, b) => rank(a) - rank(b));
}
