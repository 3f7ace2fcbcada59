// Generators of reports for the property tests of the structure's edits: well-formed ones, and ones with every disorder.

import { ordinalHan } from "../../server/src/core/text/ordinal.ts";
import fc from "./fc.ts";

/** A section of a generated report: words for its title, some text, and what lies below it. */
export interface MadeSection {
  readonly words: string;
  readonly body: readonly string[];
  readonly children: readonly MadeSection[];
}

/** A well-formed report: its sections, how it is written, and its text. */
export interface MadeReport {
  readonly sections: readonly MadeSection[];
  readonly runsOn: boolean;
  readonly text: string;
  /** The report with its sections in another order, each with the number given. */
  readonly write: (sections: readonly MadeSection[], numbers: ReadonlyMap<MadeSection, number>) => string;
}

const WORDS = [..."春夏秋冬东南西北山川河湖松竹梅兰金木水火土风云雨雪霜星月"];
const BODIES = [
  "各单位按照分工抓好落实。",
  "一是强化学习；二是强化检查；三是强化整改。",
  "全年完成培训14场次，同比增长31%。  ",
  "会议要求，统一思想，压实责任。",
];
/** How the numbers of three levels are written. */
const SCHEMES: readonly (readonly ((value: number) => string)[])[] = [
  [(v) => `${ordinalHan(v)}、`, (v) => `（${ordinalHan(v)}）`, (v) => `${v}.`],
  [(v) => `${ordinalHan(v)}、`, (v) => `${v}．`, (v) => `(${v})`],
  [(v) => `第${ordinalHan(v)}章　`, (v) => `（${ordinalHan(v)}）`, (v) => `${v}.`],
  [(v) => `（${ordinalHan(v)}）`, (v) => `${v}、`, (v) => `${v}）`],
];

const word = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
  .map((characters) => characters.join(""));
const body = fc.array(fc.constantFrom(...BODIES), { maxLength: 2 });

function sectionsTo(depth: number): fc.Arbitrary<readonly MadeSection[]> {
  const none = fc.constant<readonly MadeSection[]>([]);
  const children =
    depth === 0
      ? none
      : fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: sectionsTo(depth - 1) });
  return fc.array(fc.record({ words: word, body, children }), { minLength: 2, maxLength: 4 });
}

/**
 * Reports of up to three levels in one of the usual schemes, with or without blank lines, indents, CRLF, run-in headings, a
 * table of contents, a closing, and a lowest level that runs on across its parents.
 */
export const madeReport: fc.Arbitrary<MadeReport> = fc
  .record({
    sections: sectionsTo(2),
    scheme: fc.constantFrom(...SCHEMES),
    runsOn: fc.boolean(),
    runIn: fc.boolean(),
    indent: fc.constantFrom("", "　　"),
    gap: fc.boolean(),
    eol: fc.constantFrom("\n", "\r\n"),
    contents: fc.boolean(),
    closing: fc.constantFrom([], ["特此报告。", "", "某市水务局", "2026年3月5日"]),
  })
  .map(({ sections, scheme, runsOn, runIn, indent, gap, eol, contents, closing }) => {
    const write: MadeReport["write"] = (order, numbers) => {
      const entries = order.map((section) => `${scheme[0]?.(numbers.get(section) ?? 0)}${section.words}……1`);
      const lines = [
        "某市水务局2026年工作报告",
        ...(contents && areDistinct(sections) ? ["目录", ...entries] : []),
        "2026年，各项工作稳步推进。",
      ];
      const add = (level: readonly MadeSection[], depth: number) => {
        for (const section of level) {
          const rest = runIn && depth > 0 ? "。各单位认真抓好落实。" : "";
          lines.push(`${indent}${scheme[depth]?.(numbers.get(section) ?? 0)}${section.words}${rest}`);
          for (const text of section.body) lines.push(`${indent}${text}`);
          add(section.children, depth + 1);
        }
      };
      add(order, 0);
      return [...lines, ...closing].map((line) => line + eol + (gap ? eol : "")).join("");
    };
    return { sections, runsOn, text: write(sections, counted(sections, runsOn)), write };
  });

/** The same as Markdown: the title and the sections of the first two levels are # headings, the third level is a list. */
export const madeMarkdown: fc.Arbitrary<MadeReport> = fc
  .record({
    sections: sectionsTo(2),
    scheme: fc.constantFrom(...SCHEMES),
    contents: fc.boolean(),
    bold: fc.boolean(),
  })
  .map(({ sections, scheme, contents, bold }) => {
    const write: MadeReport["write"] = (order, numbers) => {
      const nameOf = (section: MadeSection, depth: number) =>
        `${scheme[depth]?.(numbers.get(section) ?? 0)}${section.words}`;
      const blocks = ["# 某市水务局2026年工作报告"];
      if (contents && areDistinct(sections))
        blocks.push(
          "## 目录",
          order.map((section) => `- [${nameOf(section, 0)}](#${section.words})`).join("\n"),
        );
      const add = (level: readonly MadeSection[], depth: number) => {
        for (const section of level) {
          const stars = bold && depth === 2 ? "**" : "";
          blocks.push(
            `${["## ", "### ", ""][depth]}${stars}${nameOf(section, depth)}${stars}`,
            ...section.body,
          );
          add(section.children, depth + 1);
        }
      };
      add(order, 0);
      return blocks.map((block) => `${block}\n\n`).join("");
    };
    return { sections, runsOn: false, text: write(sections, counted(sections, false)), write };
  });

