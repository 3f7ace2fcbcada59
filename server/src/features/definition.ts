// Where what stands at a place is defined: the section of a contents entry or a reference, an attachment, a short name.
import type { Location, LocationLink, Position } from "vscode-languageserver-types";
import { NO_FACTS } from "../core/links/factTable.ts";
import { namedAt } from "../core/links/named.ts";
import type { Report } from "../core/report/report.ts";
import { rangeOf, sectionRange } from "./convert.ts";

/** What the answer depends on besides the report. */
export interface DefinitionOptions {
  /** True where the client takes links, which say what they lead from. */
  readonly definitionLinks: boolean;
}

/** The definition, or null where nothing certain is named; at a definition that is used elsewhere, itself. */
export function definition(
  report: Report,
  position: Position,
  { definitionLinks }: DefinitionOptions,
): Location | LocationLink[] | null {
  const named = namedAt(report, position, [], NO_FACTS);
  if (!named?.definition || named.mentions.length === 0) return null;
  const { uri } = report.draft;
  const { name, region } = named.definition;
  if (!definitionLinks) return { uri, range: rangeOf(name) };
  return [
    {
      originSelectionRange: rangeOf(named.place),
      targetUri: uri,
      targetRange: sectionRange(report, region),
      targetSelectionRange: rangeOf(name),
    },
  ];
}
