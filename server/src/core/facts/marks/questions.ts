// Tells whether a question mark stands in a slogan or title where a dot or a dash was lost in conversion.
import { isHan } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";

/** Words that make a question, so that its mark is right. */
const ASKS =
  /[吗呢吧么嘛谁何哪几否怎啥孰岂咋]|什么|多少|多久|多大|是不|能不|要不|有没|会不|难道|凭啥|为了谁|问|疑|考|行不|对不|好不|如之奈/;

/** The fewest Han characters on either side: 甲？乙 says nothing. */
const SIDE = 3;

/**
 * “心向党？奋进新征程”: inside quotation marks or a title, between Han characters, with no word that asks before it. A
 * quotation of more than 40 characters is speech.
 */
export function isStatement(line: MarkLine, start: number, end: number): boolean {
  const { text } = line;
  const pair = line.pairAround(start);
  if (!pair || !"“‘《〈".includes(pair.kind) || pair.close - pair.open > LONGEST) return false;
  for (let i = 1; i <= SIDE; i++) {
    if (!isHan(text.charCodeAt(start - i)) || !isHan(text.charCodeAt(end + i - 1))) return false;
  }
  const inner = text.slice(pair.open + 1, pair.close);
  return (
    !ASKS.test(inner) &&
    inner.replace(/\?{1,3}/g, "？").indexOf("？") === inner.replace(/\?{1,3}/g, "？").lastIndexOf("？")
  );
}

const LONGEST = 42;
