// The paired marks that have no partner, in their own paragraph or in those around it.

import { isChinese } from "../facts/marks/markChars.ts";
import type { PairKind, PairMark } from "../facts/marks/pairs.ts";
import { isYearBracket } from "../facts/numerals/documentNumber.ts";
import { isInside } from "../text/opaque.ts";
import type { Place } from "../text/span.ts";
import { byLine } from "./byLine.ts";
import { type Part, paragraphIf } from "./part.ts";
import type { Report } from "./report.ts";

/** A mark without a partner. */
export interface LoosePairMark extends Place, PairMark {}

/** How many paragraphs a quotation may run over. */
const REACH = 12;

/**
 * The marks without a partner, in document order. A quotation may run over several paragraphs, with an opening mark at the
 * start of each and one closing mark at the end of the last (GB/T 15834—2011 4.8.3); a bracket may be closed below.
 */
export const LOOSE_PAIRS: Part<readonly LoosePairMark[]> = {
  work: loosePairsIn,
  reads: (facts) => [
    facts.paragraph.role,
    /^\s*[“‘]/.exec(facts.paragraph.text)?.[0].trimStart(),
    paragraphIf(facts.pairs.loose.length > 0, facts),
  ],
};

function loosePairsIn(report: Report): readonly LoosePairMark[] {
  const marks = byLine(report.facts, (facts, line) => {
    const { loose } = facts.pairs;
    if (loose.length === 0 || facts.paragraph.role !== "prose") return NONE;
    const { text } = facts.paragraph;
    const holes = facts.placeholders;
    return loose
      .map((mark): LoosePairMark => ({ ...mark, line, start: mark.at, end: mark.at + 1 }))
      .filter(({ at }) => !isInside(holes, at) && isChineseMark(text, at) && !isYearBracket(text, at));
  });
  return withoutPartners(marks, report);
}

const NONE: readonly LoosePairMark[] = [];

/** Half-width brackets count only beside Chinese text. */
function isChineseMark(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "(" && mark !== ")") return true;
  return isChinese(text.charCodeAt(at - 1)) || isChinese(text.charCodeAt(at + 1));
}

function withoutPartners(marks: readonly LoosePairMark[], report: Report): readonly LoosePairMark[] {
  const paired = new Set<LoosePairMark>();
  /** By kind, the marks before that have no partner yet. */
  const waiting = new Map<PairKind, LoosePairMark[]>();
  for (const mark of marks) {
    const others = waiting.get(mark.kind) ?? [];
    waiting.set(mark.kind, others);
    // Back to the first opening mark of the kind: those in between open the paragraphs of one quotation.
    for (let before = others.at(-1); before && !mark.opens; before = others.at(-1)) {
      if (mark.line - before.line > REACH || !before.opens || before.line === mark.line) break;
      others.pop();
      paired.add(before).add(mark);
      if (before.at > 0 && report.facts[before.line]?.paragraph.text.slice(0, before.at).trim() !== "") break;
    }
    if (!paired.has(mark)) others.push(mark);
  }
  return marks.filter(
    (mark) => !paired.has(mark) && !goesOnBelow(mark, report) && !goesOnBehind(mark, report),
  );
}

/** 第三条修改为：“甲。“乙。“丙。”: paragraphs of one quotation that a copy has put in one line. */
function goesOnBehind({ kind, opens, line, at }: LoosePairMark, { facts }: Report): boolean {
  const text = facts[line]?.paragraph.text ?? "";
  if (!opens || kind !== "“" || !/(?:：|[。；！？][\s\u3000]*)$/.test(text.slice(Math.max(0, at - 6), at)))
    return false;
  const next = text.indexOf(kind, at + 1);
  return next > at + 1 && /[。；：！？][\s\u3000]*$/.test(text.slice(Math.max(at + 1, next - 6), next));
}

/** 他说：“甲。⏎“乙。”: the next paragraph opens the same quotation again. */
function goesOnBelow({ kind, opens, line }: LoosePairMark, { facts }: Report): boolean {
  if (!opens || (kind !== "“" && kind !== "‘")) return false;
  let next = line + 1;
  while (next < line + 3 && facts[next]?.paragraph.role === "blank") next++;
  return facts[next]?.paragraph.text.trimStart().startsWith(kind) === true;
}
