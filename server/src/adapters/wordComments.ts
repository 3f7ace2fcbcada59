// 批注 in a Word document: each is written once, and the words that it speaks of lie between its two ends.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Block, Comment, ParagraphBlock, Run } from "../core/layout/block.ts";
import { FITTING_LINES } from "./wordFormats.ts";
import { SIZES } from "./wordMeasures.ts";

/** Who says it. */
const AUTHOR = "公文";

/** The comments of a document, written as their words come. */
export interface Comments {
  /** What stands in front of a run and behind it for the comments that begin and end there, among the runs of a paragraph. */
  around(
    runs: readonly Run[],
    at: number,
  ): { readonly before: ParagraphChild[]; readonly behind: ParagraphChild[] };
  /** What has been written. */
  readonly written: readonly ICommentOptions[];
}

/** No comment yet. */
export function createComments(): Comments {
  const written: ICommentOptions[] = [];
  /** The number of each comment, and the runs that it was found on first: what else it is on, a line's other end, has no room for it. */
  const numbers = new Map<Comment, { readonly id: number; readonly runs: readonly Run[] }>();
  const numberIn = (comment: Comment, runs: readonly Run[]): number | undefined => {
    const known = numbers.get(comment);
    if (known) return known.runs === runs ? known.id : undefined;
    const id = written.length;
    numbers.set(comment, { id, runs });
    written.push({ id, author: AUTHOR, initials: AUTHOR, children: [paragraphOf(comment)] });
    return id;
  };
  return {
    written,
    around(runs, at) {
      const before: ParagraphChild[] = [];
      const behind: ParagraphChild[] = [];
      for (const comment of runs[at]?.comments ?? []) {
        const id = numberIn(comment, runs);
        if (id === undefined) continue;
        if (!runs[at - 1]?.comments?.includes(comment)) before.push(new CommentRangeStart(id));
        if (runs[at + 1]?.comments?.includes(comment)) continue;
        behind.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
      }
      return { before, behind };
    },
  };
}

/** 小五, in lines as high as they need: a comment is read beside the page, and set as the page it would fill the margin. */
function paragraphOf({ text }: Comment): Paragraph {
  return new Paragraph({
    spacing: FITTING_LINES,
    children: [new TextRun({ text, size: SIZES.note, font: { hint: "eastAsia" } })],
  });
}

/** The blocks with the comments of others, which have no room for them, on the first words that follow: Word knows none in a page's head. */
export function withCommentsOf(
  others: readonly ParagraphBlock[],
  blocks: readonly Block[],
): readonly Block[] {
  const homeless = [...new Set(others.flatMap(({ runs }) => runs.flatMap(({ comments = [] }) => comments)))];
  const at = blocks.findIndex((block) => block.kind === "paragraph" && block.runs.length > 0);
  const home = blocks[at];
  if (homeless.length === 0 || home?.kind !== "paragraph") return blocks;
  const [first, ...runs] = home.runs as readonly [Run, ...Run[]];
  const moved = {
    ...home,
    runs: [{ ...first, comments: [...homeless, ...(first.comments ?? [])] }, ...runs],
  };
  return [...blocks.slice(0, at), moved, ...blocks.slice(at + 1)];
}
