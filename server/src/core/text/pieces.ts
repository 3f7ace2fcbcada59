// A text under repeated change: which stretches of the first text are left, and what was put between them.

/** The text that takes the stretch [start, end) of a text, in UTF-16 units from the text's start. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of the first text, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | string;

/** The pieces of a text in their order. */
export type Pieces = readonly Piece[];

/** A text of the given length, unchanged. */
export function wholeText(length: number): Pieces {
  return [{ start: 0, end: length }];
}

/** The pieces after replacements that are in order and disjoint, and are meant for the text that the pieces make up. */
export function replaced(pieces: Pieces, replacements: readonly Replacement[]): Pieces {
  const next: Piece[] = [];
  const rest = [...pieces].reverse();
  let at = 0;
  const readTo = (offset: number, keep: boolean): void => {
    while (at < offset) {
      const piece = rest.pop();
      if (piece === undefined) return;
      const length = lengthOf(piece);
      const head = at + length <= offset ? piece : cut(piece, 0, offset - at);
      if (head !== piece) rest.push(cut(piece, offset - at, length));
      if (keep) next.push(head);
      at += lengthOf(head);
    }
  };
  for (const { start, end, text } of replacements) {
    readTo(start, true);
    readTo(end, false);
    if (text !== "") next.push(text);
  }
  return [...next, ...rest.reverse()];
}

/** What takes the first text to the text of the pieces: replacements of the first text, in order and disjoint. */
export function replacementsOf(pieces: Pieces, first: string): readonly Replacement[] {
  const replacements: Replacement[] = [];
  let at = 0;
  let text = "";
  const add = (end: number): void => {
    if (first.slice(at, end) !== text) replacements.push({ start: at, end, text });
    text = "";
  };
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else {
      add(piece.start);
      at = piece.end;
    }
  }
  add(first.length);
  return replacements;
}

function lengthOf(piece: Piece): number {
  return typeof piece === "string" ? piece.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === "string") return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}
