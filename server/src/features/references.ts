// Every place that names what stands at a place: a section, an attachment, a short name, the same mask, or a
// figure of the same subject.
import type { Location, Position } from "vscode-languageserver-types";
import type { FactTable } from "../core/links/factTable.ts";
import { namedAt } from "../core/links/named.ts";
import type { Report } from "../core/report/report.ts";
import { sameFigures } from "../core/report/sameFigures.ts";
import { byPlace } from "../core/text/span.ts";
import { rangeOf } from "./convert.ts";
import { figureAt } from "./figureAt.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";

/** What the answer depends on besides the report. */
export interface ReferenceOptions {
  /** What is no placeholder by the writer's word. */
  readonly ignore: readonly Ignored[];
  /** Which masks are one. */
  readonly facts: FactTable;
}

/** The places in document order, the definition among them where it is asked for; null where nothing certain is named. */
export function references(
  report: Report,
  position: Position,
  includeDeclaration: boolean,
  { ignore, facts }: ReferenceOptions,
): Location[] | null {
  const named = namedAt(report, position, placeholdersOf(report, ignore), facts);
  const figure = named ? undefined : figureAt(report, position);
  const same = figure ? sameFigures(report, figure) : [];
  if (!named && same.length < 2) return null;
  const { definition, mentions } = named ?? { definition: null, mentions: same };
  const places = definition && includeDeclaration ? [definition.name, ...mentions] : [...mentions];
  return places.sort(byPlace).map((place) => ({ uri: report.draft.uri, range: rangeOf(place) }));
}
