// Words for a hover, if they come soon: a reader does not wait for a segmenter that is only starting.
import type { Segmenter } from "../core/ports.ts";

/** What a running segmenter answers in, many times over, in milliseconds; one that is only starting takes far longer. */
const PATIENCE_MS = 40;

/** The segmenter; where it takes longer, no words are given, and the project's own lists do without them. */
export function patient(segmenter: Segmenter): Segmenter {
  return {
    async words(texts) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<[]>((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS, []);
      });
      const words = await Promise.race([segmenter.words(texts), late]);
      clearTimeout(timer);
      return words;
    },
  };
}
