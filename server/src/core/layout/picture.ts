// A picture of Markdown that is alone in its line: ![水厂位置图](图/位置.png)
import type { Span } from "../text/span.ts";
import type { PictureBlock } from "./block.ts";
import { runsOf } from "./inline.ts";

const PICTURE = /^!\[([^\]]{0,200})\]\(([^()\s]{1,400})(?:\s"[^"]{0,200}")?\)$/;

/** The picture, or undefined where the words are others. */
export function pictureOf(text: string, words: Span): PictureBlock | undefined {
  if (!text.startsWith("![", words.start)) return undefined;
  const [, title = "", source] = PICTURE.exec(text.slice(words.start, words.end)) ?? [];
  if (source === undefined) return undefined;
  return { kind: "picture", source, words: runsOf(title, { start: 0, end: title.length }, "markdown") };
}
