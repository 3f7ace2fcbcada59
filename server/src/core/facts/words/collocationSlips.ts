// Finds a wrong character in two words that always stand together: 问题导相, 攻艰克难, 长效机治.
import {
  COLLOCATIONS,
  COMMON_WORDS,
  JOINING,
  JOINING_ANYWHERE,
  OTHER_WORDS,
} from "../../data/collocations.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isAlike } from "./alike.ts";
import { foundInWalk } from "./sharedWalk.ts";
import type { Slip } from "./slips.ts";

/** Where one half of a saying stands, one of the words that are told of begins `offset` further on, if all is right there. */
interface Half {
  readonly offset: number;
  /** Each word as the 32 bits of its two characters. */
  readonly partners: number[];
}

const joining = new CharacterSet(JOINING);
const joiningAnywhere = new CharacterSet(JOINING_ANYWHERE);

/** In the order of their texts. */
let halves: readonly Half[] = [];
let words: ReadonlySet<string> | undefined;

/** The words of a paragraph with one wrong character beside a right one, in order of that one. Linear. */
export const collocationSlipsOf = foundInWalk({
  words: () => {
    const { firsts, seconds } = halvesByText();
    halves = [...firsts.values(), ...seconds.values()];
    return [...firsts.keys(), ...seconds.keys()];
  },
  meet: (text, number, at, slips: Slip[]) => {
    const { offset, partners } = halves[number] as Half;
    const start = at + offset;
    if (start >= 0 && start + 1 < text.length)
      lookAt(text, start, offset > 0 ? start : start + 1, partners, slips);
  },
});

/** Adds the slip where one of the words stands at `start` but for one character. It joins the right half at `joint`. */
function lookAt(
  text: string,
  start: number,
  joint: number,
  partners: readonly number[],
  slips: Slip[],
): void {
  const there = bits(text, start);
  let near = 0;
  for (let i = 0; i < partners.length; i++) {
    const partner = partners[i] ?? 0;
    const difference = partner ^ there;
    if (difference === 0) return;
    const isNear = (difference & 0xffff) === 0 || difference >>> 16 === 0;
    if (isNear && isAlikeBut(there, partner) && !isWordAtJoint(text, joint, joint - start, partner))
      near = partner;
  }
  if (near !== 0) tell(text, start, near, slips);
}

/** True where a word of one character may stand beside the right half: 思考和评价 is no 考核评价, 如果有资本 no 国有资本. */
function isWordAtJoint(text: string, joint: number, place: number, partner: number): boolean {
  const there = text.charCodeAt(joint);
  const right = place === 0 ? partner >>> 16 : partner & 0xffff;
  return (there === right ? joiningAnywhere : joining).has(there);
}

/** True where the one character in which they differ may be taken for the other's. */
function isAlikeBut(wrong: number, right: number): boolean {
  const shift = (wrong & 0xffff) === (right & 0xffff) ? 16 : 0;
  return isAlike(character(wrong >>> shift), character(right >>> shift));
}

function character(bits: number): string {
  return String.fromCharCode(bits & 0xffff);
}

function tell(text: string, start: number, near: number, slips: Slip[]): void {
  const end = start + 2;
  const wrong = text.slice(start, end);
  words ??= new Set([
    ...OTHER_WORDS.trim().split(/\s+/),
    ...sayings().flatMap((saying) => [saying.slice(0, 2), saying.slice(2)]),
  ]);
  if (words.has(wrong)) return;
  const right = character(near >>> 16) + character(near);
  slips.push({ kind: "character", text: wrong, right, start, end, doubtful: true });
}

function bits(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Sayings of four characters, two words each. */
function sayings(): readonly string[] {
  return COLLOCATIONS.trim().split(/\s+/);
}

type Halves = Map<string, Half>;

/** Of the commonest words, which stand everywhere, only with the nearest character of the other word. */
function halvesByText(): { readonly firsts: Halves; readonly seconds: Halves } {
  const common = new Set(COMMON_WORDS.trim().split(/\s+/));
  const firsts: Halves = new Map();
  const seconds: Halves = new Map();
  for (const saying of sayings()) {
    const nearest = common.has(saying.slice(0, 2)) ? 3 : 2;
    add(firsts, saying.slice(0, nearest), 2, bits(saying, 2));
    const from = common.has(saying.slice(2)) ? 1 : 2;
    add(seconds, saying.slice(from), -from, bits(saying, 0));
  }
  return { firsts, seconds };
}

function add(halves: Halves, text: string, offset: number, partner: number): void {
  const known = halves.get(text);
  if (known) known.partners.push(partner);
  else halves.set(text, { offset, partners: [partner] });
}
