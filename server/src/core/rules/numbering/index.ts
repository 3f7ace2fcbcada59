// Every rule about numbers of sections and points (序号), in the order of report.
import type { Rule } from "../rule.ts";
import { announcedCount } from "./announcedCount.ts";
import { contents } from "./contents.ts";
import { endMark } from "./endMark.ts";
import { first } from "./first.ts";
import { levelSkipped } from "./levelSkipped.ts";
import { mark } from "./mark.ts";
import { mixedStyle } from "./mixedStyle.ts";
import { mixedWidth } from "./mixedWidth.ts";
import { points } from "./points.ts";
import { pointVerbs } from "./pointVerbs.ts";
import { repeated } from "./repeated.ts";
import { single } from "./single.ts";
import { skipped } from "./skipped.ts";

/** The rules of this folder. */
export const numbering: readonly Rule[] = [
  skipped,
  repeated,
  first,
  mixedStyle,
  mixedWidth,
  levelSkipped,
  single,
  mark,
  endMark,
  contents,
  points,
  pointVerbs,
  announcedCount,
];
