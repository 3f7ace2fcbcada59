// Every rule about numerals (数字用法), in the order of report.
import type { Rule } from "../rule.ts";
import { approximate } from "./approximate.ts";
import { bareYear } from "./bareYear.ts";
import { bounds } from "./bounds.ts";
import { date } from "./date.ts";
import { decrease } from "./decrease.ts";
import { documentNumber } from "./documentNumber.ts";
import { mixedScale } from "./mixedScale.ts";
import { mixedSeries } from "./mixedSeries.ts";
import { money } from "./money.ts";
import { multiple } from "./multiple.ts";
import { percentagePoint } from "./percentagePoint.ts";
import { percentSign } from "./percentSign.ts";
import { range } from "./range.ts";
import { rangeEnds } from "./rangeEnds.ts";
import { two } from "./two.ts";
import { zero } from "./zero.ts";

/** The rules of this folder. */
export const numerals: readonly Rule[] = [
  bounds,
  decrease,
  multiple,
  percentagePoint,
  range,
  rangeEnds,
  two,
  zero,
  date,
  documentNumber,
  money,
  approximate,
  mixedScale,
  mixedSeries,
  percentSign,
  bareYear,
];
