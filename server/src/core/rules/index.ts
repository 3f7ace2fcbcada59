// Every rule, in the order of report.
import { blank } from "./placeholderBlank.ts";
import { marker } from "./placeholderMarker.ts";
import { maskedName } from "./placeholderMaskedName.ts";
import { maskedNumber } from "./placeholderMaskedNumber.ts";
import { missingNumber } from "./placeholderMissingNumber.ts";
import { residue } from "./placeholderResidue.ts";
import type { Rule } from "./rule.ts";

/** The rules, listed by hand; a tidy test fails if a file of this folder is missing here. */
export const rules: readonly Rule[] = [maskedName, maskedNumber, missingNumber, blank, marker, residue];
