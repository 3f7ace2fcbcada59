// The kinds under which the outline's nodes are shown as symbols.
import { SymbolKind } from "vscode-languageserver-types";
import type { OutlineKind } from "../core/report/outline.ts";

/** Kinds with icons of their own in every editor. Not String: some clients drop symbols of that kind. */
export const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  title: SymbolKind.File,
  heading: SymbolKind.Module,
  point: SymbolKind.EnumMember,
  toc: SymbolKind.Key,
  lead: SymbolKind.Field,
};
