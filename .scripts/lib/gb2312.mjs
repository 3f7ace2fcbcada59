// The Han characters of GB/T 2312, in its order.

const FIRST_ROW = 0xb0;
const LAST_COMMON_ROW = 0xd7;
const LAST_ROW = 0xf7;

/** All 6,763. */
export function allCharacters() {
  return charactersUpTo(LAST_ROW);
}

/** The 3,755 of the first level: the common ones. */
export function commonCharacters() {
  return charactersUpTo(LAST_COMMON_ROW);
}

/** Cells that the standard leaves empty give no character. */
function charactersUpTo(lastRow) {
  const bytes = [];
  for (let row = FIRST_ROW; row <= lastRow; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder("gbk").decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu);
}
