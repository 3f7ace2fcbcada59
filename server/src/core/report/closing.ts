// Where a document's closing begins: 特此报告。, 附件：, 落款 and date stay at the end whatever is moved.
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Role } from "../text/paragraph.ts";
import { attachmentNoteLines } from "./attachments.ts";
import type { Report } from "./report.ts";

const INDENT = "^[\\s\\u3000]{0,40}";
const YEAR = "(?:\\d{2,4}|[二〇○零一二三四五六七八九]{4}|\\d{0,2}[×xX*_]{2,4})";
const DAY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[×xX*_]{1,4})";
const DAY_OF_YEAR = `${YEAR}\\s?年\\s?${DAY}\\s?月\\s?(?:${DAY}\\s?日)?`;
const DATE = new RegExp(`${INDENT}[（(]?${DAY_OF_YEAR}[）)]?[\\s\\u3000]{0,20}$`);
const DATED = new RegExp(`${INDENT}${DAY_OF_YEAR}`);
const COPIES = new RegExp(`${INDENT}抄送[：:]`);
const IMPRINT = new RegExp(`${DAY_OF_YEAR}[\\s\\u3000]{0,4}印发[\\s\\u3000]{0,20}$`);
const PRINTED = new RegExp(`${INDENT}[（(]?共印`);
/** 附件：…, 抄送：…, 县水利局办公室　2026年2月10日印发, 出席：…, （联系人：…） */
const NOTES: readonly (readonly [part: ClosingPart, pattern: RegExp])[] = [
  ["attachmentNote", new RegExp(`${INDENT}附件?[：:]`)],
  ["copies", new RegExp(`${INDENT}(?:(?:抄[送报]|主[送报]|分[送发]|[报送发])[：:]|主题词|印发)`)],
  ["imprint", IMPRINT],
  ["imprint", PRINTED],
  ["attendance", new RegExp(`${INDENT}(?:出席|列席|请假|缺席)(?:人员?)?[：:]`)],
  ["annotation", new RegExp(`${INDENT}(?:[（(](?:联系人|此件|此页|完|.{0,12}供稿)|联系(?:人|电话)[：:])`)],
];
/** 特此报告。 and 以上报告，请审议。 */
const FORMULA = new RegExp(
  `${INDENT}(?:特此|专此|此复|以上(?:报告|汇报|请示|意见|发言|是|就是|情况|材料)|[妥当]否|现(?:提请|予)|请予?(?:审议|批示|批复|审批|审示)|谢谢|汇报完毕|我的(?:发言|汇报|讲话)完|不当之处|不妥之处)`,
);
/** 同志们，…！ and 各位代表！… as the last paragraph; 同志们： opens a speech. */
const ADDRESS = new RegExp(`${INDENT}(?:同志们|朋友们|各位[\\u4e00-\\u9fff]{2,8})[，,！!]`);
const LONGEST_FORMULA = 60;
const LONGEST_IMPRINT = 80;
/** No line of a closing has more UTF-16 units, but for the last words to an audience. */
const LONGEST_OF_CLOSING = 600;
const LONGEST_SIGNATURE = 30;

/** What a line of the closing is; an attachment note's further lines are its items. */
export type ClosingPart =
  | "formula"
  | "attachmentNote"
  | "attachmentNoteItem"
  | "signature"
  | "date"
  | "annotation"
  | "attendance"
  | "copies"
  | "imprint";

/**
 * The line where the closing begins of the document that ends before line `end`, or `end` where it has none. `from` is
 * the first line that could belong to it.
 */
export function closingFrom(report: Report, from: number, end: number): number {
  let start = end;
  for (const line of closingParts(report, from, end).keys()) start = line;
  return start;
}

