// Full names that are written out again although a short name was introduced for them: （以下简称“机关党组”）.
import { beginsFreely } from "../text/nameEdges.ts";
import { byPlace, type Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { namesBehind } from "./namesBehind.ts";
import type { Report } from "./report.ts";
import { type ShortName, shortNamesOf } from "./shortNames.ts";

/** A full name behind the place where its short name is introduced. */
export interface FullName extends Place {
  readonly text: string;
  readonly shortName: string;
  /** The line on which the short name is introduced. */
  readonly definition: number;
}

/** No full name is longer. */
const LONGEST = 40;
/** A draft that introduces more names than this is a list of names. */
const MOST_NAMES = 60;
/** How far before the short name the bracket opens that introduces it: （以下简称“. */
const BRACKET_REACH = 12;

/** The full names written out again, in the draft's order. */
export function fullNamesAgain(report: Report): readonly FullName[] {
  const starts = documentStarts(report);
  const lasts: Lasts = new Map();
  return shortNamesOf(report)
    .slice(0, MOST_NAMES)
    .flatMap((name) =>
      uses(report, name, nextStart(starts, name.definition.line, report.facts.length), lasts),
    )
    .sort(byPlace);
}

function nextStart(starts: readonly number[], line: number, end: number): number {
  return starts.find((start) => start > line) ?? end;
}

/** Where each full name was found last, by the line at which its document ends and its text. */
type Lasts = Map<string, Place>;

function uses(
  { facts }: Report,
  { name, definition }: ShortName,
  end: number,
  lasts: Lasts,
): readonly FullName[] {
  for (const full of fullNames(facts[definition.line]?.paragraph.text ?? "", definition.start, name)) {
    const key = `${end} ${full}`;
    const last = lasts.get(key);
    // Behind a name that was introduced before all places are told of already.
    if (last && isBehind(last, definition)) return [];
    if (last) continue;
    const found: FullName[] = [];
    for (const { line, text, at } of namesBehind(facts, definition, end, full)) {
      if (!beginsFreely(text, at) || introduces(text, at + full.length) || isInTitle(text, at)) continue;
      const place = { line, start: at, end: at + full.length };
      found.push({ ...place, text: full, shortName: name, definition: definition.line });
    }
    const latest = found.at(-1);
    if (!latest) continue;
    lasts.set(key, latest);
    return found;
  }
  return [];
}

function isBehind(a: Place, b: Place): boolean {
  return a.line > b.line || (a.line === b.line && a.start >= b.end);
}

/** The shortest that may be the full name of a short one; undefined where none stands before the bracket. */
export function fullNameOf(text: string, { name, definition }: ShortName): string | undefined {
  return [...fullNames(text, definition.start, name)].at(-1);
}

/** What may be the full name before the bracket, the longest first: the short name is made of its characters, in order. */
function* fullNames(text: string, definition: number, name: string): Iterable<string> {
  const open = Math.max(text.lastIndexOf("（", definition), text.lastIndexOf("(", definition));
  if (open < 0 || definition - open > BRACKET_REACH) return;
  for (let start = Math.max(0, open - LONGEST); start < open - name.length; start++) {
    const full = text.slice(start, open);
    if (!/^[\u4e00-\u9fff]+$/.test(full) || !beginsFreely(text, start)) continue;
    if (isMadeOf(name, full)) yield full;
  }
}

function isMadeOf(name: string, full: string): boolean {
  let at = 0;
  for (const character of name) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 《滨海经济特区消防条例》, 《中国（滨海）自由贸易试验区总体方案》: a document is called as it is called. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
}

/** True where the name is introduced once more, or is the start of another's: 市政协机关党组成员, 县防汛指挥部办公室. */
function introduces(text: string, end: number): boolean {
  return /^(?:[（(]|[\u4e00-\u9fff]{0,6}[（(](?:以下)?简称|办公室|秘书处|专家组|联络组)/.test(
    text.slice(end, end + 12),
  );
}
