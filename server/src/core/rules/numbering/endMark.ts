// Finds end marks on headings that stand on their own line: 一、主要做法。
import type { NumberStyle } from "../../data/numberForms.ts";
import { attachmentMarks, attachmentMarksRead } from "../../report/attachmentMarks.ts";
import type { NumberedHeading } from "../../report/numbering.ts";
import type { Report } from "../../report/report.ts";
import { CharacterSet } from "../../text/characterSet.ts";
import type { Place } from "../../text/span.ts";
import type { Found, Rule } from "../rule.ts";
import { fewOrOnce, OF_NUMBERED_LINES, quoted, type Slip } from "./numberingRule.ts";

const END_MARKS = "。：:；;，,、";
/** Titles with the mark that may close them are no longer; longer ones, and those that hold a ；, are sentences with a number. */
const LONGEST_TITLE = 30;
/** Families whose own-line headings are headings even where all of them end with a mark; （一）…。 is then a habit of some offices. */
const ALWAYS: ReadonlySet<NumberStyle> = new Set(["part", "chapter", "section", "han"]);

/** An end mark on a heading. */
export const endMark: Rule = {
  id: "numbering/end-mark",
  severity: "warning",
  title: "标题末尾有标点",
  why: "GB/T 15834—2011 附录 B.4：单独成行的标题末尾一般不用标点，需要时可用问号、叹号或省略号。标题后接着写正文的，标题末尾用句号。GB/T 9704—2012 7.3.4：附件说明里，附件名称后不加标点符号。",
  examples: {
    flags: [
      "正文。\n一、总体要求\n有序推进。\n二、重点任务⟦。⟧\n抓紧落实。\n三、保障措施\n加强领导。",
      "正文。\n一、主要做法⟦：⟧\n我们做了三件事。\n二、存在问题\n还有不足。",
      "正文。\n一、重点任务\n（一）抓学习\n坚持学。\n（二）抓检查⟦；⟧\n坚持查。\n（三）抓整改\n坚持改。",
      "妥否，请批示。\n附件：1.避险搬迁对象花名册⟦；⟧\n2.资金测算明细表⟦。⟧",
    ],
    allows: [
      "正文。\n一、总体要求\n有序推进。\n二、重点任务\n抓紧落实。",
      "正文。\n一、重点任务。各单位要抓紧落实，按期完成。\n二、保障措施。各单位要加强领导，压实责任。",
      "妥否，请批示。\n附件：1.避险搬迁对象花名册\n2.资金测算明细表\n附件：详见县政府网站。",
      "做到：\n（一）坚持学习；\n（二）坚持检查；\n（三）坚持整改。",
      "正文。\n一、为什么要抓学习？\n有序推进。\n二、重点任务\n抓紧落实。",
      "正文。\n一、重点任务\n（一）抓学习。\n坚持学。\n（二）抓检查。\n坚持查。",
      "正文。\n一、重点任务\n抓紧落实。\n二、打算一是抓学习；二是抓检查。\n此外还要抓整改。",
    ],
  },
  ...OF_NUMBERED_LINES,
  reads: (facts, finder) => [OF_NUMBERED_LINES.reads?.(facts, finder), attachmentMarksRead(facts)],
  check: (report) => {
    const styles = new Map<NumberStyle, Endings[]>();
    for (const { style, runs } of report.numbering.series) {
      if (style !== "hanBracket" && !ALWAYS.has(style)) continue;
      const known = styles.get(style) ?? [];
      styles.set(style, known);
      for (const run of runs) known.push(endingsOf(report, run));
    }
    return [
      ...[...styles].flatMap(([style, runs]) => foundIn(runs, ALWAYS.has(style))),
      ...attachmentMarks(report).map((place) => behindName(place, report)),
    ];
  },
};

/** A mark behind the name of an attachment. */
function behindName(place: Place, { facts }: Report): Found {
  const mark = facts[place.line]?.paragraph.text.slice(place.start, place.end) ?? "";
  const message = `附件名称后不加标点：删去${quoted(mark)}`;
  return { ...place, message, fixes: [{ title: `删去${quoted(mark)}`, edits: [{ place, text: "" }] }] };
}

/** The end marks that are the exception among their siblings, or, where they are the rule, the rule once. */
function foundIn(runs: readonly Endings[], isHeading: boolean): readonly Found[] {
  const slips = runs.flatMap((run) => run.slips);
  const isHabit =
    isHeading && slips.length > 1 && runs.every(({ plain, sentences }) => plain + sentences === 0);
  if (isHabit) return fewOrOnce(slips, true);
  const odd = runs.filter((run) => run.slips.length * (isHeading ? 1 : 2) <= run.plain);
  return odd.flatMap((run) => fewOrOnce(run.slips, false));
}

/** How headings that count on from one another end. */
interface Endings {
  readonly slips: Slip[];
  /** Headings on their own line without an end mark. */
  plain: number;
  /** Run-in headings, numbered sentences and the items of lists. */
  sentences: number;
}

function endingsOf({ facts }: Report, run: readonly NumberedHeading[]): Endings {
  const endings: Endings = { slips: [], plain: 0, sentences: 0 };
  let inList = false;
  for (const { name, title, region, opens } of run) {
    const fact = facts[name.line];
    const text = fact?.paragraph.text ?? "";
    const bare = endOfWords(text);
    const last = text.charAt(bare - 1);
    const isMarked = END_MARKS.includes(last);
    // Of 三、打算：一是… only 打算 is the title, and 三、打算一是甲；二是乙。 is text as a whole.
    const isWhole = opens && !fact?.heading?.runIn && name.end >= bare - 1;
    const isTitle = isWhole && mayBeTitle(title);
    // The items of a list are sentences or parts of one: no text of their own stands below them, save below the last.
    const isItem: boolean = isMarked && (region.endLine === name.line || inList);
    inList = isItem;
    if (!isTitle || isItem) endings.sentences++;
    else if (!isMarked) endings.plain++;
    else {
      const place = { line: name.line, start: bare - 1, end: bare };
      const message = `标题单独成行，末尾不用${quoted(last)}`;
      endings.slips.push({ place, text: last, right: "", message });
    }
  }
  return endings;
}

function mayBeTitle(title: string): boolean {
  const { length } = title;
  if (length === 0 || length > LONGEST_TITLE) return false;
  return !/[；;]/.test(title.slice(0, -1));
}

/** At most how many characters behind a title may be Markdown marks and white space. */
const MOST_BEHIND = 12;

const BEHIND = new CharacterSet("*# \t\u3000\u00a0");

/** Where the text ends but for marks of Markdown and white space. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && text.length - end < MOST_BEHIND && BEHIND.has(text.charCodeAt(end - 1))) end--;
  return end;
}
