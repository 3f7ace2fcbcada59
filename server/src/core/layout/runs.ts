// What runs are together: their words, and how wide these are on the page.
import type { Run } from "./block.ts";
import { widthOf } from "./width.ts";

/** The words of all runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The width of all runs, in characters of full width. */
export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + widthOf(text), 0);
}
