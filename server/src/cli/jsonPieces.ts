// A record as one line of JSON, given piece by piece: what is said of a very large file is no string that could be held.

/** A line to be printed, whole or in pieces. */
export type Printed = string | Generator<string>;

/** So many UTF-16 units are gathered before they are given. */
const PIECE = 1 << 16;

/** The same characters as JSON.stringify(record), in pieces; a list among the values is written item by item. */
export function* jsonPieces(record: object): Generator<string> {
  let piece = "{";
  for (const [i, [key, value]] of Object.entries(record).entries()) {
    piece += `${i > 0 ? "," : ""}${JSON.stringify(key)}:`;
    if (!Array.isArray(value)) {
      piece += JSON.stringify(value);
      continue;
    }
    piece += "[";
    for (const [at, item] of value.entries()) {
      piece += `${at > 0 ? "," : ""}${JSON.stringify(item)}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    piece += "]";
  }
  yield `${piece}}`;
}
