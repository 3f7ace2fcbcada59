// Turns the core's places into LSP's ranges and back: the only file of the features that does.
import type { Position, Range, TextEdit } from "vscode-languageserver-types";
import { withRealEnd } from "../core/report/regions.ts";
import type { Report } from "../core/report/report.ts";
import type { Draft } from "../core/text/draft.ts";
import type { Place, Region } from "../core/text/span.ts";
import type { TextChange } from "../core/text/textChange.ts";

/** The range of a place in one paragraph; a paragraph's index is its line. */
export function rangeOf(place: Place): Range {
  const { line, start, end } = place;
  return { start: { line, character: start }, end: { line, character: end } };
}

/**
 * The range of an edit's place. Such a place may end behind its paragraph's text, which takes the line end with it: then
 * the range ends where the next line starts.
 */
export function editRangeOf(draft: Draft, place: Place): Range {
  const { start, end } = rangeOf(place);
  const length = draft.paragraphs[place.line]?.text.length ?? 0;
  return place.end > length ? { start, end: { line: place.line + 1, character: 0 } } : { start, end };
}

/** The range of a section, a point or a title with all that it holds. */
export function sectionRange({ facts }: Pick<Report, "facts">, region: Region): Range {
  return regionRange(withRealEnd(facts, region));
}

/** The range of a stretch over several paragraphs. */
export function regionRange(region: Region): Range {
  return {
    start: { line: region.line, character: region.start },
    end: { line: region.endLine, character: region.endCharacter },
  };
}

/** A change of the text as LSP's edit. */
export function textEditOf({ place, text }: TextChange): TextEdit {
  return { range: regionRange(place), newText: text };
}

/** True where the character at the position (the one after a thin cursor) belongs to the place. */
export function holds(place: Place, position: Position): boolean {
  return place.line === position.line && place.start <= position.character && position.character < place.end;
}

/** True where the place and the range share a character, or a bare cursor touches the place. */
export function touches(place: Place, range: Range): boolean {
  if (place.line < range.start.line || place.line > range.end.line) return false;
  if (place.line === range.start.line && range.start.character > place.end) return false;
  return place.line !== range.end.line || range.end.character >= place.start;
}

/** True where the range is exactly the place's. */
export function isRangeOf(range: Range, place: Place): boolean {
  const { start, end } = range;
  return (
    start.line === place.line &&
    end.line === place.line &&
    start.character === place.start &&
    end.character === place.end
  );
}
