// Finds which of a list of words ends at, or starts at, a place in a text: the longest one.

/** Words looked up by their last or first character, longest first. */
export class WordIndex {
  readonly #byLast = new Map<string, string[]>();
  readonly #byFirst = new Map<string, string[]>();

  /** Each list holds words parted by spaces. */
  constructor(...lists: readonly string[]) {
    const words = lists.flatMap((list) => list.split(" ")).filter((word) => word !== "");
    for (const word of words.sort((a, b) => b.length - a.length)) {
      push(this.#byLast, word.at(-1) ?? "", word);
      push(this.#byFirst, word[0] ?? "", word);
    }
  }

  /** The longest word that ends just before `end`, or "". */
  endingAt(text: string, end: number): string {
    const words = this.#byLast.get(text[end - 1] ?? "");
    return words?.find((word) => text.startsWith(word, end - word.length)) ?? "";
  }

  /** The longest word that starts at `start`, or "". */
  startingAt(text: string, start: number): string {
    const words = this.#byFirst.get(text[start] ?? "");
    return words?.find((word) => text.startsWith(word, start)) ?? "";
  }
}

function push(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}
