// What the rules about numbers share: the clauses, where a number stands, and how places and fixes are told.
import type { ParagraphFacts } from "../../facts/paragraphFacts.ts";
import { COUNTING, type Misnumbered, NUMBERING_FAULTS } from "../../report/numbering.ts";
import { NUMBERS } from "../../report/numbers.ts";
import type { Numbered } from "../../report/numberWritten.ts";
import type { OutlineNode } from "../../report/outline.ts";
import { NOTHING, paragraphIf } from "../../report/part.ts";
import { lineName } from "../../text/lineNames.ts";
import { withValue } from "../../text/numberText.ts";
import type { Place } from "../../text/span.ts";
import type { Dependence, Fix, Found, Related, Rule } from "../rule.ts";

/** The clause that names the levels of a document's structure. */
export const LEVELS_CLAUSE = "GB/T 9704—2012 7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注";

/** The dependence of a rule that looks at the numbers alone. */
export const OF_NUMBERS: Dependence = { reads: NOTHING, uses: (report) => [report.get(NUMBERS)] };

/** What a rule about the counting looks at, and its findings: all faults of a kind, told with the number that belongs there. */
export function faultsOfCount(
  kind: Misnumbered["kind"],
  message: (fault: Misnumbered, wanted: string) => string,
): Dependence & Pick<Rule, "check"> {
  return {
    reads: NOTHING,
    uses: (report) => [report.get(NUMBERING_FAULTS)],
    *check({ numbering }) {
      for (const fault of numbering.faults) {
        if (fault.kind !== kind) continue;
        const { heading, previous, expected, changes } = fault;
        yield {
          ...numberPlace(heading),
          message: message(fault, quoted(withValue(heading.number, expected))),
          fixes: renumber(changes),
          ...(previous && { related: beside(previous, "前一个是") }),
        };
      }
    },
  };
}

/** The dependence of a rule that looks at the lines, too, on which the numbers stand, and at numbers with a wrong mark. */
export const OF_NUMBERED_LINES: Dependence = {
  reads: (facts) => paragraphIf(bearsNumber(facts), facts),
  uses: (report) => [report.get(COUNTING)],
};

function bearsNumber({ heading, items, looseNumbers }: ParagraphFacts): boolean {
  return heading !== null || looseNumbers.length > 0 || items.some(({ kind }) => kind === "item");
}

/** Findings of one kind that are more than this are told once, with a fix for all. */
const FEW = 3;

/** Where the heading's number stands, without the space that may close it. */
export function numberPlace({ name, number }: Pick<OutlineNode, "name" | "number">): Place {
  return { line: name.line, start: name.start, end: name.start + number.trimEnd().length };
}

/** The number as the text shows it, in quotes. */
export function quoted(number: string): string {
  return `“${number.trim()}”`;
}

/** 第 12 行的“二、”, as a message names another heading. */
export function named({ name, number }: Pick<OutlineNode, "name" | "number">): string {
  return `${lineName(name.line)}的${quoted(number)}`;
}

/** Another heading's number as a place that a finding speaks of. */
export function beside(node: Pick<OutlineNode, "name" | "number">, what: string): readonly Related[] {
  return [{ place: numberPlace(node), message: `${what}${quoted(node.number)}` }];
}

/** Gives headings other values; the form of their numbers stays. */
export function renumber(
  changes: readonly { readonly heading: Numbered; readonly value: number }[],
): readonly Fix[] {
  const first = changes[0];
  if (!first) return [];
  const edits = changes.map(({ heading, value }) => {
    const place = numberPlace(heading);
    return { place, text: withValue(heading.number.trimEnd(), value) };
  });
  const rest = changes.length > 1 ? "，其后顺延" : "";
  return [{ title: `改为${quoted(edits[0]?.text ?? "")}${rest}`, edits }];
}

/** A place that is wrong, what belongs there, and why. */
export interface Slip {
  readonly place: Place;
  /** What stands there and what should. */
  readonly text: string;
  readonly right: string;
  readonly message: string;
}

/**
 * A few slips one by one; many, or all that there is of their kind in the draft (`throughout`), once at the first, so that a
 * habit costs one line. The fix of the one mends all.
 */
export function fewOrOnce(slips: readonly Slip[], throughout: boolean): readonly Found[] {
  const [first] = slips;
  if (!first) return [];
  const edit = ({ place, right }: Slip) => ({ place, text: right });
  const one = (slip: Slip): Fix => ({
    title: slip.right === "" ? `删除${quoted(slip.text)}` : `改为${quoted(slip.right)}`,
    edits: [edit(slip)],
  });
  if (slips.length === 1 || (slips.length <= FEW && !throughout)) {
    return slips.map((slip) => ({ ...slip.place, message: slip.message, fixes: [one(slip)] }));
  }
  const all: Fix = { title: `全文 ${slips.length} 处一并改正`, edits: slips.map(edit) };
  return [
    { ...first.place, message: `${first.message}；全文共 ${slips.length} 处`, fixes: [all, one(first)] },
  ];
}
