// Tells Han characters by their codes.

/** True for a Han character of the basic block, without 〇; never for a code past the text's end (NaN). */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True for any Han character that is one unit: those of the basic block, of its first extension, and 〇. */
export function isAnyHan(code: number): boolean {
  return isHan(code) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** How many of the basic block stand between two offsets. */
export function hanCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}

/** Whether at least so many of them do; looks no further than it must. */
export function hasHan(text: string, start: number, end: number, least: number): boolean {
  let missing = least;
  for (let at = start; missing > 0 && at < end; at++) if (isHan(text.charCodeAt(at))) missing--;
  return missing === 0;
}
