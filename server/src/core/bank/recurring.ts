// Finds what an office writes again and again: headings, sentences and clauses that stand in several of its reports.
import type { Report } from "../report/report.ts";

/** Something that recurs. */
export interface Recurring {
  readonly kind: "heading" | "sentence";
  readonly text: string;
  /** In how many of the reports it stands. */
  readonly reports: number;
}

/** Counts over reports; each is read once and forgotten. */
export interface Recurrence {
  add(report: Report): void;
  /** What stands in at least two reports, what stands in most of them first. */
  found(): Recurring[];
}

/** A phrase is no single word and no whole paragraph. */
const SHORTEST_HEADING = 4;
const LONGEST_HEADING = 30;
const SHORTEST = 8;
const LONGEST = 60;
const MOST = 300;
const SENTENCE = /[^。！？；]{1,200}[。！？；]?/g;
const CLAUSE = /[^，：]{1,200}[，：]?/g;
/** Numbers differ from year to year; what stands around them recurs. */
const NUMBERS = /\d[\d.,，]{0,12}|[〇一二三四五六七八九十百千]{2,8}(?=[个项条次名人场])/g;

interface Count {
  readonly kind: Recurring["kind"];
  readonly text: string;
  reports: number;
  /** The last report counted, so that each counts once. */
  last: number;
}

/** A count of nothing yet. */
export function createRecurrence(): Recurrence {
  const counts = new Map<string, Count>();
  let reports = 0;
  const count = (kind: Recurring["kind"], text: string): void => {
    const key = `${kind} ${text.replace(NUMBERS, "0").replace(/[，。；：！？]$/, "")}`;
    const known = counts.get(key);
    if (!known) counts.set(key, { kind, text, reports: 1, last: reports });
    else if (known.last !== reports) {
      known.reports += 1;
      known.last = reports;
    }
  };
  return {
    add(report) {
      reports += 1;
      const headings = new Set<number>();
      for (const { kind, title, name } of report.outline) {
        if (kind !== "heading" && kind !== "title") continue;
        headings.add(name.line);
        if (kind === "heading" && fits(title, SHORTEST_HEADING, LONGEST_HEADING)) count("heading", title);
      }
      report.facts.forEach(({ paragraph, heading }, line) => {
        if (paragraph.role !== "prose") return;
        const from = headings.has(line) && heading ? heading.title.end + 1 : 0;
        for (const sentence of partsOf(paragraph.text.slice(from).trim())) count("sentence", sentence);
      });
    },
    found: () => withoutParts([...counts.values()].filter((one) => one.reports > 1)).slice(0, MOST),
  };
}

/** The sentences, and the clauses of sentences of several. */
function partsOf(text: string): string[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) => {
    const clauses = sentence.match(CLAUSE) ?? [];
    const parts = clauses.length > 1 ? [sentence, ...clauses] : [sentence];
    return parts.map((part) => part.trim()).filter((part) => fits(part, SHORTEST, LONGEST));
  });
}

function fits(text: string, least: number, most: number): boolean {
  return text.length >= least && text.length <= most && /^\p{Script=Han}|^[“《]/u.test(text);
}

/** A clause that recurs only as a part of a sentence that recurs as often says nothing new. */
function withoutParts(counts: readonly Count[]): Recurring[] {
  const sorted = counts.toSorted((a, b) => b.reports - a.reports || b.text.length - a.text.length);
  const kept: Count[] = [];
  for (const one of sorted) {
    const part = kept.some(
      (whole) => whole.reports === one.reports && whole.kind === one.kind && whole.text.includes(one.text),
    );
    if (!part) kept.push(one);
    if (kept.length >= MOST) break;
  }
  return kept.map(({ kind, text, reports }) => ({ kind, text, reports }));
}
