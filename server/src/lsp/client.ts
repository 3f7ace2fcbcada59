// What the client can do, read once from its initialize request.
import { type InitializeParams, MarkupKind } from "vscode-languageserver";
import type { ClientCommand, InitializationOptions } from "../protocol.ts";

/** The client's abilities, as far as the server cares. */
export interface Client {
  /** It asks for diagnostics itself (textDocument/diagnostic); otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It asks for diagnostics again when told to. */
  readonly refreshesDiagnostics: boolean;
  /** It asks for semantic tokens again when told to. */
  readonly refreshesTokens: boolean;
  /** It asks for inlay hints again when told to. */
  readonly refreshesInlayHints: boolean;
  /** It asks for code lenses again when told to. */
  readonly refreshesCodeLenses: boolean;
  /** It answers workspace/configuration. */
  readonly answersConfiguration: boolean;
  /** It reports changed settings only when asked to. */
  readonly registersConfiguration: boolean;
  /** It lets symbols and folding be registered, and so be asked for anew. */
  readonly registersOutlines: boolean;
  /** It reports changed files when asked to. */
  readonly watchesFiles: boolean;
  /** It tells when workspace folders are added or removed. */
  readonly tellsFolders: boolean;
  /** The uris of the workspace folders at the start. */
  readonly folders: readonly string[];
  /** It says what it takes of symbols, and trees are not among it; one that says nothing gets trees. */
  readonly flatSymbols: boolean;
  /** It takes definitions that say what they lead from. */
  readonly definitionLinks: boolean;
  /** It takes edits that name the version they are meant for. */
  readonly versionedEdits: boolean;
  /** It asks what a rename would be about before it asks for the new name. */
  readonly preparesRename: boolean;
  /** It opens documents when asked to. */
  readonly opensDocuments: boolean;
  /** It shows Markdown in hovers. */
  readonly markdownHover: boolean;
  /** It outlines Markdown's # headings itself. */
  readonly outlinesMarkdown: boolean;
  /** It puts in the next number after Enter itself. */
  readonly continuesNumbers: boolean;
  readonly commands: readonly ClientCommand[];
  /** It takes snippets with holes in completions. */
  readonly snippets: boolean;
  /** It reads and writes files for the server, of any file system. */
  readonly servesFiles: boolean;
  /** The extension's own folder, as a uri, or "". */
  readonly extensionFolder: string;
  /** The folder where it keeps the writer's own phrases, or "". */
  readonly phrasesFolder: string;
  /** The writer trusts the folders. */
  readonly trusted: boolean;
  /** The settings it gave along, for clients that do not answer workspace/configuration. */
  readonly settings: unknown;
}

/** Reads the abilities; anything missing or of a wrong shape counts as not there. */
export function clientOf(params: InitializeParams): Client {
  const { capabilities, initializationOptions, workspaceFolders, rootUri } = params;
  const { workspace, textDocument, window } = capabilities;
  const options = optionsOf(initializationOptions);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersOutlines:
      textDocument?.documentSymbol?.dynamicRegistration === true &&
      textDocument.foldingRange?.dynamicRegistration === true,
    flatSymbols:
      textDocument?.documentSymbol !== undefined &&
      textDocument.documentSymbol.hierarchicalDocumentSymbolSupport !== true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    definitionLinks: textDocument?.definition?.linkSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    opensDocuments: window?.showDocument?.support === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    outlinesMarkdown: options.outlinesMarkdown === true,
    continuesNumbers: options.continuesNumbers === true,
    commands: Array.isArray(options.commands) ? options.commands : [],
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    servesFiles: options.servesFiles === true,
    extensionFolder: typeof options.extensionFolder === "string" ? options.extensionFolder : "",
    phrasesFolder: typeof options.phrasesFolder === "string" ? options.phrasesFolder : "",
    trusted: options.untrusted !== true,
    settings: options.gongwen,
  };
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === "object" && value !== null ? value : {};
}
