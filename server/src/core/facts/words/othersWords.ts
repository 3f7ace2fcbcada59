// The stretches of a paragraph that are not the writer's to mend: titles, quoted speech, code and addresses.
import { quotedSpans } from "../../text/quoted.ts";
import type { Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";

/** Titles and quoted speech, then what is no prose. */
export const othersWords = keptWith(({ paragraph, opaque }): readonly Span[] => [
  ...quotedSpans(paragraph.text),
  ...opaque,
]);
