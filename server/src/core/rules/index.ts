// Every rule, in the order of report.
import { fullName } from "./consistency/fullName.ts";
import { repeatedSentence } from "./consistency/repeatedSentence.ts";
import { selfName } from "./consistency/selfName.ts";
import { shortName } from "./consistency/shortName.ts";
import { members } from "./formulations/members.ts";
import { nearMiss } from "./formulations/nearMiss.ts";
import { marks } from "./marks/index.ts";
import { metrics } from "./metrics/index.ts";
import { numbering } from "./numbering/index.ts";
import { numerals } from "./numerals/index.ts";
import { placeholders } from "./placeholders/index.ts";
import type { Rule } from "./rule.ts";
import { empty } from "./sections/empty.ts";
import { shortcomings } from "./sections/shortcomings.ts";
import { wording } from "./wording/index.ts";
import { words } from "./words/index.ts";

/** The rules, listed by hand; a tidy test fails if a file of this folder is missing here. */
export const rules: readonly Rule[] = [
  ...placeholders,
  ...numbering,
  ...metrics,
  ...marks,
  ...numerals,
  ...words,
  nearMiss,
  members,
  repeatedSentence,
  fullName,
  shortName,
  selfName,
  empty,
  shortcomings,
  ...wording,
];
