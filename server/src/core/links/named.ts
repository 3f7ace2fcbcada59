// What stands at a place and has a name: where it is defined, and every place that names it.
import type { Placeholder } from "../report/placeholders.ts";
import type { Report } from "../report/report.ts";
import { type ShortName, shortNamesOf } from "../report/shortNames.ts";
import type { Point } from "../text/draft.ts";
import type { Place } from "../text/span.ts";
import { closed, type FactTable, maskMeanings } from "./factTable.ts";
import { type LinkTarget, linksOf } from "./links.ts";

/** Something named, as seen from one place that names or defines it. */
export interface Named {
  /** The place asked about. */
  readonly place: Place;
  /** Where it is defined; null for a mask, whose name is still missing. */
  readonly definition: LinkTarget | null;
  /** The other places that name it, in document order; never empty but for a mask that stands alone. */
  readonly mentions: readonly Place[];
}

/**
 * What is named at a point: a contents entry, a reference to a section, an attachment, a short name, or one of the masks
 * given; where one lies in another, the shorter. The character behind the point counts first, then the one before it.
 * Masks that the facts call one are one. Undefined where nothing certain is.
 */
export function namedAt(
  report: Report,
  { line, character }: Point,
  masks: readonly Placeholder[],
  facts: FactTable,
): Named | undefined {
  for (const at of character > 0 ? [character, character - 1] : [character]) {
    const found = (place: Place) => place.line === line && place.start <= at && at < place.end;
    const all = [linked(report, found), shortName(report, found), masked(masks, facts, found)];
    const named = all.filter((each) => each !== undefined).sort((a, b) => lengthOf(a) - lengthOf(b));
    if (named[0]) return named[0];
  }
  return undefined;
}

type Wanted = (place: Place) => boolean;

function lengthOf({ place }: Named): number {
  return place.end - place.start;
}

/** A section's name may hold a reference to another section: there the other one is meant. */
function linked(report: Report, found: Wanted): Named | undefined {
  const links = linksOf(report);
  const link = links.find(({ place }) => found(place)) ?? links.find(({ target }) => found(target.name));
  if (!link) return undefined;
  const { name } = link.target;
  const alike = links.filter(
    ({ target }) => target.name.line === name.line && target.name.start === name.start,
  );
  return {
    place: found(link.place) ? link.place : name,
    definition: link.target,
    mentions: alike.map(({ place }) => place),
  };
}

const kept = new WeakMap<Report, readonly ShortName[]>();

function shortName(report: Report, found: Wanted): Named | undefined {
  let names = kept.get(report);
  if (!names) {
    names = shortNamesOf(report);
    kept.set(report, names);
  }
  for (const { definition, uses } of names) {
    const place = found(definition) ? definition : uses.find(found);
    if (!place) continue;
    const { line, start, end } = definition;
    const region = { line, start, endLine: line, endCharacter: end };
    return { place, definition: { name: definition, region }, mentions: uses };
  }
  return undefined;
}

function masked(masks: readonly Placeholder[], facts: FactTable, found: Wanted): Named | undefined {
  const mask = masks.find(found);
  if (!mask) return undefined;
  const same = new Set(maskMeanings(masks, facts).sameAs(mask));
  const text = closed(mask.text);
  const mentions = masks.filter(
    (other) => same.has(other) || (other.kind === mask.kind && closed(other.text) === text),
  );
  return { place: mask, definition: null, mentions };
}
