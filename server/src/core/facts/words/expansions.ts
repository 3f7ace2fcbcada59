// Finds lists beside a quoted formulation that lack one of its members or have them in another order.
import { EXPANSIONS } from "../../data/formulations.ts";
import { overlapping } from "../../text/overlapping.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { othersWords } from "./othersWords.ts";
import { foundInWalk } from "./sharedWalk.ts";

/** A list that is not as the formulation has it. */
export interface ExpansionFault extends Span {
  /** The formulation, without its marks. */
  readonly term: string;
  /** The member that is missing; "" where only the order is another. */
  readonly missing: string;
  /** The list as it should stand, parted as it is parted. */
  readonly right: string;
}

interface Entry {
  /** With its marks: “四个意识”. */
  readonly text: string;
  readonly members: readonly string[];
}

let entries: readonly Entry[] = [];

const written = foundInWalk({
  words: () => {
    entries = allEntries();
    return entries.map(({ text }) => text);
  },
  meet: (text, number, start, found: ExpansionFault[]) => {
    const { text: quoted, members } = entries[number] as Entry;
    const term = quoted.slice(1, -1);
    const fault = faultIn(listBehind(text, start + quoted.length, members), text, members, term);
    const other = fault ?? faultIn(listBefore(text, start, members), text, members, term);
    if (other) found.push(other);
  },
});

/** The faults of a paragraph in order; none in titles, quoted speech or code. Linear. */
export const expansionFaultsOf = keptWith((facts): readonly ExpansionFault[] => {
  const found = written(facts);
  if (found.length === 0) return found;
  const isOthers = overlapping(othersWords(facts));
  return found.filter((fault) => !isOthers(fault));
});

interface Member extends Span {
  readonly text: string;
}

/** What may part two members, and what may stand between the term and its list. */
const BETWEEN = /^[、，和与及“”]{1,3}$/;
const LEAD = 12;

/** The members behind the term: “四个意识”（政治意识、大局意识…. */
function listBehind(text: string, from: number, members: readonly string[]): readonly Member[] {
  const to = Math.min(text.length, from + LEAD + members.join("、、").length);
  const found = membersIn(text, from, to, members);
  const [first] = found;
  if (!first || first.start - from > LEAD || /[。；]/.test(text.slice(from, first.start))) return [];
  const end = found.findIndex((member, i) => {
    const next = found[i + 1];
    return !next || !BETWEEN.test(text.slice(member.end, next.start));
  });
  return found.slice(0, end + 1);
}

/** The members before the term: 政治意识、大局意识…“四个意识”. */
function listBefore(text: string, to: number, members: readonly string[]): readonly Member[] {
  const from = Math.max(0, to - LEAD - members.join("、、").length);
  const found = membersIn(text, from, to, members);
  const last = found.at(-1);
  if (!last || to - last.end > LEAD || /[。；]/.test(text.slice(last.end, to))) return [];
  let start = found.length - 1;
  while (start > 0) {
    const [before, member] = [found[start - 1], found[start]];
    if (!before || !member || !BETWEEN.test(text.slice(before.end, member.start))) break;
    start--;
  }
  return found.slice(start);
}

/** Where the members stand first between two offsets, in the order of the text. */
function membersIn(text: string, from: number, to: number, members: readonly string[]): readonly Member[] {
  const part = text.slice(from, to);
  return members
    .map((member) => ({ text: member, start: part.indexOf(member) }))
    .filter(({ start }) => start >= 0)
    .map(({ text: member, start }) => ({
      text: member,
      start: from + start,
      end: from + start + member.length,
    }))
    .sort((a, b) => a.start - b.start);
}

function faultIn(
  list: readonly Member[],
  text: string,
  members: readonly string[],
  term: string,
): ExpansionFault | null {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 2 || list.length < members.length - 1) return null;
  // Something else is on the list too: what is missing may stand there in other words.
  if (
    /[、和与及]$/.test(text.slice(0, first.start).slice(-1)) ||
    /^[、和与及]/.test(text.slice(last.end, last.end + 1))
  )
    return null;
  const missing = members.find((member) => list.every((other) => other.text !== member)) ?? "";
  const inOrder = members.filter((member) => member !== missing);
  // Of three, such as 医疗、医保、医药, each writer has his own order.
  if (missing === "" && (members.length < 4 || list.every(({ text: member }, i) => member === members[i])))
    return null;
  if (list.some((member, i) => member.text !== inOrder[i]) && missing !== "") return null;
  const joint = text.slice(first.end, list[1]?.start);
  const lastJoint = text.slice(list.at(-2)?.end, last.start);
  const right = members.reduce(
    (all, member, i) => all + (i === members.length - 1 ? lastJoint : joint) + member,
  );
  return { start: first.start, end: last.end, term, missing, right };
}

/** Of two rows with one term the first counts. */
function allEntries(): readonly Entry[] {
  const byTerm = new Map<string, Entry>();
  for (const row of EXPANSIONS.trim().split("\n")) {
    const [term = "", ...members] = row.split(" ");
    if (!byTerm.has(term)) byTerm.set(term, { text: `“${term}”`, members });
  }
  return [...byTerm.values()];
}
