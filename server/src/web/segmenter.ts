// The segmenter of the browser: jieba is a program of this machine's, so the browser's own splits the words.
import { wordsByRuntime } from "../adapters/fallback.ts";
import { pieces } from "../adapters/pieces.ts";
import type { Segmenter, Word } from "../core/ports.ts";
import { nextTurn } from "../lsp/turn.ts";

/** A segmenter that holds nothing. One text after another, so that a question asked meanwhile need not wait for a whole draft. */
export function createSegmenter(): Segmenter & { dispose(): Promise<void> } {
  return {
    async words(texts) {
      const words: (readonly Word[])[] = [];
      for (const text of texts) {
        await nextTurn();
        words.push(pieces(text).flatMap(wordsByRuntime));
      }
      return words;
    },
    dispose: async () => undefined,
  };
}
