// What the client is told unasked: each document's status and, where it does not ask for them, its diagnostics.
import { CodeLensRefreshRequest, type Connection, DiagnosticRefreshRequest } from "vscode-languageserver";
import type { Client } from "./client.ts";
import { createPusher } from "./diagnostics.ts";
import type { Documents } from "./documents.ts";
import { createOutlines } from "./outlines.ts";
import type { Reader } from "./reading.ts";
import { createStatus } from "./status.ts";
import type { Voice } from "./voice.ts";

/** What the telling needs of the server. */
export interface ToldOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly voice: Voice;
  readonly documents: Documents;
  readonly read: Reader;
  readonly rulePages: string;
}

/** Tells the client. */
export interface Told {
  /** The client is ready to be asked for registrations. */
  started(): void;
  /** A document has just been opened. */
  opened(uri: string): void;
  /** A document has a new text; told after a pause. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** What the views show of the open documents has changed, though their texts have not. */
  viewsStale(): void;
  /** What is found in the open documents has changed, and what the views show with it. */
  findingsStale(): void;
  dispose(): void;
}

/** The telling for one connection. */
export function createTold({ connection, client, voice, documents, read, rulePages }: ToldOptions): Told {
  let revision = 0;
  const status = createStatus(connection, read, () => revision);
  const pusher = client.pullsDiagnostics ? undefined : createPusher(connection, read, rulePages);
  const outlines = client.registersOutlines ? createOutlines(connection) : undefined;
  const registerOutlines = (): void => {
    if (outlines) voice.ask(outlines());
  };
  const viewsStale = (): void => {
    revision += 1;
    for (const uri of documents.keys()) status.schedule(uri);
  };
  return {
    started: registerOutlines,
    opened: status.now,
    changed(uri) {
      status.schedule(uri);
      pusher?.schedule(uri);
    },
    closed(uri) {
      status.close(uri);
      pusher?.close(uri);
    },
    viewsStale,
    findingsStale() {
      viewsStale();
      for (const uri of documents.keys()) pusher?.schedule(uri);
      registerOutlines();
      if (client.refreshesDiagnostics) voice.ask(connection.sendRequest(DiagnosticRefreshRequest.type));
      if (client.refreshesCodeLenses) voice.ask(connection.sendRequest(CodeLensRefreshRequest.type));
    },
    dispose() {
      pusher?.dispose();
      status.dispose();
    },
  };
}
