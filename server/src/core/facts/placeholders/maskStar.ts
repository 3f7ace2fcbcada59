// Decides where stars mask a name or number, and where they are bullets, footnotes, arithmetic or emphasis.
import type { HoleLine, Reading } from "./holeLine.ts";
import { endsClause, isDigit, isHan, isLetter, isSpace } from "./maskChars.ts";
import { maskedName, strongNoun } from "./maskName.ts";
import { maskedNumber } from "./maskNumber.ts";
import { isMaskLetter, isStar, runSpan } from "./maskRun.ts";

const FOOTNOTE = /^[*＊]{1,3}\s?(?:注|备注|说明|表示|附|详见|数据)/;

/** Reads a run of stars. */
export function readStars(line: HoleLine, at: number): Reading {
  const { text } = line;
  const run = runSpan(text, at);
  if (line.isOpaque(at) || line.isEmphasis(at)) return run.end;
  const before = text.charCodeAt(run.start - 1);
  const after = text.charCodeAt(run.end);
  if (isMaskLetter(before) || text.charAt(run.start - 1) === "\\" || (isLetter(before) && isLetter(after)))
    return run.end;
  if (opensLine(text, run.start) && (isSpace(after) || Number.isNaN(after))) return run.end;
  if (FOOTNOTE.test(text.slice(run.start, run.start + 8))) return run.end;
  if (isDigit(before) && (isDigit(after) || isStar(after))) return run.end;
  const noun = strongNoun(text, run.end);
  const number = noun ? null : maskedNumber(text, run);
  if (number) return number;
  if (isDigit(before) || isDigit(after) || isLetter(after)) return run.end;
  if (noun) return maskedName(text, run);
  return isBareMask(text, run.start, run.end) ? maskedName(text, run) : run.end;
}

/** Stars with no noun of the table after them: beside Chinese text, or alone inside quotes or a book title. */
function isBareMask(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (end - start === 1) return isHan(before) && isHan(after);
  if (opensLine(text, start))
    return isHan(after) && end - start > 1 && !closesLater(text, start, end) && named(text, start, end);
  return (
    isHan(before) ||
    isHan(after) ||
    ("“《（‘【、".includes(text.charAt(start - 1)) && (endsClause(after) || "（(".includes(text.charAt(end))))
  );
}

/** At the start of a line stars with nothing but plain text behind them are a heading's mark or a bullet. */
function named(text: string, start: number, end: number): boolean {
  return maskedName(text, { start, end }).end > end;
}

function closesLater(text: string, start: number, end: number): boolean {
  return text.slice(end, end + 80).includes(text.slice(start, end));
}

function opensLine(text: string, at: number): boolean {
  return at < 12 && text.slice(0, at).trim() === "";
}
