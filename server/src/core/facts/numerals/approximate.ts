// Finds approximate numbers in a wrong form: 3、4个, 三、五天, 10几个, 几10人.
import { CharacterSet } from "../../text/characterSet.ts";
import { isDigit } from "../../text/charClasses.ts";
import type { NumeralLine } from "./numeralKinds.ts";

const HAN = "零一二三四五六七八九";
const digits = new CharacterSet("123456789一二三四五六七八九");
/** What is counted in approximate numbers; 1、2号 and 五、六年级 name two things each. */
const UNIT =
  /^(?:[十百千万亿]|[个名天户倍岁里]|次(?!产)|家(?!庭)|人(?!民|大|员|才)|件(?!类)|小时|分钟|公里|个月|年(?!级|度|期|代|[一二三四五六七八九\d]))/;

/** Reads a 、 between two digits next to each other: 三、五天 and 3、4个. */
export function readApproximate(line: NumeralLine, at: number): number {
  const { text } = line;
  // Most stand between words: nothing is cut out of the text for them.
  if (!digits.has(text.charCodeAt(at - 1)) || !digits.has(text.charCodeAt(at + 1))) return at + 1;
  const first = digitOf(text.charAt(at - 1));
  const second = digitOf(text.charAt(at + 1));
  const isHan = !isDigit(text.charCodeAt(at - 1));
  if (isHan !== !isDigit(text.charCodeAt(at + 1))) return at + 1;
  // 三五 is the one pair that is not next to each other.
  if (second - first !== 1 && !(first === 3 && second === 5)) return at + 1;
  const before = text[at - 2] ?? "";
  if (/[\d第、.一二三四五六七八九十百第（(]/.test(before) && !(isHan && before === "十")) return at + 1;
  const behind = text.slice(at + 2, at + 5);
  const unit = UNIT.exec(behind)?.[0];
  if (unit === undefined || isNamed(text, at, behind, unit)) return at + 1;
  if (isHan) line.wrong("approximate", { start: at, end: at + 1 }, "", true);
  else line.wrong("approximate", { start: at - 1, end: at + 2 }, `${HAN[first]}${HAN[second]}`, false);
  return at + 2;
}

/** 一、二十 may be 一 and 二十; 三、四百 behind a noun is an amount. */
function isNamed(text: string, at: number, behind: string, unit: string): boolean {
  if (!/[十百千万亿]/.test(unit)) return text[at + 1 + unit.length + 1] === "、";
  return !/^[十百千万亿](?:多|余)?[个名天次户人年]/.test(behind);
}

/** Reads 几 beside a number in digits: 10几个, 几10人. */
export function readSome(line: NumeralLine, at: number): number {
  const { text } = line;
  if (text[at] !== "几") return at + 1;
  const tens = (at > 1 && text.slice(at - 2, at)) || "";
  if (
    /^[1-9]0$/.test(tens) &&
    !/[\d.年月日]/.test(text[at - 3] ?? "") &&
    /^[个名年天次户人家件条项岁万]/.test(text.slice(at + 1, at + 2))
  ) {
    const digit = Number(tens[0]);
    line.wrong("approximate", { start: at - 2, end: at + 1 }, `${digit > 1 ? HAN[digit] : ""}十几`);
  } else {
    const zeros = /^(10{1,3})(?!\d|\.)/.exec(text.slice(at + 1, at + 6))?.[1];
    const place = { 2: "十", 3: "百", 4: "千" }[zeros?.length ?? 0];
    if (zeros && place) line.wrong("approximate", { start: at, end: at + 1 + zeros.length }, `几${place}`);
  }
  return at + 1;
}

function digitOf(character: string): number {
  return character >= "1" && character <= "9" ? Number(character) : HAN.indexOf(character);
}
