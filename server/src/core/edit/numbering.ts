// Counts the planned sections: which number each is to bear.
import { DECIMAL_STYLES, type NumberStyle } from "../data/numberForms.ts";
import { kindOf } from "../report/series.ts";
import { LARGEST_VALUE, withValue } from "../text/numberText.ts";
import type { Planned } from "./plan.ts";

/** A section's number as it is to be written. */
export interface NewNumber {
  readonly value: number;
  readonly number: string;
}

/** How to count. */
export interface NumberingOptions {
  /** True where every series is to be written as its first member is; else each section keeps its own form. */
  readonly unify: boolean;
  /** The sections whose numbers may change; all where it is left out. */
  readonly within?: (planned: Planned) => boolean;
  /** Numbers left free in a series before one of its sections. */
  readonly room?: { readonly before: Planned; readonly count: number };
}

/**
 * The numbers of the sections, given in their planned order. Every series counts from one, unless its family runs on
 * across parents (articles do, and 1. to 12. across （一） to （四）): then a series goes on where the one before it ended.
 */
export function numbersOf(
  order: readonly Planned[],
  { unify, within, room }: NumberingOptions,
): ReadonlyMap<Planned, NewNumber> {
  const runningOn = familiesThatRunOn(order);
  const numbers = new Map<Planned, NewNumber>();
  const lastOf = new Map<number, number>();
  const lastOfKind = new Map<string, number>();
  const forms = new Map<number, string>();
  for (const planned of order) {
    const { family, series, section, written } = planned;
    if (!family) continue;
    if (!planned.counts) {
      numbers.set(planned, { value: written, number: section.node.number });
      continue;
    }
    const kind = plannedKind(planned);
    const before = runningOn.has(kind) ? lastOfKind.get(kind) : undefined;
    const last = lastOf.get(series) ?? before ?? section.first - 1;
    const counted = !within || within(planned);
    const value = counted ? last + 1 + (planned === room?.before ? room.count : 0) : written;
    lastOf.set(series, value);
    lastOfKind.set(kind, value);
    if (!forms.has(series)) forms.set(series, planned.form);
    const form = unify ? (forms.get(series) ?? planned.form) : planned.form;
    const keeps = !counted || (!unify && value === written && !DECIMAL_STYLES.has(family));
    const parent = planned.parent && numbers.get(planned.parent);
    const number = keeps ? section.node.number : numberIn(form, family, value, parent);
    numbers.set(planned, { value, number });
  }
  return numbers;
}

/**
 * The numbers after a move: the series that counted right before do so again, with the sections that are new in theirs
 * (their `written` is 0); what was wrong elsewhere is none of the move's business.
 */
export function numbersAfterMove(
  order: readonly Planned[],
  right: ReadonlySet<number>,
): ReadonlyMap<Planned, NewNumber> {
  return numbersOf(order, {
    unify: false,
    within: ({ series, written }) => right.has(series) || written === 0,
  });
}

/** The series that count right as they are written; of a numbering that runs on across parents all do or none. */
export function rightSeries(order: readonly Planned[]): ReadonlySet<number> {
  const numbers = numbersOf(order, { unify: false });
  const runningOn = familiesThatRunOn(order);
  const right = new Set(order.map(({ series }) => series));
  const wrongKinds = new Set<string>();
  for (const planned of order) {
    if (!planned.family || isRight(planned, numbers.get(planned))) continue;
    right.delete(planned.series);
    if (runningOn.has(plannedKind(planned))) wrongKinds.add(plannedKind(planned));
  }
  for (const planned of order) if (wrongKinds.has(plannedKind(planned))) right.delete(planned.series);
  return right;
}

/** Of 1.2 what it repeats of its parent's number must be right too. */
function isRight({ family, written, section }: Planned, now: NewNumber | undefined): boolean {
  return (
    now?.value === written && (!family || !DECIMAL_STYLES.has(family) || now.number === section.node.number)
  );
}

/** A number of a form. Beyond the largest value it stays as it is, and the edit will be found wanting. */
function numberIn(
  form: string,
  family: NumberStyle,
  value: number,
  parent: NewNumber | null | undefined,
): string {
  const number = withValue(form, Math.min(value, LARGEST_VALUE));
  if (!DECIMAL_STYLES.has(family)) return number;
  // 1.2 repeats its parent's number; without a parent in Arabic numerals it keeps what it repeats.
  const path = /^\d+(?:\.\d+)*(?=[^\d]*$)/.exec(parent?.number ?? "")?.[0];
  return path ? number.replace(/^\d+(?:\.\d+)*(?=\.\d+[^\d]*$)/, path) : number;
}

/**
 * The kinds that run on across parents: only one section of theirs bears the number one, and hardly any number comes
 * twice. So it stays true while sections are out of order, and 1.2.3. beside 2.3. is a series that lost its first.
 */
export function familiesThatRunOn(order: readonly Planned[]): ReadonlySet<string> {
  const kinds = new Map<string, { series: Set<number>; values: Set<number>; ones: number; count: number }>();
  for (const planned of order) {
    if (!planned.counts || planned.written === 0) continue;
    const kind = kinds.get(plannedKind(planned)) ?? {
      series: new Set(),
      values: new Set(),
      ones: 0,
      count: 0,
    };
    kinds.set(plannedKind(planned), kind);
    kind.series.add(planned.series);
    kind.values.add(planned.written);
    kind.count++;
    if (planned.written === 1) kind.ones++;
  }
  const runningOn = new Set<string>();
  for (const [name, { series, values, ones, count }] of kinds) {
    if (series.size > 1 && ones <= 1 && values.size * 10 >= count * 8) runningOn.add(name);
  }
  return runningOn;
}

/** The kind that it is to have: a section may change its level. */
function plannedKind({ section: { document }, depth, family }: Planned): string {
  return kindOf({ document, family, node: { depth, hashes: 0 } });
}
