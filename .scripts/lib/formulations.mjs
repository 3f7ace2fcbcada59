// What the near misses are found by, made from the bank's formulations: terms, members, and characters that sound alike.
import { pinyin } from "pinyin-pro";
import { commonCharacters } from "./gb2312.mjs";

/** The module server/src/core/data/formulations.ts as text. */
export function formulationsModule(formulations, phrases) {
  const terms = new Set(
    formulations.flatMap(({ text }) => [...text.matchAll(/“([^“”]+)”/g)].map(([, term]) => term)),
  );
  const members = new Set(formulations.flatMap(membersOf));
  const characters = new Set([...terms, ...members, ...phrases].flatMap((text) => [...text]));
  return `// Made by npm run rules from the bank's formulations: what near misses are found by.

/** Terms that stand in quotation marks, parted by white space. */
export const TERMS = \`\n${wrapped([...terms])}\n\`;

/** Unquoted formulations and the members of those that have some, of five characters and more, parted by white space. */
export const MEMBERS = \`\n${wrapped([...members])}\n\`;

/** One a line: a term that stands in quotation marks, then the members that it counts, in their order. */
export const EXPANSIONS = \`\n${formulations.flatMap(expansionOf).join("\n")}\n\`;

/** Groups of characters that sound alike, as far as some formulation has one of the group, parted by white space. */
export const HOMOPHONES = \`\n${wrapped(homophones(characters))}\n\`;
`;
}

/** Pieces of Han characters alone: 政治意识, 摘帽不摘责任. */
function membersOf({ text, expansion }) {
  const pieces = expansion
    .split(/[^\u4e00-\u9fff]+/)
    .map((piece) => piece.replace(/和$/, ""))
    .concat(/[“”]/.test(text) ? [] : [text]);
  return pieces.filter((piece) => /^[\u4e00-\u9fff]{5,24}$/.test(piece));
}

/**
 * The term and its members, where it is one term and they can be told apart by what parts them; long ones are too often told
 * in other words.
 */
function expansionOf({ text, expansion, separator = "、" }) {
  const terms = [...text.matchAll(/“([^“”]+)”/g)].map(([, term]) => term);
  const members = [...separator].reduce(
    (pieces, mark) => pieces.flatMap((piece) => piece.split(mark)),
    [expansion],
  );
  const isPlain = members.every((member) => /^[\u4e00-\u9fff]{2,8}$/.test(member));
  return terms.length === 1 && members.length >= 3 && members.length <= 12 && isPlain && !/\s/.test(terms[0])
    ? [[terms[0], ...members].join(" ")]
    : [];
}

function homophones(wanted) {
  const groups = new Map();
  for (const character of commonCharacters()) {
    const syllable = pinyin(character, { toneType: "none", v: true });
    groups.set(syllable, (groups.get(syllable) ?? "") + character);
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && [...group].some((one) => wanted.has(one)),
  );
}

function wrapped(words) {
  const lines = [""];
  for (const word of words) {
    if (lines.at(-1).length + word.length > 100) lines.push("");
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.join("\n");
}
