// The styles of section numbers that a writer can choose from, as the documents' own grammar orders them.
import type { SectionNumberStyle } from "../../server/src/protocol.ts";
import { t } from "./words.ts";

/** A style with its first two numbers, by which writers know it. */
export interface NumberStyle {
  readonly style: Exclude<SectionNumberStyle, "none">;
  readonly sample: string;
  /** Where it is used, or "". */
  readonly use: string;
}

/** All styles, the four of GB/T 9704—2012 7.3.3 first. */
export function numberStyles(): readonly NumberStyle[] {
  return [
    { style: "han", sample: "一、二、", use: t("第一层") },
    { style: "hanBracket", sample: "（一）（二）", use: t("第二层") },
    { style: "arabic", sample: "1. 2.", use: t("第三层") },
    { style: "arabicBracket", sample: "（1）（2）", use: t("第四层") },
    { style: "arabicHalfBracket", sample: "1）2）", use: "" },
    { style: "circled", sample: "①②", use: "" },
    { style: "part", sample: "第一部分 第二部分", use: "" },
    { style: "chapter", sample: "第一章 第二章", use: "" },
    { style: "section", sample: "第一节 第二节", use: "" },
    { style: "article", sample: "第一条 第二条", use: "" },
  ];
}
