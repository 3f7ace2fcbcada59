// Judges whether a line is no part of the document but left over from a web page or a distributor.
import {
  DECISIVE_IN_PROSE,
  LIGHT_CUES,
  LIGHT_CUES_LIMIT,
  OPENING_CUES,
  RESIDUE_CUES,
  RESIDUE_FORMS,
  RESIDUE_LIMITS,
  RESIDUE_LINE_ENDS,
  RESIDUE_LINES,
  type ResidueCue,
  type ResidueSource,
  TRAIL_WORDS,
} from "../../data/residue.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import { isSpace, skipSpace } from "../../text/charClasses.ts";
import { sentenceAround } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import type { PlaceholderFact } from "./placeholders.ts";

/** A cue that the text has, and where. */
export interface CueFound extends Span {
  readonly cue: ResidueCue;
}

/** The weight of a line's cues together, and where the heaviest says that the line is from. */
interface Verdict {
  readonly weight: number;
  readonly source: ResidueSource;
}

/** A sentence longer than this is not taken out of a paragraph for one cue. */
const LONGEST_FRAGMENT = 120;
/** More cues than this say nothing new; a line of nothing but cues must not cost more than another. */
const MOST_CUES = 40;
const FEW_WORDS = 12;
const LONGEST_LINE = RESIDUE_LIMITS.at(-1)?.length ?? 0;
const NOTHING: Verdict = { weight: 0, source: "资料分发说明" };

/** The cues by the code of the character that is looked for, with what stands beside it, by which most places are ruled out. */
const cuesByCode = new Map(
  [...RESIDUE_CUES].map(([key, entries]) => [
    key.charCodeAt(0),
    entries.map(({ cue, offset }) => {
      const beside = offset === 0 ? 1 : -1;
      return { cue, offset, beside, code: cue.text.charCodeAt(offset + beside) };
    }),
  ]),
);
/** Marks and white space that frame a short line: 【猜你喜欢】, ## 相关推荐：. */
const decoration = new CharacterSet(" \u3000\t【】[]（）()#*-—=>：:·●■◆▶|_~！!。…");
const LONGEST_DECORATION = 8;

/** Adds the cue whose looked-for character stands at `at`, if there is one, to the cues found so far. */
export function collectCue(text: string, at: number, found: CueFound[]): void {
  const entries = found.length < MOST_CUES ? cuesByCode.get(text.charCodeAt(at)) : undefined;
  if (!entries) return;
  for (const { cue, offset, beside, code } of entries) {
    const start = at - offset;
    if (start < 0 || text.charCodeAt(at + beside) !== code || !text.startsWith(cue.text, start)) continue;
    const end = start + cue.text.length;
    if (isSpokenOf(text, start, end)) return;
    const one = { cue, start, end };
    if (!isSaid(one, found)) found.push(one);
    return;
  }
}

/** A cue inside a heavier one (更多范文 and 范文) says nothing of its own; one that comes twice counts once. */
function isSaid({ cue, start, end }: CueFound, found: readonly CueFound[]): boolean {
  return found.some(
    (other) =>
      other.cue === cue || (start < other.end && other.start < end && other.cue.weight >= cue.weight),
  );
}

/** 检查“打印本页”“关闭窗口”按钮是否可用: words in a short quotation are spoken of. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return (
    OPENED.test(text.slice(Math.max(0, start - QUOTED_REACH), start)) &&
    CLOSED.test(text.slice(end, end + QUOTED_REACH))
  );
}

const OPENED = /“[^“”]{0,6}$/;
const CLOSED = /^[^“”]{0,6}”/;
const QUOTED_REACH = 7;

/** The line as residue (its trimmed span), or those sentences of it that are, or null. */
export function residueOf(text: string, found: readonly CueFound[]): PlaceholderFact | null {
  const line = trimmed(text);
  const source = sourceOfLine(text, line);
  if (source) return { kind: "residue", ...line, mask: "", noun: "", source };
  const opening = openingCue(text, line);
  const cues = opening ? [opening, ...found] : found;
  if (cues.length === 0) return null;
  const part = sentencesOf(text, line, cues);
  const length = part.end - part.start;
  const limit = RESIDUE_LIMITS.find((row) => length <= row.length);
  if (limit) {
    const { weight, source } = weigh(text, part, cues);
    if (weight >= limit.weight)
      return { kind: "residue", ...withLead(text, line, part), mask: "", noun: "", source };
  }
  const decisive = found.find(({ cue }) => DECISIVE_IN_PROSE.includes(cue.text));
  if (!decisive) return null;
  const sentence = sentenceAround(text, decisive.start);
  if (sentence.end - sentence.start > LONGEST_FRAGMENT) return null;
  const { source: from } = decisive.cue;
  return { kind: "residue", ...withLead(text, line, sentence), mask: "", noun: "", source: from };
}

