// The lines of an attachment note (附件说明) are a list of names, not headings: GB/T 9704—2012 7.3.4.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";

const NOTE = /^[\s\u3000]*附件[：:][\s\u3000]*(?:(\d{1,2})[.．、])?/;

/** The numbered lines that go on an attachment note: 附件：1.… and the 2. 3. below it. */
export function attachmentNoteLines(facts: readonly ParagraphFacts[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let last = -1;
  facts.forEach(({ paragraph, heading }, line) => {
    if (paragraph.role === "blank") return;
    const note = paragraph.text.includes("附件") ? NOTE.exec(paragraph.text.slice(0, 20)) : null;
    if (note) last = Number(note[1] ?? 1);
    else if (last >= 0 && heading?.style === "arabic" && !heading.runIn && heading.value === last + 1) {
      lines.add(line);
      last = heading.value;
    } else last = -1;
  });
  return lines;
}
