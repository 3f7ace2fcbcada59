// Cuts texts into pieces and batches, since no segmenter is good at one very long string.

/** Beyond some thousand characters the runtime's segmenter takes time by the square. */
const PIECE = 1_000;
/** One question to jieba's process: some tens of milliseconds of work there, few to read the answer here. */
const BATCH = 20_000;
const ENDS = new Set("。；！？\n");

/** The text in pieces of at most a thousand UTF-16 units, cut after a sentence's end where there is one. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + PIECE >= text.length ? text.length : start + cutOf(text.slice(start, start + PIECE));
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

/** The pieces in groups of about twenty thousand UTF-16 units, in order. */
export function batches(all: readonly string[]): string[][] {
  const groups: string[][] = [];
  let size = BATCH;
  for (const piece of all) {
    if (size + piece.length > BATCH) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(piece);
    size += piece.length;
  }
  return groups;
}

/** How much of a piece's worth of text to take. */
function cutOf(window: string): number {
  for (let end = window.length; end > 0; end--) {
    if (ENDS.has(window.charAt(end - 1))) return end;
  }
  const last = window.charCodeAt(window.length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return splitsPair ? window.length - 1 : window.length;
}
