// Places in a draft, as every part of the core speaks of them.

/** A stretch inside one paragraph, in UTF-16 units from the paragraph's start; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the paragraph it lies in; `line` is the paragraph's 0-based index in the draft. */
export interface Place extends Span {
  readonly line: number;
}

/** As a region's `endCharacter`: the end of its last line, however long that is or becomes. LSP's largest uinteger. */
export const LINE_END = 0x7fffffff;

/** A stretch over several paragraphs: from a place's start to (exclusive) `endLine`:`endCharacter`. */
export interface Region {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** The order of the text: for sorting places by where they start. */
export function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.start - b.start;
}

/** True where the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
