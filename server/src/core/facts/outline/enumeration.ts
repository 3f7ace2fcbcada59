// Enumerations in running text: points (一是…二是…, 首先…其次…) and numbered items (1.…2.…) inside a paragraph.
import { NUMBER_BLOCKS, type NumberStyle } from "../../data/numberForms.ts";
import { ORDER_WORDS, POINT_VERBS, type PointFamily } from "../../data/pointForms.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isDigit } from "../../text/charClasses.ts";
import { isHan } from "../../text/han.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { isInside } from "../../text/opaque.ts";
import { ordinalValue } from "../../text/ordinal.ts";
import { isOneOfSeveral, sectionNumberAt } from "../../text/sectionNumber.ts";
import type { Span } from "../../text/span.ts";
import { splitsPair } from "../../text/splitsPair.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { emphasisOf } from "../placeholders/maskEmphasis.ts";
import { watchFor } from "../places.ts";
import { withoutEndMark } from "./endMark.ts";

/** One member of an enumeration. Whether a run proves it is the outline's affair: a run may cross paragraphs. */
export interface EnumerationItem {
  readonly kind: "point" | "item";
  readonly family: PointFamily | NumberStyle;
  /** Its place in the run, from 1. */
  readonly value: number;
  /** 一是, 首先是, 首先 or 1. — as written. */
  readonly number: Span;
  readonly title: Span;
}

/** A point's title is cut here, as the labels are. */
const TITLE_LIMIT = 40;
/** An item without an end mark so far away has its title cut here, so that reading stays linear. */
const ITEM_TITLE_LIMIT = 120;
/** After these a clause may begin. */
const OPENER = new CharacterSet("。；;：:！!？?，,、”’）)\u3000\u2002\u2003\u00a0 \t");
/** What 一 makes a word with: 统一是, 唯一是, 之一是, 周一是. Behind other words a run may begin: 做到一是…, 原因一是…. */
const NO_GLUE = new CharacterSet(
  "统唯第之同专单万每某任逐归划合如不其这那哪另首周期初整进再又零〇一二三四五六七八九十百千",
);
/** What a point or an item may begin with. */
const STARTERS =
  "一二三四五六七八九十首其再最第（(0123456789０１２３４５６７８９" +
  NUMBER_BLOCKS.map(([first, , count]) =>
    String.fromCharCode(...Array.from({ length: count }, (_, i) => first + i)),
  ).join("");
const starters = new CharacterSet(STARTERS);
watchFor(STARTERS);
const ONE = "一".charCodeAt(0);

/** The members that may belong to an enumeration, in order. */
export function enumerationItems(facts: ParagraphFacts): readonly EnumerationItem[] {
  const { role, text } = facts.paragraph;
  if (role !== "prose") return [];
  const items: EnumerationItem[] = [];
  for (const at of facts.places) {
    const code = text.charCodeAt(at);
    if (!starters.has(code)) continue;
    const opening = facts.syntax === "markdown" ? beforeBold(text, at) : at;
    const before = opening > 0 ? text.charCodeAt(opening - 1) : 0;
    const found =
      opening === 0 || OPENER.has(before)
        ? memberAt(facts, at)
        : code === ONE && isHan(before) && !NO_GLUE.has(before)
          ? firstPoint(text, at)
          : null;
    if (!found || isInside(facts.opaque, at)) continue;
    if (found.kind === "item" && NOTES.test(text.slice(0, LONGEST_LEAD))) continue;
    items.push(found);
  }
  return items;
}

/** 注：1.本表为初步数；2.…: notes below a table or a report are listed, and head nothing. */
const NOTES = /^[ \u3000*]{0,6}(?:附?注|备注)[：:]/;
const LONGEST_LEAD = 12;

/** Where the stars of bold begin that open right before the place: **一是加强领导。**; a mask is none. */
function beforeBold(text: string, at: number): number {
  const opens = text.startsWith("**", at - 2) && at >= 2 && text[at - 3] !== "*";
  return opens && emphasisOf(text).marks.has(at - 2) ? at - 2 : at;
}

function memberAt(facts: ParagraphFacts, at: number): EnumerationItem | null {
  const { text } = facts.paragraph;
  const point = pointAt(text, at);
  if (!point) return facts.heading?.number.start === at ? null : itemAt(text, at);
  return facts.syntax === "markdown" && text.includes("**") ? boldNamed(text, point) : point;
}

/** **一是加强领导。**成立…, 一是**加强领导**，成立…: the bold names the point. */
function boldNamed(text: string, point: EnumerationItem): EnumerationItem {
  const { number, title } = point;
  const opensAt = [number.start - 2, title.start].find((at) => text.startsWith("**", at));
  if (opensAt === undefined || !emphasisOf(text).marks.has(opensAt)) return point;
  const start = text.startsWith("**", title.start) ? title.start + 2 : title.start;
  // **一是**加强领导: the bold names nothing but the number.
  const close = opensAt < number.start && start > title.start ? -1 : text.indexOf("**", start);
  const end = close > start && close < title.end ? close : Math.max(start, title.end);
  return { ...point, title: withoutEndMark(text, { start, end }, MARKS_BEFORE_STARS) };
}

