// Sections of which there is only the heading, beside others that are written.
import { hanCount } from "../text/han.ts";
import { byPlace } from "../text/span.ts";
import type { Report } from "./report.ts";
import type { Section } from "./sections.ts";
import { isWritten } from "./sectionText.ts";

/** The sections without a word, in document order, among others of their series that have some. */
export function emptySections(report: Report): readonly Section[] {
  const series = new Map<number, Section[]>();
  for (const section of report.sections) {
    if (!section.counts) continue;
    const known = series.get(section.series);
    if (known) known.push(section);
    else series.set(section.series, [section]);
  }
  return [...series.values()]
    .flatMap((sections) => emptyAmong(report, sections))
    .sort((a, b) => byPlace(a.node.name, b.node.name));
}

/** A list of names one below another is no row of sections: most of a row must be written. */
const LEAST_WRITTEN = 2;

function emptyAmong(report: Report, sections: readonly Section[]): readonly Section[] {
  if (sections.length <= LEAST_WRITTEN) return [];
  const empty = sections.filter((section) => !isWritten(report, section));
  const written = sections.length - empty.length;
  return written < LEAST_WRITTEN || written < 2 * empty.length ? [] : empty.filter(isHeading);
}

/**
 * True of a line that can only name what is to come below it: 三、下一步工作打算; not 三、会议地点：二楼会议室, nor the articles of a
 * regulation, which say in one line what they say and count on through the whole of it.
 */
function isHeading({ family, node: { title, opens, value } }: Section): boolean {
  if ((family !== "han" && family !== "hanBracket") || !opens || value > MOST) return false;
  return title.length <= LONGEST && hanCount(title, 0, title.length) >= SHORTEST && !SAYS_MORE.test(title);
}

const MOST = 15;
const LONGEST = 24;
const SHORTEST = 4;
const SAYS_MORE = /[，。：；！？,:;!?\s\u3000\d（）()]/;
