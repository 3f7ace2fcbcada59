// Finds what paired marks do wrong inside one paragraph: half-width brackets, reversed quotation marks, wrong nesting.

import { isDigit } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { isOneOf } from "../../text/oneOf.ts";
import type { FaultChange } from "../faultLine.ts";
import { isYearBracket } from "../numerals/documentNumber.ts";
import { holdsHan, isChinese } from "./markChars.ts";
import type { MarkLine } from "./markKinds.ts";
import { CLOSING, type Pair, type PairMark, type Pairs } from "./pairs.ts";

/** The marks that stand inside a pair of their own kind. */
const INNER: Readonly<Record<string, readonly [string, string]>> = { "“": ["‘", "’"], "《": ["〈", "〉"] };

/** Notes the faults on the line. */
export function pairFaults(line: MarkLine, { pairs, reversed }: Pairs): void {
  for (const pair of pairs) {
    if (pair.kind === "（") halfBrackets(line, pair);
    else if (pair.kind === "「" || pair.kind === "『") cornered(line, pair);
    else if (pair.parent?.kind === pair.kind) nested(line, pair);
    else if (pair.kind === "“" && !upright(line, pair)) introduced(line, pair);
  }
  for (const mark of reversed) turned(line, mark);
}

/** (一) and 《条例(试行)》; f(x), (AI) and the targets of links stay as they are, and the year of 国发(2023)5号 wants 〔 〕. */
function halfBrackets(line: MarkLine, { open, close }: Pair): void {
  const { text } = line;
  const isHalf = [text[open] === "(", text[close] === ")"];
  if (!isHalf[0] && !isHalf[1]) return;
  const isMixed = isHalf[0] !== isHalf[1];
  const before = text.charCodeAt(open - 1);
  const next = text.charCodeAt(close + 1);
  const isFirst = open < 12 && text.slice(0, open).trim() === "";
  const isAmong = isFirst || isChinese(before) || isChinese(next);
  const isNumber = isDigit(text.charCodeAt(open + 1)) && (isAnyHan(before) || isAnyHan(next));
  if (!isMixed && !(isAmong && (holdsHan(text, open + 1, close) || isNumber))) return;
  if (isYearBracket(text, open)) return;
  const changes = [
    { start: open, end: open + 1, text: "（" },
    { start: close, end: close + 1, text: "）" },
  ].filter((_, i) => isHalf[i]);
  const [first] = changes;
  if (first) line.pair("half-width", first, changes, true);
}

/** 落实「双随机」监管: the quotation marks of upright lines; a title of elsewhere keeps its own. */
function cornered(line: MarkLine, { open, close, parent }: Pair): void {
  if (!holdsHan(line.text, open + 1, close)) return;
  for (let outer = parent; outer; outer = outer.parent) if (outer.kind === "《") return;
  const isInner = parent !== null && QUOTES.includes(parent.kind);
  const changes = [
    { start: open, end: open + 1, text: isInner ? "‘" : "“" },
    { start: close, end: close + 1, text: isInner ? "’" : "”" },
  ];
  line.pair("straight-quotes", { start: open, end: close + 1 }, changes, true);
}

/** “一岗双责〞, 〝一岗双责〞: either mark may be one of upright lines. */
function upright(line: MarkLine, { open, close }: Pair): boolean {
  const changes: FaultChange[] = [];
  if (isUpright(line.text, open)) changes.push({ start: open, end: open + 1, text: "“" });
  if (isUpright(line.text, close)) changes.push({ start: close, end: close + 1, text: "”" });
  if (changes.length > 0) line.pair("straight-quotes", { start: open, end: close + 1 }, changes, true);
  return changes.length > 0;
}

function isUpright(text: string, at: number): boolean {
  return isOneOf("〝〞〟", text.charCodeAt(at));
}

const QUOTES = "“「『";

/** How long a sentence is at least, and what it has in it: “不敢腐！” is a slogan. */
const SENTENCE = 8;

/** 他说“群众的事，再小也是大事。”: words of saying before a whole sentence. */
function introduced(line: MarkLine, { open, close }: Pair): void {
  const { text } = line;
  if (close - open <= SENTENCE || !"。！？".includes(text[close - 1] || "\n")) return;
  const verb =
    /(?<!所|听|据|可以|俗话|一|的)(?:指出|强调|要求|提出|表示|坦言|直言|感慨|写道|问道|答道|说|讲|问|答)$/.exec(
      text.slice(Math.max(0, open - 4), open),
    )?.[0];
  if (!verb || !/[，、；,;]/.test(text.slice(open + 1, close))) return;
  const change = { start: open, end: open, text: "：" };
  line.pair("missing-colon", { start: open - verb.length, end: open }, [change], true);
}

function nested(line: MarkLine, { kind, open, close }: Pair): void {
  const inner = INNER[kind];
  if (!inner) return;
  const changes = [
    { start: open, end: open + 1, text: inner[0] },
    { start: close, end: close + 1, text: inner[1] },
  ];
  line.pair("nesting", { start: open, end: close + 1 }, changes, kind === "《");
}

function turned(line: MarkLine, { kind, at, opens }: PairMark): void {
  line.wrong("reversed-quotes", { start: at, end: at + 1 }, opens ? kind : CLOSING[kind]);
}
