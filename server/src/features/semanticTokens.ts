// Semantic tokens for plain text: section numbers, points, placeholders, figures and quoted names.
import type { Range, SemanticTokens } from "vscode-languageserver-types";
import { nameEnd } from "../core/facts/metrics/metricQuotes.ts";
import type { Report } from "../core/report/report.ts";
import type { Place, Span } from "../core/text/span.ts";
import { TOKEN_TYPES } from "./offers.ts";

type TokenType = `${(typeof TOKEN_TYPES)[number]}`;
const TYPES: readonly TokenType[] = TOKEN_TYPES;

interface Token extends Span {
  readonly type: TokenType;
}

/**
 * The tokens of a report, or of the lines that a range touches, in LSP's relative encoding; null for Markdown, which
 * its grammar colours.
 */
export function semanticTokens(report: Report, range?: Range): SemanticTokens | null {
  if (report.draft.syntax === "markdown") return null;
  const from = range?.start.line ?? 0;
  const to = Math.min(range?.end.line ?? Number.POSITIVE_INFINITY, report.facts.length - 1);
  const marked = tokensByLine(report, from, to);
  const data: number[] = [];
  let last = { line: 0, start: 0 };
  for (let line = from; line <= to; line++) {
    for (const { start, end, type } of lineTokens(report, line, marked.get(line) ?? [])) {
      const sameLine = line === last.line;
      data.push(line - last.line, sameLine ? start - last.start : start, end - start, TYPES.indexOf(type), 0);
      last = { line, start };
    }
  }
  return { data };
}

function tokensByLine(report: Report, from: number, to: number): Map<number, Token[]> {
  const lines = new Map<number, Token[]>();
  const add = ({ line, start, end }: Place, type: TokenType) => {
    if (line < from || line > to || end <= start) return;
    const tokens = lines.get(line);
    if (tokens) tokens.push({ start, end, type });
    else lines.set(line, [{ start, end, type }]);
  };
  for (const place of report.placeholders) add(place, "macro");
  for (const { kind, name, number } of report.outline) {
    add({ ...name, end: name.start + number.length }, kind === "point" ? "type" : "keyword");
  }
  for (const place of report.metrics) add(place, "number");
  return lines;
}

/** A line's tokens in order, none overlapping: of two that overlap the first stays, and quotations go around them. */
function lineTokens(report: Report, line: number, marked: readonly Token[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const token of [...marked].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (token.start >= (tokens.at(-1)?.end ?? 0)) tokens.push(token);
  }
  const paragraph = report.draft.paragraphs[line];
  const quotes = paragraph?.role === "prose" ? quotations(paragraph.text) : [];
  return quotes.length === 0 ? tokens : around(tokens, quotes);
}

function around(tokens: readonly Token[], quotes: readonly Span[]): readonly Token[] {
  const all = [...tokens];
  let next = 0;
  for (const quote of quotes) {
    let start = quote.start;
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (let token = tokens[next]; token && token.start < quote.end; token = tokens[++next]) {
      if (token.start > start) all.push({ start, end: token.start, type: "string" });
      start = token.end;
    }
    if (start < quote.end) all.push({ start, end: quote.end, type: "string" });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Quoted and titled names, marks included; a quotation of a whole sentence is none, nor is one without its end. */
function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let after = 0;
  for (const { index } of text.matchAll(/[“《「『]/g)) {
    const end = index < after ? 0 : nameEnd(text, index);
    if (end === 0) continue;
    spans.push({ start: index, end });
    after = end;
  }
  return spans;
}
