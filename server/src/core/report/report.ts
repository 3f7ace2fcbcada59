// What the facts of a draft mean together; each part is worked out when first asked for, and kept over edits.

import type { MarkKind } from "../facts/marks/markKinds.ts";
import type { NumeralKind } from "../facts/numerals/numeralKinds.ts";
import { factsOf, type ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Wording } from "../facts/words/officeWording.ts";
import type { MarkerFinder } from "../ports.ts";
import type { Draft } from "../text/draft.ts";
import { sameEnds } from "../text/sameEnds.ts";
import { type FaultsByKind, MARK_FAULTS, NUMERAL_FAULTS } from "./faults.ts";
import { LOOSE_PAIRS, type LoosePairMark } from "./loosePairs.ts";
import { METRICS, type Metric } from "./metrics.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import { OUTLINE, type OutlineNode } from "./outline.ts";
import { PARAGRAPH_ENDS, type ParagraphEnds } from "./paragraphEnds.ts";
import { type Part, Parts } from "./part.ts";
import { PLACEHOLDERS, type Placeholder } from "./placeholders.ts";
import { POINT_ROWS, type PointWord } from "./pointRows.ts";
import { SECTIONS, type Section } from "./sections.ts";

/** The reading of one version of a draft. */
export class Report {
  readonly draft: Draft;
  /** What the writer's own patterns find, if there are any. */
  readonly finder: MarkerFinder | undefined;
  /** The office's own wording, if it has written any down. */
  readonly wording: Wording | undefined;
  readonly facts: readonly ParagraphFacts[];
  readonly #parts: Parts;
  #numbering: Numbering | undefined;

  /** `before` is the reading of an earlier version, from which this one takes what the edits between left as it was. */
  constructor(draft: Draft, finder?: MarkerFinder, wording?: Wording, before?: Report) {
    this.draft = draft;
    this.finder = finder;
    this.wording = wording;
    this.facts = factsIn(draft, before);
    this.#parts = new Parts(this, before && before.finder === finder ? before.#parts : undefined);
  }

  /** A part of the reading: kept from an earlier version, or worked out when first asked for. */
  get<T>(part: Part<T>): T {
    return this.#parts.get(part);
  }

  /** Titles, headings, points, contents entries and leads, flat and in document order. */
  get outline(): readonly OutlineNode[] {
    return this.get(OUTLINE);
  }

  /** The headings as a tree of sections, in document order. */
  get sections(): readonly Section[] {
    return this.get(SECTIONS);
  }

  /** Which headings count on from which, and where the count goes wrong. */
  get numbering(): Numbering {
    this.#numbering ??= numberingOf(this);
    return this.#numbering;
  }

  /** The words of points (一是, 二是 …) by section, those too that no run proves. */
  get pointRows(): readonly (readonly PointWord[])[] {
    return this.get(POINT_ROWS);
  }

  /** Everything that must still be filled in or taken out, in document order. */
  get placeholders(): readonly Placeholder[] {
    return this.get(PLACEHOLDERS);
  }

  /** The figures of the draft, in document order. */
  get metrics(): readonly Metric[] {
    return this.get(METRICS).metrics;
  }

  /** What is wrong with the marks of the draft, by kind, each list in document order. */
  get marks(): FaultsByKind<MarkKind> {
    return this.get(MARK_FAULTS);
  }

  /** What is wrong with the way numbers are written, by kind, each list in document order. */
  get numerals(): FaultsByKind<NumeralKind> {
    return this.get(NUMERAL_FAULTS);
  }

  /** Paired marks that have no partner in the draft. */
  get loosePairs(): readonly LoosePairMark[] {
    return this.get(LOOSE_PAIRS);
  }

  /** Paragraphs that were cut in the middle or have no end mark. */
  get paragraphEnds(): ParagraphEnds {
    return this.get(PARAGRAPH_ENDS);
  }
}

/** The facts of every paragraph; those before and behind an edit are taken over in two runs, without looking each up. */
function factsIn({ paragraphs, syntax }: Draft, before?: Report): readonly ParagraphFacts[] {
  const old = before?.draft.syntax === syntax ? before.draft.paragraphs : [];
  const known = before?.facts ?? [];
  const { head, tail } = sameEnds(old, paragraphs);
  const changed = paragraphs.slice(head, paragraphs.length - tail);
  return [
    ...known.slice(0, head),
    ...changed.map((paragraph) => factsOf(paragraph, syntax)),
    ...(tail > 0 ? known.slice(-tail) : []),
  ];
}
