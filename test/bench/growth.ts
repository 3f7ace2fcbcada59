// How the time and the memory of a first reading grow with the text: reports, and texts of one trait many times over.
import { execFileSync } from "node:child_process";
import { type Figure, figureOf } from "./figures.ts";
import type { FreshReading } from "./freshReading.ts";
import { HARD_TEXTS, REPORT } from "./hardTexts.ts";
import type { Programs } from "./programs.ts";

const PART = "增长";
/** A text is measured whole and this many times shorter. */
const STEP = 10;
/** What grows with the length itself has the exponent 1; memory gathered late and code compiled early move it a little. */
const EXPONENT = 1.15;

/** Measures every hard text in fresh processes. */
export function growth({ reading }: Programs): Figure[] {
  return Object.entries(HARD_TEXTS).flatMap(([name, { full }]) => {
    const read = (count: number): FreshReading =>
      JSON.parse(execFileSync(process.execPath, [reading, name, String(count)], { encoding: "utf8" }));
    const less = read(full / STEP);
    const all = read(full);
    const figure = (what: string, unit: Figure["unit"], ...values: [value: number, limit?: number]) =>
      figureOf(PART, `${name} ${what}`, full, unit)(...values);
    const exponent = (of: "read" | "edit" | "peak") => Math.log(all[of] / less[of]) / Math.log(STEP);
    return [
      figure("首次分析", "毫秒", all.read),
      figure("首次分析随长度", "次方", exponent("read"), EXPONENT),
      figure("改一字后", "毫秒", all.edit),
      ...(name === REPORT
        ? [figure("内存", "MB", all.peak), figure("内存随长度", "次方", exponent("peak"), EXPONENT)]
        : []),
    ];
  });
}
