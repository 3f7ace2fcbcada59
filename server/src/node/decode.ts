// Bytes as text, with Node's quick way to UTF-8.
import { type Decoded, decode as decodeBy } from "../adapters/decode.ts";
import { strictUtf8 } from "./utf8.ts";

/** The text, or what is wrong with the bytes, in Chinese. */
export function decode(bytes: Uint8Array): Decoded {
  return decodeBy(bytes, strictUtf8);
}
