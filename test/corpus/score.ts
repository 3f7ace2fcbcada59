// Scores what an analysis found in a draft against the draft's labels: pure functions over plain data.
import type { Labels, MetricLabel, Place } from "./labels.ts";
import { at, labelSpan, match, overlap, overlapShare, type Range, span } from "./match.ts";

/** The part of one line of `analyze --format jsonl` that is scored. */
export type Analysis = {
  outline: readonly FoundNode[];
  placeholders: readonly { kind: string; text: string; range: Range }[];
  metrics: readonly FoundMetric[];
  diagnostics: readonly { code: string; message: string; range: Range }[];
};
type FoundNode = {
  kind: string;
  number: string;
  title: string;
  depth: number;
  range: Range;
  selectionRange: Range;
};
type FoundMetric = {
  text: string;
  value: number;
  unit: string;
  bound: string;
  change: string;
  subject: string;
  range: Range;
};

/**
 * One scored kind. Finds (`outline.heading`, `placeholders` …) have precision, recall and F1 as `value`;
 * properties of the right finds (`metrics.unit`, `outline.heading.depth` …) have a share, and `found` = `wanted`.
 */
export type Row = {
  kind: string;
  wanted: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  value: number;
  missed: string[];
  extra: string[];
};

/** The rows of one draft, in a fixed order; a kind that is neither labelled nor found has no row. */
export function score(labels: Labels, analysis: Analysis): Row[] {
  const settled = <K extends keyof Analysis>(list: K): Analysis[K][number][] => {
    const open = (labels.open ?? []).filter(({ of }) => of === list).map(labelSpan);
    return analysis[list].filter(({ range }) => !open.some((place) => overlap(place, span(range)) > 0));
  };
  return [
    ...OUTLINE_KINDS.flatMap((kind) => scoreOutline(kind, labels, settled("outline"))),
    ...scorePlaceholders(labels, settled("placeholders")),
    ...scoreMetrics(labels, settled("metrics")),
    ...scoreDefects(labels, settled("diagnostics")),
  ];
}

/** The rows of one draft, or of several added up, under a name. */
export type Scored = { name: string; rows: Row[] };

/** The rows of several drafts added up by kind; each note says which draft it comes from. */
export function total(drafts: readonly Scored[]): Row[] {
  const byKind = new Map<string, Row>();
  for (const { name, rows } of drafts) {
    const named = (note: string) => `${name}:${note}`;
    for (const row of rows) {
      const sum = byKind.get(row.kind);
      const part = { ...row, missed: row.missed.map(named), extra: row.extra.map(named) };
      byKind.set(row.kind, sum ? addUp(sum, part) : part);
    }
  }
  return [...byKind.values()];
}

const OUTLINE_KINDS = ["title", "heading", "point", "toc", "lead"];

function scoreOutline(kind: string, labels: Labels, outline: readonly FoundNode[]): Row[] {
  const wanted = labels.outline.filter((node) => node.kind === kind);
  const found = outline.filter((node) => node.kind === kind);
  const numbered = kind !== "title" && kind !== "lead";
  const { pairs, missed, extra } = match(wanted, found, (w, f) => {
    if (w.line !== f.selectionRange.start.line + 1) return 0;
    if (numbered && plainNumber(w.number) !== plainNumber(f.number)) return 0;
    return Math.abs(w.col - f.selectionRange.start.character) < 6 ? 2 : 1;
  });
  const row = findRow(`outline.${kind}`, wanted.length, found.length, pairs.length);
  const notes = {
    missed: missed.map((w) => `${w.line}:${w.col} ${w.number}${w.title}`),
    extra: extra.map((f) => `${at(f.selectionRange)} ${f.number}${f.title}`),
  };
  const note = ([w, f]: (typeof pairs)[number]) =>
    `${w.line}:${w.col} ${w.depth} ${w.number}${w.title} ← ${f.depth} ${f.number}${f.title}`;
  const shares = [shareRow(`outline.${kind}.depth`, pairs, ([w, f]) => w.depth === f.depth, note)];
  if (kind !== "point") {
    const sameTitle = ([w, f]: (typeof pairs)[number]) => plainTitle(w.title) === plainTitle(f.title);
    shares.push(shareRow(`outline.${kind}.title`, pairs, sameTitle, note));
  }
  return rowsOf({ ...row, ...notes }, shares);
}

function scorePlaceholders({ placeholders: wanted }: Labels, found: Analysis["placeholders"]): Row[] {
  const { pairs, missed, extra } = match(wanted, found, (w, f) => overlap(labelSpan(w), span(f.range)));
  // A label may be found in pieces (a line of residue in two): a piece is not wrong.
  const wrong = extra.filter((f) => !wanted.some((w) => overlap(labelSpan(w), span(f.range)) > 0));
  const row = findRow("placeholders", wanted.length, pairs.length + wrong.length, pairs.length);
  const notes = {
    missed: missed.map((w) => `${w.line}:${w.col} ${w.kind} ${w.text}`),
    extra: wrong.map((f) => `${at(f.range)} ${f.kind} ${f.text}`),
  };
  const kind = shareRow(
    "placeholders.kind",
    pairs,
    ([w, f]) => w.kind === f.kind,
    ([w, f]) => `${w.line}:${w.col} ${w.text}: ${w.kind} ← ${f.kind}`,
  );
  return rowsOf({ ...row, ...notes }, [kind]);
}

