// Tells from what stands before a number that it is part of a date, an ordinal, a code or a name, and states no amount.
import { DISTANCES } from "../../data/masks.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { NONE, numeralKind } from "../../text/numeralChars.ts";
import { emphasisOf } from "../placeholders/maskEmphasis.ts";
import type { Amount } from "./metricMeasures.ts";

/** True where the text before the amount makes it something else. `emphasis`: * is Markdown's mark, not a mask. */
export function isPartOfOther(text: string, amount: Amount, emphasis: boolean): boolean {
  const { start } = amount;
  if (start === 0 || !suspects.has(text.charCodeAt(start - 1))) return false;
  const before = text[start - 1] ?? "";
  if (OTHER_BEFORE.includes(before)) return true;
  if (before === "*") return !emphasis && !isBold(text, start) && !DISTANCES.includes(amount.word);
  // PM2.5年均浓度, PM10日均值: what is measured.
  if (before === "M" && text[start - 2] === "P") return true;
  // 5G基站: no amount of them; NO2年均浓度: the year is none.
  if (isLatin(before)) return amount.unit === undefined || CODED.has(amount.unit.kind);
  if (JOINTS.includes(before)) return isJoined(text, start);
  if (before === "前") return !BEFORE_FRONT.includes(text[start - 2] ?? "\n");
  if (before === "后") return RANKED_LAST.test(text.slice(Math.max(0, start - 4), start));
  // 千吨万人供水工程, 百吨千人: a class of waterworks.
  if (before === "吨") return /^[百千]吨[千万]人/.test(text.slice(Math.max(0, start - 2), start + 2));
  if (before === "周" || before === "期") return isWeekday(text, amount);
  if (before === "届") return amount.word === "次" || amount.word === "期";
  if (LIST_MARKS.includes(before)) return followsOrdinal(text, start);
  return ALONE.has(text.slice(Math.max(0, start - 2), start));
}

/** 开展宣讲**12场**: the stars emphasise in plain text too. */
function isBold(text: string, start: number): boolean {
  let run = start - 1;
  while (text[run - 1] === "*") run--;
  return emphasisOf(text).marks.has(run);
}

/** 第三批, №5, #3, ×2, X5名, 〔2023〕, ±5: never an amount. */
const OTHER_BEFORE = "第№#×✕xXＸ＊_·•・‧∶±〔[";

const CODED: ReadonlySet<string> = new Set(["count", "time"]);

/** Marks that tie a number to the digits before it: 3.15, 2023/4, 15:30, 1+2. */
const JOINTS = ".．/／:：+＋\\=&";

/** True where the mark before the number ties it to something; the dot of an item's number (。2.5场) does not. */
function isJoined(text: string, start: number): boolean {
  const tied = numeralKind(text.charCodeAt(start - 2)) !== NONE || isLatin(text[start - 2] ?? "");
  return tied && !/(?:^|[。；：\s])\d{1,2}[.．]$/.test(text.slice(Math.max(0, start - 4), start));
}

/** 目前3个, 此前5次: no 前三名. */
const BEFORE_FRONT = "目当此以之提日年午空会节月事生跟眼面先从";

/** Words that a Han number at once closes or continues: 星期三, 正月十五. */
const ALONE = new Set(["礼拜", "正月", "腊月", "冬月", "农历", "双十", "高考"]);

/** 排名后三位: an ordinal from behind. */
const RANKED_LAST = /(?:排名|位列|位居|排在)(?:最|靠)?后$/;

const LIST_MARKS = "、和至到—-～~";

/** Every character that any of these questions is about: before most numbers stands none of them. */
const suspects = new CharacterSet(
  OTHER_BEFORE,
  JOINTS,
  LIST_MARKS,
  "*前后周期届吨",
  ...[...ALONE].map((word) => word.slice(-1)),
)
  .addRange("A", "Z")
  .addRange("a", "z")
  .addRange("Ａ", "ｚ");

function isLatin(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xff21 && code <= 0xff5a);
}

/** 周三, 星期五; but 每周三次 and 每周一次 count. */
function isWeekday(text: string, amount: Amount): boolean {
  const { start, numeral } = amount;
  if (text[start - 1] === "期") return text[start - 2] === "星" && numeral.han;
  if (!numeral.han || numeral.value > 7) return false;
  return text[start - 2] !== "每" || !COUNTS_PER_WEEK.has(amount.word);
}

const COUNTS_PER_WEEK = new Set(
  "次 期 篇 场 堂 节 天 小时 个小时 课时 学时 遍 回 趟 场次 条 件 例".split(" "),
);

/** 第3、5名; 第二至四批; 一、二、三等: the list began as an ordinal. Looks back over numbers and marks only. */
function followsOrdinal(text: string, start: number): boolean {
  let i = start - 1;
  const low = Math.max(0, start - 24);
  while (i >= low && (LIST_MARKS.includes(text[i] ?? "\n") || numeralKind(text.charCodeAt(i)) !== NONE)) i--;
  return i < start - 2 && text[i] === "第";
}
