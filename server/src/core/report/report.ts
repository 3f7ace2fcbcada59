// What the facts of a draft mean together; each part is worked out when first asked for.

import type { MarkKind } from "../facts/marks/markKinds.ts";
import type { NumeralKind } from "../facts/numerals/numeralKinds.ts";
import { factsOf, type ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Wording } from "../facts/words/officeWording.ts";
import type { MarkerFinder } from "../ports.ts";
import type { Draft } from "../text/draft.ts";
import { type FaultsByKind, faultsIn } from "./faults.ts";
import { type LoosePairMark, loosePairsIn } from "./loosePairs.ts";
import { type Metric, metricsIn } from "./metrics.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import { type OutlineNode, outlineOf } from "./outline.ts";
import { type ParagraphEnds, paragraphEndsOf } from "./paragraphEnds.ts";
import { type Placeholder, placeholdersIn } from "./placeholders.ts";
import { type PointWord, pointRowsOf } from "./pointRows.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** The reading of one version of a draft. */
export class Report {
  readonly draft: Draft;
  /** What the writer's own patterns find, if there are any. */
  readonly finder: MarkerFinder | undefined;
  /** The office's own wording, if it has written any down. */
  readonly wording: Wording | undefined;
  readonly facts: readonly ParagraphFacts[];
  #outline: readonly OutlineNode[] | undefined;
  #sections: readonly Section[] | undefined;
  #numbering: Numbering | undefined;
  #pointRows: readonly (readonly PointWord[])[] | undefined;
  #placeholders: readonly Placeholder[] | undefined;
  #metrics: readonly Metric[] | undefined;
  #marks: FaultsByKind<MarkKind> | undefined;
  #numerals: FaultsByKind<NumeralKind> | undefined;
  #loosePairs: readonly LoosePairMark[] | undefined;
  #paragraphEnds: ParagraphEnds | undefined;

  constructor(draft: Draft, finder?: MarkerFinder, wording?: Wording) {
    this.draft = draft;
    this.finder = finder;
    this.wording = wording;
    this.facts = draft.paragraphs.map((paragraph) => factsOf(paragraph, draft.syntax));
  }

  /** Titles, headings, points, contents entries and leads, flat and in document order. */
  get outline(): readonly OutlineNode[] {
    this.#outline ??= outlineOf(this);
    return this.#outline;
  }

  /** The headings as a tree of sections, in document order. */
  get sections(): readonly Section[] {
    this.#sections ??= sectionsOf(this);
    return this.#sections;
  }

  /** Which headings count on from which, and where the count goes wrong. */
  get numbering(): Numbering {
    this.#numbering ??= numberingOf(this);
    return this.#numbering;
  }

  /** The words of points (一是, 二是 …) by section, those too that no run proves. */
  get pointRows(): readonly (readonly PointWord[])[] {
    this.#pointRows ??= pointRowsOf(this);
    return this.#pointRows;
  }

  /** Everything that must still be filled in or taken out, in document order. */
  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= placeholdersIn(this);
    return this.#placeholders;
  }

  /** The figures of the draft, in document order. */
  get metrics(): readonly Metric[] {
    this.#metrics ??= metricsIn(this);
    return this.#metrics;
  }

  /** What is wrong with the marks of the draft, by kind, each list in document order. */
  get marks(): FaultsByKind<MarkKind> {
    this.#marks ??= faultsIn(this, (facts) => facts.marks);
    return this.#marks;
  }

  /** What is wrong with the way numbers are written, by kind, each list in document order. */
  get numerals(): FaultsByKind<NumeralKind> {
    this.#numerals ??= faultsIn(this, (facts) => facts.numerals);
    return this.#numerals;
  }

  /** Paired marks that have no partner in the draft. */
  get loosePairs(): readonly LoosePairMark[] {
    this.#loosePairs ??= loosePairsIn(this);
    return this.#loosePairs;
  }

  /** Paragraphs that were cut in the middle or have no end mark. */
  get paragraphEnds(): ParagraphEnds {
    this.#paragraphEnds ??= paragraphEndsOf(this);
    return this.#paragraphEnds;
  }
}
