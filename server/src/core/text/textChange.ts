// Changes of a text as an edit proposes them, all meant for the text before, and the draft that they give.
import type { Draft, Syntax } from "./draft.ts";
import { splitLines } from "./lines.ts";
import type { Paragraph } from "./paragraph.ts";
import { isBlank, ROLE_START, roleOf } from "./roles.ts";
import type { Region } from "./span.ts";

/** The text that takes a stretch's place; an empty stretch is a place to insert at. */
export interface TextChange {
  readonly place: Region;
  readonly text: string;
}

/** A change inside one paragraph. */
export function inParagraph(line: number, start: number, end: number, text: string): TextChange {
  return { place: { line, start, endLine: line, endCharacter: end }, text };
}

/** The order of the text. */
export function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
  return [...changes].sort((a, b) => a.place.line - b.place.line || a.place.start - b.place.start);
}

/** Changes that each lie inside one paragraph, by its line. */
export function changesByLine(changes: readonly TextChange[]): ReadonlyMap<number, readonly TextChange[]> {
  const byLine = new Map<number, TextChange[]>();
  for (const change of changes) {
    const others = byLine.get(change.place.line);
    if (others) others.push(change);
    else byLine.set(change.place.line, [change]);
  }
  return byLine;
}

/** A piece of one paragraph, from its character `from` on, after changes that lie in the piece. */
export function appliedTo(piece: string, changes: readonly TextChange[], from = 0): string {
  return inOrder(changes).reduceRight(
    (now, { place, text }) => now.slice(0, place.start - from) + text + now.slice(place.endCharacter - from),
    piece,
  );
}

/**
 * The draft after changes that are in order and disjoint, read in the syntax given. The paragraphs that none touches stay
 * the same objects. Linear, however many the changes are. No change may begin a paragraph with a line end.
 */
export function changedDraft(
  draft: Draft,
  changes: readonly TextChange[],
  syntax: Syntax = draft.syntax,
): Draft {
  const old = draft.paragraphs;
  const next: Paragraph[] = [];
  let untouched = 0;
  for (let i = 0; i < changes.length; ) {
    const first = (changes[i] as TextChange).place.line;
    while (untouched < first) next.push(old[untouched++] as Paragraph);
    let text = "";
    let at = { line: first, character: 0 };
    do {
      const { place, text: replacement } = changes[i] as TextChange;
      text += (old[at.line]?.text ?? "").slice(at.character, place.start) + replacement;
      at = { line: place.endLine, character: place.endCharacter };
      i++;
    } while (changes[i]?.place.line === at.line);
    const last = old[at.line];
    const lines = splitLines(text + (last?.text.slice(at.character) ?? "") + (last?.eol ?? ""));
    if (last?.eol !== "" && lines.length > 1) lines.pop();
    for (const line of lines) next.push({ ...line, role: isBlank(line.text) ? "blank" : "prose" });
    untouched = at.line + 1;
  }
  while (untouched < old.length) next.push(old[untouched++] as Paragraph);
  return { ...draft, syntax, paragraphs: syntax === "markdown" ? withRoles(next) : asPlain(draft, next) };
}

function withRoles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let state = ROLE_START;
  return paragraphs.map((paragraph) => {
    const { role, next } = roleOf(paragraph.text, state);
    state = next;
    return role === paragraph.role ? paragraph : { ...paragraph, role };
  });
}

function asPlain(draft: Draft, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (draft.syntax === "plain") return paragraphs;
  return paragraphs.map((paragraph) => ({ ...paragraph, role: isBlank(paragraph.text) ? "blank" : "prose" }));
}
