// Years left over from an earlier report: the text speaks of another year than the title.
import { LOOKS_AHEAD } from "../data/shortcomings.ts";
import { keptWith } from "../facts/keptWith.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import type { Place, Span } from "../text/span.ts";
import { documentStarts } from "./documents.ts";
import type { OutlineNode } from "./outline.ts";
import type { Report } from "./report.ts";

/** A year that does not go with the title's. */
export interface StaleYear extends Place {
  /** The year as written, and the title's. */
  readonly year: string;
  readonly titleYear: string;
  /**
   * lead: 现将…年…报告如下; until: 今年以来，截至…年; plan: …年，我局将 in a section that looks ahead; date: below the signature;
   * ahead and back: a heading of what is planned for a year, or was done in it.
   */
  readonly kind: "lead" | "until" | "plan" | "date" | "ahead" | "back";
  /** The year that is likely meant, if it can be told. */
  readonly right?: string;
}

/** The left-over years of the draft. Only documents whose title names one single year are judged. */
export function staleYears(report: Report): readonly StaleYear[] {
  const starts = documentStarts(report);
  const titles = report.outline.filter(({ kind }) => kind === "title");
  let next = 0;
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? report.facts.length;
    while ((titles[next]?.name.line ?? end) < start) next++;
    const title = titles[next];
    return title && title.name.line < end ? staleIn(report, title, end) : [];
  });
}

/** The left-over years between a document's title and the line where it ends. */
function staleIn(report: Report, title: OutlineNode, to: number): StaleYear[] {
  const years = title.title.match(/20[0-9]{2}(?=年)/g) ?? [];
  const titleYear = years[0];
  if (titleYear === undefined || years.length > 1 || /20[0-9]{2}[—–\-－~～至]/.test(title.title)) return [];
  const looksBack = LOOKS_BACK.test(title.title);
  const planned = firstPlanned(title.title, titleYear, looksBack);
  const looksAhead = sectionsAhead(report, title.name.line);
  const found: StaleYear[] = [];
  let prose = 0;
  for (let line = title.name.line + 1; line < to; line++) {
    const facts = report.facts[line] as ParagraphFacts;
    if (facts.paragraph.role !== "prose") continue;
    prose++;
    const told = yearsIn(facts);
    if (!told) continue;
    const { lead, until, plan, date, ahead, back } = told;
    if (prose <= LEAD_PARAGRAPHS && lead && lead.year !== titleYear)
      found.push({ line, ...lead, titleYear, kind: "lead", right: titleYear });
    // A report on one year is often finished in the next.
    else if (until && Number(until.year) < Number(titleYear))
      found.push({ line, ...until, titleYear, kind: "until", right: titleYear });
    else if (plan && Number(plan.year) < planned.from && looksAhead(line))
      found.push({ line, ...plan, titleYear, kind: "plan", ...planned.right });
    else if (looksBack && date && Number(date.year) < Number(titleYear))
      found.push({ line, ...date, titleYear, kind: "date" });
    else if (ahead && Number(ahead.year) < planned.from)
      found.push({ line, ...ahead, titleYear, kind: "ahead", ...planned.right });
    else if (back && planned.from > Number(titleYear) && Number(back.year) < Number(titleYear))
      found.push({ line, ...back, titleYear, kind: "back", right: titleYear });
  }
  return found;
}

/**
 * The first year that a plan in the document can be for. A summary of a whole year goes on with the next one; other reports are
 * also written within their year, and plans are made for it.
 */
function firstPlanned(title: string, titleYear: string, looksBack: boolean) {
  const year = Number(titleYear);
  return {
    from: SUMS_UP_A_YEAR.test(title) ? year + 1 : year,
    right: looksBack ? { right: String(year + 1) } : {},
  };
}

const SUMS_UP_A_YEAR = /20[0-9]{2}年度?(?![^，。]{0,12}(?:半年|季度|月|阶段))[^，。]{0,20}总结$/;

