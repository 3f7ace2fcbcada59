// Finds straight quotation marks around Chinese words: "双随机".

import { isSpace } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isInside } from "../../text/opaque.ts";
import type { Span } from "../../text/span.ts";
import { holdsHan, isWordChar } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";
import type { PairMark } from "./pairs.ts";

const TURNED: Readonly<Record<string, readonly [string, string]>> = { '"': ["“", "”"], "'": ["‘", "’"] };

/** How long a quotation may be whose marks are read as a pair. */
const REACH = 300;

/**
 * Pairs the straight marks of a paragraph one after another; those of another kind in between do not count. Those in
 * `closers` close what a “ has opened.
 */
export function straightQuotes(line: MarkLine, opaque: readonly Span[], closers: readonly PairMark[]): void {
  const known = new Set(closers.map(({ at }) => at));
  for (const at of known) line.wrong("straight-quotes", { start: at, end: at + 1 }, "”");
  for (const mark of ['"', "'"]) {
    let open = -1;
    for (let at = line.text.indexOf(mark); at >= 0; at = line.text.indexOf(mark, at + 1)) {
      if (known.has(at) || isInside(opaque, at) || isOther(line.text, at)) continue;
      if (open < 0 || at - open > REACH) open = at;
      else {
        quote(line, open, at, mark);
        open = -1;
      }
    }
    if (mark === "'" && open > 0 && isStray(line.text, open))
      line.wrong("straight-quotes", { start: open, end: open + 1 }, "");
  }
}

/** 进行了全面的'督导: the only one in the paragraph, inside running text: what a page puts into its copies. */
function isStray(text: string, at: number): boolean {
  return (
    isAnyHan(text.charCodeAt(at - 1)) &&
    isAnyHan(text.charCodeAt(at + 1)) &&
    text.indexOf("'") === text.lastIndexOf("'")
  );
}

function quote(line: MarkLine, open: number, close: number, mark: string): void {
  const { text } = line;
  if (close === open + 1 || !(holdsHan(text, open + 1, close) || isTerm(text, open, close))) return;
  if (isSpace(text.charCodeAt(open + 1)) || isSpace(text.charCodeAt(close - 1))) return;
  const [left, right] = TURNED[mark] ?? ["", ""];
  const changes = [
    { start: open, end: open + 1, text: left },
    { start: close, end: close + 1, text: right },
  ];
  line.pair("straight-quotes", { start: open, end: close + 1 }, changes, mark === '"');
}

/** 构建"15+N"格局: a term of digits and letters between Chinese words. */
function isTerm(text: string, open: number, close: number): boolean {
  return (
    isAnyHan(text.charCodeAt(open - 1)) &&
    isAnyHan(text.charCodeAt(close + 1)) &&
    /^[\dA-Za-z][\dA-Za-z+]{1,11}$/.test(text.slice(open + 1, close))
  );
}

/** don't, 5' and 6": not a quotation mark. A key or value of data ("名称": 1; s:6:"名称") is none either. */
function isOther(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (before === 0x3a && isWordChar(text.charCodeAt(at - 2))) return true;
  if (text[at] === "'") return isWordChar(before) && !isAnyHan(next);
  return (
    "={[".includes(text[at - 1] || "\n") ||
    "]}".includes(text[at + 1] || "\n") ||
    text[at + 1] === ":" ||
    text[at - 1] === "\\"
  );
}
