// Reads a section number at a place in a text: 一、 （一） 1. （1） 1） ① 第一章 and their half- and full-width forms.
import { DIVISION_STYLE, LISTED_NOUNS, NUMBER_BLOCKS, type NumberStyle } from "../data/numberForms.ts";
import { arabicNumberAt } from "./arabicSectionNumber.ts";
import { arabicDigit, certain, HAN, LINE_START, numeralAt, type SectionNumber } from "./sectionNumeral.ts";

/** The space behind 一 where a title of Han alone is the rest of the line; 三 年来 and 一 季度 are numbers set apart. */
const SPACED_TITLE =
  /[ \u3000]{1,4}(?=[\u4e00-\u9fff][\u4e00-\u9fff、与和“”（）]{2,24}\s*$)(?![一二三四五六七八九十百千万亿年月日季度个项次届批期级类名位人种条是要])/y;
const LISTED = new RegExp(`^(?:${LISTED_NOUNS.join("|")})`);

/** The section number that starts at `at`, or null. Decimals, times and years that only look like one give null. */
export function sectionNumberAt(text: string, at: number): SectionNumber | null {
  const first = text[at];
  if (first === undefined) return null;
  if (first === "（" || first === "(") return bracketed(text, at);
  if (first === "第") return division(text, at);
  if (HAN.includes(first)) return han(text, at);
  const code = text.charCodeAt(at);
  if (arabicDigit(code) >= 0) return arabicNumberAt(text, at);
  return code >= 0x2460 ? singleCharacter(text, at, code) : null;
}

/** True where another number of the form follows at once: （一）（二）两项 speaks of numbers and opens nothing. */
export function isOneOfSeveral(text: string, { style, end }: SectionNumber): boolean {
  return BRACKETED.has(style) && sectionNumberAt(text, end)?.style === style;
}

const BRACKETED: ReadonlySet<NumberStyle> = new Set(["hanBracket", "arabicBracket"]);

function bracketed(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at + 1);
  if (!numeral) return null;
  const close = text[numeral.end];
  if (close !== "）" && close !== ")") return null;
  const style = numeral.han ? "hanBracket" : "arabicBracket";
  return certain(style, numeral.value, afterMark(text, numeral.end + 1, "、.．"));
}

function division(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at + 1);
  if (!numeral) return null;
  const noun = text.startsWith("部分", numeral.end) ? "部分" : (text[numeral.end] ?? "");
  const style = DIVISION_STYLE[noun];
  if (!style) return null;
  const end = numeral.end + noun.length;
  const follows = text[end];
  const separated = follows === undefined || " \t\u3000\u2002\u2003\u00a0：:、.．".includes(follows);
  // 第一章总则 is a heading without a space; 第一条措施 or 第一部分是 in running text is none.
  const isTitle = (style === "chapter" || style === "section") && isShortLine(text, end);
  const glued = !separated && (isTitle || (style === "article" && isProvision(text, at, end)));
  return separated || glued ? certain(style, numeral.value, afterMark(text, end, "：:、.．")) : null;
}

/** 第三条公安机关应当依法…: an article lost the space behind its number; 第三条规定 and 第二条生产线可以 speak of things. */
function isProvision(text: string, at: number, end: number): boolean {
  return LINE_START.test(text.slice(0, at)) && PROVISION.test(text.slice(end, end + LONGEST_PROVISION));
}

const LONGEST_PROVISION = 40;
const PROVISION =
  /^(?:为了?(?:规范|加强|进一步|保障|促进|推进|维护|保护)|本(?:办法|条例|规定|细则|制度|规则|章程)|(?!规定|所|中|第|款|至|[\u4e00-\u9fff]{0,3}(?:[线路河街渠]|措施|意见|建议|要求|经验))[\u4e00-\u9fff、（）“”《》]{2,30}(?:应当|不得|是指))/;

function han(text: string, at: number): SectionNumber | null {
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  const mark = text[numeral.end] ?? "";
  if (mark === " " || mark === "\u3000") return spaced(text, at, numeral);
  if (mark === "" || !"、．.：:".includes(mark)) return null;
  const end = numeral.end + 1;
  const second = mark === "、" && HAN.includes(text[end] ?? "?") ? numeralAt(text, end) : null;
  // 一、二、三产业 lists numbers and numbers nothing; 一、一年来工作回顾 and 三、二十大精神 count nothing up.
  const listsOn = second !== null && second.value > numeral.value;
  if (listsOn && text[second.end] === "、" && numeralAt(text, second.end + 1)) return null;
  const mayList =
    listsOn && (second.value === numeral.value + 1 || LISTED.test(text.slice(second.end, second.end + 4)));
  return { style: "han", value: numeral.value, end, mayList };
}

/** 一　德育工作: a short line of its own, as 1　总则. */
function spaced(
  text: string,
  at: number,
  { value, end }: { value: number; end: number },
): SectionNumber | null {
  if (!LINE_START.test(text.slice(0, at))) return null;
  // 一 、党建引领: the space slipped in before the mark.
  if (text[end + 1] === "、") return certain("han", value, end + 2);
  if (text.length - at > 40) return null;
  SPACED_TITLE.lastIndex = end;
  return SPACED_TITLE.test(text) ? certain("han", value, SPACED_TITLE.lastIndex) : null;
}

function singleCharacter(text: string, at: number, code: number): SectionNumber | null {
  for (const [first, value, count, style] of NUMBER_BLOCKS) {
    if (code >= first && code < first + count) {
      return certain(style, value + code - first, afterMark(text, at + 1, "、.．"));
    }
  }
  return null;
}

function afterMark(text: string, at: number, marks: string): number {
  const mark = text[at];
  return mark !== undefined && marks.includes(mark) ? at + 1 : at;
}

function isShortLine(text: string, from: number): boolean {
  return text.length - from <= 30 && !/[。；，]/.test(text.slice(from));
}
