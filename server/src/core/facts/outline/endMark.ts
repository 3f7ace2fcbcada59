// The mark that a title in bold ends with: **加强领导，**成立….
import type { Span } from "../../text/span.ts";

/** The title without its last character where that is one of the marks; a title that is nothing else keeps it. */
export function withoutEndMark(text: string, { start, end }: Span, marks: string): Span {
  const endsInMark = end - 1 > start && marks.includes(text.charAt(end - 1));
  return { start, end: endsInMark ? end - 1 : end };
}