/** Entries that say the same words as several headings name none of them for certain. */
function areDistinct(sections: readonly MadeSection[]): boolean {
  const words = sections.flatMap(function wordsOf(section): string[] {
    return [section.words, ...section.children.flatMap(wordsOf)];
  });
  return new Set(words).size === words.length;
}

/** Collections of several reports, with or without a table of contents that lists them. */
export const madeCollection: fc.Arbitrary<string> = fc
  .record({ reports: fc.array(madeReport, { minLength: 2, maxLength: 3 }), contents: fc.boolean() })
  .map(({ reports, contents }) => {
    const titles = reports.map((_, i) => `某市${"甲乙丙"[i]}局2026年工作报告`);
    const bodies = reports.map(({ text }, i) => text.replace("某市水务局2026年工作报告", titles[i] ?? ""));
    const cover = contents ? ["某市2026年工作报告汇编", "目录", ...titles, "", ""] : [];
    return cover.map((line) => `${line}\n`).join("") + bodies.map((text) => `${text}\n`).join("");
  });

/** The numbers of sections in their order; the lowest of three levels may run on across its parents. */
export function counted(sections: readonly MadeSection[], runsOn: boolean): ReadonlyMap<MadeSection, number> {
  const numbers = new Map<MadeSection, number>();
  let running = 0;
  const count = (level: readonly MadeSection[], depth: number) => {
    level.forEach((section, i) => {
      numbers.set(section, runsOn && depth === 2 ? ++running : i + 1);
      count(section.children, depth + 1);
    });
  };
  count(sections, 0);
  return numbers;
}

const NUMBERS = fc.oneof(
  fc.nat(4).map((v) => `${ordinalHan(v + 1)}、`),
  fc.nat(4).map((v) => `（${ordinalHan(v + 1)}）`),
  fc.nat(4).map((v) => `(${ordinalHan(v + 1)})`),
  fc.nat(4).map((v) => `${v + 1}.`),
  fc.nat(4).map((v) => `${v + 1}、`),
  fc.nat(4).map((v) => `（${v + 1}）`),
  fc.nat(4).map((v) => String.fromCharCode(0x2460 + v)),
  fc.nat(3).map((v) => `第${ordinalHan(v + 1)}章　`),
  fc.nat(3).map((v) => `第${ordinalHan(v + 1)}条　`),
  fc.nat(3).map((v) => `第${ordinalHan(v + 1)}部分　`),
  fc.nat(3).map((v) => `1.${v + 1} `),
);
const POINTS = fc
  .tuple(fc.nat(3), fc.constantFrom("是", "要"))
  .map(([v, verb]) => `${ordinalHan(v + 1)}${verb}`);
const REFERENCES = fc
  .tuple(
    fc.constantFrom("见", "按照", "如前文", "本办法", "依照"),
    fc.nat(3),
    fc.constantFrom(
      (v: string) => `第${v}部分`,
      (v: string) => `第${v}章`,
      (v: string) => `第${v}条第（一）项`,
      (v: string) => `（${v}）`,
      (v: string) => `${v}、（一）`,
    ),
  )
  .map(([cue, v, form]) => `${cue}${form(ordinalHan(v + 1))}`);
const RUN = fc
  .array(fc.tuple(POINTS, word), { minLength: 1, maxLength: 4 })
  .map((points) => `${points.map(([point, text]) => point + text).join("；")}。`);
const ITEMS = fc
  .array(fc.tuple(fc.nat(3), word), { minLength: 2, maxLength: 3 })
  .map((items) => items.map(([v, text]) => `${v + 1}.${text}。`).join(""));
const SENTENCE = fc.oneof(
  fc.constantFrom(...BODIES),
  RUN,
  ITEMS,
  fc.tuple(word, REFERENCES).map(([text, reference]) => `${text}，${reference}。`),
);
const LINE = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(NUMBERS, word).map(([number, text]) => number + text) },
  {
    weight: 3,
    arbitrary: fc.tuple(NUMBERS, word, SENTENCE).map(([number, text, rest]) => `${number}${text}。${rest}`),
  },
  { weight: 3, arbitrary: SENTENCE },
  { weight: 2, arbitrary: fc.tuple(POINTS, word).map(([point, text]) => `${point}${text}；`) },
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "某市水务局2026年工作报告",
      "目录",
      "附件1",
      "附件：1.清单",
      "特此报告。",
      "2026年3月5日",
      "同志们：",
      "```",
      "---",
      "| 一、表 | 二 |",
    ),
  },
);
const PREFIX = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: fc.constantFrom("# ", "## ", "### ", "　　", "**", "- ", "> ", "  ") },
);

/** A text in a report's words with any disorder: numbers that skip, repeat and mix, points, references, stray Markdown. */
export const disorderedReport: fc.Arbitrary<string> = fc
  .array(fc.tuple(PREFIX, LINE, fc.constantFrom("\n", "\n", "\n", "\r\n", "  \n")), { maxLength: 14 })
  .map((lines) => lines.map((parts) => parts.join("")).join(""));
