// A paragraph while its holes are looked for: its text, and what several readers ask of it, worked out once.

import { ReadLine } from "../readLine.ts";
import { type Emphasis, emphasisOf } from "./maskEmphasis.ts";
import type { PlaceholderFact } from "./placeholders.ts";

const SURE_MASK = /××|xx|[×x][省市县区镇乡村局厅年月日名次个条项届期]/;

/** What a reader answers at a trigger: the hole it found, or where to read on. */
export type Reading = PlaceholderFact | number;

/** A reader looks at one trigger character; the steps it takes are bounded, or else skipped by what it answers. */
export type HoleReader = (line: HoleLine, at: number) => Reading;

/** The paragraph's text with what is asked of it as a whole. */
export class HoleLine extends ReadLine {
  #emphasis: Emphasis | undefined;
  #sureMask: boolean | undefined;

  /** True where a run of stars or low lines starts that Markdown reads as emphasis. */
  isEmphasis(at: number): boolean {
    return this.#stars.marks.has(at);
  }

  /** True where a run that could be emphasis is certainly a mask, by the words that hang on it. */
  isSureMask(at: number): boolean {
    return this.#stars.masks.has(at);
  }

  get #stars(): Emphasis {
    this.#emphasis ??= emphasisOf(this.text);
    return this.#emphasis;
  }

  /** True where some × or x certainly masks (××, ×区, x月); a doubtful one beside it is then read as a mask too. */
  get hasSureMask(): boolean {
    this.#sureMask ??= SURE_MASK.test(this.text);
    return this.#sureMask;
  }
}
