// Reads 某 where it masks a name or date: 某市, 某某同志, 某年某月; 某些, 某种, 某个 are words.
import { RARE_SURNAMES, SOME_NOUNS, SURNAMES } from "../../data/masks.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { DOCUMENT_NUMBER } from "./maskLetter.ts";
import { strongNoun } from "./maskName.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const LONGEST_MASK = 4;

/** Reads 某, 某某, 某某某. */
export function readSome(line: HoleLine, at: number): Reading {
  const { text } = line;
  let end = at + 1;
  while (text.charAt(end) === "某" && end - at < LONGEST_MASK) end++;
  if (line.isOpaque(at)) return end;
  const noun = strongNoun(text, end, SOME_NOUNS) ?? (end - at > 1 ? strongNoun(text, end) : null);
  if (noun) {
    if (noun.missing === "人名" && SURNAMES.includes(text.charAt(at - 1) || " ")) return end;
    const { missing: guess } = noun;
    return {
      kind: "masked-name",
      start: at,
      end: noun.end,
      mask: text.slice(at, end),
      noun: text.slice(end, noun.end),
      guess,
    };
  }
  const date = dateAfter(text, at, end);
  if (date) return date;
  const numbered = DOCUMENT_NUMBER.test(text.slice(end, end + 6));
  if (!numbered && (end - at === 1 || isPersonalName(text, at))) return end;
  return { kind: "masked-name", start: at, end, mask: text.slice(at, end), noun: "", guess: "名称" };
}

/** 李某某: a person left unnamed on purpose, as reports on cases do. */
function isPersonalName(text: string, at: number): boolean {
  return (SURNAMES + RARE_SURNAMES).includes(text.charAt(at - 1) || " ");
}

/** 某年, 某月; 某日 only in a whole date, since stories begin with it. */
function dateAfter(text: string, at: number, end: number): PlaceholderFact | null {
  const unit = text.charAt(end);
  if (!"年月日".includes(unit || " ") || "级份度报轮".includes(text.charAt(end + 1) || " ")) return null;
  const inDate =
    /^某[年月日]/.test(text.slice(end + 1, end + 3)) ||
    (at > 1 && text.charAt(at - 2) === "某" && "年月".includes(text.charAt(at - 1)));
  if (!inDate) return null;
  return {
    kind: "masked-number",
    start: at,
    end: end + 1,
    mask: text.slice(at, end),
    noun: unit,
    guess: "日期",
  };
}
