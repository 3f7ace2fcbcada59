// The holes of the whole draft: the paragraphs' own, and those that only the whole shows.

import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { isSignatureLine } from "../facts/placeholders/blankSignature.ts";
import type { PlaceholderFact } from "../facts/placeholders/placeholders.ts";
import { trimmed } from "../facts/placeholders/residue.ts";
import type { Mutable } from "../text/mutable.ts";
import type { Place } from "../text/span.ts";
import { byLine } from "./byLine.ts";
import { hasMoved, movedLines } from "./moved.ts";
import { withOwnMarkers } from "./ownMarkers.ts";
import { type Changed, NOTHING, type Part } from "./part.ts";
import { withLinesMended, withLinesMoved } from "./placesByLine.ts";
import type { Report } from "./report.ts";
import { residueAround } from "./residueAround.ts";
import { residueMoves, residueStays } from "./residueKept.ts";

/** A hole in the draft and its text as it stands there. */
export interface Placeholder extends Place, PlaceholderFact {
  readonly text: string;
}

/** How far below a signature's label its date may stand, in lines. */
const SIGNATURE_REACH = 3;

/** The holes in document order, none overlapping; a line that is residue as a whole is one hole. */
export const PLACEHOLDERS: Part<readonly Placeholder[]> = {
  work: (report) => byLine(report.facts, (_, line) => placeholdersOn(report, line)),
  reads: NOTHING,
  uses: (report) => [report.get(RESIDUE)],
  // A changed line may be a signature, which the date below it hangs on.
  mend: (before, changes, report) =>
    withLinesMended(before, linesFrom(changes, SIGNATURE_REACH, report), (line) =>
      placeholdersOn(report, line),
    ),
  move: (before, replaced, report, [residue]) => {
    const { known, all } = residue as Residue;
    const now = report.get(RESIDUE);
    return hasMoved(known, now.known, replaced) && hasMoved(all, now.all, replaced)
      ? withLinesMoved(
          before,
          replaced,
          report.facts.length,
          (line) => placeholdersOn(report, line),
          (hole, line) => withLine(hole, line, hole.text),
          SIGNATURE_REACH,
        )
      : undefined;
  },
};

/** The lines that are residue. */
interface Residue {
  /** Those that are so by themselves. */
  readonly known: ReadonlySet<number>;
  /** Those too that are so because of what stands around them. */
  readonly all: ReadonlySet<number>;
}

const RESIDUE: Part<Residue> = {
  work: ({ facts }) => {
    const known = new Set<number>();
    facts.forEach((fact, line) => {
      if (isWholeResidue(fact)) known.add(line);
    });
    return { known, all: residueAround(facts, known) };
  },
  reads: NOTHING,
  mend: (before, changes, { facts }) => {
    const stays = (change: Changed) =>
      !isWholeResidue(change.before) &&
      !isWholeResidue(change.now) &&
      residueStays(facts, before.all, change);
    return changes.every(stays) ? before : undefined;
  },
  move: ({ known, all }, replaced, { facts }) => {
    if ([...replaced.before, ...replaced.now].some(isWholeResidue)) return undefined;
    if (!residueMoves(facts, all, replaced)) return undefined;
    return { known: movedLines(known, replaced), all: movedLines(all, replaced) };
  },
  share: (before, now) =>
    sameLines(before.known, now.known) && sameLines(before.all, now.all) ? before : now,
};

/** The lines on which residue stands. */
export const RESIDUE_LINES: Part<ReadonlySet<number>> = {
  work: ({ placeholders }) =>
    new Set(placeholders.filter(({ kind }) => kind === "residue").map(({ line }) => line)),
  reads: NOTHING,
  uses: ({ placeholders }) => [placeholders],
  share: (before, now) => (sameLines(before, now) ? before : now),
};

function sameLines(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((line) => b.has(line));
}

/** The lines of the changes and so many below each, rising. */
function linesFrom(changes: readonly Changed[], reach: number, { facts }: Report): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { line } of changes) {
    for (let i = line; i <= Math.min(line + reach, facts.length - 1); i++) lines.add(i);
  }
  return lines;
}

function placeholdersOn(report: Report, line: number): readonly Placeholder[] {
  const { known, all: residue } = report.get(RESIDUE);
  const facts = report.facts[line] as ParagraphFacts;
  const isLeftOver = residue.has(line) && !known.has(line);
  const holes = placed(facts, line, isLeftOver ? leftOver(facts) : holesOf(facts, report));
  return holes.some(({ kind }) => kind === "blank") && isSignatureDate(report.facts, line)
    ? holes.filter(({ kind }) => kind !== "blank")
    : holes;
}

/** The paragraph's holes with their line, the same objects as long as it stands there. */
function placed(
  facts: ParagraphFacts,
  line: number,
  holes: readonly PlaceholderFact[],
): readonly Placeholder[] {
  if (holes.length === 0) return NONE;
  const last = lastPlaced(facts);
  if (last.line !== line || last.holes !== holes) {
    const { text } = facts.paragraph;
    last.line = line;
    last.holes = holes;
    last.placed = holes.map((hole) => withLine(hole, line, text.slice(hole.start, hole.end)));
  }
  return last.placed;
}

/** Property by property, as figures are placed. */
function withLine(hole: PlaceholderFact, line: number, text: string): Placeholder {
  const { kind, start, end, mask, noun, guess, source } = hole;
  const placeholder: Mutable<Placeholder> = {
    line,
    start,
    end,
    text,
    kind,
    mask,
    noun,
  };
  if (guess !== undefined) placeholder.guess = guess;
  if (source !== undefined) placeholder.source = source;
  return placeholder;
}

interface LastPlaced {
  line: number;
  holes: readonly PlaceholderFact[];
  placed: readonly Placeholder[];
}

const NONE: readonly Placeholder[] = [];
const lastPlaced = keptWith((): LastPlaced => ({ line: -1, holes: NONE, placed: NONE }));

function holesOf(facts: ParagraphFacts, { finder }: Pick<Report, "finder">): readonly PlaceholderFact[] {
  return finder ? withOwnMarkers(facts, facts.placeholders, finder) : facts.placeholders;
}

function isWholeResidue(facts: ParagraphFacts): boolean {
  const only = facts.placeholders[0];
  if (only?.kind !== "residue" || facts.placeholders.length > 1) return false;
  const line = trimmed(facts.paragraph.text);
  return only.start === line.start && only.end === line.end;
}

/** The paragraph as one hole. */
const leftOver = keptWith(({ paragraph }: ParagraphFacts): readonly PlaceholderFact[] => [
  { kind: "residue", ...trimmed(paragraph.text), mask: "", noun: "", source: "资料分发说明" },
]);

/** The open date under the signatures of a responsibility letter is filled in by hand. */
function isSignatureDate(paragraphs: readonly ParagraphFacts[], line: number): boolean {
  const text = paragraphs[line]?.paragraph.text ?? "";
  const around = trimmed(text);
  if (!/^[_＿\s\d年月日]+$/.test(text.slice(around.start, Math.min(around.end, around.start + 60))))
    return false;
  return paragraphs
    .slice(Math.max(0, line - SIGNATURE_REACH), line)
    .some(({ paragraph }) => isSignatureLine(paragraph.text));
}
