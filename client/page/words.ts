// The page's sentences: Chinese as written in the code, or what the extension sent for them.
import type { Words } from "./messages.ts";

let words: Words = {};

/** Uses a table from the Chinese sentences to another language's. */
export function useWords(table: Words): void {
  words = table;
}

/** The sentence in the user's language, with {0}, {1} … replaced. */
export function t(sentence: string, ...args: readonly (string | number)[]): string {
  return (words[sentence] ?? sentence).replace(/\{(\d)\}/g, (mark, index) =>
    String(args[Number(index)] ?? mark),
  );
}
