// Reads a mask that digits follow: the front of a number (增长xx0.9%, xx.51亿元), or a name before a count (×××3名同志, 距**47公里).
import { DISTANCES } from "../../data/masks.ts";
import { isAnyHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import { unitAt } from "../metrics/metricUnits.ts";
import { maskedName } from "./maskName.ts";
import { isMaskLetter, isStar } from "./maskRun.ts";
import type { PlaceholderFact } from "./placeholders.ts";

/** What digits go on with; behind a mask they may begin with the point. */
const DIGITS = /^\d{0,6}(?:[.．]\d{1,4})?/;
const SCALE = /^[万亿]{0,2}/;
const LONGEST_DIGITS = 12;

/** Units by which the digits are the rest of a number, whatever they are of. */
const OF_NUMBERS: ReadonlySet<string> = new Set(["money", "ratio"]);
/** Units by which they are a number of their own, and the mask names whose: 距**47公里, ×××3名同志. */
const OF_NAMES: ReadonlySet<string> = new Set([...DISTANCES, "名"]);

/** The mask whose run is given and what it hides, or null where no figure follows it in Chinese text. */
export function maskBeforeDigits(text: string, run: Span): PlaceholderFact | null {
  if (!isAnyHan(text.charCodeAt(run.start - 1)) && text.charAt(run.start - 1) !== "、") return null;
  const first = text.charCodeAt(run.start);
  const isLetter = isMaskLetter(first);
  if (!isLetter && !isStar(first)) return null;
  const digits = DIGITS.exec(text.slice(run.end, run.end + LONGEST_DIGITS))?.[0] ?? "";
  if (digits === "") return null;
  const isDecimal = /[.．]/.test(digits);
  const isLong = run.end - run.start > 1;
  if (!isLong && !(isLetter && isDecimal)) return null;
  const scaled = run.end + digits.length;
  const at = scaled + (SCALE.exec(text.slice(scaled, scaled + 2))?.[0].length ?? 0);
  const unit = unitAt(text, at);
  if (isLong && unit && !isDecimal && OF_NAMES.has(unit.word)) return maskedName(text, run);
  if (!unit || !(isDecimal || at > scaled || OF_NUMBERS.has(unit.kind))) return null;
  const end = at + unit.word.length;
  return {
    kind: "masked-number",
    start: run.start,
    end,
    mask: text.slice(run.start, scaled),
    noun: text.slice(scaled, end),
    guess: "数字",
  };
}
