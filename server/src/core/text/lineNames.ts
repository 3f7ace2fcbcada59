// How messages name lines of the draft, counted from 1 as editors show them.

/** 第 12 行, of a line counted from 0; with a last line 第 3—5 行. */
export function lineName(line: number, last = line): string {
  return last === line ? `第 ${line + 1} 行` : `第 ${line + 1}—${last + 1} 行`;
}

/** 第 7、27、36 行, of lines counted from 0. */
export function lineNames(lines: readonly number[]): string {
  return `第 ${lines.map((line) => line + 1).join("、")} 行`;
}

/** The names of lines in a message; the first group holds the numbers as they stand there. */
export const LINE_NAMES = /第 (\d{1,9}(?:[、—]\d{1,9}){0,999}) 行/g;
