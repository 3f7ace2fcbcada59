// A section of the bank as people read it in a list: numbered as the first of a document, holes as ….
import { ordinalHan } from "../text/ordinal.ts";
import { plainOf } from "./plain.ts";
import type { BankSection } from "./types.ts";

const NUMBER = /\{n(?:\+(\d{1,2}))?((?:\.\d{1,2}){0,4})\}/g;

/** The section's paragraphs, a line each. */
export function sectionText({ body }: BankSection): string {
  return body.map((paragraph) => plainOf(numbered(paragraph.replace(/^# /, "")))).join("\n");
}

function numbered(paragraph: string): string {
  return paragraph.replace(NUMBER, (_, steps = "0", path: string) => {
    const below = path.split(".").slice(1).map(Number);
    const last = below.at(-1) ?? 1 + Number(steps);
    return LEVELS[below.length]?.(last) ?? "";
  });
}

/** How numbers are written, level by level (党政机关公文格式 7.3.3). */
const LEVELS: readonly ((value: number) => string)[] = [
  (value) => `${ordinalHan(value)}、`,
  (value) => `（${ordinalHan(value)}）`,
  (value) => `${value}.`,
  (value) => `（${value}）`,
  (value) => `${value}）`,
];