const MARKS_BEFORE_STARS = "，,、：:。；;";

/** Whether nothing but an indent and the stars of bold stands before the place. */
export function opensParagraph(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.endsWith("**") ? before.slice(0, -2) : before).trim() === "";
}

/** A run's first point without a mark before it: 做到一是…；二是…, 原因一是…，二是…. Its followers prove it or not. */
function firstPoint(text: string, at: number): EnumerationItem | null {
  const point = pointAt(text, at);
  return point?.family === "shi" ? point : null;
}

function pointAt(text: string, at: number): EnumerationItem | null {
  const opening = numberedPoint(text, at) ?? orderedPoint(text, at);
  if (!opening) return null;
  const { family, value, end } = opening;
  return { kind: "point", family, value, number: { start: at, end }, title: pointTitle(text, end) };
}

const DIGITS = "一二三四五六七八九十";

/** 一是 and 二要, 其一 and 第一 with a comma after them. */
function numberedPoint(text: string, at: number): { family: PointFamily; value: number; end: number } | null {
  const prefix = text[at];
  const family: PointFamily = prefix === "其" ? "qi" : prefix === "第" ? "first" : "shi";
  const from = family === "shi" ? at : at + 1;
  let end = from;
  while (end - from < 3 && isOneOf(DIGITS, text.charCodeAt(end))) end++;
  const value = end > from ? ordinalValue(text.slice(from, end)) : 0;
  if (value === 0) return null;
  const next = text[end] ?? "";
  if (family !== "shi") {
    const marked = next === "，" || next === "," || (next === "、" && !isListed(text, at, end + 1));
    return marked ? { family, value, end } : null;
  }
  // 一是一，二是二 is a saying.
  if (next === "" || !POINT_VERBS.includes(next) || text[end + 1] === text[from]) return null;
  return { family, value, end: end + 1 };
}

/** 第一、第二产业 and 第一、二季度 list; 第一、 that opens a clause is a point with a wrong mark. */
function isListed(text: string, at: number, behind: number): boolean {
  const opens = at === 0 || "。；;：: \u3000\u2002\u2003\u00a0\t".includes(text[at - 1] ?? "");
  return !opens || "第其首再最一二三四五六七八九十".includes(text[behind] ?? "第");
}

function orderedPoint(text: string, at: number): { family: PointFamily; value: number; end: number } | null {
  if (!isOneOf(ORDER_STARTS, text.charCodeAt(at))) return null;
  const value = ORDER_WORDS[text.slice(at, at + 2)];
  if (value === undefined) return null;
  // 首先是, 其次要: the verb belongs to the number, as in 一是.
  const verb = POINT_VERBS.includes(text[at + 2] ?? "?") && text[at + 3] !== "求" ? 1 : 0;
  return { family: "order", value, end: at + 2 + verb };
}

const ORDER_STARTS = [...new Set(Object.keys(ORDER_WORDS).map((word) => word.charAt(0)))].join("");

/** A numbered item in mid-paragraph; it must follow the end of a clause, not a comma. */
function itemAt(text: string, at: number): EnumerationItem | null {
  if (at > 0 && isOneOf("，,、’\u3000\u2002\u2003\u00a0 \t", text.charCodeAt(at - 1))) return null;
  if (isMinutes(text, at)) return null;
  const number = sectionNumberAt(text, at);
  if (!number || number.style === "han" || isOneOfSeveral(text, number)) return null;
  const next = text[number.end];
  if (next === undefined || "，。；、".includes(next)) return null;
  const stop = firstOf(text, number.end, "。；;", number.end + ITEM_TITLE_LIMIT);
  return {
    kind: "item",
    family: number.style,
    value: number.value,
    number: { start: at, end: number.end },
    title: { start: number.end, end: stop },
  };
}

/** （8:30）, 8：30）: an hour stands before the colon. */
function isMinutes(text: string, at: number): boolean {
  return at > 1 && isOneOf(":：", text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
}

/** From after the number (and a comma) to the first 。 or ；, cut after forty characters. */
function pointTitle(text: string, from: number): Span {
  const start = "，,、".includes(text[from] ?? "\n") ? from + 1 : from;
  const limit = Math.min(text.length, start + TITLE_LIMIT);
  const end = firstOf(text, start, "。；;", limit);
  return { start, end: splitsPair(text, end) ? end - 1 : end };
}

/** The first of the marks from `from` on, or `limit` (at most the text's end) where none stands before it. */
function firstOf(text: string, from: number, marks: string, limit: number): number {
  const end = Math.min(limit, text.length);
  for (let i = from; i < end; i++) if (isOneOf(marks, text.charCodeAt(i))) return i;
  return end;
}
