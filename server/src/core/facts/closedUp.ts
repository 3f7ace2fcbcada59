// Reads a paragraph as if its figures were not set off by spaces or bold: 走访 30 户, 增长 5.3% 以上, 走访**30户**.
import { firstNot } from "../text/firstNot.ts";

/** A paragraph's text without those spaces and stars. */
export interface ClosedUp {
  readonly text: string;
  /** Where a character of this text stands in the paragraph, by its offset here. */
  toParagraph(offset: number): number;
  /** Where an offset of the paragraph lies in this text. */
  toClosed(offset: number): number;
}

/** One space between Han text and a number, on either side of it. */
const SET_OFF = /(?<=[\u4e00-\u9fff]) (?=\d)|(?<=[\d%％]) (?=[\u4e00-\u9fff])/g;
/** The number that opens a line numbers it, and the space behind belongs to it: 3.2 项目进度. */
const NUMBERING = /^[\s#>*-]{0,24}\d{1,4}(?:[.．]\d{1,4}){0,3}$/;
const LONGEST_NUMBERING = 48;

/** A figure in Markdown's bold: **30户**, **8.4%**. */
const BOLD = /\*\*\d[^*\n]{0,16}[\u4e00-\u9fff%％]\*\*/g;

/** A number in bold before its measure word: 走访**30**户, 走访 **30** 户. */
const BOLD_NUMBER = /(?<=[\u4e00-\u9fff] ?)\*\*\d[\d.,]{0,12}\*\* ?(?=[\u4e00-\u9fff%％])/g;

/** Where the stars of bold figures stand, and the spaces around bold numbers. */
function boldMarks(text: string): readonly number[] {
  return [...figureMarks(text), ...numberMarks(text)];
}

function figureMarks(text: string): readonly number[] {
  return Array.from(text.matchAll(BOLD)).flatMap(({ 0: { length }, index }) => {
    if ("*0123456789".includes(text[index - 1] ?? " ") || text[index + length] === "*") return [];
    return [index, index + 1, index + length - 2, index + length - 1];
  });
}

function numberMarks(text: string): readonly number[] {
  return Array.from(text.matchAll(BOLD_NUMBER)).flatMap(({ 0: match, index }) => {
    const close = text.indexOf("**", index + 2);
    const marks = [index, index + 1, close, close + 1];
    if (text[index - 1] === " ") marks.push(index - 1);
    if (match.endsWith(" ")) marks.push(close + 2);
    return marks;
  });
}

/** A figure's words without the stars of bold that stand inside: 30户 of **30**户. */
export function unbolded(figure: string): string {
  return figure.replaceAll("**", "");
}

/** The closed-up text, or undefined where nothing is set off. Linear. */
export function closedUp(text: string, isMarkdown = false): ClosedUp | undefined {
  const stars = isMarkdown && text.includes("**") ? boldMarks(text) : [];
  if (stars.length === 0 && !text.includes(" ")) return undefined;
  const gapsAt = Array.from(text.matchAll(SET_OFF), ({ index }) => index).filter(
    (at) => at > LONGEST_NUMBERING || !NUMBERING.test(text.slice(0, at)),
  );
  const spaces = [...gapsAt, ...stars].sort((a, b) => a - b);
  if (spaces.length === 0) return undefined;
  const gaps = spaces.map((at, i) => at - i);
  let joined = "";
  let from = 0;
  for (const at of spaces) {
    joined += text.slice(from, at);
    from = at + 1;
  }
  return {
    text: joined + text.slice(from),
    toParagraph: (offset) => offset + firstNot(gaps, (gap) => gap <= offset),
    toClosed: (offset) => offset - firstNot(spaces, (at) => at < offset),
  };
}
