// The word around a place, by the runtime's own segmenter: good enough to select by, and there at once.
import type { Span } from "../core/text/span.ts";

/** How many characters on either side of the place are split into words: a word is short, a paragraph may not be. */
const REACH = 40;

let segmenter: Intl.Segmenter | undefined;

/** The word that holds the offset, else the one that ends there; null between marks. */
export function wordAt(text: string, offset: number): Span | null {
  const from = whole(text, Math.max(0, offset - REACH));
  const near = text.slice(from, whole(text, offset + REACH));
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const segments = segmenter.segment(near);
  for (const at of [offset - from, offset - from - 1]) {
    const found = at < 0 ? undefined : segments.containing(at);
    if (!found?.isWordLike) continue;
    return { start: from + found.index, end: from + found.index + found.segment.length };
  }
  return null;
}

/** The offset, moved out of a surrogate pair. */
function whole(text: string, at: number): number {
  const inPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return inPair ? at - 1 : at;
}
