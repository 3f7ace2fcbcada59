// Announced counts that the enumeration right behind them does not meet: 六方面工作 with three items.
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { sameData } from "../text/sameData.ts";
import type { Place } from "../text/span.ts";
import { type Announcement, announcementAtEnd } from "./announcement.ts";
import { ENUMERATIONS, LONGEST_ITEM, semicolonList } from "./enumerations.ts";
import { isWrittenAfter } from "./numberWritten.ts";
import type { OutlineNode } from "./outline.ts";
import type { Part } from "./part.ts";
import type { Report } from "./report.ts";

/** An announced count that is wrong. Its place is the number with its measure word. */
export interface WrongCount extends Place {
  readonly announced: Announcement;
  /** The items that follow, at least two. */
  readonly items: readonly Place[];
}

/** A count that is more than so many times what follows is no slip: 办好40件实事 is told in eight groups. */
const SURELY_OTHER = 2;

/** The wrong counts, in document order. */
export function wrongCounts(report: Report): readonly WrongCount[] {
  return report.get(WRONG_COUNTS).found;
}

interface WrongCounts {
  readonly found: readonly WrongCount[];
  /** True where the text was searched for members that the outline has not seen. */
  readonly searched: boolean;
}

const WRONG_COUNTS: Part<WrongCounts> = {
  work: (report) => {
    const doubts = { any: false };
    return { found: countsIn(report, doubts), searched: doubts.any };
  },
  reads: announcementOf,
  uses: (report) => [report.get(ENUMERATIONS)],
  readMore: ({ searched }) => searched,
  share: (before, now) => (sameData(before, now) ? before : now),
};

/** What is read of a paragraph: all of one that holds items or may be one, and what the others announce. */
function announcementOf(facts: ParagraphFacts): unknown {
  const { paragraph, items } = facts;
  const { role, text } = paragraph;
  if (items.length > 0 || text.length <= LONGEST_ITEM) return paragraph;
  return [role, isSemicolon(text), announcedIn(facts)];
}

/** The count that a paragraph announces in its last words. */
const announcedIn = keptWith(({ paragraph: { text } }) => announcementAtEnd(text));

function countsIn(report: Report, doubts: Doubts): readonly WrongCount[] {
  const found = new Map<string, WrongCount>();
  const note = (wrong: WrongCount | null) => {
    if (wrong) found.set(`${wrong.line}:${wrong.start}`, wrong);
  };
  for (const run of report.get(ENUMERATIONS)) note(countOfRun(report, run, doubts));
  report.facts.forEach(({ paragraph }, line) => {
    if (isSemicolon(paragraph.text) && !isSemicolon(textOn(report, lineAbove(report, line)))) {
      note(countOfList(report, line));
    }
  });
  return [...found.values()].sort((a, b) => a.line - b.line || a.start - b.start);
}

function isSemicolon(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0xff1b || last === 0x3b;
}

/** Whether any count was in doubt, so that more was read. */
interface Doubts {
  any: boolean;
}

function countOfRun(report: Report, run: readonly OutlineNode[], doubts: Doubts): WrongCount | null {
  const [first] = run;
  if (!first) return null;
  const { line, start: from } = first.name;
  const isInFront = hasTextInFront(report, first.name);
  const above = isInFront ? line : lineAbove(report, line);
  const announced = isInFront
    ? announcementAtEnd(textOn(report, line).slice(0, from))
    : above === NO_LINE
      ? null
      : announcedIn(report.facts[above] as ParagraphFacts);
  if (!announced || !isOff(announced, run.length)) return null;
  const { kind, value, start, end } = announced;
  if (kind !== "" && !run.every(({ title }) => title.includes(kind))) return null;
  if (run.length < value) doubts.any = true;
  if (run.length < value && goesOn(report, above, run.at(-1))) return null;
  return { line: above, start, end, announced, items: run.map(({ name }) => name) };
}

function countOfList(report: Report, line: number): WrongCount | null {
  const above = lineAbove(report, line);
  const announced = above === NO_LINE ? null : announcedIn(report.facts[above] as ParagraphFacts);
  if (announced?.kind !== "") return null;
  const items = semicolonList(report, line);
  if (items.length === 0 || !isOff(announced, items.length)) return null;
  const { start, end } = announced;
  return { line: above, start, end, announced, items };
}

function isOff({ value }: Announcement, count: number): boolean {
  return value !== count && value <= count * SURELY_OTHER + 1;
}

/** The rest may be told in other words in the announcing paragraph: 一是…，二是…。此外还有两类…。 */
const OTHER_ITEMS_REACH = 400;
const OTHER_ITEMS = /还有[一二两三四五六七八九十几]|另一(?:类|种|个|项|方面)/;

/** True where more members follow than the outline has seen. */
function goesOn({ facts, numbering }: Report, line: number, last: OutlineNode | undefined): boolean {
  if (!last) return false;
  const { end } = last.name;
  const isHere = last.name.line === line;
  const rest = isHere ? facts[line]?.paragraph.text.slice(end, end + OTHER_ITEMS_REACH) : "";
  const { endLine, endCharacter } = last.region;
  return (
    OTHER_ITEMS.test(rest ?? "") ||
    isWrittenAfter(numbering, last, { line: endLine, character: endCharacter })
  );
}

/** True where more than a Markdown mark stands in front of a place in its own paragraph. */
function hasTextInFront(report: Report, { line, start }: Place): boolean {
  const from = Math.max(0, start - 200);
  return start > 0 && /[^\s\u3000#>*+-]/.test(textOn(report, line).slice(from, start));
}

function textOn({ facts }: Report, line: number): string {
  return facts[line]?.paragraph.text ?? "";
}

const NO_LINE = -1;

/** The line of the last paragraph of words above a line; -1 for none. */
function lineAbove({ facts }: Report, line: number): number {
  for (let above = line - 1; above >= 0; above--) {
    const role = facts[above]?.paragraph.role;
    if (role === "prose") return above;
    if (role !== "blank") return NO_LINE;
  }
  return NO_LINE;
}
