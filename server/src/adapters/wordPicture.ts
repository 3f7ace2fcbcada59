// A picture in a Word document: in the middle, no wider than the page's text, its words below it.
import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { PictureBlock } from "../core/layout/block.ts";
import { textOf } from "../core/layout/runs.ts";
import type { Picture } from "./picture.ts";
import { FITTING_LINES } from "./wordFormats.ts";
import { POINT } from "./wordMeasures.ts";
import type { RunsOf } from "./wordParagraph.ts";
import { CAPTION } from "./wordStyles.ts";

/** Pictures are measured in pixels, of which 96 are an inch. */
const PIXEL = 0.75 * POINT;
/** A picture higher than this leaves its words no room. */
const HIGHEST = 760;

/** The picture and its words; the words alone where the picture could not be read. */
export function pictureParagraphs(
  { words }: PictureBlock,
  picture: Picture | undefined,
  area: number,
  runsOf: RunsOf,
): Paragraph[] {
  const caption = words.length > 0 ? [new Paragraph({ style: CAPTION, children: runsOf(words) })] : [];
  if (!picture) return caption;
  const { type, data, width, height } = picture;
  const scale = Math.min(1, area / PIXEL / width, HIGHEST / height);
  const image = new ImageRun({
    type,
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: "", description: textOf(words) },
  });
  const line = new Paragraph({
    style: CAPTION,
    alignment: AlignmentType.CENTER,
    keepNext: caption.length > 0,
    // A line of a told height would cut it off.
    spacing: FITTING_LINES,
    children: [image],
  });
  return [line, ...caption];
}
