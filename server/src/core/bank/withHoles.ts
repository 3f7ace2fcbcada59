// Makes a phrase of a text from a draft: what is masked or left blank there becomes a hole.
import { analyse } from "../analysis.ts";
import { createDraft } from "../text/draft.ts";
import { escapedSnippet } from "./entries.ts";

/** What stands for figures in 拟于X月X日拨付*万元; the words between them stay. */
const FIGURE_MASKS = /[^\p{Script=Han}\s]{1,40}|[某几]{1,4}/gu;

/**
 * The text as a snippet. The same masked name in several places is one hole; of figures each is its own. The number that a
 * lone paragraph opens with belongs to the draft that it comes from; those of several count one another.
 */
export function withHoles(text: string): string {
  const report = analyse(createDraft("", "plaintext", 1, text));
  const names = new Map<string, number>();
  let last = 0;
  const hole = (words: string): string => `\${${++last}:${words.replace(/[$}\\{|]/g, "")}}`;
  const nameHole = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return `$${known}`;
    const made = hole(name);
    names.set(name, last);
    return made;
  };
  const written = report.draft.paragraphs.filter(({ role }) => role !== "blank").length;
  const lines = report.draft.paragraphs.map((paragraph, line) => {
    let snippet = "";
    let at = written === 1 ? (report.facts[line]?.heading?.number.end ?? 0) : 0;
    for (const { line: own, start, end, kind, text: masked } of report.placeholders) {
      if (own !== line || start < at || kind === "residue" || kind === "missing-number") continue;
      snippet += escapedSnippet(paragraph.text.slice(at, start));
      snippet += kind === "masked-number" ? masked.replace(FIGURE_MASKS, hole) : nameHole(masked);
      at = end;
    }
    return snippet + escapedSnippet(paragraph.text.slice(at));
  });
  return lines.join("\n").trim();
}
