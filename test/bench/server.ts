// A language server in a process of its own, and a client that times it: what the bench asks of ours and of the floors.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import {
  createMessageConnection,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import type { InitializationOptions } from "../../server/src/protocol.ts";

const URI = "file:///draft.txt";
const textDocument = { uri: URI };

/** A server that has been initialized, with at most one document open. */
export interface Server {
  /** From the start of the process until it has told what it can do, in milliseconds. */
  readonly ready: number;
  open(text: string): Promise<void>;
  change(contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  /** Asks anything of the document; its uri is added to the parameters. */
  request<R>(method: string, params: object): Promise<R>;
  symbols(): Promise<readonly DocumentSymbol[]>;
  /** What the diagnostics say now: asked for where the server answers, else the next that it pushes. */
  diagnostics(): Promise<unknown>;
  /** The memory that the process holds, in MB; NaN where the system does not tell. */
  memory(): Memory;
  stop(): Promise<void>;
}

/** A process's memory in MB. */
export interface Memory {
  /** All that it has in use, with the pages of Node's own program that it may share with others. */
  readonly now: number;
  /** What it alone has in use. */
  readonly own: number;
  readonly peak: number;
}

/** Starts a server's program over stdio; `pulls` asks for diagnostics instead of waiting for them. */
export async function startServer(
  program: string,
  args: readonly string[],
  pulls: boolean,
  initializationOptions?: InitializationOptions,
  folders: readonly string[] = [],
): Promise<Server> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, "--stdio", ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // Whatever the server asks, an editor without settings has nothing to say.
  connection.onRequest((_method, params) =>
    params && "items" in params && Array.isArray(params.items) ? params.items.map(() => null) : null,
  );
  const pushed = pushes(connection);
  connection.listen();
  const capabilities = {
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      ...(pulls && { diagnostic: {} }),
    },
  };
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
    initializationOptions,
  });
  const ready = performance.now() - start;
  await connection.sendNotification("initialized", {});
  let version = 1;
  let previousResultId: string | undefined;
  const pull = async () => {
    const report = await connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument,
      previousResultId,
    });
    previousResultId = report.resultId;
    return report;
  };
  return {
    ready,
    open: (text) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { ...textDocument, languageId: "plaintext", version, text },
      }),
    change: (contentChanges) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { ...textDocument, version: ++version },
        contentChanges,
      }),
    request: (method, params) => connection.sendRequest(method, { textDocument, ...params }),
    symbols: () => connection.sendRequest("textDocument/documentSymbol", { textDocument }),
    diagnostics: pulls ? pull : pushed,
    memory: () => memoryOf(child),
    async stop() {
      const exit = once(child, "exit");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await exit;
      connection.dispose();
    },
  };
}

/** Gives a function that waits for the next diagnostics pushed after its call. */
function pushes(connection: MessageConnection): () => Promise<PublishDiagnosticsParams> {
  let take: ((params: PublishDiagnosticsParams) => void) | undefined;
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) =>
    take?.(params),
  );
  return () =>
    new Promise((resolve) => {
      take = resolve;
    });
}

/** The memory of a running process. */
export function memoryOf({ pid }: ChildProcess): Memory {
  const told = (name: string) =>
    existsSync(`/proc/${pid}/${name}`) ? readFileSync(`/proc/${pid}/${name}`, "utf8") : "";
  const texts = `${told("status")}\n${told("smaps_rollup")}`;
  const megabytes = (key: string) =>
    (Number(new RegExp(`^${key}:\\s*(\\d+)`, "m").exec(texts)?.[1] ?? Number.NaN) * 1024) / 1e6;
  const own = megabytes("Private_Clean") + megabytes("Private_Dirty");
  return { now: megabytes("VmRSS"), own, peak: megabytes("VmHWM") };
}
