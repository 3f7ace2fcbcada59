// Writes messages to a stream: header and body at once, and of an answer whose JSON is known already no JSON is made again.
import type { Writable } from "node:stream";
import {
  AbstractMessageWriter,
  type Message,
  type MessageWriter,
  type ResponseMessage,
} from "vscode-languageserver/node";

/** Gives the JSON of an answer that has brought it along, in pieces. */
export type KnownJson = (answer: unknown) => readonly Uint8Array[] | undefined;

/** A writer on the stream. The library's own writes header and body one after the other, which takes the system twice. */
export function createMessageWriter(stream: Writable, knownJson: KnownJson): MessageWriter {
  return new StreamWriter(stream, knownJson);
}

class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  readonly #knownJson: KnownJson;

  constructor(stream: Writable, knownJson: KnownJson) {
    super();
    this.#stream = stream;
    this.#knownJson = knownJson;
    stream.on("error", (error) => this.fireError(error));
    stream.on("close", () => this.fireClose());
  }

  /** Done when the stream has taken the message; fails where it cannot. */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(this.#bytes(message), (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {
    this.#stream.end();
  }

  #bytes(message: Message): Buffer {
    const { jsonrpc, id, result } = message as Partial<ResponseMessage>;
    const known = this.#knownJson(result);
    if (!known) return framed(JSON.stringify(message));
    const bare = JSON.stringify({ jsonrpc, id, result: 0 });
    return framedPieces([Buffer.from(bare.slice(0, -"0}".length)), ...known, Buffer.from("}")]);
  }
}

/** Room for the longest header. */
const HEADER_ROOM = 48;
/** A UTF-16 unit takes three bytes at most. */
const BYTES_PER_UNIT = 3;

/** The body behind its header, which stands right before it in the same room. */
function framed(json: string): Buffer {
  const room = Buffer.allocUnsafe(HEADER_ROOM + BYTES_PER_UNIT * json.length);
  const length = room.write(json, HEADER_ROOM, "utf8");
  const header = headerFor(length);
  const start = HEADER_ROOM - header.length;
  room.write(header, start, "latin1");
  return room.subarray(start, HEADER_ROOM + length);
}

function framedPieces(body: readonly Uint8Array[]): Buffer {
  const length = body.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([Buffer.from(headerFor(length), "latin1"), ...body]);
}

function headerFor(length: number): string {
  return `Content-Length: ${length}\r\n\r\n`;
}
