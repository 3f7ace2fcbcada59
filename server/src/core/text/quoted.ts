// Tells which stretches of a paragraph are others' words: titles in 《》 and quoted speech.
import type { Span } from "./span.ts";

const CLOSERS: Readonly<Record<string, string>> = {
  "《": "》",
  "〈": "〉",
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
};
/** A quoted name or term is shorter and has no point in it: “三会一课”; it is the writer's own word. */
const LONGEST_TERM = 12;
const OPENING = /[《〈“‘「『]/g;
const POINT = /[，。；：！？,;!?]/;

/**
 * Titles, whatever their length, and quotations that are more than a term, in order, their marks included; what stands inside
 * one is not told again. A mark that is not closed in the paragraph quotes nothing. Linear.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  OPENING.lastIndex = 0;
  for (let hit = OPENING.exec(text); hit; hit = OPENING.exec(text)) {
    const open = hit[0];
    const end = closedAt(text, hit.index, open, CLOSERS[open] ?? "");
    if (end < 0) continue;
    const words = text.slice(hit.index + 1, end - 1);
    const isTitle = open === "《" || open === "〈";
    if (!isTitle && words.length <= LONGEST_TERM && !POINT.test(words)) continue;
    spans.push({ start: hit.index, end });
    OPENING.lastIndex = end;
  }
  return spans;
}

/** No quotation is longer; a mark without its partner must not be looked for to the end of the text again and again. */
const LONGEST = 1000;

function closedAt(text: string, start: number, open: string, close: string): number {
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start; at < limit; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at + 1;
  }
  return -1;
}
