// Other short names of a body that has one: 防火指挥部 where 指挥部 was introduced, or a second （以下简称“…”） for it.
import { beginsFreely } from "../text/nameEdges.ts";
import { byPlace, type Place } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import { fullNameOf } from "./fullNames.ts";
import { namesBehind } from "./namesBehind.ts";
import type { Report } from "./report.ts";
import { type ShortName, shortNamesOf } from "./shortNames.ts";

/** Another name for what already has a short one. */
export interface OtherName extends Place {
  readonly text: string;
  /** The short name that was introduced first. */
  readonly shortName: string;
  readonly fullName: string;
  /** The line on which it was introduced. */
  readonly definition: number;
}

/** A draft that introduces more names than this is a list of names. */
const MOST_NAMES = 60;
/** How much longer than the short name another name must at least be. */
const LONGER = 2;

/** The other names, in the draft's order; documents of a compilation know nothing of each other. Titles are let alone. */
export function otherNames(report: Report): readonly OtherName[] {
  const starts = documentStarts(report);
  const names = shortNamesOf(report).slice(0, MOST_NAMES);
  const introduced = new Set(names.map(({ name }) => name));
  const found: OtherName[] = [];
  const known: { readonly document: number; readonly full: string; readonly name: ShortName }[] = [];
  for (const name of names) {
    const { line } = name.definition;
    const full = fullNameOf(report.facts[line]?.paragraph.text ?? "", name);
    if (full === undefined) continue;
    const document = starts.findLastIndex((start) => start <= line);
    const first = known.find((one) => one.document === document && one.full === full);
    if (first) {
      // One that is introduced again has been looked for already.
      if (first.name.name !== name.name)
        found.push(otherOf(name.definition, name.name, first.name, first.full));
      continue;
    }
    known.push({ document, full, name });
    found.push(...partsOf(report, name, full, starts[document + 1] ?? report.facts.length, introduced));
  }
  return found.sort(byPlace);
}

function otherOf(place: Place, text: string, { name, definition }: ShortName, fullName: string): OtherName {
  return { ...place, text, shortName: name, fullName, definition: definition.line };
}

/** What a body is called; of things (专用号牌) a part of the name says what they are. */
const BODY =
  /(?:指挥部|小组|委员会|办公室|[局委办厅部院站]|中心|专班|工作组|党组|党委|支部|联席会议|协会|公司)$/;

const WHICH = /^(?:有关|相关|各|本|该|上述)+$/;

/** Behind the definition: tails of the full name that are longer than the short one and not the whole. */
function* partsOf(
  { facts }: Report,
  name: ShortName,
  full: string,
  end: number,
  introduced: ReadonlySet<string>,
): Iterable<OtherName> {
  const short = name.name;
  if (!full.endsWith(short) || !BODY.test(short)) return;
  const head = full.slice(0, -short.length);
  for (const { line, text, at, from } of namesBehind(facts, name.definition, end, short)) {
    let more = 0;
    while (more < head.length && at - more > from && text[at - more - 1] === head[head.length - more - 1])
      more++;
    const start = at - more;
    const other = text.slice(start, at + short.length);
    if (more < LONGER || more === head.length || introduced.has(other) || !beginsFreely(text, start))
      continue;
    // 有关专门委员会: which of them, no part of a name.
    if (WHICH.test(other.slice(0, more))) continue;
    yield otherOf({ line, start, end: at + short.length }, other, name, full);
  }
}
