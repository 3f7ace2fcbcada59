// Bytes as a message can hold them, in any runtime.

/** So many bytes become characters at once: a call takes no more arguments than fit on the stack. */
const CHUNK = 8_192;

/** The bytes in base64. */
export function base64(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(characters);
}
