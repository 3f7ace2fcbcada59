// The table of requests: which feature answers what.
import {
  CodeActionRequest,
  type Connection,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type GenericRequestHandler,
  HoverRequest,
  RequestType,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import type { Segmenter } from "../core/ports.ts";
import { codeActions } from "../features/codeActions.ts";
import { documentSymbols } from "../features/documentSymbols.ts";
import { foldingRanges } from "../features/foldingRanges.ts";
import { hover } from "../features/hover.ts";
import { nextNumber } from "../features/nextNumber.ts";
import { semanticTokens } from "../features/semanticTokens.ts";
import { NEXT_NUMBER_REQUEST, type NextNumberParams, type NextNumberResult } from "../protocol.ts";
import { diagnosticReport, NO_DIAGNOSTICS } from "./diagnostics.ts";
import { type DocumentParams, type GuardOptions, guarded } from "./guard.ts";
import type { Reading } from "./reading.ts";
import type { SentTokens } from "./tokens.ts";

/** What the answers need of the server. */
export interface RequestContext extends GuardOptions {
  read(uri: string): Promise<Reading | undefined>;
  segmenter(): Segmenter;
  readonly tokens: SentTokens;
}

const nextNumberType = new RequestType<NextNumberParams, NextNumberResult | null, void>(NEXT_NUMBER_REQUEST);

/** Registers every request. */
export function registerRequests(connection: Connection, context: RequestContext): void {
  const { on, onAny } = registrars(connection, context);
  const { tokens, segmenter } = context;
  on(DocumentSymbolRequest.type, ({ report, options }) => documentSymbols(report, options));
  on(FoldingRangeRequest.type, ({ report }) => foldingRanges(report));
  on(HoverRequest.type, ({ report, options }, { position }) => hover(report, position, segmenter(), options));
  on(CodeActionRequest.type, ({ report, findings, options }, { context }) =>
    codeActions(report, findings, context, options),
  );
  on(SemanticTokensRequest.type, ({ report }) => tokens.full(report.draft.uri, semanticTokens(report)));
  on(SemanticTokensDeltaRequest.type, ({ report }, params) => tokens.delta(params, semanticTokens(report)));
  on(SemanticTokensRangeRequest.type, ({ report }, { range }) => semanticTokens(report, range));
  onAny(DocumentDiagnosticRequest.type, NO_DIAGNOSTICS, (reading, params) =>
    diagnosticReport(reading, params),
  );
  onAny(nextNumberType, null, ({ report }, { position }) => nextNumber(report, position));
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
