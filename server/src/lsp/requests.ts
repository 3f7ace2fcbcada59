// The table of requests: which feature answers what.
import {
  type CancellationToken,
  CodeActionRequest,
  CodeLensRequest,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  type Connection,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentSymbolRequest,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  type GenericRequestHandler,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  RequestType,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { withHoles } from "../core/bank/withHoles.ts";
import type { Segmenter } from "../core/ports.ts";
import { cleaned } from "../features/cleaned.ts";
import { codeActions } from "../features/codeActions.ts";
import { codeLenses } from "../features/codeLenses.ts";
import { continuation } from "../features/continuation.ts";
import { definition } from "../features/definition.ts";
import { documentHighlights } from "../features/documentHighlights.ts";
import { documentLinks } from "../features/documentLinks.ts";
import { documentSymbols } from "../features/documentSymbols.ts";
import { finalCheck } from "../features/finalCheck.ts";
import { findingsOf } from "../features/findings.ts";
import { fixAllActions } from "../features/fixAll.ts";
import { flatSymbols } from "../features/flatSymbols.ts";
import { foldingRanges } from "../features/foldingRanges.ts";
import { hover } from "../features/hover.ts";
import { inlayHints } from "../features/inlayHints.ts";
import { metricItems } from "../features/metricItems.ts";
import { nextNumber } from "../features/nextNumber.ts";
import { numberOnEnter } from "../features/numberOnEnter.ts";
import { outlineItems } from "../features/outlineItems.ts";
import { factNames, placeholderItems } from "../features/placeholderItems.ts";
import { references } from "../features/references.ts";
import { prepareRename, rename } from "../features/rename.ts";
import { selectionRanges } from "../features/selectionRanges.ts";
import { semanticTokens } from "../features/semanticTokens.ts";
import { structureActions } from "../features/structureActions.ts";
import { structureEdit } from "../features/structureEdit.ts";
import {
  type AskedCompletion,
  BANK_REQUEST,
  type BankParams,
  type BankResult,
  CLEANED_REQUEST,
  COMPARE_METRICS_REQUEST,
  CONTINUATION_REQUEST,
  type DocumentParams,
  EXPORT_METRICS_REQUEST,
  EXPORT_WORD_REQUEST,
  EXTEND_FACTS_REQUEST,
  FINAL_CHECK_REQUEST,
  IGNORE_COMMAND,
  IGNORED_REQUEST,
  type IgnoredItem,
  METRICS_REQUEST,
  type Method,
  NEXT_NUMBER_REQUEST,
  OUTLINE_REQUEST,
  PHRASE_OF_REQUEST,
  type PhraseOfParams,
  type PhraseOfResult,
  PLACEHOLDERS_REQUEST,
  STRUCTURE_EDIT_REQUEST,
  UNIGNORE_REQUEST,
  type UnignoreParams,
} from "../protocol.ts";
import { bankAnswer, type CompletionContext, completionAnswer } from "./completion.ts";
import { diagnosticReport, NO_DIAGNOSTICS } from "./diagnostics.ts";
import { exportedWord, type WordWriter } from "./exportWord.ts";
import { type FolderContext, registerFolderRequests } from "./folderRequests.ts";
import { type GuardOptions, guarded } from "./guard.ts";
import { withJson } from "./knownJson.ts";
import { comparison, exportedMetrics, type WorkbookWriter } from "./metrics.ts";
import { patient } from "./patience.ts";
import type { Reader, Reading } from "./reading.ts";
import { symbolsJson } from "./symbolJson.ts";
import type { SentTokens } from "./tokens.ts";
import type { WorkspaceSymbols } from "./workspaceSymbols.ts";

/** What the answers need of the server. */
export interface RequestContext extends GuardOptions, CompletionContext, FolderContext {
  readonly read: Reader;
  segmenter(): Segmenter;
  readonly tokens: SentTokens;
  readonly symbols: WorkspaceSymbols;
  /** The client takes no trees of symbols. */
  readonly flatSymbols: boolean;
  readonly rulePages: string;
  /** Does what the command {@link IGNORE_COMMAND} asks, or tells the user why not. */
  ignore(argument: unknown): Promise<void>;
  readonly workbook: WorkbookWriter;
  readonly word: WordWriter;
  /** What is left alone in a draft by its folder's list. */
  ignored(uri: string): Promise<IgnoredItem[]>;
  /** Takes entries out of that list; gives what went wrong, in Chinese. */
  unignore(params: UnignoreParams): Promise<string | null>;
}

const completionType = new RequestType<CompletionParams & AskedCompletion, CompletionList | null, void>(
  CompletionRequest.method,
);

/** Registers every request. */
export function registerRequests(connection: Connection, context: RequestContext): void {
  const { on, onAny, serve } = registrars(connection, context);
  const { tokens, segmenter } = context;
  on(DocumentSymbolRequest.type, ({ draft, report, options }) => {
    const symbols = documentSymbols(report, options);
    if (context.flatSymbols) return flatSymbols(symbols, draft.uri);
    return withJson(symbols, () => symbolsJson(symbols));
  });
  on(FoldingRangeRequest.type, ({ report }) => foldingRanges(report));
  on(typeOf(OUTLINE_REQUEST), ({ report, options }) => outlineItems(report, options.ignore));
  on(typeOf(FINAL_CHECK_REQUEST), ({ report, found }) => finalCheck(report, found));
  on(typeOf(IGNORED_REQUEST), ({ draft }) => context.ignored(draft.uri));
  on(typeOf(UNIGNORE_REQUEST), (_, params) => context.unignore(params));
  on(typeOf(PLACEHOLDERS_REQUEST), ({ report, options }) => placeholderItems(report, options));
  on(typeOf(CLEANED_REQUEST), ({ report }) => cleaned(report));
  on(typeOf(EXTEND_FACTS_REQUEST), async ({ report, options }, { text }) => {
    const { extendFacts } = await import("./extendFacts.ts");
    return extendFacts(text, factNames(report, options));
  });
  on(typeOf(STRUCTURE_EDIT_REQUEST), ({ report }, params) => structureEdit(report, params));
  on(typeOf(CONTINUATION_REQUEST), ({ report }, { position }) => continuation(report, position));
  on(SelectionRangeRequest.type, ({ report }, { positions }) => selectionRanges(report, positions));
  on(DocumentLinkRequest.type, ({ report }) => documentLinks(report));
  on(DefinitionRequest.type, ({ report, options }, { position }) => definition(report, position, options));
  on(ReferencesRequest.type, ({ report, options }, { position, context: { includeDeclaration } }) =>
    references(report, position, includeDeclaration, options),
  );
  on(DocumentHighlightRequest.type, ({ report, options }, { position }) =>
    documentHighlights(report, position, options),
  );
  on(PrepareRenameRequest.type, ({ report, options }, { position }) =>
    prepareRename(report, position, options),
  );
  on(RenameRequest.type, ({ report, options }, { position, newName }) =>
    rename(report, position, newName, options),
  );
  on(HoverRequest.type, ({ report, options }, { position }) => {
    const formulations = async () => (await context.bank.of(report.draft.uri)).formulations;
    return hover(report, position, { segmenter: patient(segmenter()), formulations }, options);
  });
  on(InlayHintRequest.type, ({ report, settings }, { range }) =>
    settings.inlayHints ? inlayHints(report, range) : [],
  );
  on(CodeLensRequest.type, ({ report, settings, findings, options }) =>
    settings.codeLens ? codeLenses(report, findings, options) : [],
  );
  on(CodeActionRequest.type, ({ report, findings, find, options }, { range, context }) => [
    ...codeActions(report, findings, context, options),
    ...fixAllActions(report, find, context, options),
    ...structureActions(report, range, context, options),
  ]);
  on(DocumentOnTypeFormattingRequest.type, ({ report, options }, { position, ch }) =>
    options.continueNumbering ? numberOnEnter(report, position, ch) : [],
  );
  on(SemanticTokensRequest.type, ({ report }) => tokens.full(report.draft.uri, semanticTokens(report)));
  on(SemanticTokensDeltaRequest.type, ({ report }, params) => tokens.delta(params, semanticTokens(report)));
  on(SemanticTokensRangeRequest.type, ({ report }, { range }) => semanticTokens(report, range));
  onAny(DocumentDiagnosticRequest.type, NO_DIAGNOSTICS, (reading, params) =>
    diagnosticReport(reading, params, context.rulePages),
  );
  onAny(completionType, null, (reading, params) => completionAnswer(reading, params, context));
  // The table and the files are asked for by the writer, whatever gongwen.enable says of the document.
  onAny(typeOf(METRICS_REQUEST), null, ({ report }) => metricItems(report));
  onAny(typeOf(COMPARE_METRICS_REQUEST), null, ({ report }, params) => comparison(report, params));
  onAny(typeOf(EXPORT_METRICS_REQUEST), null, ({ report }, params) =>
    exportedMetrics(report, params, context.workbook),
  );
  onAny(typeOf(EXPORT_WORD_REQUEST), null, ({ report, settings, options: { ignore } }, { comments }) => {
    const findings = comments ? findingsOf(report, { rules: settings.rules, ignore }) : [];
    return exportedWord(report, settings.word, context.word, findings);
  });
  onAny(typeOf(NEXT_NUMBER_REQUEST), null, ({ report }, { position, count }) =>
    nextNumber(report, position, count),
  );
  serve<BankParams, BankResult>(BANK_REQUEST, { entries: [], here: [] }, async (params) =>
    bankAnswer(params, params.textDocument && (await context.read(params.textDocument.uri)), context),
  );
  serve<PhraseOfParams, PhraseOfResult>(PHRASE_OF_REQUEST, { snippet: "" }, ({ text }) => ({
    snippet: withHoles(text),
  }));
  serve<WorkspaceSymbolParams, WorkspaceSymbol[]>(WorkspaceSymbolRequest.method, [], (params, token) =>
    context.symbols.answer(params, token),
  );
  serve<ExecuteCommandParams, null>(
    ExecuteCommandRequest.method,
    null,
    async ({ command, arguments: [argument] = [] }) => {
      if (command === IGNORE_COMMAND) await context.ignore(argument);
      return null;
    },
  );
  registerFolderRequests(connection, context);
}

/** Our own requests as the protocol's library has its own. */
function typeOf<P, R>(method: Method<P, R>): RequestType<P, R, void> {
  return new RequestType(method);
}

/**
 * `on` answers null for a document that is not open or left alone; `onAny` answers for every open document; `serve` answers
 * what is asked of no document.
 */
function registrars(connection: Connection, context: RequestContext) {
  const serve = <P extends object, R>(
    method: string,
    empty: R,
    work: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void => {
    const handler: GenericRequestHandler<unknown, void> = guarded(method, empty, work, context);
    connection.onRequest(method, handler);
  };
  const onAny = <P extends DocumentParams, R, E>(
    { method }: RequestType<P, R, E>,
    empty: R,
    answer: (reading: Reading, params: P) => R | Promise<R>,
  ): void =>
    serve<P, R>(method, empty, async (params) => {
      const reading = await context.read(params.textDocument.uri);
      return reading ? answer(reading, params) : empty;
    });
  const on = <P extends DocumentParams, R, E>(
    type: RequestType<P, R | null, E>,
    answer: (reading: Reading, params: P) => R | null | Promise<R | null>,
  ): void => onAny(type, null, (reading, params) => (reading.standing.on ? answer(reading, params) : null));
  return { on, onAny, serve };
}
