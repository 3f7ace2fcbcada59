// Reads a number, however it is spelled: 14, 1,322, １４, 2.5万, 3万4000, 三千五百, 十几, 二百余万, 百分之三点五.
import { arabicNumeralAt } from "./arabicNumerals.ts";
import { shareAt } from "./fractions.ts";
import { hanNumeralAt } from "./hanNumerals.ts";
import { ARABIC, HALF, NONE, numeralKind } from "./numeralChars.ts";
import type { Span } from "./span.ts";

/** A number as the text spells it. Its span takes in a bound inside or behind it (300余, 二百余万). */
export interface Numeral extends Span {
  /** The number, or the lower end where the spelling leaves it open (十几 is 10, 三四十 is 30). */
  readonly value: number;
  /** The upper end where the spelling gives one: 19 for 十几, 40 for 三四十. */
  readonly upper?: number;
  /** The part of the spelling that makes it inexact: 余 多 来 几 数, or "". */
  readonly bound: string;
  /** Written in Han characters rather than in digits. */
  readonly han: boolean;
  /**
   * plain: an ordinary number; digits: Han digits side by side, as years and names have them (二〇二三, 五一); bare: a
   * place without its digit (百, 千万); scaled: digits and 万 or 亿 (2.5万); share: a fraction (三分之二, 百分之三).
   */
  readonly shape: "plain" | "digits" | "bare" | "scaled" | "share";
  /** Of a share its denominator, 100 for 百分之. */
  readonly per?: number;
}

/** The number that starts at `at`, the longest reading of it, or null. Steps are linear in the number's length. */
export function numeralAt(text: string, at: number): Numeral | null {
  const kind = numeralKind(text.charCodeAt(at));
  if (kind === NONE || kind === HALF) return null;
  const whole = kind === ARABIC ? arabicNumeralAt(text, at) : hanNumeralAt(text, at);
  return shareAt(text, at, whole) ?? (whole && mixedAt(text, whole)) ?? whole;
}

/** 一又三分之一: a whole number and a share of one. */
function mixedAt(text: string, whole: Numeral): Numeral | null {
  if (whole.shape !== "plain" || text[whole.end] !== "又") return null;
  const part = numeralAt(text, whole.end + 1);
  if (part?.shape !== "share" || part.value >= 1) return null;
  return { ...whole, end: part.end, value: whole.value + part.value };
}