/** 总结是…的书面材料。…下面是小编整理的总结，欢迎阅读。: with all that a page says in front of the document it brings. */
function withLead(text: string, line: Span, part: Span): Span {
  const isLast = line.end - part.end < FEW_WORDS && line.end - line.start <= LONGEST_LINE;
  return isLast && ANNOUNCES.test(text.slice(part.start, part.end)) ? line : part;
}

const ANNOUNCES =
  /(?:下面|以下|下文|今天|接下来).{0,10}小编|小编.{0,12}(?:下面|以下|如下)|小编.{2,40}(?:欢迎|参考|帮助)/;

/** Where a short line that needs no cue is from: 第3页 共8页, 2026-01-09 09:12:47, 首页 > 总结 > 详情页. */
function sourceOfLine(text: string, { start, end }: Span): ResidueSource | undefined {
  if (end - start > LONGEST_CUELESS || end - start < SHORTEST_CUELESS) return undefined;
  const content = text.slice(start, end);
  if (isTrail(content)) return "网页导航";
  return lineEnds.has(text.charCodeAt(end - 1))
    ? RESIDUE_LINES.find(({ form }) => form.test(content))?.source
    : undefined;
}

const lineEnds = new CharacterSet(RESIDUE_LINE_ENDS);

const SHORTEST_CUELESS = 3;
const LONGEST_CUELESS = 60;

const TRAIL_MARK = /[>＞»›]/;

/** The trail of a page: four names or more parted by >, one of which names a part of a site. */
function isTrail(line: string): boolean {
  if (line.search(TRAIL_MARK) < 0) return false;
  const names = line.split(TRAIL_MARK);
  return (
    names.length > 3 &&
    !/[，。；：]/.test(line) &&
    names.slice(0, -1).every((name) => name.trim().length > 1) &&
    TRAIL_WORDS.some((word) => line.includes(word))
  );
}

/** The sentences from the first cue's to the last one's; a few words more before or behind belong to them. */
function sentencesOf(text: string, line: Span, cues: readonly CueFound[]): Span {
  const first = Math.min(...cues.map((cue) => cue.start));
  const last = Math.max(...cues.map((cue) => cue.start));
  const { start } = sentenceAround(text, first);
  const { end } = sentenceAround(text, last);
  return {
    start: start - line.start < FEW_WORDS ? line.start : start,
    end: line.end - end < FEW_WORDS ? line.end : end,
  };
}

/** The weight of a short line's cues, light ones too; 0 for a line too long to be residue as a whole. */
export function residueWeight(text: string): number {
  const line = trimmed(text);
  if (line.end - line.start > LONGEST_LINE) return 0;
  const found: CueFound[] = [];
  for (let i = line.start; i < line.end; i++) collectCue(text, i, found);
  const opening = openingCue(text, line);
  return weigh(text, line, opening ? [opening, ...found] : found).weight;
}

/** The span without the white space around it. */
export function trimmed(text: string): Span {
  const start = skipSpace(text, 0);
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The cue that the line begins with, or that is all it says, its frame of marks aside. */
function openingCue(text: string, line: Span): CueFound | undefined {
  const start = skipDecoration(text, line.start);
  const cues = OPENING_CUES.get(text.charAt(start));
  const cue = cues?.find((one) => text.startsWith(one.text, start) && stands(text, line, start, one));
  return cue && { cue, start, end: start + cue.text.length };
}

function stands(text: string, line: Span, start: number, cue: ResidueCue): boolean {
  return cue.where === "start" || skipDecoration(text, start + cue.text.length) === line.end;
}

function skipDecoration(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_DECORATION && decoration.has(text.charCodeAt(at))) at++;
  return at;
}

function weigh(text: string, line: Span, found: readonly CueFound[]): Verdict {
  let heaviest: { weight: number; source: ResidueSource } = NOTHING;
  let weight = 0;
  const content = text.slice(line.start, line.end);
  const forms = RESIDUE_FORMS.filter(({ form }) => form.test(content));
  for (const cue of [...found.map((one) => one.cue), ...forms]) {
    weight += cue.weight;
    if (cue.weight > heaviest.weight) heaviest = cue;
  }
  let light = 0;
  for (const cue of LIGHT_CUES) {
    if (light < LIGHT_CUES_LIMIT && content.includes(cue.text)) light += cue.weight;
  }
  return { weight: weight + Math.min(light, LIGHT_CUES_LIMIT), source: heaviest.source };
}
