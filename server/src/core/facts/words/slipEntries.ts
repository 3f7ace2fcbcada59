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
  /** What must and must not stand around. */
  readonly conditions: readonly Condition[];
}

/** Words of which one must stand directly before or behind the wrong text, or none may. */
interface Condition {
  readonly before: boolean;
  readonly wanted: boolean;
  readonly words: readonly string[];
}

/** A table: its wrong texts, and its entries by their numbers. */
interface SlipTable {
  readonly texts: readonly string[];
  readonly entry: (number: number) => SlipEntry;
}

/** The wrong texts of all tables. */
export function slipTexts(): readonly string[] {
  return ([] as string[]).concat(...slipTables().map(({ texts }) => texts));
}

/** The entry whose wrong text has this number in {@link slipTexts}; read from its table when it is first asked for. */
export function slipEntry(number: number): SlipEntry {
  let entry = entries.get(number);
  if (!entry) {
    entry = entryOf(number);
    entries.set(number, entry);
  }
  return entry;
}

const entries = new Map<number, SlipEntry>();

function entryOf(number: number): SlipEntry {
  let first = 0;
  for (const { texts, entry } of slipTables()) {
    if (number - first < texts.length) return entry(number - first);
    first += texts.length;
  }
  throw new RangeError(`There is no slip ${number}`);
}

let tables: readonly SlipTable[] | undefined;

function slipTables(): readonly SlipTable[] {
  tables ??= [
    pairs(IDIOM_SLIPS),
    pairs(WORK_WORD_SLIPS),
    pairs(LIKENESS_SLIPS),
    rows(GUARDED_SLIPS, "character"),
    rows(USAGE_SLIPS, "usage"),
    joined(COMPLEMENTED_VERBS, "的得", COMPLEMENTS),
    joined(BETTER_VERBS, "的得", BETTER, "", BETTER_CONDITIONS),
    joined(ADVERBIALS, "的地", ADVERBIAL_VERBS, "", ADVERBIAL_CONDITIONS),
    joined("更好", "的地", BETTERED_VERBS, "", ADVERBIAL_CONDITIONS),
    joined(QUALITIES, "的地", DONE_VERBS, "了"),
    rows(VARIANTS, "variant"),
    rows(REDUNDANCIES, "redundant"),
  ];
  return tables;
}

/** What is wrong and what is right in turn: words with a wrong character. */
function pairs(table: string): SlipTable {
  const words = table.trim().split(/[\s→]+/);
  return {
    texts: everySecond(words),
    entry: (number) => {
      const [text = "", right = ""] = words.slice(2 * number, 2 * number + 2);
      return { kind: "character", text, right, conditions: [] };
    },
  };
}

/** 抓的不紧 for 抓得不紧, 积极的推进工作 for 积极地推进工作: two words with the wrong and the right one of `particles` between. */
function joined(
  firsts: string,
  [wrong = "", right = ""]: string,
  seconds: string,
  tail = "",
  conditions = "",
): SlipTable {
  const behind = seconds.split(" ").map((second) => second + tail);
  const around = conditionsIn(conditions);
  const before = firsts.split(" ");
  return {
    texts: joinedTexts(before, wrong, behind),
    entry: (number) => {
      const first = before[Math.floor(number / behind.length)] ?? "";
      const second = behind[number % behind.length] ?? "";
      return {
        kind: "usage",
        text: first + wrong + second,
        right: first + right + second,
        conditions: around,
      };
    },
  };
}

function rows(table: string, kind: SlipKind): SlipTable {
  const lines = table.trim().split("\n");
  return {
    texts: firstWords(lines),
    entry: (number) => {
      const line = lines[number] ?? "";
      const [text = "", right = ""] = line.split(" ", 2);
      return { kind, text, right, conditions: conditionsIn(line.slice(text.length + right.length + 2)) };
    },
  };
}

// All are read before the first draft is, by an engine to which a call for each is dear: loops, not functions over the items.

function everySecond(words: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (let i = 0; i < words.length; i += 2) texts.push(words[i] as string);
  return texts;
}

function joinedTexts(
  firsts: readonly string[],
  between: string,
  seconds: readonly string[],
): readonly string[] {
  const texts: string[] = [];
  for (const first of firsts) {
    const before = first + between;
    for (const second of seconds) texts.push(before + second);
  }
  return texts;
}

function firstWords(lines: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) texts.push(line.slice(0, line.indexOf(" ")));
  return texts;
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
  return conditions.every(({ before, wanted, words }) => {
    const at = before ? start : end;
    return words.some((word) => stands(word, text, at, before)) === wanted;
  });
}

function conditionsIn(row: string): readonly Condition[] {
  if (row === "") return [];
  const conditions: (Condition & { readonly words: string[] })[] = [];
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
