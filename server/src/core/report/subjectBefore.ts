// The phrase in front of a figure: 检视剖析⟨问题⟩183个, ⟨发文⟩同比减少31％.
import type { MetricFact } from "../facts/metrics.ts";
import { isNamedByVerb, type Token, tokensIn, type WordMap } from "./subjectTokens.ts";

/** What stands before the figure in its clause. */
export interface BeforePhrase {
  /** The noun phrase, or "". */
  readonly phrase: string;
  /** Only a verb stands there (约谈4人): a name of the deed where nothing better is found. */
  readonly verbOnly: boolean;
  /** Where the clause begins. */
  readonly start: number;
}

const REACH = 80;
const CLAUSE_MARKS = "，。；：！？,;:!?（(\n";

/** The phrase before `end` in its clause; `floor` is where the figure before it ends. */
export function phraseBefore(text: string, end: number, floor: number, words: WordMap): BeforePhrase {
  const start = clauseStart(text, end, floor);
  const tokens = [...tokensIn(text, start, end, words)];
  stripFillers(tokens);
  const taken: Token[] = [];
  let verbOnly = false;
  let i = tokens.length - 1;
  for (; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "noun" || token.kind === "naming" || token.kind === "quote") {
      if (verbOnly && (taken[0]?.end ?? 0) - token.start > LONGEST_DEED) break;
      taken.unshift(token);
    } else if (token.kind === "verb" && taken.length === 0) {
      taken.unshift(token);
      verbOnly = true;
    } else if (token.kind === "list" && joins(tokens, i, taken)) taken.unshift(token);
    else break;
  }
  dropGoverning(taken, verbOnly);
  const first = taken[0];
  const last = taken.at(-1);
  const phrase = first && last ? unquoted(text.slice(first.start, last.end)) : "";
  return { phrase, verbOnly: verbOnly || taken.every((token) => token.kind === "naming"), start };
}

/** A deed with what it is done to: 基层调研, 处理处分. */
const LONGEST_DEED = 8;

function clauseStart(text: string, end: number, floor: number): number {
  let start = end;
  const low = Math.max(floor, end - REACH);
  while (start > low && !CLAUSE_MARKS.includes(text[start - 1] ?? "")) start--;
  while (start < end && "、和及与 \u3000".includes(text[start] ?? "")) start++;
  return start;
}

/** Takes 共, 累计, 分别 and the like off the end, also a bracket that closes there. */
function stripFillers(tokens: Token[]): void {
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    const bracket = last.text === "）" || last.text === ")";
    if (!bracket && last.kind !== "filler" && !(last.kind === "stop" && last.text !== "的")) return;
    tokens.pop();
  }
}

/** 感谢信、锦旗 and 困难党员、老党员 are counted together; in 党派、政协和群众意见 only the last word is counted. */
function joins(tokens: readonly Token[], i: number, taken: readonly Token[]): boolean {
  const before = tokens[i - 1];
  const next = taken[0];
  const last = taken.at(-1);
  if (!before || !next || !last || !["noun", "naming", "quote"].includes(before.kind)) return false;
  if (taken.some((token) => token.kind === "list")) return false;
  if (before.kind === "naming" && next.kind === "naming") return true;
  if (before.text.at(-1) === last.text.at(-1)) return true;
  return before.text.length <= 3 && last.end - next.start <= 4;
}

/** 整改问题49个: the naming verb at the clause's beginning governs; in 整治措施42条 it names. */
function dropGoverning(taken: Token[], verbOnly: boolean): void {
  while (taken.length > 1 && taken[0]?.kind === "list") taken.shift();
  while (!verbOnly && taken.length > 1 && taken[0]?.kind === "naming") {
    const next = taken[1];
    const rest = taken.slice(1);
    if (!next || next.kind === "list" || rest.every((token) => token.kind === "naming")) return;
    if (next.kind === "noun" && isNamedByVerb(next.text)) return;
    taken.shift();
  }
}

function unquoted(phrase: string): string {
  return /^“[^“”]*”$/.test(phrase) ? phrase.slice(1, -1) : phrase;
}

/** Where the words right before a figure (its bound, its words of change) begin. */
export function wordsStart(text: string, metric: MetricFact): number {
  let start = metric.start;
  const bound = metric.bound.split("…")[0] ?? "";
  if (bound !== "" && text.startsWith(bound, start - bound.length)) start -= bound.length;
  const change = metric.change;
  return change !== "" && text.startsWith(change, start - change.length) ? start - change.length : start;
}
