// The built server as an editor meets it: from its start to its first answer about an open draft.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** Milliseconds, and bytes for the memory. */
export interface ServerMeasures {
  /** From the start of the process until it has told what it can do. */
  ready: number;
  /** From the start of the process until the draft's outline has come. */
  firstAnswer: number;
  /** The most that the server's process held until then; unknown where the system does not tell. */
  peakMemory: number | undefined;
}

/** Starts the server, opens a draft in it, asks for the outline and ends it. */
export async function measureServer(main: string, text: string): Promise<ServerMeasures> {
  const start = performance.now();
  const server = spawn(process.execPath, [main, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // Whatever the server asks, an editor without settings has nothing to say.
  connection.onRequest((_method, params) =>
    params && "items" in params && Array.isArray(params.items) ? params.items.map(() => null) : null,
  );
  connection.listen();
  const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
  const ready = performance.now() - start;
  await connection.sendNotification("initialized", {});
  const uri = "file:///draft.txt";
  const textDocument = { uri, languageId: "plaintext", version: 1, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const symbols = await connection.sendRequest<unknown[]>("textDocument/documentSymbol", {
    textDocument: { uri },
  });
  const firstAnswer = performance.now() - start;
  if (!symbols || symbols.length === 0) throw new Error("服务端没有给出提纲，这次测量不算数");
  const peakMemory = server.pid === undefined ? undefined : peakOf(server.pid);
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  return { ready, firstAnswer, peakMemory };
}

function peakOf(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
