// Judges whether a line is no part of the document but left over from a web page or a distributor.
import {
  DECISIVE_IN_PROSE,
  LIGHT_CUE,
  LIGHT_CUES_LIMIT,
  RESIDUE_CUES,
  RESIDUE_FORMS,
  RESIDUE_LIMITS,
  type ResidueCue,
  type ResidueSource,
} from "../data/residue.ts";
import { sentenceAround } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { isSpace, skipSpace } from "./maskChars.ts";
import type { PlaceholderFact } from "./placeholders.ts";

/** A cue that the text has, and where. */
export interface CueFound extends Span {
  readonly cue: ResidueCue;
}

/** A sentence longer than this is not taken out of a paragraph for one cue. */
const LONGEST_FRAGMENT = 120;
/** More cues than this say nothing new; a line of nothing but cues must not cost more than another. */
const MOST_CUES = 40;

/** Adds the cue whose looked-for character stands at `at`, if there is one, to the cues found so far. */
export function collectCue(text: string, at: number, found: CueFound[]): void {
  if (found.length >= MOST_CUES) return;
  const entries = RESIDUE_CUES.get(text.charAt(at));
  if (!entries) return;
  for (const { cue, offset } of entries) {
    const start = at - offset;
    if (start < 0 || !text.startsWith(cue.text, start)) continue;
    const end = start + cue.text.length;
    const inside = found.some(
      (other) =>
        (start < other.end && other.start < end && other.cue.weight >= cue.weight) || other.cue === cue,
    );
    if (!inside) found.push({ cue, start, end });
    return;
  }
}

/** The line as residue (its trimmed span), or the sentence of it that is, or null. */
export function residueOf(text: string, found: readonly CueFound[]): PlaceholderFact | null {
  if (found.length === 0) return null;
  const line = trimmed(text);
  const length = line.end - line.start;
  const limit = RESIDUE_LIMITS.find((row) => length <= row.length);
  if (limit) {
    const { weight, source } = weigh(text, line, found);
    if (weight >= limit.weight) return { kind: "residue", ...line, mask: "", noun: "", source };
  }
  const decisive = found.find(({ cue }) => DECISIVE_IN_PROSE.includes(cue.text));
  if (!decisive) return null;
  const sentence = sentenceAround(text, decisive.start);
  if (sentence.end - sentence.start > LONGEST_FRAGMENT) return null;
  return { kind: "residue", ...sentence, mask: "", noun: "", source: decisive.cue.source };
}

/** The weight of a short line's cues; 0 for a line too long to be residue as a whole. */
export function residueWeight(text: string): number {
  const line = trimmed(text);
  if (line.end - line.start > (RESIDUE_LIMITS.at(-1)?.length ?? 0)) return 0;
  const found: CueFound[] = [];
  for (let i = line.start; i < line.end; i++) collectCue(text, i, found);
  return weigh(text, line, found).weight;
}

/** The span without the white space around it. */
export function trimmed(text: string): Span {
  const start = skipSpace(text, 0);
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function weigh(
  text: string,
  line: Span,
  found: readonly CueFound[],
): { weight: number; source: ResidueSource } {
  let weight = 0;
  let light = 0;
  let heaviest = 0;
  let source: ResidueSource = "资料分发说明";
  const add = (amount: number, from: ResidueSource) => {
    if (amount <= LIGHT_CUE) light += amount;
    else weight += amount;
    if (amount > heaviest) {
      heaviest = amount;
      source = from;
    }
  };
  for (const cue of found) if (stands(text, line, cue)) add(cue.cue.weight, cue.cue.source);
  if (weight + light === 0) return { weight: 0, source };
  const content = text.slice(line.start, line.end);
  for (const { form, weight: amount, source: from } of RESIDUE_FORMS)
    if (form.test(content)) add(amount, from);
  return { weight: weight + Math.min(light, LIGHT_CUES_LIMIT), source };
}

/** True where the cue stands where it counts: anywhere, at the line's start, or as all that the line says. */
function stands(text: string, line: Span, { cue, start, end }: CueFound): boolean {
  if (cue.where === "any") return true;
  if (!isDecoration(text, line.start, start)) return false;
  return cue.where === "start" || isDecoration(text, end, line.end);
}

/** Marks and white space that frame a short line: 【猜你喜欢】, ## 相关推荐：. */
function isDecoration(text: string, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from; i < to; i++)
    if (!" \u3000\t【】[]（）()#*-—=>：:·●■◆▶|_~！!。…".includes(text.charAt(i))) return false;
  return true;
}
