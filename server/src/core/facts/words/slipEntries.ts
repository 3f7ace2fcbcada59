// Reads the tables of slips: what is wrong, what is right, and what must or must not stand around.
import {
  ADVERBIAL_CONDITIONS,
  ADVERBIAL_VERBS,
  ADVERBIALS,
  BETTER,
  BETTER_CONDITIONS,
  BETTER_VERBS,
  BETTERED_VERBS,
  COMPLEMENTED_VERBS,
  COMPLEMENTS,
  DONE_VERBS,
  QUALITIES,
} from "../../data/slips/complements.ts";
import { GUARDED_SLIPS } from "../../data/slips/guarded.ts";
import { IDIOM_SLIPS } from "../../data/slips/idioms.ts";
import { LIKENESS_SLIPS } from "../../data/slips/likeness.ts";
import { REDUNDANCIES } from "../../data/slips/redundancies.ts";
import { USAGE_SLIPS } from "../../data/slips/usage.ts";
import { VARIANTS } from "../../data/slips/variants.ts";
import { WORK_WORD_SLIPS } from "../../data/slips/workWords.ts";

/** What is the matter: a wrong character, a word taken for another, not the recommended form, said twice. */
export type SlipKind = "character" | "usage" | "variant" | "redundant";

/** An entry of a table. */
export interface SlipEntry {
  readonly kind: SlipKind;
  /** The wrong text. */
  readonly text: string;
  readonly right: string;
  /** What must and must not stand around, as the table has it; read where the wrong text stands. */
  readonly conditions: string;
}

/** All entries of all tables. */
export function slipEntries(): readonly SlipEntry[] {
  return [
    ...pairs(IDIOM_SLIPS, "character"),
    ...pairs(WORK_WORD_SLIPS, "character"),
    ...pairs(LIKENESS_SLIPS, "character"),
    ...rows(GUARDED_SLIPS, "character"),
    ...rows(USAGE_SLIPS, "usage"),
    ...joined(COMPLEMENTED_VERBS, "的得", COMPLEMENTS),
    ...joined(BETTER_VERBS, "的得", BETTER, "", BETTER_CONDITIONS),
    ...joined(ADVERBIALS, "的地", ADVERBIAL_VERBS, "", ADVERBIAL_CONDITIONS),
    ...joined("更好", "的地", BETTERED_VERBS, "", ADVERBIAL_CONDITIONS),
    ...joined(QUALITIES, "的地", DONE_VERBS, "了"),
    ...rows(VARIANTS, "variant"),
    ...rows(REDUNDANCIES, "redundant"),
  ];
}

/** Of a table of thousands, parted at once into what is wrong and what is right in turn. */
function pairs(table: string, kind: SlipKind): readonly SlipEntry[] {
  const words = table.trim().split(/[\s→]+/);
  const entries: SlipEntry[] = [];
  for (let i = 1; i < words.length; i += 2)
    entries.push({ kind, text: words[i - 1] as string, right: words[i] as string, conditions: "" });
  return entries;
}

/** 抓的不紧 for 抓得不紧, 积极的推进工作 for 积极地推进工作: two words with the wrong and the right one of `particles` between. */
function joined(
  firsts: string,
  [wrong = "", right = ""]: string,
  seconds: string,
  tail = "",
  conditions = "",
): readonly SlipEntry[] {
  return firsts.split(" ").flatMap((first) =>
    seconds.split(" ").map((second): SlipEntry => {
      const behind = second + tail;
      return { kind: "usage", text: first + wrong + behind, right: first + right + behind, conditions };
    }),
  );
}

function rows(table: string, kind: SlipKind): readonly SlipEntry[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [text = "", right = ""] = row.split(" ", 2);
      return { kind, text, right, conditions: row.slice(text.length + right.length + 2) };
    });
}

/** The names of the conditions in the tables, and whether a neighbour on their list lets the slip be. */
const CONDITIONS: Readonly<Record<string, { readonly before: boolean; readonly wanted: boolean }>> = {
  前非: { before: true, wanted: false },
  后非: { before: false, wanted: false },
  前有: { before: true, wanted: true },
  后有: { before: false, wanted: true },
};

/** True where what stands around the entry's text, from start to end, lets it be the slip. */
export function fits({ conditions }: SlipEntry, text: string, start: number, end: number): boolean {
  return (
    conditions === "" ||
    conditionsIn(conditions).every(({ before, wanted, words }) => {
      const at = before ? start : end;
      return words.some((word) => stands(word, text, at, before)) === wanted;
    })
  );
}

interface Condition {
  readonly before: boolean;
  readonly wanted: boolean;
  readonly words: string[];
}

function conditionsIn(row: string): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const word of row.split(" ")) {
    const condition = CONDITIONS[word];
    if (condition) conditions.push({ ...condition, words: [] });
    else conditions.at(-1)?.words.push(word);
  }
  return conditions;
}

function stands(word: string, text: string, at: number, before: boolean): boolean {
  if (word === "#") return /[A-Za-z0-9０-９]/.test(text.charAt(before ? at - 1 : at));
  if (word === "^") return !/[\u3400-\u9fffA-Za-z0-9]/.test(text.charAt(before ? at - 1 : at));
  return text.startsWith(word, before ? at - word.length : at);
}
