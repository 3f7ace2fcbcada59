// How Chinese is spelled: whole texts with polyphones by their words, single characters for texts that come later.
import { customPinyin, pinyin } from "pinyin-pro";
import { allCharacters } from "./lib/gb2312.mjs";

const HAN = /\p{Script=Han}/u;

/** Words that the library would read otherwise: 重建 in 重建设, 标的 in 目标的, 行情 in 执行情况. */
const WORDS = {
  重建设: "zhòng jiàn shè",
  三重一大: "sān zhòng yī dà",
  两重: "liǎng zhòng",
  目标的: "mù biāo de",
  运行情况: "yùn xíng qíng kuàng",
  执行情况: "zhí xíng qíng kuàng",
  长期: "cháng qī",
  基调: "jī diào",
};
customPinyin(WORDS);

/** The syllables of a text's Han characters without tones, one blank between two, ü as v: 银行 gives yin hang. */
export function syllablesOf(text) {
  return readings(text)
    .filter(({ origin }) => HAN.test(origin))
    .map(({ pinyin }) => pinyin)
    .join(" ");
}

/**
 * The readings of the 6,763 characters of GB/T 2312, as syllable → characters: `main` holds each character's common
 * reading, `other` the further ones of polyphones. For texts that the office adds, which no build sees.
 */
export function readingsOfCharacters() {
  const main = {};
  const other = {};
  for (const character of allCharacters()) {
    const [first, ...rest] = new Set(
      pinyin(character, { toneType: "none", type: "array", multiple: true, v: true }),
    );
    main[first] = (main[first] ?? "") + character;
    for (const syllable of rest) other[syllable] = (other[syllable] ?? "") + character;
  }
  return { main, other };
}

function readings(text) {
  return pinyin(text, { toneType: "none", type: "all", v: true });
}
