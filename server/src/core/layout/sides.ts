// Lines with words at both ends: 云水〔2026〕15号　　签发人：周舟; 县水利局办公室　　2026年2月10日印发.
import { attachmentLabel } from "../facts/outline/attachment.ts";
import type { Span } from "../text/span.ts";
import type { ElementKind } from "./block.ts";
import { signerFrom } from "./documentNumber.ts";
import type { FacedSpan } from "./inline.ts";
import { issueFrom } from "./masthead.ts";
import { isSpace } from "./printedWords.ts";

/** The words at the left end of a line, and those at the right end, which may be none. */
export interface Sides {
  readonly left: Span;
  readonly right: Span;
  /** The faces in them, in order. */
  readonly faces: readonly FacedSpan[];
}

const DATE =
  /[\d×xX*〇○零一二三四五六七八九十]{2,4}\s?年[^年。]{1,6}月[^月。]{0,6}日?[\s\u3000]{0,4}(?:印发)?$/;

/** Where the words at the right end begin, by element. */
const RIGHT: Partial<Record<ElementKind, (words: string) => number>> = {
  organMark: issueFrom,
  attachmentLabel: titleFrom,
  documentNumber: signerFrom,
  issuer: dateFrom,
  imprint: dateFrom,
};

/** The sides of an element's line; `words` is what is printed of it. */
export function sidesOf(element: ElementKind, text: string, words: Span): Sides {
  const line = text.slice(0, words.end);
  const from = RIGHT[element]?.(line) ?? words.end;
  const start = from <= words.start ? words.end : from;
  let end = start;
  while (end > words.start && isSpace(text, end - 1)) end--;
  const left = { start: words.start, end };
  return { left, right: { start, end: words.end }, faces: facesOf(element, line, { left, start }) };
}

/** 附件1：任务分解表 */
function titleFrom(line: string): number {
  if (!attachmentLabel(line)?.titled) return line.length;
  return /附\s?件\s?[^：:.．、\s]{1,6}[：:.．、\s]{1,12}/.exec(line)?.[0].length ?? line.length;
}

function dateFrom(line: string): number {
  return DATE.exec(line)?.index ?? line.length;
}

/** Labels stand out in 黑体 where the standard says so, who signs in 楷体. */
function facesOf(
  element: ElementKind,
  line: string,
  { left, start }: { readonly left: Span; readonly start: number },
): readonly FacedSpan[] {
  const colon = /[：:]/;
  if (element === "attendance") {
    const label = line.slice(left.start).search(colon);
    return [{ start: left.start, end: left.start + label + 1, face: "heading1" }];
  }
  const isSigned = element === "signer" || (element === "documentNumber" && start < line.length);
  const from = element === "signer" ? left.start : start;
  const mark = isSigned ? line.slice(from).search(colon) : -1;
  return mark < 0 ? [] : [{ start: from + mark + 1, end: line.length, face: "heading2" }];
}
