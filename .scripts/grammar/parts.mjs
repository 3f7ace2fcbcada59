// What both the plain grammar and the one of Markdown are made of: numbers, figures, headings, quoted names.
import { NUMBERED_NAMES } from "./words.mjs";

const r = String.raw;

/** The scopes of what must be filled in: colour themes show escapes everywhere, and less loudly than errors. */
export const MASK = "constant.character.escape.mask.gongwen";
export const BLANK = "constant.character.escape.blank.gongwen";
export const MARKER = "constant.character.escape.marker.gongwen";

/** Numbers of headings by level; the first and the fourth level have no look-alike, 1. must not be 1.5万元. */
export const NUMBERS = {
  1: "[一二三四五六七八九十百]{1,4}、",
  2: r`[（(][一二三四五六七八九十]{1,3}[）)][、.．]?|[\x{3220}-\x{3229}]`,
  3: r`[0-9０-９]{1,2}[.．、][ \x{3000}]?(?:(?![\s0-9０-９])|(?=(?:19|20)[0-9]{2}年))`,
  4: r`[（(][0-9０-９]{1,2}[）)][、.．]?|[\x{2474}-\x{2487}]`,
  5: r`[\x{2460}-\x{2473}]`,
};
/** The start of a line with its indent. */
export const INDENT = r`^[ \t\x{3000}]{0,8}`;

const DIGITS = r`[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?`;
/** Arabic digits with what may belong to them: 16.4万, 300余, 1,200, 10～15, 30余万. Not 第3, 〔2026〕, 3×4, PM2.5. */
export const ARABIC =
  r`(?<![第A-Za-z0-9０-９〔])(?<![A-Za-z0-9０-９][.．,:：×*xX/\-—–～~])` +
  r`(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\.[0-9]{1,6})?|${DIGITS})` +
  r`(?:(?:[%％]|[万亿]?元|[万亿])?[～~—–\-－至]${DIGITS})?[十百千万亿]{0,3}[余多]?[万亿]{0,2}[余多]?`;
/** Chinese numerals: 九, 十二, 两千余, 几十, 上百, 百余. One alone (一项, 一批) is an article, 二 alone an ordinal. */
export const CHINESE =
  `(?<![第届初零〇一二三四五六七八九十百千万亿两几])(?!${NUMBERED_NAMES})` +
  "(?:[一二数几](?=[十百千万亿])|[两三四五六七八九十]|上(?=[百千万])|[百千万](?=[余多]))" +
  "[零〇一二三四五六七八九十百千万亿两]{0,10}[余多]?[万亿]{0,2}";
/** Captures of a number and its unit. */
export const FIGURE = { 1: { name: "constant.numeric.gongwen" }, 2: { name: "keyword.other.unit.gongwen" } };

/** The scope of a name in “”, and of one in 《》. */
export const QUOTE = "string.quoted.double.gongwen";
export const TITLE = "entity.name.type.document.gongwen";

/** Words that say a text is still to come. */
export const PENDING = {
  comment: "待补充, 待核实 as a clause of its own; not 有待补充, 亟待完善, 等待",
  name: MARKER,
  match: r`(?<![有亟尚等])待补充(?!完)|(?<!\p{Han})(?:数[字据])?待(?:填写?|核实?|定|完善|确认)(?!\p{Han})`,
};

/** A heading with its title up to the first 。; a title longer than 60 is a paragraph, and only its number counts. */
export function heading(level, numbers, notInTitle = "") {
  const from = numbers === NUMBERS ? "#" : "text.gongwen#";
  return {
    comment: `a heading of level ${level}, on a line of its own or run in`,
    match: r`${INDENT}(${numbers[level]})(?:([^。\n${notInTitle}]{1,60})(?=。|$))?`,
    captures: headingCaptures(level, from),
  };
}

/** Number and title are scoped apart, so that the indent stays plain and masks in the title show. */
export function headingCaptures(level, from) {
  const patterns = [include(`${from}placeholders`), include("#quoted-names")];
  return {
    1: { name: `markup.heading.${level}.gongwen punctuation.definition.heading.gongwen` },
    2: { name: `markup.heading.${level}.gongwen entity.name.section.gongwen`, patterns },
  };
}

/** A name in its marks, with the masks in it; `from` is the grammar that knows them. */
export function quoted(match, name, from) {
  return { name, match, captures: { 1: { patterns: [include(`${from}placeholders`)] } } };
}

/** A reference to a pattern, by #name or scope#name. */
export function include(what) {
  return { include: what };
}

/** A reference to a pattern of the same grammar. */
export function local(name) {
  return include(`#${name}`);
}
