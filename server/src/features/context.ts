// What stands around a place: the words by which it is known again after edits elsewhere.
import type { Draft } from "../core/text/draft.ts";
import type { Place } from "../core/text/span.ts";

/** What stands right before and behind a place. A line end counts as "\n", the draft's beginning and end too. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
}

/** How many UTF-16 units are noted on either side; more only where several places would look alike. */
const REACHES = [40, 160];
const SHORT_REACH = 10;

/** True where the place stands between these words; a side that is not given may be anything. */
export function hasContext(draft: Draft, place: Place, { before, after }: Context): boolean {
  if (before !== undefined && textBefore(draft, place, before.length) !== before) return false;
  return after === undefined || textBehind(draft, place, after.length) === after;
}

/**
 * The context that tells a place from others of the same text: a few words of its own line, so that edits of other lines do
 * not touch it; over the line's ends only where the same words stand around another place.
 */
export function contextOf(draft: Draft, place: Place, others: readonly Place[]): Required<Context> {
  const own = {
    before: fromLineStart(textBefore(draft, place, SHORT_REACH)),
    after: toLineEnd(textBehind(draft, place, SHORT_REACH)),
  };
  const wider = REACHES.map((reach) => ({
    before: textBefore(draft, place, reach),
    after: textBehind(draft, place, reach),
  }));
  const tells = (context: Context) => !others.some((other) => hasContext(draft, other, context));
  return [own, ...wider].find(tells) ?? own;
}

/** The last `units` UTF-16 units before a place, fewer where the draft begins or a surrogate pair would be cut. */
function textBefore(draft: Draft, { line, start }: Place, units: number): string {
  if (units === 0) return "";
  // One more than asked for shows whether the first is half of a pair; half of one that stands alone is kept.
  const read = units + 1;
  let text = draft.paragraphs[line]?.text.slice(Math.max(0, start - read), start) ?? "";
  for (let i = line - 1; i >= -1 && text.length < read; i--) {
    text = `${draft.paragraphs[i]?.text.slice(-read) ?? ""}\n${text}`;
  }
  const from = Math.max(0, text.length - units);
  return text.slice(from > 0 && isPair(text, from - 1) ? from + 1 : from);
}

/** The first `units` UTF-16 units behind a place, fewer where the draft ends or a surrogate pair would be cut. */
function textBehind(draft: Draft, { line, end }: Place, units: number): string {
  if (units === 0) return "";
  const read = units + 1;
  let text = draft.paragraphs[line]?.text.slice(end, end + read) ?? "";
  for (let i = line + 1; i <= draft.paragraphs.length && text.length < read; i++) {
    text = `${text}\n${draft.paragraphs[i]?.text.slice(0, read) ?? ""}`;
  }
  return text.slice(0, isPair(text, units - 1) ? units - 1 : units);
}

/** Whether a surrogate pair begins at an offset. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function fromLineStart(text: string): string {
  return text.slice(Math.max(0, text.lastIndexOf("\n")));
}

function toLineEnd(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end + 1);
}
