// Tells stars and low lines that emphasise (**重点**) from masks that a Markdown reader would take for emphasis.
import { endsClause, isDigit, isHan, isLetter, isNumeral, isSpace } from "./maskChars.ts";
import { strongNoun } from "./maskName.ts";
import { takesNumber } from "./maskNumber.ts";
import { numberEnd } from "./maskRun.ts";

/** A run of one mark that could open or close emphasis. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const LONGEST_MARK = 3;
/** Emphasis longer than this is two masks far apart. */
const LONGEST_INSIDE = 120;
const PAIRS = ["“”", "‘’", "（）", "《》", "()", "【】", "〔〕"];

/**
 * The starts of the runs of `*` and `_` that are emphasis. Two runs of one length may pair as in Markdown, where the
 * first touches what follows and the second what stands before; whether they do is decided by what stands inside and
 * around: **次会议，参加** before 人 is two masks.
 */
export function emphasisMarks(text: string, markdown: boolean): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const mark of ["*", "_"]) {
    const open: (Run | undefined)[] = [];
    for (const run of runsOf(text, mark)) {
      const length = run.end - run.start;
      const opener = open[length];
      if (
        opener &&
        run.canClose &&
        run.start - opener.end <= LONGEST_INSIDE &&
        emphasises(text, opener, run, markdown)
      ) {
        marks.add(opener.start).add(run.start);
        open[length] = undefined;
      } else if (run.canOpen) open[length] = run;
    }
  }
  return marks;
}

function* runsOf(text: string, mark: string): Generator<Run> {
  for (let start = text.indexOf(mark); start >= 0; ) {
    let end = start + 1;
    while (text[end] === mark) end++;
    if (end - start <= LONGEST_MARK) {
      const before = text.charCodeAt(start - 1);
      const after = text.charCodeAt(end);
      // Inside a word a low line never emphasises, and Han characters are one word to Markdown.
      const inWord = mark === "_" && isWord(before) && isWord(after);
      const canOpen = !inWord && !Number.isNaN(after) && !isSpace(after) && !endsClause(after);
      const canClose =
        !inWord && start > 0 && !isSpace(before) && !"“‘（《【〔(".includes(text.charAt(start - 1));
      if (canOpen || canClose) yield { start, end, canOpen, canClose };
    }
    start = text.indexOf(mark, end);
  }
}

function emphasises(text: string, open: Run, close: Run, markdown: boolean): boolean {
  const inside = text.slice(open.end, close.start);
  if (!isBalanced(inside)) return false;
  const afterHan = isHan(text.charCodeAt(open.start - 1)) || isDigit(text.charCodeAt(open.start - 1));
  const ended = endsClause(inside.charCodeAt(inside.length - 1));
  const number = takesNumber(text, numberEnd(text, open.end));
  const name = strongNoun(text, open.end) !== null;
  const numberAfter = takesNumber(text, numberEnd(text, close.end)) && (!countsItself(inside) || /20$/.test(inside));
  const nameAfter = strongNoun(text, close.end) !== null;
  if (numberAfter && (number || name || (afterHan && !ended))) return false;
  if (number && (afterHan || nameAfter)) return false;
  if (name && nameAfter && !isShortName(inside, ended)) return false;
  if (markdown) return true;
  // Plain text has no emphasis, but some write it by habit: on a word or heading that stands by itself.
  return !afterHan && !number && !numberAfter && (ended || endsClause(text.charCodeAt(close.end)));
}

/** **市委**市政府 is a word in bold; **省**市 and **市常委会、**县 are two masks. */
function isShortName(inside: string, ended: boolean): boolean {
  return !ended && inside.length > 1 && inside.length <= 4;
}

/** 抓好**三个**方面: the emphasised text brings its own number for the measure word behind it. */
function countsItself(inside: string): boolean {
  const last = inside.charAt(inside.length - 1);
  return (
    isNumeral(last.charCodeAt(0)) ||
    (last !== "" && "每各这那该此首上下前后全当整多余个项大".includes(last))
  );
}

function isBalanced(inside: string): boolean {
  return PAIRS.every(([open = "", close = ""]) => inside.split(open).length === inside.split(close).length);
}

function isWord(code: number): boolean {
  return isHan(code) || isLetter(code) || isDigit(code) || code === 0x5f;
}
