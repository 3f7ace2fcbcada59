// The numbers with a wrong mark that the numbers beside them prove: 一、 二， 三、 and 第一、…第二、….
import type { LooseNumber } from "../facts/outline/looseNumber.ts";
import { byPlace, type Place } from "../text/span.ts";
import type { Report } from "./report.ts";

/** A number with a wrong mark, and where it stands. */
export interface LooseNumberAt extends LooseNumber, Place {}

/** All that the paragraphs hold, in document order, proved or not. */
export function looseNumbers({ facts }: Report): readonly LooseNumberAt[] {
  const found: LooseNumberAt[] = [];
  facts.forEach((fact, line) => {
    for (const number of fact.looseNumbers) found.push({ ...number, line });
  });
  return found;
}

/** 一， and 一 加强 that stand in for 一、: the number before counts up to them, or the number behind on from them. */
export function looseHeadings({ outline }: Report, all: readonly LooseNumberAt[]): readonly LooseNumberAt[] {
  const loose = all.filter(({ family }) => family === "comma" || family === "space");
  if (loose.length === 0) return [];
  const row: { readonly line: number; readonly value: number; readonly loose?: LooseNumberAt }[] = [];
  for (const number of loose) row.push({ line: number.line, value: number.value, loose: number });
  const spaced = new Set(loose.map(({ line }) => line));
  for (const { kind, family, value, name } of outline) {
    if (kind === "heading" && family === "han" && !spaced.has(name.line))
      row.push({ line: name.line, value });
    if (kind === "title") row.push({ line: name.line, value: 0 });
  }
  row.sort((a, b) => a.line - b.line);
  return row.flatMap(({ value, loose: number }, i) => {
    const follows = value > 1 && row[i - 1]?.value === value - 1;
    const leads = row[i + 1]?.value === value + 1;
    // A space is less than a mark: it needs both neighbours.
    const proved = number?.family === "space" ? follows && leads : follows || (value === 1 && leads);
    return number && proved ? [number] : [];
  });
}

/** 第一、, 其一、 and 首先、 with those that count on from them. */
export function looseOrdinals(all: readonly LooseNumberAt[]): readonly LooseNumberAt[] {
  const proved: LooseNumberAt[] = [];
  const last = new Map<string, { readonly number: LooseNumberAt; readonly isProved: boolean }>();
  for (const number of all) {
    if (number.family === "comma" || number.family === "space") continue;
    const before = last.get(number.family);
    const goesOn = before !== undefined && number.value === before.number.value + 1;
    if (goesOn && !before.isProved) proved.push(before.number);
    if (goesOn) proved.push(number);
    if (goesOn || number.value === 1) last.set(number.family, { number, isProved: goesOn });
  }
  return proved.sort(byPlace);
}
