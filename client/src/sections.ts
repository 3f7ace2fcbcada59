// A standard section of the bank as a snippet for a place in a draft, and as a preview for the list.
import { isMainHeading, type Spot } from "./placing.ts";
import { below, later, type SectionNumber } from "./sectionNumbers.ts";

/** An entry of snippets/bank/sections.json; the schema beside it says what the fields hold. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly pinyin: string;
  readonly place: string;
  readonly kinds: readonly string[];
  readonly keywords: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

// {n} is the section's own number, {n+1} the next section's, {n.2} and {n+1.2.1} numbers below those.
const NUMBER = /\{n(?:\+(\d+))?((?:\.\d+){0,4})\}/g;
const OWN_LINE = "# ";

/** True where the section bears numbers; an opening or a closing formula bears none. */
export function isNumbered({ body }: Section): boolean {
  return body.some((paragraph) => paragraph.search(NUMBER) >= 0);
}

/** How many sections of the level at which it is put in it brings: {n} is one, {n+1} a second. */
export function sectionsIn({ body }: Section): number {
  const steps = body.flatMap((paragraph) =>
    [...paragraph.matchAll(NUMBER)].map(([, step]) => Number(step ?? 0)),
  );
  return 1 + Math.max(0, ...steps);
}

/** The section's paragraphs in snippet syntax, with their numbers and, where the draft uses them, Markdown's #. */
export function paragraphsOf({ body }: Section, number: SectionNumber): string[] {
  return body.map((paragraph) => {
    if (!paragraph.startsWith(OWN_LINE)) return numbered(paragraph, number);
    const title = paragraph.slice(OWN_LINE.length);
    const level = Math.min(6, number.prefix.trim().length + levelsBelow(title));
    return (number.prefix ? `${"#".repeat(level)} ` : "") + numbered(title, number);
  });
}

/** The snippet that is to replace the spot. Its last tab stop is the end of the last paragraph. */
export function snippetFor(paragraphs: readonly string[], spot: Spot): string {
  let text = "";
  for (const [i, paragraph] of paragraphs.entries()) {
    const main = isMainHeading(paragraph);
    if (i > 0) text += "\n".repeat(1 + (main ? spot.headingGap : spot.gap));
    if (!paragraph.startsWith("#")) text += main ? spot.headingIndent : spot.indent;
    text += paragraph;
  }
  return `${"\n".repeat(spot.before)}${text}$0${"\n".repeat(spot.after)}`;
}

function levelsBelow(title: string): number {
  const [, , path = ""] = [...title.matchAll(NUMBER)][0] ?? [];
  return path.split(".").length - 1;
}

function numbered(paragraph: string, number: SectionNumber): string {
  return paragraph.replace(NUMBER, (_, steps = "0", path = "") =>
    path ? below(number.style, path.slice(1).split(".").map(Number)) : later(number, Number(steps)),
  );
}

/** The section's text in one line, as it would read with this number and the first of all choices, for the list. */
export function preview({ body }: Section, number: SectionNumber, today: Date): string {
  const fields: Readonly<Record<string, number>> = {
    YEAR: today.getFullYear(),
    MONTH: today.getMonth() + 1,
    DATE: today.getDate(),
  };
  return numbered(body.join(" "), number)
    .replaceAll(OWN_LINE, "")
    .replace(/\$\{CURRENT_([A-Z]+)(?:[^A-Z{}][^{}]*)?\}/g, (_, field) => String(fields[field] ?? ""))
    .replace(/\$\{\d+:([^{}]*)\}/g, "$1")
    .replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, "$1")
    .replace(/\$\d+/g, "…");
}
