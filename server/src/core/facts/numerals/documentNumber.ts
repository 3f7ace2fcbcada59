// Finds document numbers whose year does not stand in 〔 〕: 国发[2023]5号, 〔2023年〕, 〔2023〕第5号.
import { isAnyHan } from "../../text/han.ts";
import type { NumeralLine } from "./numeralKinds.ts";

const NUMBER = /[[［【（(〔〖](?:第)?((?:19|20)\d{2})(年?)[\]］】）)〕〗](第?)0*(\d{1,4})号/y;

/** Reads the number that the bracket opens; 〔2023〕5号 is right. */
export function readDocumentNumber(line: NumeralLine, at: number): number {
  const { text } = line;
  const match = numberAt(text, at);
  if (!match) return at + 1;
  const [whole, year = "", , , number = ""] = match;
  const right = `〔${year}〕${number}号`;
  if (whole !== right) line.wrong("document-number", { start: at, end: at + whole.length }, right);
  return at + whole.length;
}

/** True where the bracket at `at` opens or closes the year of a document number: what becomes of it, the number tells. */
export function isYearBracket(text: string, at: number): boolean {
  return BRACKETS_APART.some((back) => numberAt(text, at - back) !== null);
}

/** How far the closing bracket stands behind the opening one, with 第 and 年 and without. */
const BRACKETS_APART = [0, 5, 6, 7];

function numberAt(text: string, at: number): RegExpExecArray | null {
  if (!isAnyHan(text.charCodeAt(at - 1))) return null;
  NUMBER.lastIndex = at;
  return NUMBER.exec(text);
}
