// Counts places, which are kept in document order, in a region: by halving, so that many regions may be asked.
import { firstNot } from "../core/text/firstNot.ts";
import type { Place, Region } from "../core/text/span.ts";

/** How many of the places, which are in document order, begin inside the region. */
export function countIn(places: readonly Place[], region: Region): number {
  return (
    firstAtOrAfter(places, region.endLine, region.endCharacter) -
    firstAtOrAfter(places, region.line, region.start)
  );
}

/** The first of the places, which are in document order, that begins inside the region. */
export function firstIn<P extends Place>(places: readonly P[], region: Region): P | undefined {
  return countIn(places, region) > 0 ? places[firstAtOrAfter(places, region.line, region.start)] : undefined;
}

function firstAtOrAfter(places: readonly Place[], line: number, character: number): number {
  return firstNot(places, (place) => place.line < line || (place.line === line && place.start < character));
}
