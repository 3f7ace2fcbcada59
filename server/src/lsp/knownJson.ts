// Answers that bring their JSON along, so that what stays the same over an edit is not turned into JSON again.

/** JSON as it is sent, in UTF-8. */
export type Bytes = Uint8Array;

const known = new WeakMap<object, () => readonly Bytes[]>();

/** The answer itself, with what gives its JSON in pieces, asked where bytes are sent. It may not be changed from now on. */
export function withJson<T extends object>(answer: T, json: () => readonly Bytes[]): T {
  known.set(answer, json);
  return answer;
}

/** The JSON that came with an answer, if any did. */
export function knownJson(answer: unknown): readonly Bytes[] | undefined {
  return typeof answer === "object" && answer !== null ? known.get(answer)?.() : undefined;
}

const encoder = new TextEncoder();
const kept = new WeakMap<object, Bytes>();

/** The bytes of a text. */
export function bytesOf(text: string): Bytes {
  return encoder.encode(text);
}

/** The bytes of an object's JSON, made once; the object may not be changed from then on. */
export function keptBytes(of: object, make: () => Bytes): Bytes {
  let bytes = kept.get(of);
  if (!bytes) {
    bytes = make();
    kept.set(of, bytes);
  }
  return bytes;
}

/** The bytes of an object's JSON if they have been made. */
export function bytesMadeOf(object: object): Bytes | undefined {
  return kept.get(object);
}
