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

const LONGEST_ENTRY = 100;
const HEADING = /^[#\s\u3000*]*目[\s\u3000]*[录次][\s\u3000*]*$/;
/** Dots, dashes or tabs and a page number that close an entry; between dots and page may stand who wrote it: ……（县委办）3. */
const LEADER =
  /(?:[.．。…·•\-—_\s\u3000]{2,}|\t)[（(]?\d{1,4}[）)]?\s*$|[.．…·]{2,}[（(]?[\u4e00-\u9fffA-Z×*、]{2,20}[）)]?[\s\u3000]{0,6}\d{1,4}\s*$|[.．…·]{3,}\s*$/;
/** One space and a page number behind words that a number of their own does not close: 附件 1, 表 2. */
const PAGE = /(?<=[\u4e00-\u9fff]{4}[）》”]?)(?<![件表图章节篇卷])[ \u3000]\d{1,4}$/;

/** 目 and 录 with the white space that sets them in the middle of a page. */
const LONGEST_HEADING = 80;

/** Every line of the draft's tables of contents, in order. */
export function contentsLines(facts: readonly ParagraphFacts[]): readonly ContentsLine[] {
  const lines: ContentsLine[] = [];
  for (let line = 0; line < facts.length; line++) {
    const text = facts[line]?.paragraph.text ?? "";
    if (!isContentsHeading(text)) continue;
    const entries = entriesAfter(facts, line + 1);
    if (entries.length === 0) continue;
    const start = text.indexOf("目");
    const end = Math.max(text.lastIndexOf("录"), text.lastIndexOf("次")) + 1;
    lines.push({ line, depth: 0, number: { start, end: start }, title: { start, end } }, ...entries);
    line = entries[entries.length - 1]?.line ?? line;
  }
  return lines;
}

/**
 * Whether a line below a heading 目录 may have to do with its table: between the two stands nothing that would end it. False is
 * certain, whatever the line itself says or has said, but 目录.
 */
export function mayLieInContents(facts: readonly ParagraphFacts[], line: number): boolean {
  const textAt = (at: number) => facts[at]?.paragraph.text ?? "";
  for (let above = line - 1; above >= 0; above--) {
    if (isContentsHeading(textAt(above))) return true;
    if (!isBlank(textAt(above)) && !mayBeEntry(facts, above) && !NAMES_WRITER.test(textAt(above)))
      return false;
  }
  return false;
}

/** Whether a line says 目录 and nothing else. */
export function isContentsHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING.test(text);
}

/** Short lines until running text begins, or the body does, or another table. */
function entriesAfter(facts: readonly ParagraphFacts[], from: number): ContentsLine[] {
  const entries: Entry[] = [];
  for (let line = from; line < facts.length; line++) {
    const text = facts[line]?.paragraph.text ?? "";
    if (isBlank(text)) continue;
    const entry = isContentsHeading(text) ? undefined : mayBeEntry(facts, line);
    if (!entry) break;
    entries.push(entry);
  }
  const body = bodyStart(entries);
  return body < 0 ? entries : withoutTitle(entries.slice(0, body), facts);
}

/** The line as an entry, unless it ends the table, whatever stands around it. */
function mayBeEntry(facts: readonly ParagraphFacts[], line: number): Entry | undefined {
  const text = facts[line]?.paragraph.text ?? "";
  if (text.length > LONGEST_ENTRY || (facts[line]?.heading?.hashes ?? 0) > 0) return undefined;
  const entry = entryOf(text, line);
  if (entry.words === "" || /[。；;！!]/.test(entry.words)) return undefined;
  return NAMES_WRITER.test(entry.words) && !isPagedBelow(facts, line) ? undefined : entry;
}

/** 2.县委组织部：, below which stands what it wrote, with its page. */
const NAMES_WRITER = /[：:]\s*$/;

function isPagedBelow(facts: readonly ParagraphFacts[], line: number): boolean {
  const text = facts[line + 1]?.paragraph.text ?? "";
  return text.length <= LONGEST_ENTRY && (LEADER.test(text) || PAGE.test(text));
}

/** An entry with its words, and its number as its family and value: 一． and 一、 are the same. */
interface Entry extends ContentsLine {
  readonly words: string;
  readonly numeral: string;
}

/**
 * The first line of the body that stands right below the contents, or -1: where the first entry comes again, or its
 * number does (the heading may have been renamed); where it does not, any entry. The same words may stand twice in a table.
 */
function bodyStart(entries: readonly Entry[]): number {
  const [first, ...others] = entries;
  if (!first) return -1;
  const again = others.findIndex(
    (other) => isSame(other, first) || (other.numeral !== "" && other.numeral === first.numeral),
  );
  if (again >= 0) return again + 1;
  const seen = new Map<string, Entry[]>();
  return entries.findIndex((entry) => {
    const alike = seen.get(entry.words) ?? [];
    seen.set(entry.words, [...alike, entry]);
    return alike.some((other) => isSame(other, entry));
  });
}

/** The same words with the same number, or without one on either side. */
function isSame(a: Entry, b: Entry): boolean {
  return a.words === b.words && (a.numeral === b.numeral || a.numeral === "" || b.numeral === "");
}

/** Among numbered entries a document's title without a number, last before the body begins, is no entry. */
function withoutTitle(entries: Entry[], facts: readonly ParagraphFacts[]): Entry[] {
  const last = entries.at(-1);
  const isTitle = entries[0]?.numeral !== "" && last?.numeral === "" && facts[last.line]?.title?.kind;
  return isTitle ? entries.slice(0, -1) : entries;
}

/** An entry's number and title, without indents, a list's mark, the brackets of a link, and leader and page behind it. */
function entryOf(text: string, line: number): Entry {
  const listed = skip(text, 0, INDENT);
  const close = text.indexOf("](", listed);
  const link = close < 0 ? -1 : text.lastIndexOf("[", close - 1);
  // 1. [一、做法](#一做法): where the link bears a number of its own, the list's is none.
  const start = link >= listed && sectionNumberAt(text, link + 1) ? link + 1 : listed;
  const leader = LEADER.exec(text)?.index ?? PAGE.exec(text)?.index ?? 0;
  const end = close > start ? close : leader > start ? leader : text.trimEnd().length;
  const number = sectionNumberAt(text.slice(0, end), start);
  const numberEnd = number?.end ?? start;
  const titleStart = Math.min(skip(text, numberEnd, " \u3000\t["), end);
  const title = { start: titleStart, end };
  return {
    line,
    depth: 1,
    number: { start, end: numberEnd },
    title,
    words: text.slice(title.start, title.end),
    numeral: number ? `${number.style} ${number.value}` : "",
  };
}

const INDENT = " \u3000\t-*+[";

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at++;
  return at;
}
