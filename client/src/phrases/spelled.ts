// Tells whether an entry of the bank is meant by what was typed: Han characters, initials, pinyin, other words.
import type { BankEntry } from "../../../server/src/protocol.ts";

/** What an entry is found by. */
export type Sought = Pick<BankEntry, "label" | "text" | "about" | "shelf" | "spellings">;

/** True where each of the words, parted by blanks, stands in the entry or begins one of its spellings. */
export function isMeant({ label, text, about, shelf, spellings }: Sought, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every(
    (word) =>
      [label, text, about, shelf].some((part) => part.includes(word)) ||
      spellings.some((spelling) => spelling.startsWith(word)),
  );
}
