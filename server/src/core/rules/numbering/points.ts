// Finds points that are left out, come twice or change their words: 一是…三是…, 首先…其次…第三….
import { type PointFault, pointFaults } from "../../report/pointFaults.ts";
import { withValue } from "../../text/numberText.ts";
import type { Finding, Rule } from "../rule.ts";
import { beside, named, numberPlace, quoted } from "./numberingRule.ts";

/** Points counted wrongly. */
export const points: Rule = {
  id: "numbering/points",
  severity: "warning",
  title: "要点序号有误",
  why: "“一是”“二是”“三是”依次列举，缺一个或重一个，读的人会以为漏了内容；“首先”“其次”与“第一”“第二”是两套说法，一处列举只用一套。",
  examples: {
    flags: [
      "主要做法：一是抓学习；⟦三是⟧抓检查；四是抓整改。",
      "一是抓学习。坚持学。\n二是抓检查。坚持查。\n⟦二是⟧抓整改。坚持改。",
      "存在不足：一是学得不深；二是查得不严；⟦四是⟧改得不实；五是评得不准。",
      "首先，要抓学习。其次，要抓检查。⟦第三⟧，要抓整改。",
      "要把好三关：⟦二是⟧抓检查；三是抓整改。",
    ],
    allows: [
      "主要做法：一是抓学习；二是抓检查；三是抓整改。",
      "学习方面：一是读；二是写。检查方面：一是自查；二是互查。",
      "坚持“一要吃饭，二要建设”的方针。二要统筹。",
      "首先，要抓学习。其次，要抓检查。最后，要抓整改。",
      "一是抓学习。具体为：一是读；二是写。\n二是抓检查。\n三是抓整改。",
      "产值居全国第五、第三，成效明显。",
      "一方面抓学习，二是抓检查，三是抓整改。",
    ],
  },
  *check(report) {
    for (const fault of pointFaults(report)) {
      const { point, previous } = fault;
      const found = { ...numberPlace(point), message: messageFor(fault), fixes: fixesFor(fault) };
      yield previous ? { ...found, related: beside(previous, "前一点是") } : found;
    }
  },
};

function messageFor({ kind, point, previous, expected }: PointFault): string {
  const wanted = quoted(withValue(point.number, expected));
  if (!previous || kind === "first")
    return `这里从${quoted(point.number)}开始列举，缺${wanted}：请补上或顺下来`;
  if (kind === "mixed")
    return `${quoted(point.number)}接在${named(previous)}之后，两套说法混用：请改为“再次”或“最后”`;
  if (kind === "skipped")
    return `${quoted(point.number)}接在${named(previous)}之后，缺${wanted}：请补上或顺下来`;
  const how = previous.value === point.value ? "重复" : "相比倒退了";
  return `${quoted(point.number)}与${named(previous)}${how}，按顺序应为${wanted}`;
}

function fixesFor({ kind, changes }: PointFault): Finding["fixes"] {
  const [first] = changes;
  if (!first || kind === "first") return [];
  const edits = changes.map(({ point, value }) => ({
    place: point.name,
    text: withValue(point.number, value),
  }));
  const rest = edits.length > 1 ? "，其后顺延" : "";
  return [{ title: `改为${quoted(edits[0]?.text ?? "")}${rest}`, edits }];
}
