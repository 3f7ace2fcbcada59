// One fresh process's measures of the analysis: cold, warm and after edits. Prints them as JSON.
import { readFileSync } from "node:fs";
import { analyse } from "../../server/src/core/analysis.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { createDraft, type Draft, updateDraft } from "../../server/src/core/text/draft.ts";
import { median } from "./median.ts";

/** Milliseconds, and bytes for the memory. */
export interface AnalysisMeasures {
  /** The first reading in the process, with no code compiled yet. */
  cold: number;
  /** The median of further readings of the same text from scratch. */
  warm: number;
  /** From a one-character edit to the whole report, by the place of the edit. */
  edits: { start: number; middle: number; end: number };
  /** The most that the process held, Node's own 45 MB or so included. */
  peakMemory: number;
}

const READINGS = 5;
const EDITS = 21;

const text = readFileSync(process.argv[2] ?? "", "utf8");
const cold = timed(() => read(text));
const warm = median(Array.from({ length: READINGS }, () => timed(() => read(text))));
const draft = read(text);
const measures: AnalysisMeasures = {
  cold,
  warm,
  edits: { start: editing(draft, 0), middle: editing(draft, 0.5), end: editing(draft, 1) },
  peakMemory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measures));

function read(content: string): Draft {
  const fresh = createDraft("file:///draft.txt", "plaintext", 1, content);
  everything(fresh);
  return fresh;
}

/** All that a pause in typing asks of the core. */
function everything(of: Draft): void {
  const report = analyse(of);
  report.outline;
  report.placeholders;
  report.metrics;
  lint(report);
}

/** The median time of typing one character after another at a place: 0 the start of the draft, 1 its end. */
function editing(from: Draft, place: number): number {
  const line = Math.round((from.paragraphs.length - 1) * place);
  const at = { line, character: place === 1 ? (from.paragraphs[line]?.text.length ?? 0) : 0 };
  let current = from;
  const once = () => {
    current = updateDraft(current, [{ range: { start: at, end: at }, text: "字" }], current.version + 1);
    everything(current);
  };
  return median(Array.from({ length: EDITS }, () => timed(once)));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
