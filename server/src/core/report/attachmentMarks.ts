// Marks behind the names that an attachment note lists: GB/T 9704—2012 7.3.4 has none there.
import { attachmentNote } from "../facts/outline/attachment.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Place } from "../text/span.ts";
import { attachmentNoteLines, endsSentence } from "./attachments.ts";
import type { Report } from "./report.ts";

/** The marks that end the names of attachments, in document order. */
export function attachmentMarks({ facts }: Report): readonly Place[] {
  if (!facts.some(({ paragraph: { text } }) => attachmentNote(text) !== null)) return [];
  const listed = attachmentNoteLines(facts);
  const marks: Place[] = [];
  facts.forEach(({ paragraph: { text, role } }, line) => {
    if (role !== "prose") return;
    const name = listed.get(line) ?? attachmentNote(text)?.first;
    if (!name) return;
    const end = text.trimEnd().length;
    const words = text.slice(name.start, end - 1);
    if (NAME.test(words) && MARKS.includes(text.charAt(end - 1))) marks.push({ line, start: end - 1, end });
  });
  return marks;
}

const MARKS = "；;。，,、";
/** A name is no sentence, and sends nobody anywhere: 附件：详见县政府网站。 */
const NAME = /^(?!详?见|请|略|无)[^，。；！？]{4,60}$/;

/** What is read of a paragraph: all of one that may open a note or stand in it. */
export function attachmentMarksRead({ paragraph, heading }: ParagraphFacts): unknown {
  const { role, text } = paragraph;
  const mayCount = heading?.style === "arabic" || (text.includes("附") && attachmentNote(text) !== null);
  return mayCount ? paragraph : [role === "blank", endsSentence(text)];
}
