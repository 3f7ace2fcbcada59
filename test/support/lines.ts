// Writes a text's lines one under another.

/** Lines as one text, each ended by a line feed. */
export function lines(...texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
