// The rules about the office's own wording, in the order of report.
import type { Rule } from "../rule.ts";
import { forbidden } from "./forbidden.ts";
import { preferred } from "./preferred.ts";
import { required } from "./required.ts";

/** The rules about the office's own wording. */
export const wording: readonly Rule[] = [forbidden, preferred, required];
