// The rules' names by their ids.
import { rules } from "./index.ts";

const TITLES = new Map(rules.map(({ id, title }) => [id, title]));

/** The name of a rule, in Chinese; the id itself where no rule has it. */
export function titleOfRule(id: string): string {
  return TITLES.get(id) ?? id;
}
