// Finds commas that part what belongs to one phrase: 党中央，国务院的部署; 横向到边，纵向到底的体系; 积极性，主动性和创造性; 坚持公开，公平，公正的原则.
import { CharacterSet } from "../../text/characterSet.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { MarkLine } from "./markKinds.ts";

const BODY =
  "党中央|国务院|中央军委|[省市县区州盟旗]委|[省市县区]人民政府|[省市县区]政府|自治区党委|自治区政府";
const BEFORE = new RegExp(`(?:${BODY})$`);
const BEHIND = new RegExp(`^(?:${BODY})(?:[的和及与]|决策|部署|要求|关于|工作要求|工作部署)`);
/** Four characters behind the verb, and four before 的 and what they describe. */
const PHRASE = /(?:构建|形成|建立|建成|健全|完善|打造|织密)(?:起|了)?[\u4e00-\u9fff]{4}$/;
const PHRASE_END = /^[\u4e00-\u9fff]{4}的[\u4e00-\u9fff]{0,6}(?:体系|格局|机制|局面|网络|氛围|链条)/;
/** The second of two verbs begins a clause of its own: 完善考核制度，制定具体的机制. */
const VERB =
  /^(?:制定|搭建|建立|健全|完善|形成|构建|打造|营造|推动|提高|加强|强化|实现|促进|落实|明确|出台|探索|创新)/;

const endsBody = new CharacterSet("央院委府");
const OF = "的".charCodeAt(0);

/** Notes the comma at `at` where it parts one phrase. */
export function listComma(line: MarkLine, at: number): void {
  const { text } = line;
  if (isNoun(text, at) || isPrinciple(text, at) || isWay(text, at)) {
    line.wrong("list-comma", { start: at, end: at + 1 }, "、", true);
    return;
  }
  const mayBeBodies = at > 0 && endsBody.has(text.charCodeAt(at - 1));
  if (!mayBeBodies && text.charCodeAt(at + 5) !== OF) return;
  const before = text.slice(Math.max(0, at - 9), at);
  const behind = text.slice(at + 1, at + 16);
  const isBodies =
    mayBeBodies &&
    BEFORE.test(before) &&
    BEHIND.test(behind) &&
    !isAddressed(text.slice(Math.max(0, at - 24), at));
  const isPhrase = PHRASE.test(before) && PHRASE_END.test(behind) && !VERB.test(behind);
  if (isBodies || isPhrase) line.wrong("list-comma", { start: at, end: at + 1 }, "、", isBodies);
}

/** 各市人民政府，省委和省政府各部门：: those whom a document is sent to, class by class. */
function isAddressed(before: string): boolean {
  return /各[^，。；：]{1,20}$/.test(before);
}

/** 积极性，主动性和创造性: nouns of one ending and length, of which the last two are joined. */
function isNoun(text: string, at: number): boolean {
  const ending = text.charAt(at - 1);
  if (ending === "" || !NOUN_ENDINGS.includes(ending) || text.charAt(at + 3) !== ending) return false;
  return PARALLEL.test(text.slice(at - 3, at + 10));
}

/** 坚持公开，公平，公正的原则: three words or more of two characters each. */
function isPrinciple(text: string, at: number): boolean {
  const end = wordsEnd(text, at + 1);
  if (!text.startsWith("的原则", end)) return false;
  const before = PRINCIPLED.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
  const count = ((before?.[1] ?? "").length + end - at) / 3;
  return before !== null && WORDS.test(text.slice(at + 1, end)) && count >= 2;
}

/** 采取发包、租赁，入股等方式: the last of words of two characters each, of which 等 says what they are. */
function isWay(text: string, at: number): boolean {
  return text.charAt(at + 3) === "等" && WAYS.test(text.slice(Math.max(0, at - 5), at + 6));
}

const WAYS =
  /^[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]{2}，[\u4e00-\u9fff]{2}等(?:方式|形式|手段|途径|渠道|环节|领域|行业)$/;

/** Where words of two characters that 、 or ， parts end, four at most. */
function wordsEnd(text: string, from: number): number {
  let end = from + 2;
  while (end - from < 11 && isOneOf("，、", text.charCodeAt(end))) end += 3;
  return end;
}

const PRINCIPLED = /(?:坚持|按照|遵循|本着|秉持)((?:[\u4e00-\u9fff]{2}[，、]){0,3})[\u4e00-\u9fff]{2}$/;
const LONGEST_BEFORE = 13;
const WORDS = /^(?:[\u4e00-\u9fff]{2}[，、]){0,3}[\u4e00-\u9fff]{2}$/;

const NOUN_ENDINGS = "性感";
const PARALLEL = /^[\u4e00-\u9fff]{2}([性感])，[\u4e00-\u9fff]{2}\1(?:[、和及与]|以及)[\u4e00-\u9fff]{2,3}\1/;
