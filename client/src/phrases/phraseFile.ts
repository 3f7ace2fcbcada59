// Adds phrases to a list in Markdown that writers keep by hand: nothing that stands there is changed.

/** The name of the file that phrases are saved to. */
export const PHRASE_FILE = "常用语.md";

/** The list with more items below a heading, at the end of what stands there; the heading is added where it is missing. */
export function withPhrases(list: string, heading: string, phrases: readonly string[]): string {
  const eol = list.includes("\r\n") ? "\r\n" : "\n";
  const items = phrases.map(
    (phrase) =>
      `- ${phrase
        .trim()
        .split(/\r\n|\n|\r/)
        .join(`${eol}  `)}`,
  );
  const lines = list === "" ? [] : list.split(/\r\n|\n|\r/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  const at = lines.findIndex(
    (line) => line.replace(/^#{1,6}[ \t]+/, "").trim() === heading && line.startsWith("#"),
  );
  if (at < 0) {
    const start = lines.length > 0 ? [...lines, ""] : [];
    return [...start, `## ${heading}`, "", ...items, ""].join(eol);
  }
  const next = lines.findIndex((line, i) => i > at && /^#{1,6}[ \t]/.test(line));
  let end = next < 0 ? lines.length : next;
  while (end > at + 1 && lines[end - 1]?.trim() === "") end--;
  return [...lines.slice(0, end), ...items, ...lines.slice(end), ""].join(eol);
}
