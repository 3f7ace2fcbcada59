// The snippet that an entry puts into a draft.
import type { Syntax } from "../text/draft.ts";
import { markdownLines } from "./documentForm.ts";
import type { Entry } from "./entries.ts";
import { withVariables } from "./variables.ts";

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The snippet for a draft of this syntax; "" for a section, whose numbers depend on its neighbours. */
export function bodyOf({ body, document }: Entry, syntax: Syntax, { year, month, day }: Day): string {
  if (!document) return body;
  const lines = syntax === "markdown" ? markdownLines(document.body) : document.body;
  const values = { 年份: String(year), 单位: "【填写：本单位】", 日期: `${year}年${month}月${day}日` };
  return withVariables(lines, values).join("\n");
}
