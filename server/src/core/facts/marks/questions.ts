// Tells whether a question mark stands in a slogan or title where a dot or a dash was lost in conversion.
import { isAnyHan } from "../../text/han.ts";
import type { MarkLine } from "./markKinds.ts";

/** Words that make a question, so that its mark is right. */
const ASKS =
  /[吗呢吧么嘛谁何哪几否怎啥孰岂咋嗎麼誰幾豈]|什么|多少|多久|多大|是不|能不|要不|有没|会不|难道|凭啥|为了谁|问|疑|考|行不|对不|好不|如之奈|([\u4e00-\u9fff])[不没]\1/;

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
  if (isRow(text.slice(pair.open + 1, pair.close))) return true;
  for (let i = 1; i <= SIDE; i++) {
    if (!isAnyHan(text.charCodeAt(start - i)) || !isAnyHan(text.charCodeAt(end + i - 1))) return false;
  }
  const inner = text.slice(pair.open + 1, pair.close);
  return (
    !ASKS.test(inner) &&
    inner.replace(/\?{1,3}/g, "？").indexOf("？") === inner.replace(/\?{1,3}/g, "？").lastIndexOf("？")
  );
}

const LONGEST = 42;

/**
 * 制定了？年度培训工作方案？: where the second of two marks ends that were those of a title, or 0. What was made is named by
 * its kind, and no question is made.
 */
export function titleEnd({ text }: MarkLine, at: number): number {
  if (!MADE.test(text.slice(Math.max(0, at - 3), at)) || !isAnyHan(text.charCodeAt(at + 1))) return 0;
  const name = TITLE.exec(text.slice(at + 1, at + LONGEST))?.[0] ?? "";
  return name === "" || ASKS.test(name.slice(0, -1)) ? 0 : at + 1 + name.length;
}

const MADE = /(?:制定|制订|修订|印发|出台|下发|发布|编制|编印|根据|按照|依据)了?$/;
const TITLE =
  /^[\u4e00-\u9fff\d“”（）()〔〕年—-]{3,36}(?:意见|方案|办法|规定|通知|制度|细则|条例|计划|规划|清单|手册|纲要|要点|规则|准则|指南)(?:[（(][\u4e00-\u9fff]{2,4}[）)])?[？?]/;

/** “廉洁？自律”, “学法？守法？用法？”: words of one length, none of which asks; the last mark has one before it only. */
function isRow(inner: string): boolean {
  const words = inner
    .replace(/\?{1,3}/g, "？")
    .replace(/？$/, "")
    .split("？");
  const length = words[0]?.length ?? 0;
  return (
    words.length > 1 &&
    length >= 2 &&
    !ASKS.test(inner) &&
    words.every((word) => word.length === length && HAN.test(word))
  );
}

const HAN = /^[\u4e00-\u9fff]+$/;

/** ??坚持问题导向。 at the start of a paragraph: the two characters of a dash, each lost. */
export function opensDashed({ text }: MarkLine, start: number, end: number): boolean {
  return (
    end - start === 2 && start < 8 && text.slice(0, start).trim() === "" && isAnyHan(text.charCodeAt(end))
  );
}
