// A server over stdio that is spoken to in bytes, for clients that do not keep to the protocol.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));

/** A running server and what it has said. */
export interface RawServer {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** Its status when it leaves. */
  readonly exit: Promise<number | null>;
  write(bytes: string): void;
  /** Sends a message. */
  send(message: object): void;
  /** Sends initialize, id 1, for an editor's process. */
  initialize(processId?: number): void;
  /** Until the answer of this id has come. */
  answered(id: number): Promise<void>;
  /** Until so many errors without an id have come; gives the codes of all that have. */
  refused(count: number): Promise<readonly number[]>;
}

/** A body with its header. */
export function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Starts one; `paused` leaves unread what it says until its stream is resumed. */
export function startRawServer({ paused = false } = {}): RawServer {
  const child = spawn(process.execPath, ["--import", "tsx", SERVER, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  /** The answers' ids; they stand at each answer's beginning. */
  const answered = new Set<number>();
  const refused: number[] = [];
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    rest += text;
    for (const [, id] of rest.matchAll(/"jsonrpc":"2\.0","id":(\d+),/g)) answered.add(Number(id));
    let read = rest.length - 60;
    for (const match of rest.matchAll(/"jsonrpc":"2\.0","id":null,"error":\{"code":(-\d+),/g)) {
      refused.push(Number(match[1]));
      read = Math.max(read, match.index + match[0].length);
    }
    rest = rest.slice(Math.max(0, read));
  });
  if (paused) child.stdout.pause();
  // It may be gone before all has been written.
  child.stdin.on("error", () => undefined);
  const write = (bytes: string): void => void child.stdin.write(bytes);
  const send = (message: object): void => write(framed(JSON.stringify({ jsonrpc: "2.0", ...message })));
  return {
    process: child,
    exit: once(child, paused ? "exit" : "close").then(([code]) => code),
    write,
    send,
    initialize(processId = process.pid) {
      send({ id: 1, method: "initialize", params: { processId, rootUri: null, capabilities: {} } });
      send({ method: "initialized", params: {} });
    },
    async answered(id) {
      while (!answered.has(id)) await once(child.stdout, "data");
    },
    async refused(count) {
      while (refused.length < count) await once(child.stdout, "data");
      return refused;
    },
  };
}
