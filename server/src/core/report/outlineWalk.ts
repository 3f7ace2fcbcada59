// The walk over a draft's paragraphs that finds the nodes of its outline.
import type { NumberStyle } from "../data/numberForms.ts";
import type { PointFamily } from "../data/pointForms.ts";
import { opensParagraph } from "../facts/outline/enumeration.ts";
import type { HeadingFact } from "../facts/outline/heading.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { byPlace, type Span } from "../text/span.ts";
import { attachmentNoteLines } from "./attachments.ts";
import { clippedNames } from "./clippedNames.ts";
import { type ContentsLine, contentsLines } from "./contents.ts";
import { leadsOf } from "./leads.ts";
import { createLevels } from "./levels.ts";
import { listedNumerals } from "./listedNumerals.ts";
import { type ListedEntry, type ListedTitles, listedTitles } from "./listedTitles.ts";
import type { OutlineKind } from "./outline.ts";
import type { BareNode } from "./regions.ts";
import { type Candidate, provedItems, provedPoints } from "./runs.ts";
import { type Title, titlesOf } from "./titles.ts";

/** Paragraphs of a draft that are walked by themselves. */
export interface Stretch {
  readonly facts: readonly ParagraphFacts[];
  /** The line of the first in the draft. */
  readonly line: number;
  /** True where the title of a document stands above. */
  readonly isInside: boolean;
  /** What contents above the stretch list, if they are a collection's. */
  readonly listed?: ListedTitles;
}

/** The nodes of a stretch in document order; `residue` are lines of the draft that are passed over. */
export function walkedNodes(stretch: Stretch, residue: ReadonlySet<number>): readonly BareNode[] {
  return new Walk(stretch, residue).nodes();
}

/** Keeps what is open: the levels, and the points and leads of the current section; lines are counted from the stretch's first. */
class Walk {
  readonly #stretch: Stretch;
  readonly #facts: readonly ParagraphFacts[];
  readonly #residue: ReadonlySet<number>;
  readonly #nodes: BareNode[] = [];
  readonly #levels = createLevels();
  #points: Candidate[] = [];
  #prose: number[] = [];

  constructor(stretch: Stretch, residue: ReadonlySet<number>) {
    this.#stretch = stretch;
    this.#facts = stretch.facts;
    this.#residue = residue;
  }

  nodes(): readonly BareNode[] {
    const contents = contentsLines(this.#facts);
    const passed = new Set(contents.map((entry) => entry.line));
    for (const line of this.#residue) passed.add(line - this.#stretch.line);
    const { isInside, line, listed: above } = this.#stretch;
    const titleListed =
      above ??
      listedTitles(
        contents.map((entry) => this.#entry(entry)),
        this.#facts,
      );
    const titles = titlesOf(this.#facts, passed, { isInside, line, listed: titleListed });
    const notes = attachmentNoteLines(this.#facts);
    const listed = listedNumerals(this.#facts, titles);
    for (const entry of contents) this.#add({ kind: "toc", ...entry });
    let lastOfTitle = -1;
    this.#facts.forEach((facts, line) => {
      const title = titles.get(line);
      if (title) {
        lastOfTitle = title.last;
        this.#openDocument(line, title);
      } else if (line <= lastOfTitle) return;
      else if (!passed.has(line) && !notes.has(line)) this.#readParagraph(facts, line, listed.has(line));
    });
    this.#closeSection();
    return clippedNames(this.#nodes.sort((a, b) => byPlace(a.name, b.name)));
  }

  #entry({ line, depth, title }: ContentsLine): ListedEntry {
    return { line, depth, words: this.#facts[line]?.paragraph.text.slice(title.start, title.end) ?? "" };
  }

  #openDocument(line: number, { span, words }: Title): void {
    this.#closeSection();
    this.#levels.reset();
    this.#add({ kind: "title", line, number: startOf(span), title: span, words, depth: 0 });
  }

  #readParagraph(facts: ParagraphFacts, line: number, isListed: boolean): void {
    if (facts.paragraph.role !== "prose") return;
    const heading = isListed ? null : facts.heading;
    if (heading) this.#openHeading(heading, line);
    else this.#prose.push(line);
    // All of a # heading's line is its title.
    if (facts.items.length > 0 && !heading?.hashes) this.#readItems(facts, heading, line);
  }

  #readItems({ paragraph, items }: ParagraphFacts, heading: HeadingFact | null, line: number): void {
    const opening = heading?.style ? { family: heading.style, value: heading.value } : null;
    const numbered = new Set(provedItems(items, opening));
    const firstPoint = items[0];
    for (const item of items) {
      if (item.kind === "point") {
        const opens = !heading && item === firstPoint && opensParagraph(paragraph.text, item.number.start);
        this.#points.push({ item, line, opens });
      } else if (numbered.has(item)) {
        this.#closeSection();
        const style = item.family as NumberStyle;
        const depth = this.#levels.enter({ style, value: 0, hashes: 0 });
        const { number, title, value } = item;
        this.#add({ kind: "heading", line, number, title, depth, family: style, value, opens: false });
      }
    }
  }

  #openHeading(heading: HeadingFact, line: number): void {
    this.#closeSection();
    const depth = this.#levels.enter(heading);
    const { number, title, style, value } = heading;
    this.#add({ kind: "heading", line, number, title, depth, family: style, value });
  }

  /** A section ends: now its points and leads can be told. */
  #closeSection(): void {
    if (this.#points.length === 0 && this.#prose.length < 2) {
      this.#prose = [];
      return;
    }
    const depth = this.#levels.depth + 1;
    const proved = provedPoints(this.#points);
    for (const { item, line, opens, nested } of proved) {
      const { number, title, family, value } = item;
      this.#add({
        kind: "point",
        line,
        number,
        title,
        depth: depth + (nested ? 1 : 0),
        family,
        value,
        opens,
      });
    }
    const pointLines = new Set(proved.filter((point) => point.opens).map((point) => point.line));
    for (const { line, span } of leadsOf(this.#facts, this.#prose, pointLines)) {
      this.#add({ kind: "lead", line, number: startOf(span), title: span, depth });
    }
    this.#points = [];
    this.#prose = [];
  }

  #add({ kind, line, number, title, words, depth, family = null, value = 0, opens = true }: Found): void {
    const facts = this.#facts[line];
    const text = facts?.paragraph.text ?? "";
    this.#nodes.push({
      kind,
      number: text.slice(number.start, number.end),
      title: words ?? text.slice(title.start, title.end),
      depth,
      family,
      value,
      opens,
      hashes: opens ? (facts?.heading?.hashes ?? 0) : 0,
      name: { line: this.#stretch.line + line, start: number.start, end: Math.max(title.end, number.end) },
    });
  }
}

/** What the walk finds: places of a paragraph, before they become a node. What is left out is the common case. */
interface Found {
  readonly kind: OutlineKind;
  readonly line: number;
  readonly number: Span;
  readonly title: Span;
  /** What the title says, where it goes on beyond its first line. */
  readonly words?: string;
  readonly depth: number;
  readonly family?: NumberStyle | PointFamily | null;
  readonly value?: number;
  readonly opens?: boolean;
}

/** The empty span at a title's start: a node without a number. */
function startOf({ start }: Span): Span {
  return { start, end: start };
}
