// Tells headings from numbers that only open a line, by the numbers around them: 二、三季度工作打算, 1 总则.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";

/**
 * The lines whose numeral lists on and heads nothing. It heads a section where it counts on from the heading of its form
 * before it (being one, where it is the first and the next counts on from it), and the next one does not bear its number. `titles`
 * are lines at which a document begins. Linear.
 */
export function listedNumerals(
  facts: readonly ParagraphFacts[],
  titles: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const listed = new Set<number>(spacedNumbers(facts, titles));
  const waiting: number[] = [];
  let last = 0;
  const decide = (next: number) => {
    for (const [i, line] of waiting.entries()) {
      const value = valueAt(facts, line);
      const behind = waiting[i + 1] === undefined ? next : valueAt(facts, waiting[i + 1] as number);
      const counts = behind !== value && value === last + 1 && (value > 1 || behind === 2);
      if (counts) last = value;
      else listed.add(line);
    }
    waiting.length = 0;
  };
  facts.forEach(({ heading }, line) => {
    if (titles.has(line)) {
      decide(0);
      last = 0;
    } else if (heading?.style !== "han") return;
    else if (heading.mayList) waiting.push(line);
    else {
      decide(heading.value);
      last = heading.value;
    }
  });
  decide(0);
  return listed;
}

function valueAt(facts: readonly ParagraphFacts[], line: number): number {
  return facts[line]?.heading?.value ?? 0;
}

/**
 * The lines with an Arabic number and a space or nothing behind it (1 总则) that head nothing: they do where 1.1 comes next, and
 * where they count on from one that does (5 附则); so does 1.3分级分类 where it counts on from 1.2.
 */
function spacedNumbers(
  facts: readonly ParagraphFacts[],
  titles: ReadonlyMap<number, unknown>,
): readonly number[] {
  const listed: number[] = [];
  let waiting = -1;
  let last = 0;
  let part = 0;
  facts.forEach(({ heading }, line) => {
    if (titles.has(line)) part = 0;
    if (!heading) return;
    if (heading.style === "arabic" || heading.style === "han") part = 0;
    if (heading.style === "decimal2") {
      if (!heading.mayList || heading.value === part + 1) part = heading.value;
      else {
        listed.push(line);
        return;
      }
    }
    if (waiting >= 0 && heading.style === "decimal2" && heading.value === 1) {
      last = valueAt(facts, waiting);
      listed.pop();
    }
    waiting = -1;
    if (heading.style !== "arabic" || !heading.mayList) return;
    if (heading.value === last + 1 && last > 0) last = heading.value;
    else {
      waiting = line;
      listed.push(line);
    }
  });
  return listed;
}
