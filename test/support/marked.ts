// The mark syntax of the tests: a text that carries its own expected finds as ⟦kind attr=value:text⟧.

/** One expected find in an unmarked text. Offsets are UTF-16 units, `end` exclusive. */
export type Mark = {
  kind: string;
  /** `⟦metric value=14 unit=条:14条⟧` gives value and unit; a bare number (`⟦heading 1:…⟧`) is `depth`. */
  attrs: Readonly<Record<string, string>>;
  start: number;
  end: number;
  text: string;
  /** What stands before `‖` in the mark; absent where the mark has none. */
  number?: string;
  /** What stands after `‖` in the mark; absent where the mark has none. */
  title?: string;
};

/** An unmarked text, its marks in order of start (outer first), and the place of `‸` where it has one. */
export type Marked = { text: string; marks: Mark[]; cursor?: number };

type Open = { kind: string; attrs: Record<string, string>; start: number; at: number; split?: number };

const OPEN = "⟦";
const CLOSE = "⟧";
const SPLIT = "‖";
const CURSOR = "‸";

/**
 * Reads a marked text. Marks may nest; `‖` parts a number from its title and is dropped; `‸` is the cursor.
 * Throws an Error that names the line for an unclosed or stray mark, a bad head, or a second cursor.
 */
export function parseMarked(marked: string): Marked {
  const marks: Mark[] = [];
  const open: Open[] = [];
  let text = "";
  let cursor: number | undefined;
  let i = 0;
  while (i < marked.length) {
    const c = marked[i];
    if (c === OPEN) {
      const colon = marked.indexOf(":", i);
      if (colon < 0) throw bad(marked, i, "a mark without a colon");
      open.push({ ...readHead(marked, i, marked.slice(i + 1, colon)), start: text.length, at: i });
      i = colon + 1;
      continue;
    }
    if (c === CLOSE) {
      const mark = open.pop();
      if (!mark) throw bad(marked, i, "a closing ⟧ without its ⟦");
      marks.push(finish(mark, text));
    } else if (c === SPLIT) {
      const mark = open.at(-1);
      if (!mark || mark.split !== undefined) throw bad(marked, i, "a ‖ outside a mark, or the second in one");
      mark.split = text.length;
    } else if (c === CURSOR) {
      if (cursor !== undefined) throw bad(marked, i, "a second cursor ‸");
      cursor = text.length;
    } else {
      text += c;
    }
    i += 1;
  }
  const unclosed = open.at(-1);
  if (unclosed) throw bad(marked, unclosed.at, `an unclosed mark ⟦${unclosed.kind}`);
  marks.reverse();
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return cursor === undefined ? { text, marks } : { text, marks, cursor };
}

/** The LSP position of a UTF-16 offset; lines end at \n, \r\n or \r. */
export function positionAt(text: string, offset: number): { line: number; character: number } {
  let line = 0;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    const ends = text[i] === "\n" || (text[i] === "\r" && text[i + 1] !== "\n");
    if (!ends) continue;
    line += 1;
    start = i + 1;
  }
  return { line, character: offset - start };
}

/** A span to be shown as a mark; `attrs` are written in their own order, and empty ones left out. */
export type Span = {
  kind: string;
  start: number;
  end: number;
  attrs?: Readonly<Record<string, string | number | undefined>>;
};

/**
 * Writes spans into a text as marks, so that a failing comparison shows a readable text.
 * Spans that cross are written as they come, and then no longer read back as the same marks.
 */
export function markText(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = sorted.filter((s) => s.end > s.start).map((s) => s.end);
  ends.sort((a, b) => a - b);
  let out = "";
  let at = 0;
  let nextEnd = 0;
  const copyTo = (offset: number) => {
    while (nextEnd < ends.length && (ends[nextEnd] as number) <= offset) {
      const end = ends[nextEnd++] as number;
      out += text.slice(at, end) + CLOSE;
      at = end;
    }
    out += text.slice(at, offset);
    at = offset;
  };
  for (const span of sorted) {
    copyTo(span.start);
    out += OPEN + head(span) + (span.end > span.start ? "" : CLOSE);
  }
  copyTo(text.length);
  return out;
}

function head(span: Span): string {
  const attrs = Object.entries(span.attrs ?? {}).filter(([, value]) => value !== undefined && value !== "");
  const words = attrs.map(([name, value]) => (name === "depth" ? `${value}` : `${name}=${value}`));
  return `${[span.kind, ...words].join(" ")}:`;
}

function readHead(marked: string, at: number, head: string): { kind: string; attrs: Record<string, string> } {
  const [kind = "", ...words] = head.split(" ");
  if (!/^[a-z][a-zA-Z-]*$/.test(kind))
    throw bad(marked, at, `a mark of no readable kind ⟦${head.slice(0, 20)}`);
  const attrs: Record<string, string> = {};
  for (const word of words) {
    const equals = word.indexOf("=");
    if (equals > 0) attrs[word.slice(0, equals)] = word.slice(equals + 1);
    else if (/^\d+$/.test(word)) attrs.depth = word;
    else throw bad(marked, at, `an attribute “${word}” that is neither name=value nor a depth`);
  }
  return { kind, attrs };
}

function finish(open: Open, textSoFar: string): Mark {
  const { kind, attrs, start, split } = open;
  const mark = { kind, attrs, start, end: textSoFar.length, text: textSoFar.slice(start) };
  if (split === undefined) return mark;
  return { ...mark, number: textSoFar.slice(start, split), title: textSoFar.slice(split) };
}

function bad(marked: string, at: number, what: string): Error {
  const { line, character } = positionAt(marked, at);
  return new Error(`marked text, line ${line + 1}, column ${character + 1}: ${what}`);
}
