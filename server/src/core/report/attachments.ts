// The lines of an attachment note (附件说明) are a list of names, not headings: GB/T 9704—2012 7.3.4.
import { type AttachmentFact, attachmentNote } from "../facts/outline/attachment.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";

/** A paragraph that ends so is running text: what it follows is a section, not a name in a list. */
const SENTENCE_END = /[。！？；][”’）)\s]{0,8}$/;

/** True of running text. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** The attachments that the numbered lines below 附件： and 附件：1.… name, by line. Linear. */
export function attachmentNoteLines(facts: readonly ParagraphFacts[]): ReadonlyMap<number, AttachmentFact> {
  const items = new Map<number, AttachmentFact>();
  let awaited = 0;
  let only = -1;
  facts.forEach(({ paragraph: { role, text }, heading }, line) => {
    if (role === "blank") return;
    const note = text.includes("附") ? attachmentNote(text) : null;
    if (note) awaited = note.first ? Number(note.first.number || 1) + 1 : 1;
    else if (awaited > 0 && heading?.style === "arabic" && !heading.runIn && heading.value === awaited) {
      const { number, title, value } = heading;
      items.set(line, { start: number.start, end: title.end, number: String(value) });
      only = awaited === 1 ? line : -1;
      awaited++;
      return;
    } else {
      // 附件： over a whole page: its first section follows, with text of its own.
      if (only >= 0 && endsSentence(text)) items.delete(only);
      awaited = 0;
    }
    only = -1;
  });
  return items;
}
