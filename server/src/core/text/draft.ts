// The draft: a text held as paragraphs, so that an edit touches only the paragraphs it touches.
import { type Line, splitLines } from "./lines.ts";
import type { Paragraph, Role } from "./paragraph.ts";
import { recalled } from "./recalled.ts";
import { isBlank, ROLE_START, type RoleState, roleOf } from "./roles.ts";

/** How the text is written: line by line, or as Markdown. */
export type Syntax = "plain" | "markdown";

/** A version of a text. Never changed: {@link updateDraft} gives the next version and shares the paragraphs. */
export interface Draft {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly syntax: Syntax;
  /** At least one; a paragraph's index is its LSP line. */
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs of earlier versions that may come back, the last to go first; none of them is in this version. */
  readonly gone: readonly Paragraph[];
}

/** A place in a draft, 0-based, in UTF-16 units: LSP's Position without LSP. */
export interface Point {
  readonly line: number;
  readonly character: number;
}

/** An edit: the text that takes a range's place, or the whole new text where there is no range. */
export interface Change {
  readonly range?: { readonly start: Point; readonly end: Point };
  readonly text: string;
}

/** Reads a text afresh. Any language id but "markdown" is plain text. */
export function createDraft(uri: string, languageId: string, version: number, text: string): Draft {
  const syntax = languageId === "markdown" ? "markdown" : "plain";
  return { uri, languageId, version, syntax, paragraphs: withRoles(splitLines(text), syntax), gone: [] };
}

/** The draft after the changes, applied one after another. Places outside the text are moved to its nearest end. */
export function updateDraft(draft: Draft, changes: readonly Change[], version: number): Draft {
  let paragraphs = draft.paragraphs;
  for (const change of changes) paragraphs = applyChange(paragraphs, change, draft.syntax);
  return { ...draft, version, ...recalled(draft, paragraphs) };
}

/** The whole text, or the text between two points. */
export function draftText(draft: Draft, range?: { readonly start: Point; readonly end: Point }): string {
  if (range) return textBetween(draft.paragraphs, ...ordered(draft.paragraphs, range));
  let text = "";
  for (const paragraph of draft.paragraphs) text += paragraph.text + paragraph.eol;
  return text;
}

function applyChange(paragraphs: readonly Paragraph[], change: Change, syntax: Syntax): readonly Paragraph[] {
  if (!change.range) return withRoles(splitLines(change.text), syntax);
  const [start, end] = ordered(paragraphs, change.range);
  const opening = at(paragraphs, start.line);
  const closing = at(paragraphs, end.line);
  // A lone \r before and a \n now after it become one line end, so the line before is read again too.
  const joins = start.line > 0 && start.character === 0 && paragraphs[start.line - 1]?.eol === "\r" ? 1 : 0;
  const before = joins ? at(paragraphs, start.line - 1) : undefined;
  const text =
    (before ? before.text + before.eol : "") +
    opening.text.slice(0, start.character) +
    change.text +
    closing.text.slice(end.character) +
    closing.eol;
  const lines = splitLines(text);
  // The replaced lines end with the closing line's end, so the empty last piece belongs to the line after.
  if (closing.eol !== "" && lines.length > 1) lines.pop();
  return splice(paragraphs, start.line - joins, end.line + 1, lines, syntax);
}

/** Puts lines in the place of paragraphs [from, to) and carries the roles on until they agree with the old ones. */
function splice(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  lines: readonly Line[],
  syntax: Syntax,
): readonly Paragraph[] {
  if (syntax === "plain") {
    return [...paragraphs.slice(0, from), ...lines.map(plainParagraph), ...paragraphs.slice(to)];
  }
  const next = paragraphs.slice(0, from);
  let state = stateAfter(paragraphs, from);
  for (const line of lines) {
    const { role, next: after } = roleOf(line.text, state);
    next.push({ ...line, role });
    state = after;
  }
  let oldState = stateAfter(paragraphs, to);
  for (let i = to; i < paragraphs.length; i++) {
    const paragraph = at(paragraphs, i);
    if (state === oldState) {
      for (let j = i; j < paragraphs.length; j++) next.push(at(paragraphs, j));
      break;
    }
    const now = roleOf(paragraph.text, state);
    next.push(now.role === paragraph.role ? paragraph : { ...paragraph, role: now.role });
    state = now.next;
    oldState = roleOf(paragraph.text, oldState).next;
  }
  return next;
}

/** The state before paragraph `index`: read again from the last line that certainly leaves nothing open. */
function stateAfter(paragraphs: readonly Paragraph[], index: number): RoleState {
  let from = index;
  while (from > 0 && !leavesNothingOpen(at(paragraphs, from - 1).role)) from--;
  let state: RoleState = from === 0 ? ROLE_START : "";
  for (let i = from; i < index; i++) state = roleOf(at(paragraphs, i).text, state).next;
  return state;
}

function leavesNothingOpen(role: Role): boolean {
  return role !== "code" && role !== "frontMatter" && role !== "html";
}

function withRoles(lines: readonly Line[], syntax: Syntax): Paragraph[] {
  if (syntax === "plain") return lines.map(plainParagraph);
  let state = ROLE_START;
  return lines.map((line) => {
    const { role, next } = roleOf(line.text, state);
    state = next;
    return { text: line.text, eol: line.eol, role };
  });
}

function plainParagraph(line: Line): Paragraph {
  return { text: line.text, eol: line.eol, role: isBlank(line.text) ? "blank" : "prose" };
}

function ordered(paragraphs: readonly Paragraph[], range: { start: Point; end: Point }): [Point, Point] {
  const start = inside(paragraphs, range.start);
  const end = inside(paragraphs, range.end);
  const backwards = end.line < start.line || (end.line === start.line && end.character < start.character);
  return backwards ? [end, start] : [start, end];
}

/** The nearest point that exists: past the last line is the text's end, past a line's end is that end. */
function inside(paragraphs: readonly Paragraph[], point: Point): Point {
  const last = paragraphs.length - 1;
  if (point.line > last) return { line: last, character: at(paragraphs, last).text.length };
  const line = Math.max(0, Math.trunc(point.line) || 0);
  const character = point.line < 0 ? 0 : Math.max(0, Math.trunc(point.character) || 0);
  return { line, character: Math.min(character, at(paragraphs, line).text.length) };
}

function textBetween(paragraphs: readonly Paragraph[], start: Point, end: Point): string {
  const first = at(paragraphs, start.line);
  if (start.line === end.line) return first.text.slice(start.character, end.character);
  let text = first.text.slice(start.character) + first.eol;
  for (let i = start.line + 1; i < end.line; i++) {
    const paragraph = at(paragraphs, i);
    text += paragraph.text + paragraph.eol;
  }
  return text + at(paragraphs, end.line).text.slice(0, end.character);
}

function at(paragraphs: readonly Paragraph[], index: number): Paragraph {
  const paragraph = paragraphs[index];
  if (!paragraph) throw new RangeError(`no paragraph ${index}`);
  return paragraph;
}
