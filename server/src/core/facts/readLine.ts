// A paragraph while it is read character by character: its text, and where nothing in it is anyone's words.
import type { ParagraphFacts } from "./paragraphFacts.ts";

/** What every reader of a paragraph asks of it. */
export class ReadLine {
  readonly text: string;
  readonly markdown: boolean;
  protected readonly facts: ParagraphFacts;
  #opaque = 0;

  constructor(facts: ParagraphFacts) {
    this.facts = facts;
    this.text = facts.paragraph.text;
    this.markdown = facts.syntax === "markdown";
  }

  /** True inside code, an address, a link target or an escape. Offsets must not go down from call to call. */
  isOpaque(at: number): boolean {
    const spans = this.facts.opaque;
    let span = spans[this.#opaque];
    while (span && span.end <= at) span = spans[++this.#opaque];
    return span !== undefined && span.start <= at;
  }
}
