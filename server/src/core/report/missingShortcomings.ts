// The section on shortcomings, where a whole report of a kind that has one goes straight from its work to its plans.
import { TITLE_TAIL } from "../data/documentKinds.ts";
import { LOOKS_AHEAD, NEEDS_SHORTCOMINGS, OTHER_REPORTS, SHORTCOMINGS } from "../data/shortcomings.ts";
import { keptWith } from "../facts/keptWith.ts";
import { withValue } from "../text/numberText.ts";
import type { Place } from "../text/span.ts";
import { contentsTables } from "./contentsTables.ts";
import { documentStarts } from "./documents.ts";
import type { Report } from "./report.ts";
import type { Section } from "./sections.ts";
import { hasText } from "./sectionText.ts";

/** Where the section is missing. */
export interface MissingShortcomings {
  /** The name of the section that it would stand before. */
  readonly before: Place;
  /** The kind of the document, such as 工作总结. */
  readonly kind: string;
  /** The heading to be put in, with its number: 三、存在的主要问题. */
  readonly heading: string;
  /** Puts the section in, in the table of contents too, and counts the sections behind it on. */
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
}

/** At least how many sections tell of the work. */
const WORK_SECTIONS = 2;
/** Shorter texts are no whole reports. */
const LEAST_CHARACTERS = 200;

/** The missing section, or null: also wherever the text speaks of something lacking in any words. */
export function missingShortcomings(report: Report): MissingShortcomings | null {
  const kind = kindOf(report);
  if (kind === undefined || documentStarts(report).length > 1) return null;
  const top = report.sections.filter(({ parent, document }) => parent === null && document === 1);
  const at = top.findIndex(({ node }) => LOOKS_AHEAD.test(node.title));
  const next = top[at];
  if (!next || at < WORK_SECTIONS || !next.counts || next.node.value !== at + 1) return null;
  if (!top.every((section, i) => section.series === next.series && (i >= at + 1 || hasText(report, section))))
    return null;
  if (report.facts.some(speaksOfLack)) return null;
  if (report.facts.reduce((sum, facts) => sum + facts.characters, 0) < LEAST_CHARACTERS) return null;
  return { before: next.node.name, kind, ...inserted(report, top.slice(at)) };
}

const speaksOfLack = keptWith(({ paragraph }) => SHORTCOMINGS.test(paragraph.text));

function kindOf(report: Report): string | undefined {
  const title = report.outline.find((node) => node.kind === "title")?.title.replace(TITLE_TAIL, "") ?? "";
  if (OTHER_REPORTS.test(title)) return undefined;
  return NEEDS_SHORTCOMINGS.find(([, ends]) => ends.test(title))?.[0];
}

/** The edits: a section in front of the first of these, each of which then counts one more. */
function inserted(
  report: Report,
  sections: readonly Section[],
): Pick<MissingShortcomings, "heading" | "edits"> {
  const { name, number, hashes } = (sections[0] as Section).node;
  const { text, eol } = report.facts[name.line]?.paragraph ?? { text: "", eol: "" };
  const end = (eol || "\n").repeat(hashes > 0 ? 2 : 1);
  const opening = text.slice(0, name.start);
  const heading = `${number}${TITLE}`;
  const section = `${opening}${heading}${end}${hashes > 0 ? "" : opening}${BODY}${end}${opening}`;
  const edits = sections.map(({ node }, i) => ({
    // The first number goes with the section in one edit: two at one place have no certain order.
    place: { ...node.name, start: i === 0 ? 0 : node.name.start, end: node.name.start + node.number.length },
    text: (i === 0 ? section : "") + withValue(node.number, node.value + 1),
  }));
  return { heading, edits: [...edits, ...listed(report, sections)] };
}

/** The same in the table of contents; one of links is left to 更新目录, which knows how to write them. */
function listed(report: Report, sections: readonly Section[]): MissingShortcomings["edits"] {
  const entries = contentsTables(report).flatMap((table) => table.entries);
  return sections.flatMap(({ node }, i) => {
    const { name, number } = entries.find(({ names }) => names === node)?.node ?? {};
    if (!name || !number || withValue(number, node.value) !== number) return [];
    const { text, eol } = report.facts[name.line]?.paragraph ?? { text: "", eol: "" };
    if (text.includes("](")) return [];
    const before = text.slice(0, name.start);
    const entry = i === 0 ? `${before}${number}${TITLE}${text.slice(name.end)}${eol || "\n"}${before}` : "";
    const place = { ...name, start: i === 0 ? 0 : name.start, end: name.start + number.length };
    return [{ place, text: entry + withValue(number, node.value + 1) }];
  });
}

const TITLE = "存在的主要问题";
const BODY =
  "对照上级要求和群众期盼，工作中还存在一些差距和不足：一是【填写：问题及表现】；二是【填写：问题及表现】；三是【填写：问题及表现】。";
