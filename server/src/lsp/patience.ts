// Words for a hover, if they come soon: a reader does not wait for a segmenter that is only starting.
import type { Segmenter } from "../core/ports.ts";
import { within } from "./within.ts";

/** What a running segmenter answers in, many times over, in milliseconds; one that is only starting takes far longer. */
const PATIENCE_MS = 40;

/** The segmenter; where it takes longer, no words are given, and the project's own lists do without them. */
export function patient(segmenter: Segmenter): Segmenter {
  return {
    words: async (texts) => (await within(PATIENCE_MS, segmenter.words(texts))) ?? [],
  };
}
