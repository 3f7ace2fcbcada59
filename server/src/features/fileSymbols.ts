// The symbols of one file as they are kept for searching a whole folder.
import type { SymbolKind } from "vscode-languageserver-types";
import { analyse } from "../core/analysis.ts";
import type { Report } from "../core/report/report.ts";
import { createDraft } from "../core/text/draft.ts";
import type { Place } from "../core/text/span.ts";
import { languageOf } from "./fileNames.ts";
import { type Enable, standing } from "./standing.ts";
import { SYMBOL_KINDS } from "./symbolKinds.ts";
import { nameOf } from "./wording.ts";

/** A symbol without its file. */
export interface FileSymbol {
  readonly name: string;
  /** The name as it is compared: see {@link comparable}. */
  readonly compared: string;
  readonly kind: SymbolKind;
  /** The number and title. */
  readonly place: Place;
}

/** What the symbols depend on besides the report. */
export interface FileSymbolOptions {
  /** True where the editor lists Markdown's # headings itself: they are left out here. */
  readonly outlinesMarkdown: boolean;
}

/** The symbols of a report: titles, sections, points and leads; contents entries only say them again. */
export function reportSymbols(report: Report, { outlinesMarkdown }: FileSymbolOptions): FileSymbol[] {
  return report.outline.flatMap((node) => {
    if (node.kind === "toc" || (outlinesMarkdown && node.hashes > 0)) return [];
    const name = detached(nameOf(node));
    return [{ name, compared: comparable(name), kind: SYMBOL_KINDS[node.kind], place: node.name }];
  });
}

/** The symbols of a file that is not open; none where it is left alone or does not look like a report. */
export function textSymbols(
  uri: string,
  text: string,
  options: FileSymbolOptions & { readonly enable: Enable },
): FileSymbol[] {
  const draft = createDraft(uri, languageOf(uri), 0, text);
  return standing(draft, options.enable).on ? reportSymbols(analyse(draft), options) : [];
}

/** A text as names and questions are compared: half width, small letters, without white space. */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

/** A copy of its own: a piece of a text would keep the whole text in memory. */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
