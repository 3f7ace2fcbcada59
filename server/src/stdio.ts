// The connection over standard input and output, for any LSP editor.
import { Console } from "node:console";
import process from "node:process";
import {
  type Connection,
  createConnection,
  type Message,
  type MessageStrategy,
  ProposedFeatures,
  type ResponseMessage,
} from "vscode-languageserver/node";
import { knownJson } from "./lsp/knownJson.ts";
import { createMessageWriter } from "./node/messageWriter.ts";
import { createWireReader } from "./node/wireReader.ts";

/** Connects, with messages that go through the strategy; what is no message is answered with the protocol's error. The process ends with the stream. */
export function connectStdio(strategy: MessageStrategy, maxParallelism: number): Connection {
  // Standard output is the protocol's; what a library prints must not get into it.
  globalThis.console = new Console(process.stderr);
  const writer = createMessageWriter(process.stdout, knownJson);
  const refuse = (code: number, message: string): void => {
    const answer: ResponseMessage = { jsonrpc: "2.0", id: null, error: { code, message } };
    // A client that is gone needs no answer.
    writer.write(answer).catch(() => undefined);
  };
  const reader = createWireReader(process.stdin, refuse);
  let isShutDown = false;
  const connection = createConnection(ProposedFeatures.all, reader, writer, {
    maxParallelism,
    messageStrategy: {
      handleMessage(message, next) {
        isShutDown ||= (message as Message & { method?: string }).method === "shutdown";
        return strategy.handleMessage(message, next);
      },
    },
  });
  for (const end of ["end", "close"]) process.stdin.on(end, () => process.exit(isShutDown ? 0 : 1));
  return connection;
}
