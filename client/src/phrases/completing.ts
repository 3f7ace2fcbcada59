// Asks the server for completions, and tells it whether the writer did.
import type * as vscode from "vscode";
import { type BaseLanguageClient, type CompletionParams, CompletionRequest } from "vscode-languageclient";
import type { AskedCompletion } from "../../../server/src/protocol.ts";
import { isAsked } from "./suggestions.ts";

/** The completions at a position; nothing where they are not wanted. */
export async function complete(
  client: BaseLanguageClient | undefined,
  document: vscode.TextDocument,
  position: vscode.Position,
  context: vscode.CompletionContext,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionItem[] | vscode.CompletionList | undefined> {
  const gongwenAsked = isAsked(document, position, context);
  if (!client || gongwenAsked === undefined) return undefined;
  const params: CompletionParams & AskedCompletion = {
    ...client.code2ProtocolConverter.asCompletionParams(document, position, context),
    gongwenAsked,
  };
  const answer = await client.sendRequest(CompletionRequest.type, params, token);
  return client.protocol2CodeConverter.asCompletionResult(answer, undefined, token);
}