/** Asks whether a line stands in a section that looks ahead (下一步工作打算); lines must be asked for from above to below. */
function sectionsAhead({ outline }: Report, from: number): (line: number) => boolean {
  let next = outline.findIndex(({ name }) => name.line > from);
  let isAhead = false;
  return (line) => {
    for (; next >= 0 && next < outline.length; next++) {
      const { kind, depth, title, name } = outline[next] as OutlineNode;
      if (name.line > line) break;
      if (kind === "heading" && depth <= 1) isAhead = LOOKS_AHEAD.test(title);
    }
    return isAhead;
  };
}

/** What is read of a paragraph: the years that may be left over. */
export function yearsOf(facts: ParagraphFacts): unknown {
  return [facts.paragraph.role, yearsIn(facts)];
}

interface Year extends Span {
  readonly year: string;
}

/** The year that each formula of a paragraph names. */
type Years = Readonly<Record<StaleYear["kind"], Year | null>>;

/** The years of a paragraph; null where it has none of the formulas. */
const yearsIn = keptWith(({ heading, paragraph: { text } }): Years | null => {
  if (!text.includes("20")) return null;
  const lead = yearIn(text, LEAD) ?? yearIn(text, OPENING);
  const until = yearIn(text, UNTIL);
  const plan = planIn(text);
  const date = yearIn(text, DATE);
  const isTitle = heading && !heading.runIn;
  const ahead = isTitle ? yearIn(text, AHEAD) : null;
  const back = isTitle ? yearIn(text, BACK) : null;
  return lead || until || plan || date || ahead || back ? { lead, until, plan, date, ahead, back } : null;
});

/** 二、2026年工作计划. */
const AHEAD =
  /(20[0-9]{2})年度?(?:的?(?:主要|重点|总体))?(?:工作)?(?:计划|打算|思路|安排|努力方向|重点|目标任务|主要任务|目标)[\s\u3000*#]{0,8}$/d;
/** 一、2026年工作情况. */
const BACK =
  /(20[0-9]{2})年度?(?:的?(?:主要|重点|总体))?工作(?:开展|完成|进展)?(?:情况|回顾|总结|成效|亮点)[\s\u3000*#]{0,8}$/d;

/** The formula that opens a report stands in one of its first paragraphs. */
const LEAD_PARAGRAPHS = 8;

const LEAD =
  /现(?:将|就)[^。；;]{0,30}?(20[0-9]{2})年[^。；;]{0,30}(?:报告|汇报|通报|总结|述职)[^。；;]{0,6}如下/d;
/** 2025年，在市委领导下……，现将有关情况报告如下. */
const OPENING =
  /^[\s\u3000]*(20[0-9]{2})年(?:度|以来)?，[^；;]{0,160}现将[^。；;]{0,30}(?:报告|汇报|通报|总结|述职)[^。；;]{0,6}如下/d;
const UNTIL = /今年以来，[^。；;]{0,30}截[至止](20[0-9]{2})年/d;
/** 2026年，我局将继续…; not 2025年，县委决定将…, which tells what was done. */
const OPENS = /^[\s\u3000]*(20[0-9]{2})年，/d;
const PLANS = /(?:将|要)(?:继续|以|坚持|进一步|紧|深入|围绕|重点|全面|认真|着力|按照)|力争|计划|拟/;
const CLAUSE = /^[^，。；;]{0,24}/;

function planIn(text: string): Year | null {
  const year = yearIn(text, OPENS);
  const [clause = ""] = (year && CLAUSE.exec(text.slice(year.end + "年，".length))) ?? [];
  return PLANS.test(clause) ? year : null;
}

const DATE = /^[\s\u3000]*(20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日[\s\u3000]*$/d;
/** Only what looks back is dated after its year; a plan is made before. */
const LOOKS_BACK = /总结|述职|情况的?(?:报告|汇报)/;

function yearIn(text: string, pattern: RegExp): Year | null {
  const match = pattern.exec(text);
  const [start, end] = match?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? null : { year: text.slice(start, end), start, end };
}
