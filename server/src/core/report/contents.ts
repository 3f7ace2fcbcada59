// The table of contents (目录): its heading and its entries, told from the sections that repeat them.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { isBlank } from "../text/roles.ts";
import { sectionNumberAt } from "../text/sectionNumber.ts";
import type { Span } from "../text/span.ts";

/** A line of a table of contents. The heading line 目录 itself has depth 0 and no number. */
export interface ContentsLine {
  readonly line: number;
  readonly depth: 0 | 1;
  readonly number: Span;
  readonly title: Span;
}

const HEADING = /^[#\s\u3000*]*目[\s\u3000]*[录次][\s\u3000*]*$/;
/** Dots, dashes or tabs and a page number that close an entry. */
const LEADER = /(?:[.．。…·•\-—_\s\u3000]{2,}|\t)[（(]?\d{1,4}[）)]?\s*$|[.．…·]{3,}\s*$/;

/** Every line of the draft's tables of contents, in order. */
export function contentsLines(facts: readonly ParagraphFacts[]): readonly ContentsLine[] {
  const lines: ContentsLine[] = [];
  for (let line = 0; line < facts.length; line++) {
    const text = facts[line]?.paragraph.text ?? "";
    if (text.length > 20 || !HEADING.test(text)) continue;
    const entries = entriesAfter(facts, line + 1);
    if (entries.length === 0) continue;
    const start = text.indexOf("目");
    const end = Math.max(text.lastIndexOf("录"), text.lastIndexOf("次")) + 1;
    lines.push({ line, depth: 0, number: { start, end: start }, title: { start, end } }, ...entries);
    line = entries[entries.length - 1]?.line ?? line;
  }
  return lines;
}

/** Short lines until running text begins or the body does: an entry or the first number comes again. */
function entriesAfter(facts: readonly ParagraphFacts[], from: number): ContentsLine[] {
  const entries: ContentsLine[] = [];
  const seen = new Set<string>();
  let firstNumber = "";
  for (let line = from; line < facts.length; line++) {
    const text = facts[line]?.paragraph.text ?? "";
    if (isBlank(text)) continue;
    if (text.length > 100 || (facts[line]?.heading?.hashes ?? 0) > 0) break;
    const entry = entryOf(text, line);
    const title = text.slice(entry.title.start, entry.title.end);
    const number = text.slice(entry.number.start, entry.number.end);
    const begins = seen.has(title) || (firstNumber !== "" && number === firstNumber);
    if (begins && firstNumber !== "") return withoutTitle(entries, facts);
    if (begins || title === "" || /[。；;！!]|[：:]$/.test(title)) break;
    if (entries.length === 0) firstNumber = number;
    seen.add(title);
    entries.push(entry);
  }
  return entries;
}

/** Among numbered entries a document's title without a number, last before the body begins, is no entry. */
function withoutTitle(entries: ContentsLine[], facts: readonly ParagraphFacts[]): ContentsLine[] {
  const last = entries.at(-1);
  const isTitle = last && last.number.end === last.number.start && facts[last.line]?.title?.kind;
  return isTitle ? entries.slice(0, -1) : entries;
}

function entryOf(text: string, line: number): ContentsLine {
  let start = 0;
  while (start < text.length && " \u3000\t-*+[".includes(text[start] ?? "")) start++;
  const number = sectionNumberAt(text, start);
  let titleStart = number?.end ?? start;
  while (titleStart < text.length && " \u3000\t".includes(text[titleStart] ?? "")) titleStart++;
  const leader = LEADER.exec(text);
  let end = leader && leader.index > titleStart ? leader.index : text.trimEnd().length;
  const link = text.indexOf("](", titleStart);
  if (link > titleStart) end = link;
  return { line, depth: 1, number: { start, end: number?.end ?? start }, title: { start: titleStart, end } };
}
