// Finds which of a list of words ends at, or starts at, a place in a text: the longest one.

/** Words looked up by their last or first character, longest first. Each way is made ready when it is first asked. */
export class WordIndex {
  readonly #lists: readonly string[];
  #ending: Places | undefined;
  #starting: Places | undefined;

  /** Each list holds words parted by spaces. */
  constructor(...lists: readonly string[]) {
    this.#lists = lists;
  }

  /** The longest word that ends just before `end`, or "". */
  endingAt(text: string, end: number): string {
    this.#ending ??= placesOf(this.#lists, (word) => word.charCodeAt(word.length - 1));
    const words = wordsAt(this.#ending, text.charCodeAt(end - 1));
    if (words) for (const word of words) if (text.startsWith(word, end - word.length)) return word;
    return "";
  }

  /** The longest word that starts at `start`, or "". */
  startingAt(text: string, start: number): string {
    this.#starting ??= placesOf(this.#lists, (word) => word.charCodeAt(0));
    const words = wordsAt(this.#starting, text.charCodeAt(start));
    if (words) for (const word of words) if (text.startsWith(word, start)) return word;
    return "";
  }
}

/** Words by one of their characters. */
interface Places {
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** 1 where some word has a character of these last bits there: of most places no more need be asked. */
  readonly may: Uint8Array;
}

const BITS = 0x3ff;

function wordsAt({ words, may }: Places, code: number): readonly string[] | undefined {
  return may[code & BITS] === 1 ? words.get(code) : undefined;
}

function placesOf(lists: readonly string[], codeOf: (word: string) => number): Places {
  const words = new Map<number, string[]>();
  const may = new Uint8Array(BITS + 1);
  const all = lists.flatMap((list) => list.split(" ")).filter((word) => word !== "");
  for (const word of all.sort((a, b) => b.length - a.length)) {
    const code = codeOf(word);
    may[code & BITS] = 1;
    const same = words.get(code);
    if (same) same.push(word);
    else words.set(code, [word]);
  }
  return { words, may };
}
