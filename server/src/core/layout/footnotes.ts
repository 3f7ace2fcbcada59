// Markdown's footnotes: a reference in the text (改造水厂3座[^1]) and the note in a line of its own ([^1]: 指…).
import type { Report } from "../report/report.ts";
import type { Block, ParagraphBlock, Run } from "./block.ts";

const NOTE = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]{0,8}(?=\S)/;
const REFERENCE = /\[\^([^\]\s]{1,40})\](?!:)/g;

/** The notes that are referred to. */
export interface Footnotes {
  /** What each says, by its label. */
  readonly words: ReadonlyMap<string, string>;
  /** The lines that say it: they are no text. */
  readonly lines: ReadonlySet<number>;
}

const NONE: Footnotes = { words: new Map(), lines: new Set() };

/** The footnotes of a draft; a note that nothing refers to is text. */
export function footnotesOf({ facts, draft }: Report): Footnotes {
  if (draft.syntax !== "markdown") return NONE;
  const references = new Set<string>();
  const notes = new Map<string, { readonly line: number; readonly words: string }>();
  for (const [line, { paragraph }] of facts.entries()) {
    const { text, role } = paragraph;
    if (role === "code" || !text.includes("[^")) continue;
    for (const [, label = ""] of text.matchAll(REFERENCE)) references.add(label);
    const [opening, label = ""] = NOTE.exec(text) ?? [];
    if (opening !== undefined && !notes.has(label)) {
      notes.set(label, { line, words: text.slice(opening.length).trim() });
    }
  }
  const referred = [...notes].filter(([label]) => references.has(label));
  return {
    words: new Map(referred.map(([label, { words }]) => [label, words])),
    lines: new Set(referred.map(([, { line }]) => line)),
  };
}

/** The blocks with the notes' words at their references; a reference to no note is text. */
export function withNotes(blocks: readonly Block[], { words }: Footnotes): readonly Block[] {
  const noted = ({ note, ...run }: Run): Run => {
    const said = note === undefined ? undefined : words.get(note);
    return said === undefined ? run : { ...run, note: said };
  };
  const all = (runs: readonly Run[]) =>
    runs.some(({ note }) => note !== undefined) ? runs.map(noted) : runs;
  const inParagraph = (block: ParagraphBlock): ParagraphBlock => ({ ...block, runs: all(block.runs) });
  return blocks.map((block) => {
    if (block.kind === "paragraph") return inParagraph(block);
    return block.kind === "table" ? { ...block, rows: block.rows.map((row) => row.map(all)) } : block;
  });
}
