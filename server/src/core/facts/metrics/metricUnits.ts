// Finds the measure word or unit behind a number: the longest that stands there and is not the start of another word.
import { MEASURE_WORDS } from "../../data/measureWords.ts";
import { UNITS, type UnitKind } from "../../data/units.ts";

/** A measure word or unit. */
export interface Unit {
  readonly word: string;
  /** What it measures; "count" for measure words of things. */
  readonly kind: UnitKind | "count";
  /** How many base units it is worth, where it converts. */
  readonly factor?: number;
  readonly base?: string;
  /** Characters that make another word of it when they follow, and the words that are exceptions to that. */
  readonly notBefore: string;
  readonly butBefore: readonly string[];
}

const byFirst = new Map<number, Unit[]>();
const byWord = new Map<string, Unit>();

for (const [category, row] of Object.entries(MEASURE_WORDS)) {
  for (const entry of row.split(" ")) addUnit(entry, category === "time" ? "time" : "count");
}
for (const { kind, base, units } of UNITS) {
  for (const [entry, factor] of units) addUnit(entry, kind, factor === undefined ? {} : { factor, base });
}
for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length);

function addUnit(entry: string, kind: Unit["kind"], worth: { factor?: number; base?: string } = {}): void {
  const [head = "", ...butBefore] = entry.split("+");
  const [word = "", notBefore = ""] = head.split("-");
  const unit: Unit = { word, kind, ...worth, notBefore, butBefore };
  const bucket = byFirst.get(word.charCodeAt(0));
  if (bucket) bucket.push(unit);
  else byFirst.set(word.charCodeAt(0), [unit]);
  byWord.set(word, unit);
}

/** The unit whose word this is, or undefined. */
export function unitOf(word: string): Unit | undefined {
  return byWord.get(word);
}

/** The longest unit at `at`, or undefined. */
export function unitAt(text: string, at: number): Unit | undefined {
  const bucket = byFirst.get(text.charCodeAt(at));
  if (!bucket) return undefined;
  for (const unit of bucket) {
    if (text.startsWith(unit.word, at) && endsWord(text, at, unit)) return unit;
  }
  return undefined;
}

/** 3支队伍 counts teams by 支, 3支部 does not; 5G is no 5 grams and 3Dm no metres. */
function endsWord(text: string, at: number, unit: Unit): boolean {
  const end = at + unit.word.length;
  const next = text[end];
  if (next === undefined) return true;
  if (isLetter(text.charCodeAt(end - 1)) && (isLetter(text.charCodeAt(end)) || /[²³\d]/.test(next)))
    return false;
  if (!unit.notBefore.includes(next)) return true;
  return unit.butBefore.some((word) => text.startsWith(word, end));
}

/** True for an ASCII letter, as units are written with. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
