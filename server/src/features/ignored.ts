// Leaves out what the writer has asked to leave alone.
import type { PlaceholderKind } from "../core/facts/placeholders/placeholders.ts";
import type { Placeholder } from "../core/report/placeholders.ts";
import type { Report } from "../core/report/report.ts";
import type { RuleSettings } from "../core/rules/lint.ts";
import { draftText } from "../core/text/draft.ts";
import type { Place } from "../core/text/span.ts";
import { type Context, hasContext } from "./context.ts";
import { rangeOf } from "./convert.ts";

/**
 * One thing to leave alone, as an entry of .gongwen/ignore.json says it. Whatever is given must fit; nothing given, nothing
 * asked: an entry with a rule alone switches the rule off.
 */
export interface IgnoreEntry extends Context {
  /** The rule's id. */
  readonly rule?: string;
  /** The exact text that the finding is about. */
  readonly text?: string;
  /** The draft, as a path from the folder that holds .gongwen, parted by /. */
  readonly file?: string;
}

/** What is left alone in a draft: a text wherever it stands, or an entry that concerns the draft. */
export type Ignored = string | IgnoreEntry;

/** What rules that are switched off leave alone. */
export function switchedOff(rules: RuleSettings): readonly IgnoreEntry[] {
  return Object.entries(rules).flatMap(([rule, severity]) => (severity === "off" ? [{ rule }] : []));
}

/** A finding, or a placeholder, which is what the rule of its kind finds. */
export type Judged = Place & ({ readonly code: string } | { readonly kind: PlaceholderKind });

/** The places that nothing asks to leave alone. */
export function notIgnored<P extends Judged>(
  report: Report,
  places: readonly P[],
  ignore: readonly Ignored[],
): readonly P[] {
  if (ignore.length === 0) return places;
  const find = finderOf(ignore);
  return places.filter((place) => find(report, place).length === 0);
}

/** The placeholders of a report, without those that the writer leaves alone. */
export function placeholdersOf(report: Report, ignore: readonly Ignored[]): readonly Placeholder[] {
  return notIgnored(report, report.placeholders, ignore);
}

/** The entries by which one of the places is left alone; the others have lost their text, or never had one. */
export function usedEntries(
  report: Report,
  places: readonly Judged[],
  entries: readonly IgnoreEntry[],
): ReadonlySet<Ignored> {
  const find = finderOf(entries);
  return new Set(places.flatMap((place) => find(report, place)));
}

/** The text that stands at a place. */
export function textAt(report: Report, place: Place): string {
  return draftText(report.draft, rangeOf(place));
}

type Finder = (report: Report, place: Judged) => readonly Ignored[];

const finders = new WeakMap<readonly Ignored[], Finder>();

/** Gives all that leaves a place alone. Asked for every finding, so a list is put in order once. */
function finderOf(ignore: readonly Ignored[]): Finder {
  let finder = finders.get(ignore);
  if (!finder) {
    finder = createFinder(ignore);
    finders.set(ignore, finder);
  }
  return finder;
}

function createFinder(ignore: readonly Ignored[]): Finder {
  const everywhere = new Set<string>();
  const ofAnyText: IgnoreEntry[] = [];
  const byText = new Map<string, IgnoreEntry[]>();
  for (const one of ignore) {
    if (typeof one === "string") everywhere.add(one);
    else if (one.text === undefined) ofAnyText.push(one);
    else {
      const same = byText.get(one.text);
      if (same) same.push(one);
      else byText.set(one.text, [one]);
    }
  }
  return (report, place) => {
    const text = textAt(report, place);
    const entries = [...(byText.get(text) ?? []), ...ofAnyText];
    const fitting = entries.filter((entry) => fits(report, place, entry));
    return everywhere.has(text) ? [text, ...fitting] : fitting;
  };
}

/** Whether an entry's rule and context fit a place that has its text. */
function fits(report: Report, place: Judged, entry: IgnoreEntry): boolean {
  if (entry.rule !== undefined && entry.rule !== codeOf(place)) return false;
  return hasContext(report.draft, place, entry);
}

function codeOf(place: Judged): string {
  return "code" in place ? place.code : `placeholder/${place.kind}`;
}
