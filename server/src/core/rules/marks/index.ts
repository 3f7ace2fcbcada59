// Every rule about marks (标点), in the order of report.
import type { Rule } from "../rule.ts";
import { brokenLine } from "./brokenLine.ts";
import { dash } from "./dash.ts";
import { doubled } from "./doubled.ts";
import { dunhaoBefore } from "./dunhaoBefore.ts";
import { dunhaoBetween } from "./dunhaoBetween.ts";
import { ellipsis } from "./ellipsis.ts";
import { fullWidth } from "./fullWidth.ts";
import { garbled } from "./garbled.ts";
import { halfWidth } from "./halfWidth.ts";
import { invisible } from "./invisible.ts";
import { lineStart } from "./lineStart.ts";
import { listComma } from "./listComma.ts";
import { lookalike } from "./lookalike.ts";
import { mangled } from "./mangled.ts";
import { markdown } from "./markdown.ts";
import { middleDot } from "./middleDot.ts";
import { missingColon } from "./missingColon.ts";
import { missingEnd } from "./missingEnd.ts";
import { nesting } from "./nesting.ts";
import { reversedQuotes } from "./reversedQuotes.ts";
import { space } from "./space.ts";
import { straightQuotes } from "./straightQuotes.ts";
import { unpaired } from "./unpaired.ts";

/** The rules of this folder. */
export const marks: readonly Rule[] = [
  doubled,
  halfWidth,
  unpaired,
  reversedQuotes,
  straightQuotes,
  markdown,
  nesting,
  dash,
  ellipsis,
  mangled,
  garbled,
  invisible,
  lookalike,
  space,
  fullWidth,
  middleDot,
  dunhaoBetween,
  dunhaoBefore,
  listComma,
  missingColon,
  brokenLine,
  missingEnd,
  lineStart,
];
