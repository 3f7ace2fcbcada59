// The names under which the client is told what the features give: known before any of them is loaded.
import { CodeActionKind, SemanticTokenTypes } from "vscode-languageserver-types";

/** The kind of the action that makes every certain fix; editors run it on saving where the writer has asked for it. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.gongwen`;

/** The kinds of the actions that edit the structure. */
export const STRUCTURE_KINDS = {
  rewrite: CodeActionKind.RefactorRewrite,
  move: "refactor.move",
  /** Renumbers the whole draft; an editor may run it on saving. */
  renumber: `${CodeActionKind.Source}.renumber.gongwen`,
  /** Brings the table of contents up to date. */
  contents: `${CodeActionKind.Source}.updateContents.gongwen`,
} as const;

/** The types of semantic tokens: standard ones, so that every theme has colours for them. */
export const TOKEN_TYPES = [
  SemanticTokenTypes.keyword, // section numbers
  SemanticTokenTypes.type, // points
  SemanticTokenTypes.macro, // placeholders
  SemanticTokenTypes.number, // figures
  SemanticTokenTypes.string, // quoted names
] as const;

/** Behind these a number may be due though no word has begun. */
export const NUMBER_TRIGGERS: readonly string[] = ["；", ";", "（", "("];
