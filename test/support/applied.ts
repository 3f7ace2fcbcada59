// LSP's edit on a plain string: the plainest possible reading of the protocol, to hold the draft against.
import type { Change } from "../../server/src/core/text/draft.ts";

/** The text after the change; places outside the text are moved to its nearest end. */
export function applied(text: string, change: Change): string {
  if (!change.range) return change.text;
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].filter(
    (m, i) => m[0] !== "" || i === 0 || text.slice(0, m.index).match(/[\r\n]$/),
  );
  const offset = (point: { line: number; character: number }): number => {
    const line = lines[point.line];
    return line ? line.index + Math.min(point.character, (line[1] ?? "").length) : text.length;
  };
  const [a, b] = [offset(change.range.start), offset(change.range.end)];
  return text.slice(0, Math.min(a, b)) + change.text + text.slice(Math.max(a, b));
}
