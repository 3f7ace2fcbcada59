// The characters that measure words and units begin with.
import { MEASURE_WORDS } from "../data/measureWords.ts";
import { UNITS } from "../data/units.ts";

/** Each at least once, in no order. */
export const MEASURE_STARTS: string = [
  ...Object.values(MEASURE_WORDS).flatMap((row) => row.split(" ")),
  ...UNITS.flatMap(({ units }) => units.map(([word]) => word)),
]
  .map((word) => word.charAt(0))
  .join("");
