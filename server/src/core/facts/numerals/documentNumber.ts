// Finds document numbers whose year does not stand in 〔 〕: 国发[2023]5号, 〔2023年〕, 〔2023〕第5号.
import { isHan } from "../marks/markChars.ts";
import type { NumeralLine } from "./numeralKinds.ts";

const NUMBER = /[[［【（(〔〖](?:第)?((?:19|20)\d{2})(年?)[\]］】）)〕〗](第?)0*(\d{1,4})号/y;

/** Reads the number that the bracket opens; 〔2023〕5号 is right. */
export function readDocumentNumber(line: NumeralLine, at: number): number {
  const { text } = line;
  if (text[at + 1] !== "2" && text[at + 1] !== "1") return at + 1;
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match || !isHan(text.charCodeAt(at - 1))) return at + 1;
  const [whole, year = "", , , number = ""] = match;
  const right = `〔${year}〕${number}号`;
  if (whole !== right) line.wrong("document-number", { start: at, end: at + whole.length }, right);
  return at + whole.length;
}
