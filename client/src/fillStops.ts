// The tab stops of a fill session: one for each thing that is missing, wherever it stands.
import type { PlaceholderItem, ProtocolPosition, ProtocolRange } from "../../server/src/protocol.ts";
import { codeOf, maskOf, neighbour } from "./placeholders.ts";

/** A place with the snippet that stands for it: its mask is a tab stop, the rest of its text stays. */
export interface FillStop {
  readonly range: ProtocolRange;
  readonly snippet: string;
}

/**
 * The stops in document order. What stands for the same has one number, so that the editor changes it together; the
 * numbers count from the first place at or behind the cursor, round the end. Residue is nothing to fill in.
 */
export function fillStops(items: readonly PlaceholderItem[], cursor: ProtocolPosition): readonly FillStop[] {
  const open = items.filter(({ kind }) => kind !== "residue");
  const first = neighbour(open, { start: cursor, end: cursor }, 1);
  const from = Math.max(0, first ? open.indexOf(first) : 0);
  const numbers = new Map<number, number>();
  for (const { same } of [...open.slice(from), ...open.slice(0, from)]) {
    if (!numbers.has(same)) numbers.set(same, numbers.size + 1);
  }
  return open.map(({ kind, text, range, same }) => {
    const [start, end] = maskOf({ code: codeOf({ kind }), text });
    const stop = `\${${numbers.get(same)}:${escaped(text.slice(start, end))}}`;
    return { range, snippet: escaped(text.slice(0, start)) + stop + escaped(text.slice(end)) };
  });
}

/** Text in which a snippet reads nothing. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
