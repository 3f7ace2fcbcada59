// Cuts text into lines at the ends that LSP knows: \n, \r\n and \r.

/** A line and the line end that closes it ("" for the last). */
export interface Line {
  readonly text: string;
  readonly eol: string;
}

/** The lines of the text, at least one; their texts and ends joined are the text again. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const hasReturn = text.includes("\r");
  let start = 0;
  for (;;) {
    const end = hasReturn ? nextEnd(text, start) : text.indexOf("\n", start);
    if (end < 0) break;
    const eol = hasReturn ? endAt(text, end) : "\n";
    lines.push({ text: ownText(text.slice(start, end)), eol });
    start = end + eol.length;
  }
  lines.push({ text: ownText(text.slice(start)), eol: "" });
  return lines;
}

/**
 * The same text in memory of its own: a longer slice would point into the whole text, which every look at a character would
 * then have to find first, and which would stay in memory for as long as one of its lines does.
 */
function ownText(slice: string): string {
  return slice.length < SHORT ? slice : [slice.slice(0, 1), slice.slice(1)].join("");
}

/** The engine copies shorter slices itself. */
const SHORT = 13;

function nextEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return -1;
}

function endAt(text: string, at: number): string {
  if (text[at] === "\n") return "\n";
  return text[at + 1] === "\n" ? "\r\n" : "\r";
}
