// UTF-8 as text. What Node has for it takes eight times as long over Chinese as its way to UTF-16, which is a string's own.
import buffer, { isAscii, isUtf8 } from "node:buffer";

/** Of fewer bytes the usual way is the shorter. */
const FEW = 1000;
/** A desktop editor's own Node may be built without it. */
const canTranscode = typeof buffer.transcode === "function";

/** The text, with its byte order mark if there is one; undefined where the bytes are not UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  if (!canTranscode || bytes.length < FEW || isAscii(bytes)) return usual(bytes);
  return buffer.transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

/** The text whatever the bytes: what is no character becomes U+FFFD. */
export function utf8(bytes: Uint8Array): string {
  return strictUtf8(bytes) ?? usual(bytes);
}

function usual({ buffer: room, byteOffset, length }: Uint8Array): string {
  return Buffer.from(room, byteOffset, length).toString("utf8");
}
