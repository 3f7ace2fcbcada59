// Where a phrase goes in before a mark, it does not bring its own.

/** The snippet without the mark that it ends with, where the text goes on with one. */
export function withoutDoubledMark(snippet: string, after: string): string {
  return /^[，。；：、！？]/.test(after) ? snippet.replace(/[，。；：、！？]$/, "") : snippet;
}
