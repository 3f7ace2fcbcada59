// Files that the server makes come in base64, as a message can hold them.

/** The bytes that stand in the text. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
