// Which mark follows a section number: GB/T 15834—2011 附录 B.3 (序次语之后的标点用法).
import type { NumberStyle } from "./numberForms.ts";

/** The mark that belongs after a number, and what is written there by mistake. */
export interface NumberMark {
  readonly wanted: string;
  readonly wrong: string;
  /** The rule in a few words, for the message. */
  readonly reason: string;
}

const NONE: NumberMark = { wanted: "", wrong: "、.．，,", reason: "带括号的序号后不加标点" };
const SPACE: NumberMark = { wanted: "\u3000", wrong: "、.．", reason: "章节条款的序号后空一字，不加标点" };

/**
 * The marks by family. 1．, the full-width point, is a matter of width, not of the mark; 第一部分：… is common and clear.
 * Of 1.1 no part is followed by a mark, and no reader takes one for a number.
 */
export const NUMBER_MARKS: Readonly<Partial<Record<NumberStyle, NumberMark>>> = {
  part: SPACE,
  chapter: SPACE,
  section: SPACE,
  article: SPACE,
  han: { wanted: "、", wrong: ".．：:，,", reason: "汉字数字的序号后用顿号" },
  hanBracket: NONE,
  arabic: { wanted: ".", wrong: "、", reason: "阿拉伯数字的序号后用下脚点" },
  arabicBracket: NONE,
  arabicHalfBracket: NONE,
  circled: { ...NONE, reason: "带圈的序号后不加标点" },
};
