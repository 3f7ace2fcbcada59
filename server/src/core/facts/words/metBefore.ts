// Tells which numbers come twice in one go, among few: a set that need not be cleared from one go to the next.

const SLOTS = 0x1000;
/** Beyond so many it answers true of all, rather than look through a full table. */
const MOST = SLOTS / 2;

const numbers = new Int32Array(SLOTS);
/** In which go the number was put there. */
const goes = new Int32Array(SLOTS);
let go = 0;
let count = 0;

/** Begins a new go, in which nothing was met yet. */
export function meetAnew(): void {
  go++;
  count = 0;
}

/** Whether the number was met before in this go; of too many numbers always true. */
export function wasMet(number: number): boolean {
  if (count === MOST) return true;
  let slot = Math.imul(number, 0x9e3779b1) >>> SHIFT;
  while (goes[slot] === go) {
    if (numbers[slot] === number) return true;
    slot = (slot + 1) & (SLOTS - 1);
  }
  numbers[slot] = number;
  goes[slot] = go;
  count++;
  return false;
}

const SHIFT = 32 - Math.log2(SLOTS);
