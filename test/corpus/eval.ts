// `npm run eval`: scores the labelled drafts, ours and those beside the project, and prints one table.
//   --show DRAFT KIND   lists what was missed (-) and what was found too much (+); DRAFT may be `own` or `shared`
//   --raise             writes the floors of the corpus test, upward only
import { parseArgs } from "node:util";
import { analyzeFile } from "../../server/src/analyze.ts";
import { raiseFloors } from "./floors.ts";
import { type LabelledDraft, ownDrafts, sharedDrafts } from "./labels.ts";
import { type Scored, score, total } from "./score.ts";
import { notes, table } from "./table.ts";

const { values, positionals } = parseArgs({
  options: { show: { type: "boolean" }, raise: { type: "boolean" } },
  allowPositionals: true,
});
const own = await scoreAll("own", ownDrafts());
const shared = await scoreAll("shared", sharedDrafts());
if (values.show) show([...own, ...shared], positionals[0] ?? "own", positionals[1] ?? "");
else console.log(table([...own, ...shared]));
if (values.raise) raiseFloors(own.at(-1)?.rows ?? []);

/** The drafts' rows and, last, their total; nothing where there are no drafts. */
async function scoreAll(name: string, drafts: LabelledDraft[]): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const { file, text, labels } of drafts) {
    scored.push({ name: file, rows: score(labels, await analyzeFile(file, text)) });
  }
  return scored.length === 0 ? [] : [...scored, { name, rows: total(scored) }];
}

function show(scored: Scored[], draft: string, kind: string): void {
  const rows = scored.filter(({ name }) => name.startsWith(draft)).flatMap(({ rows }) => rows);
  console.log(notes(rows.filter((row) => row.kind.startsWith(kind))) || "nothing missed, nothing too much");
}
