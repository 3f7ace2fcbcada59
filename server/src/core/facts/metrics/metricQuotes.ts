// Finds quoted and titled names: numbers in “四个意识” or 《2019—2023年规划》 are part of a name.
import { CharacterSet } from "../../text/characterSet.ts";

/** How a name is marked: what closes it, how long it may be, and whether sentence marks may stand inside. */
interface Pair {
  readonly open: string;
  readonly close: string;
  readonly longest: number;
  readonly sentences: boolean;
}

const PAIRS: readonly Pair[] = [
  { open: "“", close: "”", longest: 40, sentences: false },
  { open: "〝", close: "〞", longest: 40, sentences: false },
  { open: "‘", close: "’", longest: 40, sentences: false },
  { open: '"', close: '"', longest: 24, sentences: false },
  { open: "「", close: "」", longest: 40, sentences: false },
  { open: "『", close: "』", longest: 40, sentences: false },
  { open: "《", close: "》", longest: 120, sentences: true },
  { open: "〈", close: "〉", longest: 120, sentences: true },
];

const pairsByOpening = new Map(PAIRS.map((pair) => [pair.open, pair]));

/** The marks that may open a name; ” does where it was typed for “. */
export const OPENING_MARKS = `${PAIRS.map(({ open }) => open).join("")}”`;

/**
 * Where the quoted name that opens at `at` ends, behind its closing mark; 0 where none does. Quotations of a whole
 * sentence are no names: the figures in them are stated. Looks no further than the longest name.
 */
export function nameEnd(text: string, at: number): number {
  const pair = pairsByOpening.get(text.charAt(at));
  if (!pair) return text[at] === "”" ? wronglyOpened(text, at) : 0;
  const close = pair.close.charCodeAt(0);
  // “四个意识“ is closed by the wrong mark, yet closed; 《 may stand inside 《.
  const wrongClose = pair.sentences ? close : pair.open.charCodeAt(0);
  const limit = Math.min(text.length, at + pair.longest + 2);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === close || code === wrongClose || (code === UPRIGHT_CLOSE && pair.close === "”")) return i + 1;
    if (!pair.sentences && sentenceMarks.has(code)) return 0;
  }
  return 0;
}

/** ”四个意识”: opened by the closing mark, with nothing but a short name inside. */
function wronglyOpened(text: string, at: number): number {
  const limit = Math.min(text.length, at + 14);
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === "”") return i > at + 1 ? i + 1 : 0;
    if (anyMarks.has(text.charCodeAt(i))) return 0;
  }
  return 0;
}

/** “四个意识〞. */
const UPRIGHT_CLOSE = "〞".charCodeAt(0);
const sentenceMarks = new CharacterSet("。！？；!?;");
const anyMarks = new CharacterSet("。！？；!?;，,、：:（）()《》“‘’ \t");
