// Finds points of one run that change between 是 and 要: 一是…二要…三要….
import { NOTHING } from "../../report/part.ts";
import type { PointWord } from "../../report/pointRows.ts";
import type { Rule } from "../rule.ts";
import { beside, named, numberPlace, quoted } from "./numberingRule.ts";

/** A run whose words change. */
export const pointVerbs: Rule = {
  id: "numbering/point-verbs",
  severity: "hint",
  title: "要点用词前后不一",
  why: "同一处列举的“一是”“二是”或“一要”“二要”应当用同一个词：“是”讲情况，“要”提要求，混用会让句式散乱。",
  examples: {
    flags: [
      "⟦一是⟧抓学习。坚持学。\n二要抓检查。坚持查。\n三要抓整改。坚持改。",
      "主要做法：一是抓学习；二是抓检查；⟦三要⟧抓整改；四是抓评比。",
      "一要抓学习；⟦二是⟧抓检查；三要抓整改。",
    ],
    allows: [
      "一是抓学习；二是抓检查；三是抓整改。",
      "一要抓学习；二要抓检查；三要抓整改。",
      "成效：一是学得深；二是查得严；三是改得实。打算：一要接着学；二要接着查；三要接着改。",
      "一是抓学习；二要抓检查。",
    ],
  },
  reads: NOTHING,
  uses: ({ pointRows }) => [pointRows],
  *check({ pointRows }) {
    for (const row of pointRows) {
      if (isUniform(row)) continue;
      for (const run of runsOf(row)) {
        const [odd, model] = oddOne(run);
        if (!odd || !model) continue;
        const place = numberPlace(odd);
        const text = odd.number.slice(0, -1) + model.number.slice(-1);
        const message = `${quoted(odd.number)}与${named(model)}用词不一，同一处列举宜统一为${quoted(text)}`;
        yield {
          ...place,
          message,
          fixes: [{ title: `改为${quoted(text)}`, edits: [{ place, text }] }],
          related: beside(model, "同一处列举的"),
        };
      }
    }
  },
};

/** The usual case: 是 throughout, or 要. */
function isUniform(row: readonly PointWord[]): boolean {
  const verb = row[0]?.number.slice(-1) ?? "";
  return row.every(({ number }) => number.endsWith(verb));
}

/** The runs 一, 二, 三 … without a gap, of three or more. */
function runsOf(row: readonly PointWord[]): readonly (readonly PointWord[])[] {
  const runs: PointWord[][] = [];
  for (const point of row) {
    if (point.family !== "shi") continue;
    const run = runs.at(-1);
    if (run && run.length + 1 === point.value) run.push(point);
    else if (point.value === 1) runs.push([point]);
  }
  return runs.filter(({ length }) => length > 2);
}

/** The one point whose verb differs from that of all others, and one of the others. */
function oddOne(run: readonly PointWord[]): readonly (PointWord | undefined)[] {
  const isYao = ({ number }: PointWord) => number.endsWith("要");
  const count = run.filter(isYao).length;
  if (count === 1) return [run.find(isYao), run.find((point) => !isYao(point))];
  if (count === run.length - 1) return [run.find((point) => !isYao(point)), run.find(isYao)];
  return [];
}
