// The short names of a draft: where each is introduced (以下简称“…”) and where it is used.

import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { type ShortNameFact, shortNamesIn } from "../facts/shortName.ts";
import { CODES } from "../text/codeTable.ts";
import { beginsFreely, cutsWord, followsLeadingWord, isMarkedOff } from "../text/nameEdges.ts";
import { isInside } from "../text/opaque.ts";
import type { Place, Span } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { type Part, paragraphIf } from "./part.ts";
import type { Report } from "./report.ts";

/** A short name with its uses. */
export interface ShortName {
  readonly name: string;
  /** Where it is introduced, without quotation marks. */
  readonly definition: Place;
  /** The certain uses behind the definition, in order; a compilation's next document knows nothing of them. */
  readonly uses: readonly Place[];
}

/**
 * The short names in the order of their definitions. One that is introduced twice is, behind the second place, the second
 * one's. Linear in the text.
 */
export function shortNamesOf(report: Report): readonly ShortName[] {
  return report.get(SHORT_NAMES);
}

const SHORT_NAMES: Part<readonly ShortName[]> = {
  work: namesIn,
  reads: (facts) => {
    const { role } = facts.paragraph;
    const isRead = role === "prose" || role === "table";
    return [isRead, paragraphIf(isRead && introducedIn(facts).length > 0, facts)];
  },
  uses: (report) => [documentStarts(report)],
  // Where names are known, every paragraph may use them.
  readMore: (names) => names.length > 0,
};

function namesIn(report: Report): readonly ShortName[] {
  const found: OpenName[] = [];
  const starts = documentStarts(report);
  let document = 0;
  let known = new Names();
  report.facts.forEach((facts, line) => {
    if (starts[document + 1] === line) {
      document++;
      known = new Names();
    }
    const { role } = facts.paragraph;
    if (role !== "prose" && role !== "table") return;
    const introduced = introducedIn(facts);
    if (introduced.length === 0 && known.isEmpty) return;
    found.push(...readParagraph(facts, line, introduced, known));
  });
  return found;
}

type OpenName = ShortName & { readonly fact: ShortNameFact; readonly uses: Place[] };

const introducedIn = keptWith(({ paragraph }): readonly ShortNameFact[] => shortNamesIn(paragraph.text));

/** Notes the uses of the known names in a paragraph, learns the names that it introduces, and gives these. */
function readParagraph(
  facts: ParagraphFacts,
  line: number,
  introduced: readonly ShortNameFact[],
  known: Names,
): readonly OpenName[] {
  const { text } = facts.paragraph;
  const learned: OpenName[] = [];
  let from = 0;
  const readTo = (to: number) => {
    for (const { name, ...span } of known.namesBetween(text, from, to)) {
      if (isUse(text, span, name.fact) && !isInside(facts.opaque, span.start))
        name.uses.push({ line, ...span });
    }
  };
  for (const fact of introduced) {
    const { start, end, name } = fact;
    readTo(start);
    from = end;
    const open: OpenName = { name, definition: { line, start, end }, uses: [], fact };
    known.add(open);
    learned.push(open);
  }
  readTo(text.length);
  return learned;
}

function isUse(text: string, { start, end }: Span, { kind }: ShortNameFact): boolean {
  if (cutsWord(text, start) || cutsWord(text, end)) return false;
  if (kind === "own" || isMarkedOff(text, start, end)) return true;
  return kind === "general" ? followsLeadingWord(text, start) : beginsFreely(text, start);
}

const NOTHING = new Uint8Array(CODES);

/** The names known at a place of the walk, found by their characters. */
class Names {
  readonly #byName = new Map<string, OpenName>();
  /** The lengths of the names by their first character, longest first. */
  readonly #lengths = new Map<number, number[]>();
  /** 1 for the first characters; asked at every place of the text, where the map would be slow. */
  #firsts = NOTHING;

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /** From now on the name means this one. */
  add(open: OpenName): void {
    const { name } = open;
    if (!this.#byName.has(name)) {
      const first = name.charCodeAt(0);
      const lengths = new Set([...(this.#lengths.get(first) ?? []), name.length]);
      this.#lengths.set(
        first,
        [...lengths].sort((a, b) => b - a),
      );
      if (this.#firsts === NOTHING) this.#firsts = new Uint8Array(CODES);
      this.#firsts[first] = 1;
    }
    this.#byName.set(name, open);
  }

  /** Where names stand between two offsets: at each place the longest, none overlapping. */
  namesBetween(text: string, from: number, to: number): readonly (Span & { readonly name: OpenName })[] {
    const found: (Span & { name: OpenName })[] = [];
    const firsts = this.#firsts;
    for (let start = from; start < to; start++) {
      const first = text.charCodeAt(start);
      if (firsts[first] !== 1) continue;
      for (const length of this.#lengths.get(first) ?? []) {
        const end = start + length;
        const name = end <= to ? this.#byName.get(text.slice(start, end)) : undefined;
        if (!name) continue;
        found.push({ start, end, name });
        start = end - 1;
        break;
      }
    }
    return found;
  }
}
