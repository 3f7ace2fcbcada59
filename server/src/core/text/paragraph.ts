// One paragraph of a draft: a line of the file, since these documents are written one paragraph a line.

/** What a paragraph is for its syntax. In plain text there is only prose and blank. */
export type Role = "prose" | "blank" | "code" | "table" | "frontMatter" | "html" | "rule";

/** A line without its line end. Never changed: an edit puts a new paragraph in its place. */
export interface Paragraph {
  readonly text: string;
  /** "\n", "\r\n", "\r", or "" at the end of the draft. */
  readonly eol: string;
  readonly role: Role;
}
