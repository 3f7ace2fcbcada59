// In what one way a text differs from what is right: one character wrong, lost, doubled or moved.
import { isHan } from "../../text/han.ts";
import type { Span } from "../../text/span.ts";
import { isAlike } from "./alike.ts";

/** A near miss: where it stands, the formulation, and in what it differs. */
export interface NearMiss extends Span {
  readonly text: string;
  readonly right: string;
  readonly fault: Fault;
}

/** A wrong character (that looks or sounds like the right one), one lost, one doubled, two in the wrong order. */
export type Fault = "wrong" | "lost" | "doubled" | "moved";

/** Every place inside a quoted term: the second to the eighth character. */
export const INSIDE = 0b1111_1110;

/** Only in longer ones is a fault in the first or last word told from the edge of another word. */
export const SURE_AT_EDGES = 7;

/**
 * In what one way the text differs from what is right; null where it differs otherwise, or not at all. `losable` has a bit for
 * each place at which a character may be lost; where it is {@link INSIDE}, the edges are sure.
 */
export function faultOf(text: string, right: string, losable: number): Fault | null {
  const at = firstDifference(text, right);
  const more = text.length - right.length;
  if (more === -1) {
    const isInside = losable & (1 << at) && at < text.length && isHan(right.charCodeAt(at));
    return isInside && endsAs(text, at, right, at + 1) ? "lost" : null;
  }
  if (more === 1)
    return (at < right.length || losable === INSIDE) &&
      endsAs(text, at + 1, right, at) &&
      text[at] === text[at - 1]
      ? "doubled"
      : null;
  if (at >= right.length) return null;
  if (endsAs(text, at + 1, right, at + 1)) {
    const isInside = at > 0 && at < right.length - 1;
    return (isInside || right.length >= SURE_AT_EDGES || losable === INSIDE) &&
      isAlike(text.charAt(at), right.charAt(at))
      ? "wrong"
      : null;
  }
  const isMoved =
    text[at] === right[at + 1] && text[at + 1] === right[at] && endsAs(text, at + 2, right, at + 2);
  return isMoved ? "moved" : null;
}

/** Whether what stands in `a` behind one offset is what stands in `b` behind another. */
function endsAs(a: string, from: number, b: string, at: number): boolean {
  if (a.length - from !== b.length - at) return false;
  for (let i = a.length - 1; i >= from; i--)
    if (a.charCodeAt(i) !== b.charCodeAt(i - from + at)) return false;
  return true;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
