// Which number comes next where the writer goes on: 二、 on the line below 一、…, 二是 behind …；in a paragraph.
import { ORDER_WORDS } from "../data/pointForms.ts";
import type { EnumerationItem } from "../facts/outline/enumeration.ts";
import type { OutlineNode } from "../report/outline.ts";
import type { Report } from "../report/report.ts";
import { sectionAt } from "../report/sections.ts";
import { LARGEST_VALUE, withValue } from "../text/numberText.ts";
import { isBlank } from "../text/roles.ts";

/** What to offer at the place. */
export interface Continuation {
  /** The number with its mark, and a comma where the points have one: 二、 or （三） or 二是 or 其次， */
  readonly number: string;
  /** The number with what else belongs before it at the place: the indent of the line above, the # of its heading. */
  readonly text: string;
}

/**
 * The number that goes on the enumeration at a place, or null where none is certain: on a blank line below a paragraph that
 * opens with a number, or behind ；of a point or item. Nothing where the next number is there already, nor below a number
 * without words, so that Enter on an empty item ends the list. The `typed` characters from the place on do not count: they
 * are the start of the number itself.
 */
export function continueEnumeration(
  report: Report,
  line: number,
  character: number,
  typed = 0,
): Continuation | null {
  const text = report.facts[line]?.paragraph.text;
  if (text === undefined) return null;
  const before = text.slice(0, character);
  if (!isBlank(before)) return insideParagraph(report, line, before.length);
  return isBlank(text.slice(character + typed)) ? belowParagraph(report, line, before) : null;
}

/**
 * The numbers with which the sections around a blank line go on, from the innermost out: behind the text of （二） below
 * 一、 they are （三） and 二、. The place and `typed` as in {@link continueEnumeration}.
 */
export function nextSections(
  report: Report,
  line: number,
  character: number,
  typed = 0,
): readonly Continuation[] {
  const text = report.facts[line]?.paragraph.text ?? "";
  const lead = text.slice(0, character);
  if (!isBlank(lead + text.slice(character + typed))) return [];
  const found: Continuation[] = [];
  for (
    let around = sectionAt(report, report.sections, { line, character });
    around;
    around = around.parent ?? undefined
  ) {
    const { node } = around;
    const number =
      node.opens && node.number !== "" && node.name.line < line ? nextSection(report, node) : null;
    const prefix = prefixOf(report.facts[node.name.line]?.paragraph.text ?? "", node);
    if (number !== null) found.push({ number, text: missing(prefix, lead) + number });
  }
  return found;
}

/** Behind a ；the next point of the paragraph is due. */
function insideParagraph(report: Report, line: number, at: number): Continuation | null {
  const facts = report.facts[line];
  const text = facts?.paragraph.text ?? "";
  if (!facts || !"；;".includes(text[at - 1] ?? "?")) return null;
  const last = facts.items.findLast(({ number }) => number.end < at);
  const opening = facts.heading?.style ? facts.heading : null;
  if (!last) return null;
  const family = facts.items.filter((item) => item.family === last.family);
  const isProved =
    last.value === 1
      ? last.kind === "point" || "：:".includes(text[last.number.start - 1] ?? "?")
      : family.some(({ value, number }) => value === last.value - 1 && number.start < last.number.start) ||
        (opening?.style === last.family && opening.value === last.value - 1) ||
        isPoint(report, line, last);
  const isThere = family.some(({ value, number }) => number.start >= at && value === last.value + 1);
  const number = isProved && !isThere ? nextPoint(text, last) : null;
  return number === null ? null : { number, text: number };
}

function isPoint({ outline }: Report, line: number, { number }: EnumerationItem): boolean {
  return outline.some(
    ({ kind, name }) => kind === "point" && name.line === line && name.start === number.start,
  );
}

/** The word of the next point: the numeral changes, verb and comma stay. */
function nextPoint(text: string, { family, value, number }: EnumerationItem): string | null {
  if (value >= LARGEST_VALUE) return null;
  const word = text.slice(number.start, number.end);
  const comma = family === "order" || family === "first" || family === "qi" ? commaAt(text, number.end) : "";
  if (family !== "order") return withValue(word, value + 1) + comma;
  const next = Object.keys(ORDER_WORDS).find((other) => ORDER_WORDS[other] === value + 1);
  // 首先是 goes on as 其次是.
  return next ? next + word.slice(next.length) + comma : null;
}

function commaAt(text: string, at: number): string {
  const mark = text.charAt(at);
  return mark === "，" || mark === "," ? mark : "";
}

/** Below a paragraph that opens with a number its sibling is due; below one that ends in ；its last point's follower. */
function belowParagraph(report: Report, line: number, lead: string): Continuation | null {
  const above = lineAbove(report, line);
  const facts = report.facts[above];
  if (facts?.paragraph.role !== "prose") return null;
  const nodes = report.outline.filter(({ name }) => name.line === above);
  const { text } = facts.paragraph;
  const node = /[；;]\s*$/.test(text) ? nodes.at(-1) : nodes.find(({ opens }) => opens);
  if (!node || node.number === "" || node.title === "") return null;
  const number =
    node.kind === "heading"
      ? nextSection(report, node)
      : node.kind === "point"
        ? followingPoint(report, node)
        : null;
  if (number === null) return null;
  const prefix = prefixOf(text, nodes[0] ?? node);
  return { number, text: missing(prefix, lead) + number };
}

/** What is missing of the prefix behind what stands there. */
function missing(prefix: string, lead: string): string {
  return prefix.startsWith(lead) ? prefix.slice(lead.length) : "";
}

/** The line with words above a line, over one blank line at most. */
function lineAbove({ facts }: Report, line: number): number {
  return facts[line - 1]?.paragraph.role === "blank" ? line - 2 : line - 1;
}

/** The number of the section's next sibling, unless that sibling is there. */
function nextSection(report: Report, node: OutlineNode): string | null {
  const { sections } = report;
  const at = sections.findIndex((section) => section.node === node);
  const section = sections[at];
  const isThere = sections.some(
    (other, i) => i > at && other.series === section?.series && other.node.value === node.value + 1,
  );
  return !section || isThere || node.value >= LARGEST_VALUE ? null : withValue(node.number, node.value + 1);
}

function followingPoint(report: Report, node: OutlineNode): string | null {
  const facts = report.facts[node.name.line];
  const item = facts?.items.find(({ number }) => number.start === node.name.start);
  if (!facts || !item) return null;
  const index = report.outline.indexOf(node);
  for (let i = index + 1; i < report.outline.length; i++) {
    const { kind, family, value } = report.outline[i] as OutlineNode;
    if (kind === "heading" || kind === "title") break;
    if (kind === "point" && family === node.family) {
      if (value === node.value + 1) return null;
      break;
    }
  }
  return nextPoint(facts.paragraph.text, item);
}

/** What the line above has before its number, where that is an indent or the # of a heading. */
function prefixOf(text: string, { name }: OutlineNode): string {
  const prefix = text.slice(0, name.start);
  return /^[ \t\u3000]{0,40}(?:#{1,6} )?$/.test(prefix) ? prefix : "";
}
