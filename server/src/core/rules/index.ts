// Every rule, in the order of report.
import { fullName } from "./consistency/fullName.ts";
import { repeatedSentence } from "./consistency/repeatedSentence.ts";
import { shortName } from "./consistency/shortName.ts";
import { members } from "./formulations/members.ts";
import { nearMiss } from "./formulations/nearMiss.ts";
import { marks } from "./marks/index.ts";
import { conflict } from "./metricsConflict.ts";
import { percentage } from "./metricsPercentage.ts";
import { rate } from "./metricsRate.ts";
import { staleYear } from "./metricsStaleYear.ts";
import { total } from "./metricsTotal.ts";
import { announcedCount } from "./numberingAnnouncedCount.ts";
import { contents } from "./numberingContents.ts";
import { endMark } from "./numberingEndMark.ts";
import { first } from "./numberingFirst.ts";
import { levelSkipped } from "./numberingLevelSkipped.ts";
import { mark } from "./numberingMark.ts";
import { mixedStyle } from "./numberingMixedStyle.ts";
import { mixedWidth } from "./numberingMixedWidth.ts";
import { points } from "./numberingPoints.ts";
import { pointVerbs } from "./numberingPointVerbs.ts";
import { repeated } from "./numberingRepeated.ts";
import { single } from "./numberingSingle.ts";
import { skipped } from "./numberingSkipped.ts";
import { numerals } from "./numerals/index.ts";
import { blank } from "./placeholderBlank.ts";
import { marker } from "./placeholderMarker.ts";
import { maskedName } from "./placeholderMaskedName.ts";
import { maskedNumber } from "./placeholderMaskedNumber.ts";
import { missingNumber } from "./placeholderMissingNumber.ts";
import { residue } from "./placeholderResidue.ts";
import type { Rule } from "./rule.ts";
import { shortcomings } from "./sections/shortcomings.ts";
import { wording } from "./wording/index.ts";
import { words } from "./words/index.ts";

/** The rules, listed by hand; a tidy test fails if a file of this folder is missing here. */
export const rules: readonly Rule[] = [
  maskedName,
  maskedNumber,
  missingNumber,
  blank,
  marker,
  residue,
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
  rate,
  total,
  conflict,
  percentage,
  staleYear,
  ...marks,
  ...numerals,
  ...words,
  nearMiss,
  members,
  repeatedSentence,
  fullName,
  shortName,
  shortcomings,
  ...wording,
];
