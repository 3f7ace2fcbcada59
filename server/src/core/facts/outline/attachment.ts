// What a paragraph says of attachments (附件): the label that one bears, and the places in running text that name one.
import { beginsFreely } from "../../text/nameEdges.ts";
import { ordinalValue } from "../../text/ordinal.ts";
import type { Span } from "../../text/span.ts";
import { withoutTail } from "../../text/withoutTail.ts";

/** An attachment's number as told: "2" for 附件2, ２ and 二, "1-3" for 附件1-3, "" where it bears none. */
export type AttachmentNumber = string;

/** A span that names an attachment. */
export interface AttachmentFact extends Span {
  readonly number: AttachmentNumber;
}

/** The label of an attachment's page, or a line that looks like one. */
export interface AttachmentLabel extends AttachmentFact {
  /** True where the attachment's title stands in the same line. */
  readonly titled: boolean;
}

/** The line that an attachment note (附件说明) opens with: GB/T 9704—2012 7.3.4. */
export interface AttachmentNote {
  /** The first attachment, named in the same line; null where the line holds 附件： alone. */
  readonly first: AttachmentFact | null;
}

const NUMERAL = "(?:[0-9０-９]{1,2}(?:[-－—][0-9０-９]{1,2})?|[一二三四五六七八九十]{1,3})";
const LEAD = "^[#>\\s\\u3000*]{0,24}";
const NOTE = new RegExp(`${LEAD}附\\s?件[：:][\\s\\u3000]*([0-9０-９]{1,2}[.．、])?`);
const LABEL = new RegExp(
  `${LEAD}(附\\s?件\\s?(${NUMERAL})?)(?:[：:.．、\\s\\u3000]{1,12}([^。；！？]{1,60}))?$`,
);
/** White space and stars may stand at its end. */
const LABEL_END = "* \t\u3000\u00a0";
const MENTION = new RegExp(`附件(${NUMERAL})?`, "g");
/** A line longer than this is no label and opens no note. */
const LONGEST_LINE = 100;
/** 附件一并报送 names no 附件一. */
const AFTER_HAN_NUMERAL = /^(?:[^\u4e00-\u9fff]|[中所的和及与至]|$)/;
/** Bare 附件 names one only where the reader is sent there. */
const SEE = /(?:详见|参见|(?<![意听罕常少可预偏成政高远主定洞])见)$/;

/** The label at the head of an attachment's own page (附件1, 附件1：任务分解表), or null. */
export function attachmentLabel(text: string): AttachmentLabel | null {
  if (text.length > LONGEST_LINE || !text.includes("件")) return null;
  const line = withoutTail(text, LABEL_END);
  const [whole, label = "", numeral = "", title = ""] = LABEL.exec(line) ?? [];
  if (whole === undefined || (numeral === "" && title !== "")) return null;
  const start = text.indexOf("附");
  const end = title === "" ? start + label.trimEnd().length : line.length;
  return { start, end, number: numberOf(numeral), titled: title !== "" };
}

/** The note that the paragraph opens, or null. */
export function attachmentNote(text: string): AttachmentNote | null {
  if (text.length > LONGEST_LINE || !text.includes("件")) return null;
  const [note, numeral = ""] = NOTE.exec(text) ?? [];
  if (note === undefined) return null;
  const end = text.trimEnd().length;
  if (end <= note.length) return { first: null };
  return { first: { start: note.length - numeral.length, end, number: numberOf(numeral.slice(0, -1)) } };
}

/** The places of running text that name an attachment. Another document's (《…》附件1) are left out. */
export function attachmentMentions(text: string): readonly AttachmentFact[] {
  if (!text.includes("附件")) return [];
  const mentions: AttachmentFact[] = [];
  for (const { index, 0: words, 1: numeral = "" } of text.matchAll(MENTION)) {
    const end = index + words.length;
    if (isMention(text, index, end, numeral)) mentions.push({ start: index, end, number: numberOf(numeral) });
  }
  return mentions;
}

function isMention(text: string, start: number, end: number, numeral: string): boolean {
  const next = text.slice(end, end + 1);
  if (numeral === "") {
    const sent = SEE.test(text.slice(Math.max(0, start - 3), start));
    return sent && !/[\u4e00-\u9fff0-9０-９A-Za-z]/.test(next);
  }
  if (/[0-9０-９]/.test(next)) return false;
  if (/^[一二三四五六七八九十]/.test(numeral) && !AFTER_HAN_NUMERAL.test(next)) return false;
  return !"》”’」』）)〕]".includes(text.charAt(start - 1) || " ") && beginsFreely(text, start);
}

function numberOf(numeral: string): AttachmentNumber {
  const value = ordinalValue(numeral);
  return value > 0 ? String(value) : numeral.normalize("NFKC").replace("—", "-");
}
