// Reads a file's bytes as text, in the encodings that office machines write.

/**
 * The text of a file's bytes, undefined where they are none. Files from older office machines are in GB18030, which holds
 * GBK; each encoding is read strictly, or not at all.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  for (const encoding of bytes.includes(0) ? ["utf-16le"] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}
