// How each element of GB/T 9704—2012 looks in a Word document: face, size, indents, alignment.
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from "docx";
import type { ElementKind } from "../core/layout/block.ts";
import type { FontNames, Form } from "../core/layout/form.ts";
import { CHARACTER, CLOSER, POINT, SIZES, SMALL_CHARACTER } from "./wordMeasures.ts";

/** What a style says of its paragraphs and of their words. */
export interface Format {
  readonly paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>;
  readonly run: NonNullable<IParagraphStyleOptions["run"]>;
}

/** The red of 发文机关标志 and 分隔线. */
export const RED = "FF0000";
const TITLE_POINTS = 35;
/** Two characters; the second is for programs that do not count in characters. */
const FIRST_LINE = { firstLineChars: 200, firstLine: 2 * CHARACTER };

/**
 * A face for Chinese, with another for digits and Latin letters. Quotation marks, dashes and ellipses stand in both scripts'
 * tables: by the hint they are set as Chinese.
 */
export function fontOf(chinese: string, latin: string) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese, hint: "eastAsia" };
}

/** Lines of so many points. */
export function linesOf(points: number) {
  return { line: Math.round(points * POINT), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** Lines as high as what stands in them needs. */
export const FITTING_LINES = { line: 240, lineRule: LineRuleType.AUTO };

/** Words of a face and a size. */
export function wordsIn({ latin }: FontNames, chinese: string, size = SIZES.body): Format["run"] {
  return {
    font: fontOf(chinese, latin),
    size,
    color: "000000",
    ...(size === SIZES.body && { characterSpacing: CLOSER }),
  };
}

/** Each element's format, by the clauses 7.2 to 7.4 and 8; what the standard has no word for follows what stands beside it. */
export function formatsOf({ fonts, lineSpacing }: Form): Readonly<Record<ElementKind, Format>> {
  const spacing = linesOf(lineSpacing);
  const INDENTED = { spacing, indent: FIRST_LINE, alignment: AlignmentType.BOTH };
  const FLUSH = { spacing, alignment: AlignmentType.LEFT };
  const CENTRED = { spacing, alignment: AlignmentType.CENTER };
  const RIGHT = { spacing, alignment: AlignmentType.RIGHT };
  const [song, fang, hei, kai] = [fonts.title, fonts.body, fonts.heading1, fonts.heading2].map((font) =>
    wordsIn(fonts, font),
  ) as [Format["run"], Format["run"], Format["run"], Format["run"]];
  const small = wordsIn(fonts, fonts.body, SIZES.small);
  /** A heading's paragraph stays with the one below, and is found in the navigation pane. */
  const heading = (level: 1 | 2 | 3 | 4, run: Format["run"]): Format => ({
    paragraph: { ...INDENTED, keepNext: true, outlineLevel: level - 1 },
    run: { ...run, bold: false, italics: false },
  });
  const mark: Format = {
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    run: { ...song, color: RED, characterSpacing: 0 },
  };
  return {
    copyNumber: { paragraph: FLUSH, run: fang },
    secrecy: { paragraph: FLUSH, run: hei },
    organMark: mark,
    letterMark: mark,
    orderMark: mark,
    documentNumber: { paragraph: CENTRED, run: fang },
    letterNumber: { paragraph: RIGHT, run: fang },
    signer: { paragraph: { ...RIGHT, indent: { right: CHARACTER } }, run: fang },
    issueNumber: { paragraph: CENTRED, run: fang },
    issuer: { paragraph: FLUSH, run: fang },
    title: {
      paragraph: { ...CENTRED, spacing: linesOf(TITLE_POINTS), keepNext: true },
      run: { ...wordsIn(fonts, fonts.title, SIZES.title), bold: false },
    },
    underTitle: { paragraph: CENTRED, run: kai },
    contentsTitle: { paragraph: CENTRED, run: hei },
    contentsEntry: { paragraph: FLUSH, run: fang },
    addressee: { paragraph: FLUSH, run: fang },
    chapter: { paragraph: { ...CENTRED, keepNext: true, outlineLevel: 0 }, run: hei },
    heading1: heading(1, hei),
    heading2: heading(2, kai),
    heading3: heading(3, fang),
    heading4: heading(4, fang),
    text: { paragraph: INDENTED, run: fang },
    // 左空二字编排“附件”二字，后标全角冒号；回行时与上一行附件名称的首字对齐。
    attachmentNote: { paragraph: { ...FLUSH, indent: hanging(5, 3) }, run: fang },
    attachmentNoteItem: { paragraph: { ...FLUSH, indent: hanging(5.75, 0.75) }, run: fang },
    // Never the date alone on a page.
    signature: { paragraph: { ...RIGHT, keepNext: true }, run: fang },
    date: { paragraph: RIGHT, run: fang },
    annotation: { paragraph: INDENTED, run: fang },
    // 左空二字，回行时与冒号后的首字对齐。
    attendance: { paragraph: { ...FLUSH, indent: hanging(5, 3) }, run: fang },
    // 左右各空一字，回行时与冒号后的首字对齐。
    copies: {
      paragraph: { ...FLUSH, indent: { ...hanging(4, 3, SMALL_CHARACTER), right: SMALL_CHARACTER } },
      run: small,
    },
    imprint: {
      paragraph: { ...FLUSH, indent: { left: SMALL_CHARACTER, right: SMALL_CHARACTER } },
      run: small,
    },
    attachmentLabel: { paragraph: FLUSH, run: hei },
  };
}

/** Lines that begin so many characters in, the first of them so many before the others. */
export function hanging(left: number, before: number, character = CHARACTER) {
  return { left: Math.round(left * character), hanging: Math.round(before * character) };
}
