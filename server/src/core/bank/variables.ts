// The named variables of a whole document: 年份, 单位 and 日期, which whoever inserts it knows or leaves to be filled in.

/** What the variables stand for, each in snippet syntax: 2026, 【填写：本单位】, 2026年11月22日. */
export interface Variables {
  readonly 年份: string;
  readonly 单位: string;
  readonly 日期: string;
}

const NAMED = /\$\{(年份|单位|日期)\}/g;
// The last kind, a variable of the editor with a transform, has a $1 of its own.
const STOP = /\$\{(\d+)(?=[:|])|\$(\d+)|\$\{(年份|单位)\}|\$\{[A-Z_]+\/[^{}]*\}/g;

/**
 * The lines as a snippet: 日期 becomes text, 年份 and 单位 become tab stops, one for all the places of each, and the
 * tab stops are numbered anew in the order in which they first stand.
 */
export function withVariables(lines: readonly string[], values: Variables): string[] {
  const numbers = new Map<string, number>();
  const texts = lines.map((line) =>
    line.replace(STOP, (found, own?: string, mirror?: string, name?: keyof Variables) => {
      const key = name ?? own ?? mirror;
      if (key === undefined) return found;
      const first = !numbers.has(key);
      if (first) numbers.set(key, numbers.size + 1);
      const number = numbers.get(key);
      if (own) return `\${${number}`;
      return name && first ? `\${${number}:${values[name]}}` : `$${number}`;
    }),
  );
  return texts.map((line) => line.replace(NAMED, (_, name: keyof Variables) => values[name]));
}
