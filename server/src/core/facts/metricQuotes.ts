// Finds quoted and titled names: numbers in “四个意识” or 《2019—2023年规划》 are part of a name.

/** Closing mark, longest inside, and whether sentence marks may stand inside, by opening mark. */
const PAIRS: Readonly<Record<string, readonly [close: string, longest: number, sentences: boolean]>> = {
  "“": ["”", 40, false],
  "‘": ["’", 40, false],
  '"': ['"', 24, false],
  "「": ["」", 40, false],
  "『": ["』", 40, false],
  "《": ["》", 120, true],
  "〈": ["〉", 120, true],
};

const openers = new Uint8Array(0x10000);
for (const mark of [...Object.keys(PAIRS), "”"]) openers[mark.charCodeAt(0)] = 1;

/** True where a quoted name may start with this UTF-16 unit. */
export function mayOpenName(code: number): boolean {
  return openers[code] === 1;
}

/**
 * Where the quoted name that opens at `at` ends, behind its closing mark; 0 where none does. Quotations of a whole
 * sentence are no names: the figures in them are stated. Looks no further than the longest name.
 */
export function nameEnd(text: string, at: number): number {
  const open = text[at] ?? "";
  if (open === "”") return wronglyOpened(text, at);
  const pair = PAIRS[open];
  if (!pair) return 0;
  const [close, longest, sentences] = pair;
  const limit = Math.min(text.length, at + longest + 2);
  for (let i = at + 1; i < limit; i++) {
    const mark = text[i] ?? "";
    // “四个意识“ is closed by the wrong mark, yet closed.
    if (mark === close || (mark === open && open !== "《")) return i + 1;
    if (!sentences && SENTENCE_MARKS.includes(mark)) return 0;
  }
  return 0;
}

/** ”四个意识”: opened by the closing mark, with nothing but a short name inside. */
function wronglyOpened(text: string, at: number): number {
  const limit = Math.min(text.length, at + 14);
  for (let i = at + 1; i < limit; i++) {
    const mark = text[i] ?? "";
    if (mark === "”") return i > at + 1 ? i + 1 : 0;
    if (ANY_MARK.includes(mark)) return 0;
  }
  return 0;
}

const SENTENCE_MARKS = "。！？；!?;";
const ANY_MARK = "。！？；!?;，,、：:（）()《》“‘’ \t";
