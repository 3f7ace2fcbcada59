// Finds words that stand twice in a row: 获批获批, 进行进行, 的的; never 常常, 人人, 研究研究, 为了了解.
import {
  ACTORS,
  ASKING,
  COUNTING,
  DOUBLED_PARTICLES,
  JOINTS,
  LONGER_WORD_ENDINGS,
  NEXT_WORDS,
} from "../../data/repeats.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { codeTable } from "../../text/codeTable.ts";
import { isHan } from "../../text/han.ts";
import { overlapping } from "../../text/overlapping.ts";
import type { Span } from "../../text/span.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import { keptWith } from "../keptWith.ts";
import { othersWords } from "./othersWords.ts";
import { isReportWord } from "./reportWord.ts";

/** A repeated word: the span holds both, `once` is the word. */
export interface Repeat extends Span {
  readonly once: string;
}

/** A repeated stretch that is longer is a sentence, which another rule finds. */
const LONGEST = 12;

const particles = new Map(
  DOUBLED_PARTICLES.map(({ particle, begins, ends }) => [
    particle,
    { begins: new WordIndex(begins), ends: new WordIndex(ends) },
  ]),
);
const longerEndings = new CharacterSet(LONGER_WORD_ENDINGS);
const counting = new CharacterSet(COUNTING);

/** The repeated words of a paragraph in order, none overlapping another; none in titles or quoted speech. Linear. */
export const repeatsOf = keptWith((facts): readonly Repeat[] => {
  const { text, role } = facts.paragraph;
  if (role !== "prose" && role !== "table") return [];
  const repeats: Repeat[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const back = lastSeen(text, code, at);
    const before = at - back;
    if (back === 0 || before < from || !isHan(code)) continue;
    const repeat = back === 1 ? doubledParticle(text, before) : doubledWord(text, before, at);
    if (!repeat) continue;
    repeats.push(repeat);
    from = repeat.end;
  }
  if (repeats.length === 0) return repeats;
  const isOthers = overlapping(othersWords(facts));
  return repeats.filter((repeat) => !isOthers(repeat));
});

/** Where each character was met last, by the last bits of the place: the text tells whether it does stand there. */
const seen = codeTable();

/** How far before `at` the character stood last, if that is near; notes that it now stands there. */
function lastSeen(text: string, code: number, at: number): number {
  const back = (at - (seen[code] as number)) & 0xff;
  seen[code] = at;
  return back > 0 && back <= LONGEST && back <= at && text.charCodeAt(at - back) === code ? back : 0;
}

function doubledParticle(text: string, start: number): Repeat | null {
  const once = text.charAt(start);
  const known = particles.get(once);
  if (!known || text.charAt(start + 2) === once || text.charAt(start - 1) === once) return null;
  const isJoint =
    known.begins.startingAt(text, start + 1) !== "" || known.ends.endingAt(text, start + 1) !== "";
  return isJoint ? null : { start, end: start + 2, once };
}

/** What stands between two places of a character, where it stands again behind the second. */
function doubledWord(text: string, start: number, again: number): Repeat | null {
  const length = again - start;
  // Most differ at once: nothing is cut out of the text for them.
  for (let i = 1; i < length; i++) if (text.charCodeAt(start + i) !== text.charCodeAt(again + i)) return null;
  const once = text.slice(start, again);
  const end = again + length;
  return end <= text.length && isSlip(text, once, start, end) ? { start, end, once } : null;
}

function isSlip(text: string, once: string, start: number, end: number): boolean {
  let isOne = true;
  for (let i = 0; i < once.length; i++) {
    const code = once.charCodeAt(i);
    // 一步一步, 一项工作一项工作; 进一步进一步 and 一体化一体化 were typed twice.
    if (!isHan(code) || (counting.has(code) && !isTypedTwice(once, i))) return false;
    if (code !== once.charCodeAt(0)) isOne = false;
  }
  if (isOne) return false;
  if (once.length > 2) return !ASKING.test(text.slice(start, end)) && !meetsItsLike(text, once, start, end);
  // Of two characters, the end of one word and the start of the next often meet their like: 创业创新, 组织组织力.
  if (longerEndings.has(text.charCodeAt(end)) || ACTORS.get(once)?.includes(text[start - 1] ?? "\n"))
    return false;
  return isReportWord(once);
}

/** True where a stretch of three characters and more is the end of one word and the start of the next: 人民法院's 申请人申请人民. */
function meetsItsLike(text: string, once: string, start: number, end: number): boolean {
  const joint = JOINTS.get(once.charAt(0));
  if (joint !== undefined && (joint === "" || (start > 0 && joint.includes(text.charAt(start - 1)))))
    return true;
  return (
    end < text.length && (NEXT_WORDS.get(once.charAt(once.length - 1))?.includes(text.charAt(end)) ?? false)
  );
}

/** True where a numeral in a repeated stretch counts nothing: neither 一项工作 nor 第一军第一师. */
function isTypedTwice(once: string, at: number): boolean {
  if (once.length < 3 || at === once.length - 1 || "第几".includes(once.charAt(at))) return false;
  return at > 0 || (!MEASURES.has(once.charCodeAt(1)) && !counting.has(once.charCodeAt(1)));
}

/** What is gone through one by one: 一个问题一个问题, 一件事情一件事情. */
const MEASURES = new CharacterSet(
  "个项件桩步家户条点滴代批年月天日次遍层级场句字笔片颗块辆村镇乡县市人座排行队组站圈段栋茬拨道篇棵株大小",
);
