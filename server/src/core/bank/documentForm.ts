// A whole document of the bank in the form of the file it goes into: plain text as it stands, or Markdown.

const MAIN = /^[一二三四五六七八九十]{1,3}、/;
const SECOND = /^（[一二三四五六七八九十]{1,3}）/;
/** A heading in a line of its own has no full stop; one that opens a paragraph ends with it. */
const RUN_IN = /[。：；]/;

/** The lines in Markdown: # before the title, ## before 一、, ### before （一） in a line of its own, blank lines between. */
export function markdownLines(lines: readonly string[]): string[] {
  const texts = lines.filter((line) => line !== "");
  return texts.flatMap((line, i) => {
    const marked = hashes(line, i === 0) + line;
    return i === 0 ? [marked] : ["", marked];
  });
}

function hashes(line: string, title: boolean): string {
  if (title) return "# ";
  if (RUN_IN.test(line)) return "";
  if (MAIN.test(line)) return "## ";
  return SECOND.test(line) ? "### " : "";
}