type MetricPair = [MetricLabel, FoundMetric];

const METRIC_SHARES: [string, (pair: MetricPair) => boolean][] = [
  ["value", ([w, f]) => Math.abs(f.value - w.value) <= 1e-9 * Math.max(1, Math.abs(w.value))],
  ["unit", ([w, f]) => plainUnit(w.unit) === plainUnit(f.unit)],
  ["bound", ([w, f]) => (w.bound === "") === (f.bound === "")],
  ["change", ([w, f]) => (w.change === "") === (f.change === "")],
  ["subject", ([w, f]) => sameSubject(w.subject, f.subject)],
];

function scoreMetrics({ metrics: wanted }: Labels, found: readonly FoundMetric[]): Row[] {
  const { pairs, missed, extra } = match(wanted, found, (w, f) => {
    const share = overlapShare(labelSpan(w), span(f.range));
    return share >= 0.5 ? share : 0;
  });
  const row = findRow("metrics", wanted.length, found.length, pairs.length);
  const notes = {
    missed: missed.map((w) => `${w.line}:${w.col} ${w.text} (${w.subject})`),
    extra: extra.map((f) => `${at(f.range)} ${f.text}`),
  };
  const shares = METRIC_SHARES.map(([name, same]) => {
    const settled = pairs.filter(([w]) => w[name as keyof MetricLabel] !== "?");
    const note = ([w, f]: MetricPair) =>
      `${w.line}:${w.col} ${w.text}: “${w[name as keyof MetricLabel]}” ← “${f[name as keyof FoundMetric]}”`;
    return shareRow(`metrics.${name}`, settled, same, note);
  });
  return rowsOf({ ...row, ...notes }, shares);
}

/** A slip counts as found where any diagnostic that is not about a placeholder touches it, or is next to it. */
function scoreDefects({ defects: wanted }: Labels, diagnostics: Analysis["diagnostics"]): Row[] {
  const found = diagnostics.filter((d) => !d.code.includes("placeholder"));
  const touches = (w: Place & { kind: string }, f: (typeof found)[number]) => {
    if (isHalfWidth(w.kind)) return w.line === f.range.start.line + 1 && isHalfWidth(f.code);
    const label = labelSpan(w);
    return overlap({ ...label, from: label.from - 1, to: label.to + 1 }, span(f.range)) > 0;
  };
  const hit = wanted.filter((w) => found.some((f) => touches(w, f)));
  const wrong = found.filter((f) => !wanted.some((w) => touches(w, f)));
  const row = findRow("defects", wanted.length, found.length, hit.length, found.length - wrong.length);
  const notes = {
    missed: wanted
      .filter((w) => !hit.includes(w))
      .map((w) => `${w.line}:${w.col} ${w.kind} ${w.text} → ${w.fix}`),
    extra: wrong.map((f) => `${at(f.range)} ${f.code} ${f.message}`),
  };
  return rowsOf({ ...row, ...notes }, []);
}

const HALF_WIDTH: Record<string, string> = { "（": "(", "）": ")", "．": ".", "，": "," };
const plainNumber = (number: string) =>
  number
    .trim()
    .replace(/[（）．，]/g, (mark) => HALF_WIDTH[mark] ?? mark)
    .replace(/[是要]$/, "")
    .replace(/[.、\s]+$/, "");
const plainTitle = (title: string) => title.trim().replace(/[\s。：:；;，,、]+$/, "");
/** ％ and % are one unit, and 个 before another measure word (个百分点, 个月) is no part of it. */
const plainUnit = (unit: string) => unit.replace("％", "%").replace(/^个(?=.)/, "");
const isHalfWidth = (kind: string) => /half-?width/.test(kind);

/** A subject may be found a little longer than the shortest phrase, or as a part of it. */
function sameSubject(wanted: string, found: string): boolean {
  if (wanted === "" || wanted === found) return true;
  if (found.length >= 2 && wanted.includes(found)) return true;
  return found.includes(wanted) && found.length <= wanted.length + 8;
}

/** `rightFound` where several finds may be right for one label. */
function findRow(kind: string, wanted: number, found: number, right: number, rightFound = right): Row {
  const precision = found ? rightFound / found : 1;
  const recall = wanted ? right / wanted : 1;
  const value = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { kind, wanted, found, right, precision, recall, value, missed: [], extra: [] };
}

function shareRow<P>(
  kind: string,
  pairs: readonly P[],
  same: (p: P) => boolean,
  note: (p: P) => string,
): Row {
  const missed = pairs.filter((pair) => !same(pair)).map(note);
  return { ...findRow(kind, pairs.length, pairs.length, pairs.length - missed.length), missed };
}

/** A kind that is neither labelled nor found says nothing; a share of no pairs neither. */
function rowsOf(row: Row, shares: Row[]): Row[] {
  return row.wanted + row.found === 0 ? [] : [row, ...shares.filter((share) => share.wanted > 0)];
}

function addUp(a: Row, b: Row): Row {
  const rightFound = Math.round(a.precision * a.found + b.precision * b.found);
  return {
    ...findRow(a.kind, a.wanted + b.wanted, a.found + b.found, a.right + b.right, rightFound),
    missed: [...a.missed, ...b.missed],
    extra: [...a.extra, ...b.extra],
  };
}