/** The lines of the same closing, from the last to the first, each with what it is. */
export function closingParts(report: Report, from: number, end: number): ReadonlyMap<number, ClosingPart> {
  // Most closings have no numbered attachments.
  let notes: ReadonlyMap<number, unknown> | undefined;
  const isItem = (line: number): boolean => {
    notes ??= attachmentNoteLines(report.facts.slice(from, end));
    return notes.has(line - from);
  };
  const parts = new Map<number, ClosingPart>();
  let below: Below | undefined;
  for (let line = end - 1; line >= from; line--) {
    const facts = report.facts[line];
    if (!facts || SILENT.has(facts.paragraph.role)) continue;
    const own = closingLine(facts);
    const part = facts.heading
      ? isItem(line)
        ? "attachmentNoteItem"
        : undefined
      : partOf(report, from, line, below);
    if (part === undefined || (part !== "formula" && !own.isShort)) break;
    parts.set(line, part);
    below = { part, isDated: own.isDated };
  }
  return parts;
}

/** Lines that say nothing, between the parts of a closing too. */
const SILENT: ReadonlySet<Role> = new Set<Role>(["blank", "rule", "html"]);

/** The part of the closing right below a line, and whether a date stands in it. */
interface Below {
  readonly part: ClosingPart;
  readonly isDated: boolean;
}

/** What a line without a number is that stands above the part `below` of the closing. */
function partOf(
  { facts }: Report,
  from: number,
  line: number,
  below: Below | undefined,
): ClosingPart | undefined {
  const { part, isAddress, isName } = closingLine(facts[line] as ParagraphFacts);
  if (part) return part;
  if (isAddress && standsBelow(facts, from, line)) return "formula";
  if (!below || !isName) return undefined;
  // Who prints it stands in a line of its own where the date does.
  if (below.part === "imprint") return below.isDated ? "imprint" : undefined;
  return below.part === "date" || below.part === "signature" ? "signature" : undefined;
}

/** What a line says of its place in a closing, as plain data. */
export interface ClosingLine {
  /** The part that it is whatever stands around it. */
  readonly part: ClosingPart | undefined;
  /** Words to an audience: a closing's where anything stands above it. */
  readonly isAddress: boolean;
  /** An organ's or a person's name: a signature's above a date. */
  readonly isName: boolean;
  /** It opens with a date. */
  readonly isDated: boolean;
  /** No longer than a closing's lines are. */
  readonly isShort: boolean;
}

/** What the paragraph says of its place in a closing. */
export const closingLine = keptWith((facts): ClosingLine => {
  const text = plainOf(facts);
  return {
    part: ownPart(text),
    isAddress: ADDRESS.test(facts.paragraph.text),
    isName: isShortName(text),
    isDated: DATED.test(text),
    isShort: facts.paragraph.text.length <= LONGEST_OF_CLOSING,
  };
});

function ownPart(text: string): ClosingPart | undefined {
  if (DATE.test(text)) return "date";
  const note = NOTES.find(([, pattern]) => pattern.test(text))?.[0];
  if (note && (note !== "imprint" || text.length <= LONGEST_IMPRINT)) return note;
  return isFormula(text) ? "formula" : undefined;
}

/** A line's words without Markdown's tags and bold: <p align="right">县水利局</p>. */
function plainOf({ paragraph: { text }, syntax }: ParagraphFacts): string {
  if (syntax === "plain") return text;
  return text.replace(/<[^<>]{1,200}>/g, "").replace(/^\s*\*{2}|\*{2}\s*$/g, "");
}

/** True of the lines of 版记, wherever in a document they stand. */
export function isImprint(text: string): boolean {
  return COPIES.test(text) || (text.length <= LONGEST_IMPRINT && (IMPRINT.test(text) || PRINTED.test(text)));
}

/** Words to the audience that are all there is under a heading are the heading's text. */
function standsBelow(facts: readonly ParagraphFacts[], from: number, line: number): boolean {
  for (let i = from; i < line; i++) if (facts[i]?.paragraph.role !== "blank") return true;
  return false;
}

function isFormula(text: string): boolean {
  return text.length <= LONGEST_FORMULA && FORMULA.test(text);
}

/** An organ's or a person's name above the date: short, without an end mark. */
function isShortName(text: string): boolean {
  return text.trim().length <= LONGEST_SIGNATURE && !/[。；：，！？:;]/.test(text);
}
