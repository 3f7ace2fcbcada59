// Lights up every place that names the same as the place of the cursor, or says a figure of the same.
import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
import type { FactTable } from "../core/links/factTable.ts";
import { namedAt } from "../core/links/named.ts";
import type { Report } from "../core/report/report.ts";
import { sameFigures } from "../core/report/sameFigures.ts";
import { rangeOf } from "./convert.ts";
import { figureAt } from "./figureAt.ts";
import { type Ignored, placeholdersOf } from "./ignored.ts";

/** What the answer depends on besides the report. */
export interface HighlightOptions {
  /** What is no placeholder by the writer's word. */
  readonly ignore: readonly Ignored[];
  /** Which masks are one. */
  readonly facts: FactTable;
}

/**
 * The definition as a write, the places that name it as reads, masks as text; at a figure the figures of the same subject
 * as text. Null where nothing certain is named.
 */
export function documentHighlights(
  report: Report,
  position: Position,
  { ignore, facts }: HighlightOptions,
): DocumentHighlight[] | null {
  const named = namedAt(report, position, placeholdersOf(report, ignore), facts);
  if (!named) return figures(report, position);
  const { definition, mentions } = named;
  const kind = definition ? DocumentHighlightKind.Read : DocumentHighlightKind.Text;
  const highlights = mentions.map((place) => ({ range: rangeOf(place), kind }));
  if (!definition) return highlights;
  return [{ range: rangeOf(definition.name), kind: DocumentHighlightKind.Write }, ...highlights];
}

function figures(report: Report, position: Position): DocumentHighlight[] | null {
  const figure = figureAt(report, position);
  const same = figure ? sameFigures(report, figure) : [];
  if (same.length < 2) return null;
  return same.map((place) => ({ range: rangeOf(place), kind: DocumentHighlightKind.Text }));
}
