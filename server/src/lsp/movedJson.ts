// JSON whose lines are counted anew: its bytes copied and the numbers overwritten, a fraction of what making it again costs.
import { takeOrigin } from "../features/origins.ts";
import { type Bytes, bytesMadeOf, bytesOf, keptBytes } from "./knownJson.ts";

/** The bytes of the JSON of a part of an answer: of that which it was moved from, moved too, or else made. */
export function movedOrMade(part: object, json: () => string): Bytes {
  return keptBytes(part, () => {
    const origin = takeOrigin(part);
    const known = origin && bytesMadeOf(origin.of);
    return known ? movedJson(known, origin.by) : bytesOf(json());
  });
}

/**
 * The JSON with every `"line":n` so many lines further down. Inside a string the quotes would stand behind backslashes, so no
 * text is taken for one.
 */
export function movedJson(json: Bytes, by: number): Bytes {
  const places = linePlaces(json);
  const moved = json.slice();
  for (const place of places) {
    const end = numberEnd(json, place);
    const line = numberIn(json, place, end) + by;
    if (digitsOf(line) !== end - place) return withOtherDigits(json, places, by);
    writeNumber(moved, place, end, line);
  }
  known.set(moved, places);
  return moved;
}

/** Where the numbers stand in JSON that was looked through already. */
const known = new WeakMap<Bytes, readonly number[]>();

const NAME = new TextEncoder().encode('"line":');
const COLON = NAME.at(-1);
const ZERO = 0x30;
const NINE = 0x39;

function linePlaces(json: Bytes): readonly number[] {
  let places = known.get(json);
  if (!places) {
    const found: number[] = [];
    for (let i = 0; i < json.length; i++) if (json[i] === COLON && endsInName(json, i)) found.push(i + 1);
    places = found;
    known.set(json, places);
  }
  return places;
}

function endsInName(json: Bytes, colon: number): boolean {
  const start = colon + 1 - NAME.length;
  if (start < 0) return false;
  for (let i = 0; i < NAME.length; i++) if (json[start + i] !== NAME[i]) return false;
  return true;
}

/** The same where a number becomes longer or shorter, and all behind it moves along. */
function withOtherDigits(json: Bytes, places: readonly number[], by: number): Bytes {
  const numbers = places.map((start) => {
    const end = numberEnd(json, start);
    const line = numberIn(json, start, end) + by;
    return { start, end, line, digits: digitsOf(line) };
  });
  const moved = new Uint8Array(
    numbers.reduce((size, { start, end, digits }) => size + digits - (end - start), json.length),
  );
  let [from, to] = [0, 0];
  for (const { start, end, line, digits } of numbers) {
    moved.set(json.subarray(from, start), to);
    to += start - from;
    writeNumber(moved, to, to + digits, line);
    to += digits;
    from = end;
  }
  moved.set(json.subarray(from), to);
  return moved;
}

function numberEnd(json: Bytes, start: number): number {
  let end = start;
  while ((json[end] as number) >= ZERO && (json[end] as number) <= NINE) end++;
  return end;
}

function numberIn(json: Bytes, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (json[i] as number) - ZERO;
  return value;
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let rest = value; rest >= 10; rest = Math.trunc(rest / 10)) digits++;
  return digits;
}

function writeNumber(json: Bytes, start: number, end: number, value: number): void {
  let rest = value;
  for (let i = end - 1; i >= start; i--) {
    json[i] = ZERO + (rest % 10);
    rest = Math.trunc(rest / 10);
  }
}
