// Words by the JavaScript runtime's own segmenter: always there, but without parts of speech.
import type { Word } from "../core/ports.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The words of a short text (see pieces.ts), each with the tag "". */
export function wordsByRuntime(text: string): Word[] {
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, tag: "" }));
}
