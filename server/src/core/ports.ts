// What the core asks of the outside; the doors supply it.

/** One word of a segmented text. Tags follow jieba's set (n noun, v verb, m numeral, q measure word, x mark …). */
export interface Word {
  readonly text: string;
  /** Part of speech, or "" where the segmenter cannot tell. */
  readonly tag: string;
}

/** Splits Chinese text into words. The words of one text, joined, are that text again. */
export interface Segmenter {
  /** Words of each text, in order. Never rejects: an adapter that fails falls back. */
  words(texts: readonly string[]): Promise<readonly (readonly Word[])[]>;
}
