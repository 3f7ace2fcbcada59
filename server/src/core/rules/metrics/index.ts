// Every rule about what figures say (数据), in the order of report.
import type { Rule } from "../rule.ts";
import { conflict } from "./conflict.ts";
import { percentage } from "./percentage.ts";
import { rate } from "./rate.ts";
import { staleYear } from "./staleYear.ts";
import { tableTotal } from "./tableTotal.ts";
import { total } from "./total.ts";

/** The rules of this folder. */
export const metrics: readonly Rule[] = [rate, total, tableTotal, conflict, percentage, staleYear];
