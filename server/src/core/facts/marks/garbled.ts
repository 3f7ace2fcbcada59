// Finds characters that were lost in conversion: � and what a wrong encoding makes of Chinese.
import type { MarkLine } from "./markKinds.ts";

const LEAD = "[ÃÂâäåæçèéï]";
const REST = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]";
const RUNS = new RegExp(`\ufffd+|锟斤拷|烫{3,}|屯{3,}|${LEAD}${REST}{1,2}${LEAD}${REST}+`, "y");

/** The characters that such a run may begin with. */
export const GARBLED = "\ufffd锟烫屯ÃÂâäåæçèéï";

/** Reads a run of garbled characters; what stood there, nobody can tell. */
export function readGarbled(line: MarkLine, at: number): number {
  RUNS.lastIndex = at;
  const run = RUNS.exec(line.text)?.[0];
  if (run === undefined) return at + 1;
  line.doubtful("garbled", { start: at, end: at + run.length }, []);
  return at + run.length;
}
