// Every rule, in the order of report.
import type { Rule } from "./rule.ts";

/** The rules, listed by hand; a tidy test fails if a file of this folder is missing here. */
export const rules: readonly Rule[] = [];
