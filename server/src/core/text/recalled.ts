// Paragraphs that an edit brings back — undone, moved, cut and pasted — are the very ones that went: nobody reads them again.
import type { Paragraph } from "./paragraph.ts";
import { sameEnds } from "./sameEnds.ts";

/** The paragraphs of a version, and those that edits have taken out of it, the last ones first. */
export interface Held {
  readonly paragraphs: readonly Paragraph[];
  readonly gone: readonly Paragraph[];
}

/** What has gone is held up to so many UTF-16 units, line ends included: many pages, and little beside a draft's own reading. */
const ROOM = 100_000;

/**
 * A new version's paragraphs, each that stood there before, to the letter, as it was then. An edit inside one paragraph is left
 * as it is: what is typed was not there before.
 */
export function recalled({ paragraphs: before, gone }: Held, now: readonly Paragraph[]): Held {
  const { head, tail } = sameEnds(before, now);
  const [oldEnd, newEnd] = [before.length - tail, now.length - tail];
  if (oldEnd - head <= 1 && newEnd - head <= 1) return { paragraphs: now, gone };
  const staying = new Set(now.slice(head, newEnd));
  const going = before.slice(head, oldEnd).filter((paragraph) => !staying.has(paragraph));
  const known = inLists([...going, ...gone]);
  const coming = now.slice(head, newEnd).map((paragraph) => known.get(keyOf(paragraph))?.pop() ?? paragraph);
  const paragraphs = now.slice(0, head).concat(coming, now.slice(newEnd));
  return { paragraphs, gone: newest([...known.values()].flat().toReversed()) };
}

/** Those that are alike in one list, the first of them at its end. */
function inLists(paragraphs: readonly Paragraph[]): Map<string, Paragraph[]> {
  const lists = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs.toReversed()) {
    const key = keyOf(paragraph);
    const list = lists.get(key);
    if (list) list.push(paragraph);
    else lists.set(key, [paragraph]);
  }
  return lists;
}

function keyOf({ text, eol, role }: Paragraph): string {
  return role + eol + text;
}

function newest(gone: readonly Paragraph[]): readonly Paragraph[] {
  let room = ROOM;
  const past = gone.findIndex(({ text, eol }) => {
    room -= text.length + eol.length;
    return room < 0;
  });
  return past < 0 ? gone : gone.slice(0, past);
}
