// Reads the protocol's messages from a stream. What is no message is refused with the standard's error, and the next one is read.
import { constants } from "node:buffer";
import type { Readable } from "node:stream";
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  Message,
  type MessageReader,
} from "vscode-languageserver/node";
import { utf8 } from "./utf8.ts";

/** Answers what has no id to answer to. */
export type Refuse = (code: number, message: string) => void;

/** A header is some forty bytes long. What goes on longer without ending is none. */
const LONGEST_HEADER = 4096;
const HEADER_END = "\r\n\r\n";
const LENGTH = "Content-Length:";

/** A reader of a stream. The library's own passes over what it cannot read, and loses its place behind a wrong header. */
export function createWireReader(stream: Readable, refuse: Refuse): MessageReader {
  return new WireReader(stream, refuse);
}

class WireReader extends AbstractMessageReader {
  readonly #stream: Readable;
  readonly #refuse: Refuse;
  /** What has come and is not read, in pieces; they are joined once there is as much as is awaited. */
  #pieces: Buffer[] = [];
  #size = 0;
  #awaited = 0;
  /** True while the rest of something refused goes by: it is refused once. */
  #isLost = false;

  constructor(stream: Readable, refuse: Refuse) {
    super();
    this.#stream = stream;
    this.#refuse = refuse;
  }

  listen(callback: DataCallback): Disposable {
    const take = (piece: Buffer): void => this.#take(piece, callback);
    this.#stream.on("data", take);
    this.#stream.on("error", (error) => this.fireError(error));
    this.#stream.on("close", () => this.fireClose());
    return { dispose: () => void this.#stream.off("data", take) };
  }

  #take(piece: Buffer, callback: DataCallback): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size < this.#awaited) return;
    let rest = this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces, this.#size);
    this.#awaited = 0;
    while (this.#awaited === 0) rest = this.#step(rest, callback);
    this.#pieces = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }

  /** Reads one message, or what stands in its place; gives what is left. Where more must come first, so much is awaited. */
  #step(bytes: Buffer, callback: DataCallback): Buffer {
    const headerEnd = bytes.subarray(0, LONGEST_HEADER).indexOf(HEADER_END);
    if (headerEnd < 0) {
      if (bytes.length >= LONGEST_HEADER) return this.#lose(bytes.subarray(1), "消息头太长");
      this.#awaited = bytes.length + 1;
      return bytes;
    }
    const start = headerEnd + HEADER_END.length;
    const length = lengthIn(bytes.toString("latin1", 0, headerEnd));
    if (length === undefined) return this.#lose(bytes.subarray(start), "消息头里没有可用的 Content-Length");
    this.#isLost = false;
    if (bytes.length < start + length) {
      this.#awaited = start + length;
      return bytes;
    }
    this.#give(bytes.subarray(start, start + length), callback);
    return bytes.subarray(start + length);
  }

  #give(body: Buffer, callback: DataCallback): void {
    const message = parsed(body);
    if (isMessage(message)) callback(message);
    else if (message === undefined) this.#refuse(ErrorCodes.ParseError, "消息不是 JSON");
    else this.#refuse(ErrorCodes.InvalidRequest, "不是请求、通知或回答");
  }

  /** Goes on where the next header may begin. */
  #lose(bytes: Buffer, reason: string): Buffer {
    if (!this.#isLost) this.#refuse(ErrorCodes.ParseError, reason);
    this.#isLost = true;
    const next = bytes.indexOf(LENGTH);
    return bytes.subarray(next >= 0 ? next : Math.max(0, bytes.length - LENGTH.length));
  }
}

/** The length that a header says, in bytes; undefined where it says none that a message can have. */
function lengthIn(header: string): number | undefined {
  const [, digits] = /content-length:[ \t]{0,8}(\d{1,12})[ \t]{0,8}(?:\r|$)/i.exec(header) ?? [];
  const length = Number(digits);
  return digits !== undefined && length <= constants.MAX_STRING_LENGTH ? length : undefined;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(utf8(body));
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is Message {
  const message = value as Message | undefined;
  return Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message);
}
