// The rules about words, in the order of report.
import type { Rule } from "../rule.ts";
import { mixedConstruction } from "./mixedConstruction.ts";
import { redundant } from "./redundant.ts";
import { repeated } from "./repeated.ts";
import { usage } from "./usage.ts";
import { variant } from "./variant.ts";
import { wrongCharacter } from "./wrongCharacter.ts";

/** The rules about words. */
export const words: readonly Rule[] = [
  wrongCharacter,
  usage,
  repeated,
  variant,
  redundant,
  mixedConstruction,
];
