// How deep a heading lies: by nesting and sequence, not by a fixed table.
import { type NumberStyle, STYLE_RANK } from "../data/numberForms.ts";

/** What the levels need to know of a heading. */
export interface LevelKey {
  readonly style: NumberStyle | null;
  /** The number's value, 0 where there is none. */
  readonly value: number;
  /** The # of a Markdown heading, else 0. */
  readonly hashes: number;
}

/** The headings that are open at a place of the draft, outermost first. */
export interface Levels {
  /** Opens a heading and gives its depth, from 1. */
  enter(key: LevelKey): number;
  /** The depth of the innermost open heading, 0 where none is open. */
  readonly depth: number;
  /** Closes all: a new document begins. */
  reset(): void;
}

/**
 * A heading whose family is open already is that one's sibling; another closes the families that rank below it and
 * lies one deeper than what stays open. So 一、 followed by 1. gives depth 2, and （一） under it depth 2 as well. A number
 * without # lies below any # heading, 1. 2. in the text below ### 1. being a list of their own, unless it counts on from one:
 * **（三）** behind ### （二）.
 */
export function createLevels(): Levels {
  let open: LevelKey[] = [];
  return {
    get depth() {
      return open.length;
    },
    reset() {
      open = [];
    },
    enter(key) {
      open.length = key.hashes > 0 ? hashFloor(open, key.hashes) : plainFloor(open, key);
      open.push(key);
      return open.length;
    },
  };
}

function hashFloor(open: readonly LevelKey[], hashes: number): number {
  const index = open.findIndex((level) => level.hashes === 0 || level.hashes >= hashes);
  return index < 0 ? open.length : index;
}

/** Whether a number without # goes on from one with; one left out by mistake is no new list either: no list begins at （四）. */
export function countsOn(style: NumberStyle | null, before: number, value: number): boolean {
  const most = style === "han" || style === "hanBracket" ? 2 : 1;
  return value > 1 && before < value && before >= value - most;
}

function plainFloor(open: readonly LevelKey[], { style, value }: LevelKey): number {
  const sibling = open.findIndex((level) => level.hashes === 0 && level.style === style);
  if (sibling >= 0) return sibling;
  const before = open.findLastIndex((level) => level.style === style && countsOn(style, level.value, value));
  if (before >= 0) return before;
  const rank = style ? STYLE_RANK[style] : 0;
  const index = open.findIndex(
    (level) => level.hashes === 0 && level.style !== null && STYLE_RANK[level.style] > rank,
  );
  return index < 0 ? open.length : index;
}
