// Finds what the writer's own patterns call unfinished, on an engine whose time is linear in the text.
import { RE2JS } from "re2js";
import type { MarkerFinder } from "../core/ports.ts";
import type { Span } from "../core/text/span.ts";

/** A longer pattern is a mistake, or written to keep the engine busy. */
const LONGEST_PATTERN = 500;
const MOST_PATTERNS = 50;

/** A finder for the patterns that can be read; `problems` name the others, in Chinese. */
export function createMarkerFinder(patterns: readonly string[]): {
  finder: MarkerFinder;
  problems: readonly string[];
} {
  const problems: string[] = [];
  const compiled = patterns.slice(0, MOST_PATTERNS).flatMap((pattern) => {
    const fault = pattern.length > LONGEST_PATTERN ? "太长" : undefined;
    try {
      if (!fault) return [RE2JS.compile(pattern)];
    } catch (error) {
      problems.push(problem(pattern, `写法有误（${error instanceof Error ? error.message : error}）`));
      return [];
    }
    problems.push(problem(pattern, fault));
    return [];
  });
  if (patterns.length > MOST_PATTERNS) {
    problems.push(`设置 gongwen.placeholderPatterns 最多写 ${MOST_PATTERNS} 条，后面的没有使用。`);
  }
  return { finder: { markers: (text) => compiled.flatMap((each) => spansOf(each, text)) }, problems };
}

/** The matches that are not empty and cut no character in two. */
function spansOf(pattern: ReturnType<typeof RE2JS.compile>, text: string): readonly Span[] {
  const spans: Span[] = [];
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() };
    if (span.end > span.start && isWhole(text, span.start) && isWhole(text, span.end)) spans.push(span);
  }
  return spans;
}

function isWhole(text: string, at: number): boolean {
  return !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function problem(pattern: string, fault: string): string {
  const shown = pattern.length > 40 ? `${pattern.slice(0, 40)}…` : pattern;
  return `设置 gongwen.placeholderPatterns 中的“${shown}”${fault}，这一条没有使用，其余各条照常。`;
}
