// Whether residue that only the whole draft shows stays what it was when a paragraph changes or lines come and go.
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Changed, Replaced } from "./part.ts";
import { HEADLINE_REACH } from "./residueAround.ts";
import { bareLine, isBody, isProse, LONGEST_LINE, LONGEST_SLOGAN, namesKind } from "./residueLines.ts";

/**
 * Whether a change leaves the residue of before as it was: it stands near none of it, and the paragraph is still of the same
 * sort, by which the search tells where the document begins and ends.
 */
export function residueStays(
  paragraphs: readonly ParagraphFacts[],
  residue: ReadonlySet<number>,
  { line, before, now }: Changed,
): boolean {
  const [old, fresh] = [sortOf(before), sortOf(now)];
  if (old !== fresh) return false;
  return residue.size === 0 || old === "running text" || !isNear(paragraphs, residue, line);
}

/** All that the search asks of a paragraph that stands near no residue. */
const sortOf = keptWith(({ paragraph: { role, text } }): string => {
  if (role !== "prose") return role;
  if (text.length > LONGEST_LINE) return "running text";
  const line = bareLine(text);
  return [isProse(line), isBody(line), namesKind(line), line.length <= LONGEST_SLOGAN].join();
});

/** Whether residue stands within a headline's reach, up or down, in lines with text. */
function isNear(paragraphs: readonly ParagraphFacts[], residue: ReadonlySet<number>, line: number): boolean {
  const isResidue = (at: number) => residue.has(at);
  return (
    isResidue(line) || [-1, 1].some((step) => isResidueWithinReach(paragraphs, isResidue, line + step, step))
  );
}

function isResidueWithinReach(
  paragraphs: readonly ParagraphFacts[],
  isResidue: (line: number) => boolean,
  from: number,
  step: number,
): boolean {
  let left = HEADLINE_REACH + 1;
  for (let i = from; left > 0 && i >= 0 && i < paragraphs.length; i += step) {
    if (isResidue(i)) return true;
    if (paragraphs[i]?.paragraph.role === "prose") left--;
  }
  return false;
}

/**
 * Whether the residue of before, in its lines of before, only moves where lines came or went that are none by themselves: they
 * stand inside the document, between running text, and near no residue.
 */
export function residueMoves(
  paragraphs: readonly ParagraphFacts[],
  residue: ReadonlySet<number>,
  { line, before, now, by }: Replaced,
): boolean {
  if (residue.size === 0) return true;
  if (before.some((_, i) => residue.has(line + i))) return false;
  const below = line + now.length;
  const wasResidue = (at: number) => residue.has(at < line ? at : at - by);
  const isText = ({ paragraph: { role, text } }: ParagraphFacts, at: number) =>
    role === "prose" && isProse(bareLine(text)) && !wasResidue(at);
  return (
    !isResidueWithinReach(paragraphs, wasResidue, line - 1, -1) &&
    !isResidueWithinReach(paragraphs, wasResidue, below, 1) &&
    paragraphs.slice(0, line).findLastIndex(isText) >= 0 &&
    paragraphs.findIndex((facts, at) => at >= below && isText(facts, at)) >= 0
  );
}
