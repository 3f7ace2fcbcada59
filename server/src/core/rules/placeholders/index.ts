// Every rule about what is still to be filled in or taken out (待填), in the order of report.
import type { Rule } from "../rule.ts";
import { blank } from "./blank.ts";
import { marker } from "./marker.ts";
import { maskedName } from "./maskedName.ts";
import { maskedNumber } from "./maskedNumber.ts";
import { missingNumber } from "./missingNumber.ts";
import { residue } from "./residue.ts";

/** The rules of this folder. */
export const placeholders: readonly Rule[] = [
  maskedName,
  maskedNumber,
  missingNumber,
  blank,
  marker,
  residue,
];
