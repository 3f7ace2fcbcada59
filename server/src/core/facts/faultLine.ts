// A paragraph while it is proofread: its text, its pairs, and the faults found so far.
import type { Span } from "../text/span.ts";
import type { PairKind } from "./marks/pairs.ts";
import { ReadLine } from "./readLine.ts";

/** The text that takes a stretch's place. */
export interface FaultChange extends Span {
  readonly text: string;
}

/** A fault in one paragraph, and the ways to mend it, likeliest first. */
export interface Fault<Kind extends string = string> extends Span {
  readonly kind: Kind;
  readonly changes: readonly (readonly FaultChange[])[];
  /** True where the first way is beyond doubt. */
  readonly certain: boolean;
}

/** A reader looks at one trigger character and answers where to read on, always behind `at`. */
export type FaultReader<Kind extends string> = (line: FaultLine<Kind>, at: number) => number;

/** The paragraph's text with what several readers ask of it. */
export class FaultLine<Kind extends string> extends ReadLine {
  readonly faults: Fault<Kind>[] = [];
  #pair = 0;
  #running: boolean | undefined;

  /** The outermost pair around an offset, without its marks. Offsets must not go down from call to call. */
  pairAround(at: number): { readonly kind: PairKind; readonly open: number; readonly close: number } | null {
    const { pairs } = this.facts.pairs;
    let pair = pairs[this.#pair];
    while (pair && pair.close <= at) pair = pairs[++this.#pair];
    return pair && pair.open < at ? pair : null;
  }

  /** True for text with a sentence in it, as against titles, names, signatures and rows of a list. */
  get isRunning(): boolean {
    this.#running ??= this.text.length >= RUNNING && /[。；]/.test(this.text);
    return this.#running;
  }

  /** True for a line that a section's number opens. */
  get isNumbered(): boolean {
    return this.facts.heading !== null;
  }

  /** Where the title of a run-in heading ends, or -1. */
  get titleEnd(): number {
    const { heading } = this.facts;
    return heading?.runIn ? heading.title.end : -1;
  }

  /** Notes a stretch with one text that should take its place. */
  wrong(kind: Kind, span: Span, right: string, certain = true): void {
    this.doubtful(kind, span, [right], certain);
  }

  /** Notes a stretch with the texts that may take its place, likeliest first, or none. */
  doubtful(kind: Kind, { start, end }: Span, rights: readonly string[], certain = false): void {
    this.note({ kind, start, end, certain, changes: rights.map((text) => [{ start, end, text }]) });
  }

  /** Notes a fault whose change touches only parts of its stretch, such as the two marks of a pair. */
  pair(kind: Kind, span: Span, changes: readonly FaultChange[], certain: boolean): void {
    this.note({ kind, start: span.start, end: span.end, certain, changes: [changes] });
  }

  note(fault: Fault<Kind>): void {
    this.faults.push(fault);
  }
}

/** A paragraph below this many characters is not taken for running text. */
const RUNNING = 30;
