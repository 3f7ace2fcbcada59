// Tells a line break that the writer typed from all other changes of a text.
import type { ProtocolPosition, ProtocolRange } from "../../server/src/protocol.ts";

/** A change of a document as the editor reports it. */
export interface Change {
  /** What was replaced, in the text before. */
  readonly range: ProtocolRange;
  readonly text: string;
}

/**
 * Where the cursor stands after Enter: behind the line break and the indent that the editor adds. Undefined for
 * anything else than one line break put in at one place; words, pasted lines and several cursors are not that.
 */
export function cursorAfterEnter(changes: readonly Change[]): ProtocolPosition | undefined {
  const [change] = changes;
  if (!change || changes.length > 1) return undefined;
  const { range, text } = change;
  if (range.start.line !== range.end.line || range.start.character !== range.end.character) return undefined;
  const indent = /^\r?\n([ \t\u3000]*)$/.exec(text)?.[1];
  return indent === undefined ? undefined : { line: range.start.line + 1, character: indent.length };
}
