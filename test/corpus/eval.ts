// `npm run eval`: scores the labelled drafts, ours and those beside the project, and prints one table; below the drafts
// their totals with each way to split words: none, jieba, and the runtime's, which stands in for jieba.
//   --show DRAFT KIND   lists what was missed (-) and what was found too much (+); DRAFT may be `own` or `shared`
//   --raise             writes the floors of the corpus test, upward only
import { parseArgs } from "node:util";
import { wordsByRuntime } from "../../server/src/adapters/fallback.ts";
import { analyzeFile } from "../../server/src/analyze.ts";
import type { Segmenter } from "../../server/src/core/ports.ts";
import { createSegmenter } from "../../server/src/node/segmenter.ts";
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
else console.log(table([...own, ...shared, ...(await totalsByWords())]));
if (values.raise) raiseFloors(own.at(-1)?.rows ?? []);

/** The totals once more, with jieba and with the runtime's words. */
async function totalsByWords(): Promise<Scored[]> {
  const jieba = createSegmenter({ log: (message) => console.error(message) });
  const runtime: Segmenter = { words: async (texts) => texts.map(wordsByRuntime) };
  const totals: Scored[] = [];
  for (const [words, segmenter] of Object.entries({ jieba, runtime })) {
    for (const [name, drafts] of Object.entries({ own: ownDrafts(), shared: sharedDrafts() })) {
      const rows = (await scoreAll(name, drafts, segmenter)).at(-1)?.rows;
      if (rows) totals.push({ name: `${name}, ${words}`, rows });
    }
  }
  await jieba.dispose();
  return totals;
}

/** The drafts' rows and, last, their total; nothing where there are no drafts. */
async function scoreAll(name: string, drafts: LabelledDraft[], segmenter?: Segmenter): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const { file, text, labels } of drafts) {
    scored.push({
      name: file,
      rows: score(labels, await analyzeFile(file, text, segmenter && { segmenter })),
    });
  }
  return scored.length === 0 ? [] : [...scored, { name, rows: total(scored) }];
}

function show(scored: Scored[], draft: string, kind: string): void {
  const rows = scored.filter(({ name }) => name.startsWith(draft)).flatMap(({ rows }) => rows);
  console.log(notes(rows.filter((row) => row.kind.startsWith(kind))) || "nothing missed, nothing too much");
}
