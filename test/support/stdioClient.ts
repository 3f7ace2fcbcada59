// A raw language client: starts the server's stdio door as any editor would and speaks LSP with it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  createMessageConnection,
  type DocumentUri,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

/** What a test's client is like. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answers workspace/configuration for a document; the client says that it can only where this is given. */
  readonly configuration?: (uri: DocumentUri) => unknown;
  /** The uris of the workspace folders. */
  readonly folders?: readonly DocumentUri[];
  /** True leaves out the initialize handshake. */
  readonly uninitialized?: boolean;
}

/** A running server and its client. */
export interface TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  request<R>(method: string, params: unknown): Promise<R>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: DocumentUri, text: string, languageId?: string): Promise<void>;
  change(uri: DocumentUri, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: DocumentUri): Promise<void>;
  /**
   * Everything that `send` sends reaches the server in one piece, as from an editor that sends without a pause: nothing
   * else that runs on the machine comes between.
   */
  atOnce(send: () => void): Promise<void>;
  /**
   * The first message of a notification that fits, among those that came since the last one taken and those still to
   * come. Fails with what did come when none fits for twenty seconds.
   */
  next<P>(method: string, fits?: (params: P) => boolean): Promise<P>;
  /** How many messages of a notification that fit have come so far. */
  count<P>(method: string, fits?: (params: P) => boolean): number;
  /** Shuts the server down in good order, if it still runs, and gives its exit code. */
  stop(): Promise<number | null>;
}

const SERVER = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const WAIT_MS = 20_000;

/** Starts a server over stdio and, unless asked not to, initializes it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const child = spawn(process.execPath, ["--import", "tsx", SERVER, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const gate = createGate(child.stdin);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(gate.stream),
  );
  const inbox = createInbox(connection);
  const { configuration } = options;
  if (configuration) {
    connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri: DocumentUri }[] }) =>
      items.map(({ scopeUri }) => configuration(scopeUri) ?? null),
    );
  }
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => inbox.note("workspace/diagnostic/refresh", {}));
  connection.listen();

  const notify = (method: string, params: unknown) => connection.sendNotification(method, params);
  const request = <R>(method: string, params: unknown) => connection.sendRequest<R>(method, params);
  let initialized: InitializeResult = { capabilities: {} };
  if (!options.uninitialized) {
    initialized = await request("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: withConfiguration(options),
      initializationOptions: options.initializationOptions,
    });
    await notify("initialized", {});
  }
  return {
    connection,
    process: child,
    initialized,
    request,
    notify,
    open: (uri, text, languageId = "plaintext") =>
      notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, ...contentChanges) =>
      notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify("textDocument/didClose", { textDocument: { uri } }),
    async atOnce(send) {
      gate.hold();
      send();
      // Messages are written in their order: with this one, which servers may ignore, all are.
      await notify("$/sent", {});
      gate.open();
    },
    next: inbox.next,
    count: inbox.count,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exit = once(child, "exit");
      await request("shutdown", null);
      await notify("exit", null);
      const [code] = await exit;
      connection.dispose();
      return code;
    },
  };
}

/** A stream that passes on what is written to it; while it is held it gathers that, and passes it on in one piece. */
function createGate(sink: Writable) {
  let held: Buffer[] | undefined;
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!held) return void sink.write(chunk, done);
      held.push(chunk);
      done();
    },
    final: (done) => void sink.end(done),
  });
  return {
    stream,
    hold() {
      held = [];
    },
    open() {
      sink.write(Buffer.concat(held ?? []));
      held = undefined;
    },
  };
}

function withConfiguration({ capabilities = {}, configuration }: ClientOptions): ClientCapabilities {
  return configuration
    ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
    : capabilities;
}

interface Message {
  readonly method: string;
  readonly params: unknown;
  taken: boolean;
}

/** Keeps what comes until a test asks for it. */
function createInbox(connection: MessageConnection) {
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  const note = (method: string, params: unknown): null => {
    messages.push({ method, params, taken: false });
    for (const look of [...waiting]) look();
    return null;
  };
  connection.onNotification((method: string, params: unknown) => void note(method, params));
  connection.onUnhandledProgress((params) => void note("$/progress", params));

  const next = <P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`no fitting ${method} came; there came ${JSON.stringify(messages)}`));
      }, WAIT_MS);
      const look = (): void => {
        const index = messages.findIndex((it) => it.method === method && !it.taken && fits(it.params as P));
        const found = messages[index];
        if (!found) return;
        for (const message of messages.slice(0, index + 1)) message.taken ||= message.method === method;
        clearTimeout(late);
        waiting.delete(look);
        resolve(found.params as P);
      };
      waiting.add(look);
      look();
    });
  const count = <P>(method: string, fits: (params: P) => boolean = () => true): number =>
    messages.filter((it) => it.method === method && fits(it.params as P)).length;
  return { note, next, count };
}
