// Reads the noun that a masked name stands before: X市, X科技大学, X妇女十五大, **清廉馆.
import { DOCUMENT_KINDS } from "../../data/documentKinds.ts";
import { MASKED_NOUNS, type MaskedNoun, type Missing, NAME_BREAKS, NAME_ENDINGS } from "../../data/masks.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { closesQuote } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import { pastGap } from "./maskRun.ts";
import type { PlaceholderFact } from "./placeholders.ts";

/** How far after the mask a name may end. */
const LONGEST_NAME = 8;
/** A one-character ending is trusted only close to the mask. */
const LONGEST_BEFORE_SHORT = 4;

/** Endings that close a name also in running text. */
const SURE_ENDINGS = "馆厂镇";
const CONGRESS =
  /^[\u4e00-\u9fff]{0,4}?(?:十[一二三四五六七八九]?|[二三四五六七八九]十?[一二三四五六七八九]?)大(?![学队厅型])/;

const breaks = new CharacterSet(NAME_BREAKS);

/** A noun after a mask: where it ends and what it says is missing. */
export interface NounAfter {
  readonly end: number;
  readonly missing: Missing;
}

/** The masked name whose mask is the given run: with the noun it stands before, or bare. */
export function maskedName(text: string, run: Span): PlaceholderFact {
  const person =
    run.end - run.start <= LONGEST_PERSON && POST.test(text.slice(Math.max(0, run.start - 3), run.start));
  const behind = pastGap(text, run);
  const noun =
    congress(text, behind) ??
    strongNoun(text, behind) ??
    people(text, behind) ??
    (person || APPOINTED.test(text.slice(behind, behind + 2)) ? { end: run.end, missing: "人名" } : null) ??
    namedThing(text, behind) ??
    quoted(text, run);
  const end = noun?.end ?? run.end;
  const guess = inBookTitle(text, run, end) ? "文件名" : (noun?.missing ?? "名称");
  return {
    kind: "masked-name",
    start: run.start,
    end,
    mask: text.slice(run.start, run.end),
    noun: text.slice(behind, end),
    guess,
  };
}

/** 区长××主持召开…: behind a post stands a person's name, and no noun. */
const LONGEST_PERSON = 3;
const POST = /(?:书记|主任|主席|同志|[省市州区县旗镇乡局处科院校部厅委]长|秘书长|董事长|经理)$/;

/** 组织部XXX任党委组织部副部长: behind the name stands what its bearer becomes. */
const APPOINTED = /^(?:任[^务期何意教职免命]|兼任|担任)/;

/** A noun of the table right at `at`; this alone is enough to read what stands before it as a mask. */
export function strongNoun(
  text: string,
  at: number,
  table: ReadonlyMap<string, readonly MaskedNoun[]> = MASKED_NOUNS,
): NounAfter | null {
  const rows = table.get(text.charAt(at));
  if (!rows) return null;
  for (const { noun, missing, notBefore } of rows) {
    if (!text.startsWith(noun, at)) continue;
    const next = text.charAt(at + noun.length);
    if (next !== "" && notBefore.includes(next)) continue;
    return { end: at + noun.length, missing };
  }
  return null;
}

/** The short name of a congress: X妇女十五大. */
function congress(text: string, at: number): NounAfter | null {
  const found = CONGRESS.exec(text.slice(at, at + LONGEST_NAME))?.[0];
  return found ? { end: at + found.length, missing: "名称" } : null;
}

/** “争做文明X人”: the people of a masked place, at the end of a quoted name. */
function people(text: string, at: number): NounAfter | null {
  return text.charAt(at) === "人" && closesQuote(text.charCodeAt(at + 1))
    ? { end: at + 1, missing: "地名" }
    : null;
}

/** “**红”: the rest of a short quoted name. */
function quoted(text: string, run: Span): NounAfter | null {
  if (!"“《".includes(text.charAt(run.start - 1) || " ")) return null;
  const rest = /^[\u4e00-\u9fff]{1,4}(?=[”》])/.exec(text.slice(run.end, run.end + 5))?.[0];
  return rest ? { end: run.end + rest.length, missing: "名称" } : null;
}

/** A name that ends in a known ending a few characters on, with no particle or verb between; the shortest wins. */
function namedThing(text: string, at: number): NounAfter | null {
  for (let i = at + 1; i <= at + LONGEST_NAME; i++) {
    const code = text.charCodeAt(i - 1);
    if (!isAnyHan(code) || breaks.has(code)) return null;
    for (const { ending, missing } of NAME_ENDINGS) {
      const before = i - ending.length;
      if (before <= at || !text.startsWith(ending, before)) continue;
      const doubtful = ending.length === 1 && isAnyHan(text.charCodeAt(i)) && !SURE_ENDINGS.includes(ending);
      if (doubtful || (ending.length === 1 && before - at > LONGEST_BEFORE_SHORT)) continue;
      return { end: i, missing };
    }
  }
  return null;
}

/** True where the mask stands for a whole document's name: 《X》, 《XX办法》. */
function inBookTitle(text: string, run: Span, end: number): boolean {
  if (text.charAt(run.start - 1) !== "《") return false;
  if (text.charAt(run.end) === "》") return true;
  return text.charAt(end) === "》" && DOCUMENT_KINDS.some((kind) => text.slice(run.end, end).endsWith(kind));
}
