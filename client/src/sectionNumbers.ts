// Writes a section's number, the numbers of the sections after it and of what lies below it.
import type { NextNumberResult, SectionNumberStyle } from "../../server/src/protocol.ts";

/** The number of the section that is put in: its form, and how the draft would write it. */
export type SectionNumber = Pick<NextNumberResult, "style" | "number" | "prefix">;

/** What the levels below a form are numbered with: GB/T 9704—2012 7.3.3, office practice where it is silent. */
const BELOW: Readonly<Record<SectionNumberStyle, SectionNumberStyle>> = {
  none: "han",
  part: "han",
  chapter: "section",
  section: "han",
  article: "hanBracket",
  han: "hanBracket",
  hanBracket: "arabic",
  arabic: "arabicBracket",
  arabicBracket: "circled",
  arabicHalfBracket: "circled",
  circled: "circled",
};

const DIGITS = "零一二三四五六七八九";
const CIRCLED_ONE = 0x2460;
// ① ⑴ ⒈ ㈠: a whole number in one character.
const SINGLE = /[\u2460-\u249b\u3220-\u3229]/;

/** The number of the section `steps` after the one with `number`, written like it: 三、 and 2 give 五、. */
export function later({ number }: SectionNumber, steps: number): string {
  if (steps === 0) return number;
  return number.replace(/\d+|[０-９]+|[\u2460-\u249b\u3220-\u3229]|[一二三四五六七八九十]+/, (old) => {
    if (/\d/.test(old)) return String(Number(old) + steps);
    if (/[０-９]/.test(old)) return fullWidth(Number(shifted(old, -0xfee0)) + steps);
    if (SINGLE.test(old)) return shifted(old, steps);
    return han(valueOfHan(old) + steps);
  });
}

/** The number of a section below one of the given form: [2] is its second, [2, 1] the first below that. */
export function below(style: SectionNumberStyle, path: readonly number[]): string {
  let form = style;
  for (const _ of path) form = BELOW[form];
  return written(form, path.at(-1) ?? 1);
}

function written(style: SectionNumberStyle, value: number): string {
  switch (style) {
    case "section":
      return `第${han(value)}节`;
    case "han":
      return `${han(value)}、`;
    case "hanBracket":
      return `（${han(value)}）`;
    case "arabic":
      return `${value}.`;
    case "arabicBracket":
      return `（${value}）`;
    default:
      return String.fromCharCode(CIRCLED_ONE + value - 1);
  }
}

/** 1 to 99. */
function han(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const front = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return front + (ones === 0 ? "" : DIGITS[ones]);
}

function valueOfHan(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["零", text];
  return (tens === "" ? 1 : DIGITS.indexOf(tens ?? "")) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

function fullWidth(value: number): string {
  return shifted(String(value), 0xfee0);
}

function shifted(text: string, by: number): string {
  return String.fromCharCode(...[...text].map((character) => character.charCodeAt(0) + by));
}
