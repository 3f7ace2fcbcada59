// The places of a paragraph at which some reader looks: one walk over all its characters instead of one a reader.
import { codeTable } from "../text/codeTable.ts";

/** 1 for the characters watched for. */
const watched = codeTable();

/** Has {@link placesIn} give the places of these characters too; called where a reader is made, before any text is read. */
export function watchFor(characters: string): void {
  for (let i = 0; i < characters.length; i++) watched[characters.charCodeAt(i)] = 1;
}

/**
 * The offsets of all the characters that any reader watches for, in order: about one in five. Each reader asks its own table
 * which of them it looks at.
 */
export function placesIn(text: string): readonly number[] {
  // Read once: an imported name costs more than a local one in a loop over every character.
  const isWatched = watched;
  const places = walked;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (isWatched[text.charCodeAt(at)] === 1) places[count++] = at;
  }
  const found = places.slice(0, count);
  if (places.length > MOST_KEPT) places.length = 0;
  return found;
}

/** What every walk writes over: a list of just the right length is cut from it. */
const walked: number[] = [];
/** A longer list, of a paragraph of a million characters, would hold its memory for good. */
const MOST_KEPT = 50_000;
