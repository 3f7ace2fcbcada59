// Reads references to sections in running text: 见第三部分, 依照第五条第（二）项, 如前文二、（一）所述.
import { DIVISION_STYLE, type NumberStyle } from "../../data/numberForms.ts";
import { ordinalValue } from "../../text/ordinal.ts";
import type { Span } from "../../text/span.ts";

/** One number of a reference: 第三部分, 第（二）项, 二、 or （一）. */
export interface ReferencePart extends Span {
  /** How it names its section: as a division, as an item of an article, or by the number as it stands there. */
  readonly kind: "division" | "item" | "number";
  readonly family: NumberStyle;
  readonly value: number;
}

/** A section's number with those of the sections it lies in, from the outermost on: 第五条 and 第（二）项. */
export type ReferencePath = readonly ReferencePart[];

/** The paths that one wording joins, in order: 第三条、第五条 are two. */
export type Reference = readonly ReferencePath[];

const DOCUMENT =
  "本(?:工作)?(?:报告|方案|办法|规定|细则|条例|意见|通知|要点|总结|制度|章程|规则|预案|计划|规划|文|章|节|条)";
const PLACE = "(?:前文|上文|后文|下文|前述|上述|前面|后面)";
const VERB =
  "(?:详见|参见|另见|(?<![意听罕常少可预偏成政高远主定洞])见|(?<![例假诸比])如|按照|按|依照|依据|根据|遵照|违反)";
/** What proves that a number in running text names a section. */
const CUE = new RegExp(
  `${VERB}(?:${DOCUMENT})?(?:${PLACE})?的?|${DOCUMENT}(?:${PLACE})?的?|${PLACE}的?`,
  "g",
);

const HAN = "[一二三四五六七八九十百零〇]{1,6}";
const ARABIC = "[0-9０-９]{1,3}";
const DIVISION = new RegExp(`第(${HAN}|${ARABIC})(部分|篇|编|章|节|条)`, "y");
const ITEM = new RegExp(`第(?:[（(](${HAN}|${ARABIC})[）)]|(${HAN}|${ARABIC}))项`, "y");
const BRACKET = new RegExp(`[（(](${HAN}|${ARABIC})[）)]`, "y");
const HAN_NUMBER = new RegExp(`(${HAN})、`, "y");
const POINTED = new RegExp(`(${ARABIC})[.．](?![0-9０-９])`, "y");
/** 见二、 names a section only where nothing else could follow: 如一、二、三产业 lists numbers. */
const AFTER_HAN_NUMBER = /^(?:[（(]|所|中的|部分|[，。；）)]|$)/;
const CONNECTOR = /(?:、|和|及|与|或|至|到|以及)/y;

/** The references of a paragraph, in order. Only wordings that are certain: a cue before and a number right behind it. */
export function referencesIn(text: string): readonly Reference[] {
  if (!/[第（(、]/.test(text)) return [];
  const references: Reference[] = [];
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    const reference = referenceAt(text, CUE.lastIndex);
    const last = reference.at(-1)?.at(-1);
    if (!last) continue;
    references.push(reference);
    CUE.lastIndex = last.end;
  }
  return references;
}

function referenceAt(text: string, from: number): Reference {
  const paths: ReferencePath[] = [];
  let at = from;
  for (;;) {
    const path = pathAt(text, at);
    const last = path.at(-1);
    if (!last) return paths;
    paths.push(path);
    CONNECTOR.lastIndex = last.end;
    if (!CONNECTOR.test(text)) return paths;
    at = CONNECTOR.lastIndex;
  }
}

function pathAt(text: string, from: number): ReferencePath {
  const path: ReferencePart[] = [];
  for (let part = partAt(text, from, false); part; part = partAt(text, part.end, true)) path.push(part);
  return path;
}

function partAt(text: string, at: number, inPath: boolean): ReferencePart | null {
  const division = match(DIVISION, text, at);
  if (division) {
    const family = DIVISION_STYLE[division[2] ?? ""];
    return family ? part("division", family, division) : null;
  }
  const item = match(ITEM, text, at);
  if (item) return part("item", "hanBracket", item);
  const bracket = match(BRACKET, text, at);
  if (bracket) return part("number", isHan(bracket[1]) ? "hanBracket" : "arabicBracket", bracket);
  const han = match(HAN_NUMBER, text, at);
  if (han)
    return AFTER_HAN_NUMBER.test(text.slice(at + han[0].length, at + han[0].length + 2))
      ? part("number", "han", han)
      : null;
  const pointed = inPath ? match(POINTED, text, at) : null;
  return pointed && part("number", "arabic", pointed);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function part(
  kind: ReferencePart["kind"],
  family: NumberStyle,
  found: RegExpExecArray,
): ReferencePart | null {
  const numeral = (kind === "item" ? (found[1] ?? found[2]) : found[1]) ?? "";
  const value = isHan(numeral) ? ordinalValue(numeral) : Number(numeral.normalize("NFKC"));
  const start = found.index;
  return value > 0 ? { kind, family, value, start, end: start + found[0].length } : null;
}

function isHan(numeral = ""): boolean {
  return /^[一-龥〇]/.test(numeral);
}
