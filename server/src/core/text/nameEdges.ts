// Tells whether a name in running text stands by itself or is the end of a longer one.
import { BEFORE_NAME, INSIDE_NAMES, LEADING_WORDS, OPENING_WORDS } from "../data/nameEdges.ts";
import { CharacterSet } from "./characterSet.ts";
import { WordIndex } from "./wordIndex.ts";

const before = new CharacterSet(BEFORE_NAME);
const inside = new WordIndex(INSIDE_NAMES);
const opening = new WordIndex(OPENING_WORDS);
const leading = new WordIndex(LEADING_WORDS);

/** True where no longer name can reach over `start` from the left: after a mark, a preposition or a leading verb. */
export function beginsFreely(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (start === 0 || !isNameCharacter(code)) return true;
  if (before.has(code))
    return inside.endingAt(text, start) === "" && opening.startingAt(text, start - 1) === "";
  return followsLeadingWord(text, start);
}

/** True right behind a word such as 按照 or 成立. */
export function followsLeadingWord(text: string, start: number): boolean {
  return leading.endingAt(text, start) !== "";
}

/** True where a quotation or title mark stands on either side. */
export function isMarkedOff(text: string, start: number, end: number): boolean {
  return (
    '“‘"「『《〈'.includes(text.charAt(start - 1) || " ") && '”’"」』》〉'.includes(text.charAt(end) || " ")
  );
}

/** True where a Latin word or number goes on over the offset, so that no name can end or begin there. */
export function cutsWord(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

/** True for Han characters, Latin letters and digits. */
export function isNameCharacter(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || isLatin(code) || (code >= 0xd800 && code <= 0xdfff);
}

function isLatin(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
