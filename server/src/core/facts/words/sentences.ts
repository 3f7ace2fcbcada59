// The sentences of a paragraph that are long enough to be known again elsewhere.
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";

/** A sentence with its end mark, and its words alone, by which it is known again. */
export interface LongSentence extends Span {
  readonly words: string;
}

/** A sentence of fewer Han characters may well be said twice: 妥否，请批示。 */
const LEAST = 12;

/** The sentences that end in 。！？ and have twelve Han characters and more, in order. Linear. */
export const longSentencesOf = keptWith(({ paragraph: { text, role } }): readonly LongSentence[] => {
  if (role !== "prose" || text.length < LEAST) return [];
  const sentences: LongSentence[] = [];
  for (const { index, 0: sentence } of text.matchAll(/[^。！？]*[。！？]+[”’」』）)》]*/g)) {
    const lead =
      /^[\s\u3000#>*-]*(?:(?:第?[一二三四五六七八九十]+[、是要，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])\s*)?/.exec(
        sentence,
      );
    const start = index + (lead?.[0].length ?? 0);
    const end = index + sentence.length;
    const words = text.slice(start, end).replace(/[\s\u3000]/g, "");
    if (hanCount(words) >= LEAST) sentences.push({ start, end, words });
  }
  return sentences;
});

function hanCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}
