// Finds out which item of an outline was which row before an edit, so that the tree keeps what is open and selected.
import type { OutlineItem } from "../../../../server/src/protocol.ts";
import type { Row } from "./rows.ts";

/** An item where it stands. */
interface Placed {
  readonly item: OutlineItem;
  readonly parent: Placed | undefined;
  /** Its place among its siblings. */
  readonly index: number;
  /**
   * Stands for the kinds and titles from the top down to it, the same in both outlines. Numbers are left out, for they
   * change when others move.
   */
  readonly path: number;
}

/** What an item can be known by; undefined where it cannot. */
type Sign = (placed: Placed, idOf: (placed: Placed | undefined) => string | undefined) => string | undefined;

const path: Sign = ({ path }) => `${path}`;
const name: Sign = ({ item: { kind, title } }) => (title === "" ? undefined : `${kind}\n${title}`);
const number: Sign = ({ item: { kind, number }, parent }, idOf) =>
  number === "" ? undefined : below(parent, idOf, `${kind}\n${number}`);
const slot: Sign = ({ item: { kind }, parent, index }, idOf) => below(parent, idOf, `${kind}\n${index}`);

/**
 * From the surest sign to the weakest: the same titles from the top down; the same title elsewhere, as after a move;
 * the same number, or else the same place, under the same parent, as after a new title.
 */
const SIGNS: readonly (readonly Sign[])[] = [[path], [name], [number, slot]];

/** The ids of the items, in the rows' order; items that were not there before get new ones. Linear. */
export function identified(
  items: readonly OutlineItem[],
  before: readonly Row[],
  newId: () => string,
): ReadonlyMap<OutlineItem, string> {
  const paths = new Map<string, number>();
  const now = placedIn(items, paths);
  const roots = before.filter(({ parent }) => !parent).map(({ item }) => item);
  const known = new Map(before.map(({ item, id }) => [item, id]));
  const ids = new Map<OutlineItem, string>();
  const open = new Set(placedIn(roots, paths));
  const idNow = (placed: Placed | undefined) => placed && ids.get(placed.item);
  const idBefore = (placed: Placed | undefined) => placed && known.get(placed.item);
  for (const signs of SIGNS) {
    const found = signs.map((sign) => bySign(open, (placed) => sign(placed, idBefore)));
    for (const placed of now) {
      if (ids.has(placed.item)) continue;
      for (const [i, sign] of signs.entries()) {
        const match = firstOpen(found[i]?.get(sign(placed, idNow) ?? ""), open);
        const id = match && idBefore(match);
        if (!match || !id) continue;
        ids.set(placed.item, id);
        open.delete(match);
        break;
      }
    }
  }
  for (const { item } of now) if (!ids.has(item)) ids.set(item, newId());
  return ids;
}

/** The items and all below them in document order; `paths` keeps the number of every path. */
function placedIn(
  items: readonly OutlineItem[],
  paths: Map<string, number>,
  parent?: Placed,
  all: Placed[] = [],
): readonly Placed[] {
  items.forEach((item, index) => {
    const steps = `${parent?.path ?? ""} ${item.kind} ${item.title}`;
    const path = paths.get(steps) ?? paths.size;
    paths.set(steps, path);
    const placed = { item, parent, index, path };
    all.push(placed);
    placedIn(item.children, paths, placed, all);
  });
  return all;
}

function below(
  parent: Placed | undefined,
  idOf: (placed: Placed | undefined) => string | undefined,
  rest: string,
): string | undefined {
  if (!parent) return `\n${rest}`;
  const id = idOf(parent);
  return id === undefined ? undefined : `${id}\n${rest}`;
}

/** The items that bear each sign, the first of them last. */
function bySign(
  open: Iterable<Placed>,
  sign: (placed: Placed) => string | undefined,
): ReadonlyMap<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const placed of open) {
    const key = sign(placed);
    if (key === undefined) continue;
    const list = found.get(key);
    if (list) list.push(placed);
    else found.set(key, [placed]);
  }
  for (const list of found.values()) list.reverse();
  return found;
}

function firstOpen(list: Placed[] | undefined, open: ReadonlySet<Placed>): Placed | undefined {
  while (list && list.length > 0) {
    const next = list.pop();
    if (next && open.has(next)) return next;
  }
  return undefined;
}
