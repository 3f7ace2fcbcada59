// Finds Markdown's marks in plain text, as chat programs hand them over: ## before a heading, ** around words.

import { emphasisOf } from "../placeholders/maskEmphasis.ts";
import type { MarkLine } from "./markKinds.ts";

const HASHES = /^([ \t\u3000]{0,8})(#{1,6})[ \t\u3000]{1,8}(?=[^\s#])/;
const HAN = /\p{Script=Han}/u;
const BOLD = 2;

/** Notes the # of a heading and the stars of bold words. Where one star may be a mask, all stars are left alone. */
export function markdownMarks(line: MarkLine): void {
  const { text } = line;
  if (text.includes("#")) hashes(line);
  if (text.includes("**")) stars(line);
}

function hashes(line: MarkLine): void {
  const [whole, indent = "", marks = ""] = HASHES.exec(line.text) ?? [];
  if (whole === undefined || !HAN.test(line.text)) return;
  const start = indent.length;
  const change = { start, end: whole.length, text: "" };
  line.pair("markdown", { start, end: start + marks.length }, [change], true);
}

function stars(line: MarkLine): void {
  const { text } = line;
  const runs = Array.from(text.matchAll(/\*+/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: "",
  }));
  const { marks } = emphasisOf(text);
  if (runs.length % 2 > 0 || runs.some(({ start, end }) => end - start !== BOLD || !marks.has(start))) return;
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const [open, close] = [runs[i], runs[i + 1]];
    if (open && close) line.pair("markdown", { start: open.start, end: close.end }, [open, close], true);
  }
}
