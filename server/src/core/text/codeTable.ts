// Tables with a place for every UTF-16 code, made when the program starts.

/** How many UTF-16 codes there are. */
export const CODES = 0x10000;
/** How many tables lie in one block. */
const TABLES = 16;

let block = new ArrayBuffer(0);
let used = 0;

/**
 * A new table, all zeros. Tables lie together in a large block: of that the system gives only the pages that are written,
 * and most codes are no character of ours; a small one is cleared, and so given, whole. It is never given back.
 */
export function codeTable(): Uint8Array<ArrayBuffer> {
  if (used === block.byteLength) {
    block = new ArrayBuffer(TABLES * CODES);
    used = 0;
  }
  const table = new Uint8Array(block, used, CODES);
  used += CODES;
  return table;
}
