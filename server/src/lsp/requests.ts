// The table of requests: which feature answers what.
import {
  CodeActionRequest,
  type Connection,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type GenericRequestHandler,
  HoverRequest,
  ReferencesRequest,
  RequestType,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import type { Segmenter } from "../core/ports.ts";
import { codeActions } from "../features/codeActions.ts";
import { continuation } from "../features/continuation.ts";
import { definition } from "../features/definition.ts";
import { documentHighlights } from "../features/documentHighlights.ts";
import { documentLinks } from "../features/documentLinks.ts";
import { documentSymbols } from "../features/documentSymbols.ts";
import { fixAllActions } from "../features/fixAll.ts";
import { foldingRanges } from "../features/foldingRanges.ts";
import { hover } from "../features/hover.ts";
import { metricItems } from "../features/metricItems.ts";
import { nextNumber } from "../features/nextNumber.ts";
import { outlineItems } from "../features/outlineItems.ts";
import { references } from "../features/references.ts";
import { selectionRanges } from "../features/selectionRanges.ts";
import { semanticTokens } from "../features/semanticTokens.ts";
import { structureEdit } from "../features/structureEdit.ts";
import {
  COMPARE_METRICS_REQUEST,
  CONTINUATION_REQUEST,
  type CompareMetricsParams,
  type CompareMetricsResult,
  type ContinuationParams,
  type ContinuationResult,
  EXPORT_METRICS_REQUEST,
  type ExportMetricsParams,
  type ExportMetricsResult,
  METRICS_REQUEST,
  type MetricsParams,
  type MetricsResult,
  NEXT_NUMBER_REQUEST,
  type NextNumberParams,
  type NextNumberResult,
  OUTLINE_REQUEST,
  type OutlineParams,
  type OutlineResult,
  STRUCTURE_EDIT_REQUEST,
  type StructureEditParams,
  type StructureEditResult,
} from "../protocol.ts";
import { diagnosticReport, NO_DIAGNOSTICS } from "./diagnostics.ts";
import { type DocumentParams, type GuardOptions, guarded } from "./guard.ts";
import { comparison, exportedMetrics, type WorkbookWriter } from "./metrics.ts";
import type { Reading } from "./reading.ts";
import type { SentTokens } from "./tokens.ts";
import type { WorkspaceSymbols } from "./workspaceSymbols.ts";

/** What the answers need of the server. */
export interface RequestContext extends GuardOptions {
  read(uri: string): Promise<Reading | undefined>;
  segmenter(): Segmenter;
  readonly tokens: SentTokens;
  symbols(): WorkspaceSymbols | undefined;
  readonly rulePages: string;
  readonly workbook: WorkbookWriter;
}

const structureEditType = new RequestType<StructureEditParams, StructureEditResult | null, void>(
  STRUCTURE_EDIT_REQUEST,
);
const continuationType = new RequestType<ContinuationParams, ContinuationResult | null, void>(
  CONTINUATION_REQUEST,
);
const nextNumberType = new RequestType<NextNumberParams, NextNumberResult | null, void>(NEXT_NUMBER_REQUEST);
const outlineType = new RequestType<OutlineParams, OutlineResult | null, void>(OUTLINE_REQUEST);
const metricsType = new RequestType<MetricsParams, MetricsResult | null, void>(METRICS_REQUEST);
const compareMetricsType = new RequestType<CompareMetricsParams, CompareMetricsResult | null, void>(
  COMPARE_METRICS_REQUEST,
);
const exportMetricsType = new RequestType<ExportMetricsParams, ExportMetricsResult | null, void>(
  EXPORT_METRICS_REQUEST,
);

/** Registers every request. */
export function registerRequests(connection: Connection, context: RequestContext): void {
  const { on, onAny } = registrars(connection, context);
  const { tokens, segmenter } = context;
  on(DocumentSymbolRequest.type, ({ report, options }) => documentSymbols(report, options));
  on(FoldingRangeRequest.type, ({ report }) => foldingRanges(report));
  on(outlineType, ({ report, options }) => outlineItems(report, options.ignore));
  on(structureEditType, ({ report }, params) => structureEdit(report, params));
  on(continuationType, ({ report }, { position }) => continuation(report, position));
  on(SelectionRangeRequest.type, ({ report }, { positions }) => selectionRanges(report, positions));
  on(DocumentLinkRequest.type, ({ report }) => documentLinks(report));
  on(DefinitionRequest.type, ({ report, options }, { position }) => definition(report, position, options));
  on(ReferencesRequest.type, ({ report, options }, { position, context: { includeDeclaration } }) =>
    references(report, position, includeDeclaration, options),
  );
  on(DocumentHighlightRequest.type, ({ report, options }, { position }) =>
    documentHighlights(report, position, options),
  );
  on(HoverRequest.type, ({ report, options }, { position }) => hover(report, position, segmenter(), options));
  on(CodeActionRequest.type, ({ report, findings, find, options }, { context }) => [
    ...codeActions(report, findings, context, options),
    ...fixAllActions(report, find, context, options),
  ]);
  on(SemanticTokensRequest.type, ({ report }) => tokens.full(report.draft.uri, semanticTokens(report)));
  on(SemanticTokensDeltaRequest.type, ({ report }, params) => tokens.delta(params, semanticTokens(report)));
  on(SemanticTokensRangeRequest.type, ({ report }, { range }) => semanticTokens(report, range));
  onAny(DocumentDiagnosticRequest.type, NO_DIAGNOSTICS, (reading, params) =>
    diagnosticReport(reading, params, context.rulePages),
  );
  // The table is asked for by the writer, whatever gongwen.enable says of the document.
  onAny(metricsType, null, ({ report }) => metricItems(report));
  onAny(compareMetricsType, null, ({ report }, params) => comparison(report, params));
  onAny(exportMetricsType, null, ({ report }, params) => exportedMetrics(report, params, context.workbook));
  onAny(nextNumberType, null, ({ report }, { position }) => nextNumber(report, position));
  const { method } = WorkspaceSymbolRequest.type;
  const search = guarded<WorkspaceSymbolParams, WorkspaceSymbol[]>(
    method,
    [],
    async (params, token) => (await context.symbols()?.answer(params, token)) ?? [],
    context,
  );
  connection.onRequest(WorkspaceSymbolRequest.type, search);
}

/** `on` answers null for a document that is not open or left alone; `onAny` answers for every open document. */
function registrars(connection: Connection, context: RequestContext) {
  const onAny = <P extends DocumentParams, R, E>(
    type: RequestType<P, R, E>,
    empty: R,
    answer: (reading: Reading, params: P) => R | Promise<R>,
  ): void => {
    const work = async (params: P): Promise<R> => {
      const reading = await context.read(params.textDocument.uri);
      return reading ? answer(reading, params) : empty;
    };
    const handler: GenericRequestHandler<unknown, void> = guarded(type.method, empty, work, context);
    connection.onRequest(type.method, handler);
  };
  const on = <P extends DocumentParams, R, E>(
    type: RequestType<P, R | null, E>,
    answer: (reading: Reading, params: P) => R | null | Promise<R | null>,
  ): void => {
    onAny(type, null, (reading, params) => (reading.standing.on ? answer(reading, params) : null));
  };
  return { on, onAny };
}
