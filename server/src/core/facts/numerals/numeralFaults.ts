// What is wrong with the numbers of a paragraph by itself: ranges, dates, 约数, 二 and 两, bounds that say a thing twice …

import { isDigit } from "../../text/charClasses.ts";
import { codeTable } from "../../text/codeTable.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { FaultLine } from "../faultLine.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { watchFor } from "../places.ts";
import { readApproximate, readSome } from "./approximate.ts";
import { readDate, readTime } from "./dates.ts";
import { readDocumentNumber } from "./documentNumber.ts";
import { metricFaults } from "./metricFaults.ts";
import type { NumeralFault, NumeralKind, NumeralReader } from "./numeralKinds.ts";
import { readRange } from "./ranges.ts";
import { readTwo } from "./two.ts";
import { isZeroInHan, readZero } from "./zero.ts";

const READERS: readonly (NumeralReader | undefined)[] = [
  undefined,
  readNumber,
  readApproximate,
  readSome,
  readDocumentNumber,
  readZero,
  readTwo,
];
const triggers = triggerTable();

/** The faults of a paragraph in order. Steps are linear in its length. */
export function numeralFaultsOf(facts: ParagraphFacts): readonly NumeralFault[] {
  const { text, role } = facts.paragraph;
  if (role !== "prose") return [];
  const line = new FaultLine<NumeralKind>(facts);
  let next = 0;
  for (const at of facts.places) {
    const trigger = triggers[text.charCodeAt(at)] ?? 0;
    if (trigger === 0 || at < next) continue;
    const known = line.faults.length;
    next = READERS[trigger]?.(line, at) ?? at + 1;
    // Asked only where something was found: code, addresses and titles are left as they are.
    if (line.faults.length > known && (line.isOpaque(at) || line.pairAround(at)?.kind === "《")) {
      line.faults.length = known;
    }
  }
  if (facts.metrics.length > 0) metricFaults(line, facts.metrics);
  return line.faults.length > 1
    ? line.faults.sort((a, b) => a.start - b.start || a.end - b.end)
    : line.faults;
}

/** At the first digit of a number: what is read there depends on what follows it. */
function readNumber(line: Parameters<NumeralReader>[0], at: number): number {
  const { text } = line;
  if (isZeroInHan(text, at)) return readZero(line, at);
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (text[end] === "." && isDigit(text.charCodeAt(end + 1)))) end++;
  const code = text.charCodeAt(end);
  if (isOneOf("年月", code)) return readDate(line, at, end);
  if (isOneOf(":：", code)) return readTime(line, at, end);
  if (isOneOf("-－–~～〜∼—％%万亿元", code)) return readRange(line, at, end);
  const next = text[end];
  if (next === "几") return readSome(line, end);
  if (next === "余" || next === "多") return readExact(line, at, end);
  return end;
}

/** 3.5余万元: a number that is told to the decimal is not about so much. */
function readExact(line: Parameters<NumeralReader>[0], at: number, end: number): number {
  const { text } = line;
  if (text.slice(at, end).includes(".") && /^[万亿]/.test(text.slice(end + 1, end + 2))) {
    const bound = { start: end, end: end + 1, text: "" };
    line.pair("bounds", { start: at, end: end + 1 }, [bound], false);
  }
  return end + 1;
}

function triggerTable(): Uint8Array {
  const table = codeTable();
  const set = (characters: string, reader: NumeralReader) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = READERS.indexOf(reader);
    watchFor(characters);
  };
  set("0123456789０１２３４５６７８９", readNumber);
  set("、", readApproximate);
  set("几", readSome);
  set("[［【（(〔", readDocumentNumber);
  set("零○OoＯ", readZero);
  set("二", readTwo);
  return table;
}
