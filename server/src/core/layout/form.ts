// What offices choose of a document's form, where the standard leaves it to them or they have their own way.

/** Where a page's number stands: at the outer edge as the standard has it, in the middle, or nowhere. */
export type PageNumbers = "outer" | "center" | "none";

/** The faces of a document, as office software names them. */
export interface FontNames {
  readonly title: string;
  readonly body: string;
  /** 一、 and 黑体 wherever else the standard has it. */
  readonly heading1: string;
  /** （一） and 楷体 wherever else the standard has it. */
  readonly heading2: string;
  /** Digits and Latin letters. */
  readonly latin: string;
  readonly pageNumber: string;
}

/** A document's form. */
export interface Form {
  readonly fonts: FontNames;
  /** From line to line, in points. */
  readonly lineSpacing: number;
  readonly pageNumbers: PageNumbers;
}

/** The form where nobody chooses: 22 lines of 28 points, the faces that the standard names. */
export const STANDARD_FORM: Form = {
  fonts: {
    title: "方正小标宋简体",
    body: "仿宋_GB2312",
    heading1: "黑体",
    heading2: "楷体_GB2312",
    latin: "Times New Roman",
    pageNumber: "宋体",
  },
  lineSpacing: 28,
  pageNumbers: "outer",
};
