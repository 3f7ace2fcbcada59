// What people call the places of phrases, in files that they write themselves.
import { PHRASE_PLACES, type PhrasePlace } from "./types.ts";

/** Any of the words in a name tells the place; the first line that fits holds. */
const NAMES: readonly (readonly [PhrasePlace, RegExp])[] = [
  ["opening", /开头|依据|缘由/],
  ["transition", /过渡|承接|引出/],
  ["lead", /政治|统领|指导思想/],
  ["effect", /成效|数据/],
  ["achievement", /成绩|总括|概括/],
  ["example", /事例|例子|典型/],
  ["shortcoming", /问题|不足|短板/],
  ["cause", /原因/],
  ["next", /打算|下一?步|计划/],
  ["measure", /举措|措施|做法/],
  ["closing", /结尾|结语|结束/],
  ["courtesy", /称谓|礼节|客套/],
];

/** The place that a name means: its key, its own name, or a word people use for it; undefined for other names. */
export function placeNamed(name: string): PhrasePlace | undefined {
  const exact = Object.entries(PHRASE_PLACES).find(([key, shown]) => name === key || name === shown);
  return (exact?.[0] as PhrasePlace | undefined) ?? NAMES.find(([, words]) => words.test(name))?.[0];
}
