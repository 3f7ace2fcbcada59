// What sort of line a paragraph is to the search for residue: the document's own text, a headline, a name, a link.
import { endsInKind } from "../facts/outline/kindWord.ts";

/** Longer lines are running text, whatever they say: no name, headline or link. */
export const LONGEST_LINE = 200;
/** A distributor's slogan is short. */
export const LONGEST_SLOGAN = 40;
const LONGEST_LINK = 60;

/** A line's words, without the marks and spaces before and behind them; a long one stays as it is. */
export function bareLine(text: string): string {
  return text.length > LONGEST_LINE ? text : text.replace(/^[#>\s]+/, "").trimEnd();
}

/** True for a line of the document's own: a sentence, a signature's date, a heading, a note. */
export function isBody(text: string): boolean {
  return isProse(text) || (DATE_LINE.test(text) && !OCCASION.test(text)) || HEADED.test(text);
}

/** True where the line, a bracket at its end aside, ends in a kind of document: …总结（试行）. */
export function namesKind(text: string): boolean {
  return endsInKind(text.replace(/[（(][^（）()]{1,20}[）)]$/, ""));
}

/** True for running text: a long line, or one that ends as a sentence does. */
export function isProse(text: string): boolean {
  return text.length > LONGEST_LINK || SENTENCE_END.test(text);
}

const DATE_LINE = /^[（(]?(?:\d{4}|[二〇零一三四五六七八九]{4}|20[X×*_\s]{2,4})\s?年/;
/** 2026年1月28日在县人民代表大会第四次会议上: below a speech's or a report's title. */
const OCCASION = /[会议]上[）)]?$/;
/** How headings, notes and addresses begin. */
export const HEADED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|附件|附：|抄送|联系人|主送|特此|同志们|各位)/;
const SENTENCE_END = /[。！？；：…]["”’）)]?$/;
