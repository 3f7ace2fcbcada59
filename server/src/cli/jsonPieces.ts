// A value as JSON, given piece by piece: what is said of a very large file is no string that could be held.

/** What is to be printed as lines of its own, whole or in pieces. */
export type Printed = string | Generator<string>;

/** How many UTF-16 units are gathered before they are handed on. */
const PIECE = 1 << 16;
/** Lists and objects are gone through so deep, as far down as the lists that may be long; what lies below them is short. */
const DEPTH = 4;

/** The same characters as JSON.stringify(value, null, space), in pieces. The value is plain data. */
export function jsonPieces(value: object, space: 0 | 2 = 0): Generator<string> {
  return gathered(partsOf(value, space, "", DEPTH));
}

/** The same characters in fewer, longer pieces. */
export function* gathered(parts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece) yield piece;
}

/** `pad` is how far the lines of the value stand to the right. */
function* partsOf(value: unknown, space: 0 | 2, pad: string, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== "object" || value === null || isEmpty(value)) {
    // A text in JSON has no line breaks of its own.
    yield JSON.stringify(value, null, space).replaceAll("\n", `\n${pad}`);
    return;
  }
  const [newline, colon] = space > 0 ? ["\n", ": "] : ["", ":"];
  const inner = pad + " ".repeat(space);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  let before = `${open}${newline}${inner}`;
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (item === undefined) continue;
    yield typeof key === "number" ? before : `${before}${JSON.stringify(key)}${colon}`;
    yield* partsOf(item, space, inner, depth - 1);
    before = `,${newline}${inner}`;
  }
  yield `${newline}${pad}${close}`;
}

/** Nothing in it is written down. */
function isEmpty(value: object): boolean {
  return Object.values(value).every((item) => item === undefined);
}
