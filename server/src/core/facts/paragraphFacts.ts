// What one paragraph says by itself, read once and kept with the paragraph.
import type { Syntax } from "../text/draft.ts";
import { opaqueSpans } from "../text/opaque.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import { countCharacters } from "./characters.ts";
import { emptySlots } from "./keptWith.ts";
import { markFaultsOf } from "./marks/markFaults.ts";
import type { MarkFault } from "./marks/markKinds.ts";
import { type Pairs, pairsOf } from "./marks/pairs.ts";
import { type MetricFact, metricsOf } from "./metrics/metrics.ts";
import { numeralFaultsOf } from "./numerals/numeralFaults.ts";
import type { NumeralFault } from "./numerals/numeralKinds.ts";
import { type EnumerationItem, enumerationItems } from "./outline/enumeration.ts";
import { type HeadingFact, headingOf } from "./outline/heading.ts";
import { leadCandidate } from "./outline/lead.ts";
import { type LooseNumber, looseNumbersOf } from "./outline/looseNumber.ts";
import { type TitleCandidate, titleCandidate } from "./outline/titleLine.ts";
import { type PlaceholderFact, placeholdersOf } from "./placeholders/placeholders.ts";
import { placesIn } from "./places.ts";

/** The facts of a paragraph; each is worked out when first asked for. Offsets are UTF-16, from the paragraph's start. */
export class ParagraphFacts {
  readonly paragraph: Paragraph;
  readonly syntax: Syntax;
  readonly #kept = emptySlots();
  #places: readonly number[] | undefined;
  #opaque: readonly Span[] | undefined;
  #heading: HeadingFact | null | undefined;
  #title: TitleCandidate | null | undefined;
  #lead: Span | null | undefined;
  #items: readonly EnumerationItem[] | undefined;
  #looseNumbers: readonly LooseNumber[] | undefined;
  #placeholders: readonly PlaceholderFact[] | undefined;
  #metrics: readonly MetricFact[] | undefined;
  #characters: number | undefined;
  #pairs: Pairs | undefined;
  #marks: readonly MarkFault[] | undefined;
  #numerals: readonly NumeralFault[] | undefined;

  constructor(paragraph: Paragraph, syntax: Syntax) {
    this.paragraph = paragraph;
    this.syntax = syntax;
  }

  /** What {@link keptWith} keeps. */
  get kept(): unknown[] {
    return this.#kept;
  }

  /** Where some reader of the paragraph looks, in order. */
  get places(): readonly number[] {
    this.#places ??= placesIn(this.paragraph.text);
    return this.#places;
  }

  /** Stretches that are no prose: addresses, code, link targets. */
  get opaque(): readonly Span[] {
    this.#opaque ??= opaqueSpans(this.paragraph.text, this.syntax);
    return this.#opaque;
  }

  /** The heading that the paragraph opens with, own-line or run-in; null where it opens with none. */
  get heading(): HeadingFact | null {
    if (this.#heading === undefined) this.#heading = headingOf(this.paragraph, this.syntax);
    return this.#heading;
  }

  /** The document's title that the paragraph could be; whether it is one, the whole draft tells. */
  get title(): TitleCandidate | null {
    if (this.#title === undefined) this.#title = titleCandidate(this);
    return this.#title;
  }

  /** The topic sentence that could name the paragraph; whether it does, its siblings tell. */
  get lead(): Span | null {
    if (this.#lead === undefined) this.#lead = leadCandidate(this);
    return this.#lead;
  }

  /** Points (一是…) and numbered items (1.…) that stand at the start of or inside the paragraph. */
  get items(): readonly EnumerationItem[] {
    this.#items ??= enumerationItems(this);
    return this.#items;
  }

  /** Numbers that a wrong mark keeps from being headings or points (一， 第一、); whether they number, the others tell. */
  get looseNumbers(): readonly LooseNumber[] {
    this.#looseNumbers ??= looseNumbersOf(this);
    return this.#looseNumbers;
  }

  /** Masks, lost numbers, blanks, markers and residue. */
  get placeholders(): readonly PlaceholderFact[] {
    this.#placeholders ??= placeholdersOf(this);
    return this.#placeholders;
  }

  /** Numbers with their measure words that state an amount. */
  get metrics(): readonly MetricFact[] {
    this.#metrics ??= metricsOf(this);
    return this.#metrics;
  }

  /** The paired marks: “” 《》 （） and their like. */
  get pairs(): Pairs {
    this.#pairs ??= pairsOf(this.paragraph.text, this.places, () => this.opaque);
    return this.#pairs;
  }

  /** What is wrong with the marks, the spaces and the characters of the paragraph by itself. */
  get marks(): readonly MarkFault[] {
    this.#marks ??= markFaultsOf(this);
    return this.#marks;
  }

  /** What is wrong with the way numbers, dates and ranges are written. */
  get numerals(): readonly NumeralFault[] {
    this.#numerals ??= numeralFaultsOf(this);
    return this.#numerals;
  }

  /** 字数 as Word counts it: each Han character and mark, and each run of Latin letters or digits, is one. */
  get characters(): number {
    this.#characters ??= countCharacters(this.paragraph.text);
    return this.#characters;
  }
}

const kept: Record<Syntax, WeakMap<Paragraph, ParagraphFacts>> = {
  plain: new WeakMap(),
  markdown: new WeakMap(),
};

/** The facts of a paragraph, the same object as long as the paragraph lives. */
export function factsOf(paragraph: Paragraph, syntax: Syntax): ParagraphFacts {
  let facts = kept[syntax].get(paragraph);
  if (!facts) {
    facts = new ParagraphFacts(paragraph, syntax);
    kept[syntax].set(paragraph, facts);
  }
  return facts;
}
