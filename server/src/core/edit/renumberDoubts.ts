// What speaks against renumbering: numbers that the count alone would put wrong.
import { afterNumber, isWrittenBefore } from "../report/numberWritten.ts";
import type { Report } from "../report/report.ts";
import { nameOf, type Section, siblingGroups } from "../report/sections.ts";
import { kindOf, kindSizes, seriesAmong } from "../report/series.ts";
import { lineName } from "../text/lineNames.ts";
import { withValue } from "../text/numberText.ts";
import type { NewNumber } from "./numbering.ts";
import type { Planned } from "./plan.ts";

/** A number in another form than its siblings': （二） between 一、 and 三、 could be their sibling or below 一、. */
export function strayReason(
  { numbering }: Report,
  chosen: ReadonlySet<Section>,
  runningOn: ReadonlySet<string>,
): string | null {
  if (numbering.strays.length === 0) return null;
  const complete = completeSeries(chosen);
  const isSure = (section: Section) => complete.has(section.series) || runningOn.has(kindOf(section));
  const unsure = new Set([...chosen].flatMap((section) => (isSure(section) ? [] : [section.node])));
  const stray = numbering.strays.find(({ heading }) => unsure.has(heading));
  if (!stray) return null;
  const { heading, sibling, text } = stray;
  return `${lineName(heading.name.line)}的${nameOf(heading)}接在“${sibling.number}”之后而写法不同，分不清是同级还是下级。请先把它改成“${text}”，再重排序号。`;
}

/** The series whose numbers are all there, in whatever order: no number strayed into them or out of them. */
function completeSeries(sections: ReadonlySet<Section>): ReadonlySet<number> {
  const values = new Map<number, Set<number>>();
  const sizes = new Map<number, number>();
  for (const { series, node } of sections) {
    const seen = values.get(series) ?? new Set<number>();
    values.set(series, seen.add(node.value));
    sizes.set(series, (sizes.get(series) ?? 0) + 1);
  }
  const isComplete = (seen: ReadonlySet<number>, size = 0) =>
    seen.size === size && [...seen].every((value) => value <= size) && seen.has(size);
  return new Set([...values].flatMap(([name, seen]) => (isComplete(seen, sizes.get(name)) ? [name] : [])));
}

/** A number that a gap misses stands in the middle of a paragraph: the count would give it twice. */
export function writtenReason(
  report: Report,
  sections: readonly Section[],
  chosen: ReadonlySet<Section>,
): string | null {
  const elders = new Map<number, Section>();
  const beforeDocument = new Map<unknown, Section | undefined>();
  sections.forEach(({ document }, i) => {
    if (!beforeDocument.has(document)) beforeDocument.set(document, sections[i - 1]);
  });
  const index = sections.findIndex((section) => {
    const { node, parent, series, counts } = section;
    const elder = elders.get(series);
    elders.set(series, section);
    if (!counts || !chosen.has(section) || (elder && elder.node.value >= node.value - 1)) return false;
    const before = elder ?? parent ?? beforeDocument.get(section.document);
    return isWrittenBefore(report.numbering, node, afterNumber(before?.node ?? null));
  });
  const node = sections[index]?.node;
  if (!node) return null;
  const missing = withValue(node.number, node.value - 1).trim();
  return `${lineName(node.name.line)}的${nameOf(node)}前面，“${missing}”写在段落中间，重排会和它重号，所以没有改。请先让它另起一段，或选中要重排的几行再试。`;
}

/** With their new numbers the sections would be told apart into other series than they are counted in now. */
export function partingReason(
  sections: readonly Section[],
  order: readonly Planned[],
  numbers: ReadonlyMap<Planned, NewNumber>,
): string | null {
  const planned = new Map(order.map((each) => [each.section, each]));
  const counted = sections.filter(({ counts }) => counts);
  const sizes = kindSizes(sections);
  for (const group of siblingGroups(counted)) {
    const numberOf = (section: Section) => numbers.get(planned.get(section) as Planned)?.value ?? 0;
    const seriesOf = (section: Section) => planned.get(section)?.series;
    const lengths = new Map<number | undefined, number>();
    for (const section of group) lengths.set(seriesOf(section), (lengths.get(seriesOf(section)) ?? 0) + 1);
    for (const { members } of seriesAmong(group, sizes, numberOf)) {
      const [first] = members;
      const isParted = members.some((section) => seriesOf(section) !== seriesOf(first as Section));
      if (first && (isParted || (lengths.get(seriesOf(first)) ?? 0) > members.length)) {
        return `看不出${nameOf(first.node)}和前后哪些序号是一组，所以没有改。请先理顺这一处，或选中要重排的几行再试。`;
      }
    }
  }
  return null;
}
