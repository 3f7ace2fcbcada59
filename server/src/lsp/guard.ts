// The one guard around every request: lets a cancel arrive, checks for it, and turns a fault into an empty answer.
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { DocumentParams } from "../protocol.ts";
import { described } from "./faults.ts";
import { nextTurn } from "./turn.ts";

/** What the guard needs of the server. */
export interface GuardOptions {
  /** Whether the client has shut the server down. */
  isShutDown(): boolean;
  log(message: string): void;
}

/**
 * Wraps a request's work. After shutdown the answer is the protocol's error; a cancelled request is answered as cancelled,
 * whether the cancel came before or during the work; a fault is logged with method and uri and answered with `empty`.
 */
export function guarded<P extends object, R>(
  method: string,
  empty: R,
  work: (params: P, token: CancellationToken) => R | Promise<R>,
  { isShutDown, log }: GuardOptions,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    if (isShutDown()) return new ResponseError(ErrorCodes.InvalidRequest, "语言服务已停止");
    await nextTurn();
    if (token.isCancellationRequested) return cancelled();
    try {
      const answer = await work(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      const uri = (params as Partial<DocumentParams> | undefined)?.textDocument?.uri ?? "";
      log(`${method} ${uri} 出错：${described(error)}`);
      return empty;
    }
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "请求已取消");
}
