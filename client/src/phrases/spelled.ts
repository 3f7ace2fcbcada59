// Tells whether an entry of the bank is meant by what was typed: Han characters, initials, pinyin, other words.
import type { BankEntry } from "../../../server/src/protocol.ts";

/** What an entry is found by. */
export type Sought = Pick<BankEntry, "label" | "text" | "about" | "shelf" | "spellings">;

/** A label that is a name, such as 工作通知: a sentence has marks. */
const NAME = /^\p{Script=Han}+$/u;
/** Fewer letters stand by chance in initials, or across the syllables of pinyin. */
const LEAST_INITIALS = 2;
const LEAST_LETTERS = 4;

/** True where each of the words, parted by blanks, stands in the entry or spells it. */
export function isMeant(sought: Sought, typed: string): boolean {
  const { label, text, about, shelf } = sought;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every(
    (word) => [label, text, about, shelf].some((part) => part.includes(word)) || isSpelled(sought, word),
  );
}

/** Less is typed for many names by chance. */
const LEAST_WITH_GAPS = 3;

/** True where the characters stand in the name in their order, or the letters in its initials, from its first on. */
export function isWithGaps(
  { label, spellings }: Pick<Sought, "label" | "spellings">,
  typed: string,
): boolean {
  if (typed.length < LEAST_WITH_GAPS || !NAME.test(label)) return false;
  const word = typed.toLowerCase();
  return [label, ...spellings.filter(({ length }) => length === label.length)].some(
    (name) => name[0] === word[0] && holdsInOrder(name, word),
  );
}

function holdsInOrder(name: string, word: string): boolean {
  let at = 0;
  for (const character of name) if (character === word[at]) at++;
  return at === word.length;
}

/** True where one of the spellings begins so, or where it is that of a name and goes on so: tz finds 工作通知. */
export function isSpelled({ label, spellings }: Pick<Sought, "label" | "spellings">, word: string): boolean {
  if (spellings.some((spelling) => spelling.startsWith(word))) return true;
  if (!NAME.test(label)) return false;
  const leastOf = (spelling: string) => (spelling.length === label.length ? LEAST_INITIALS : LEAST_LETTERS);
  return spellings.some((spelling) => spelling.includes(word) && word.length >= leastOf(spelling));
}
