// The segmenter's own process: how soon it answers first, what it holds then and after the hovers of a day.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { GIVES_BACK } from "../../server/src/node/jieba.ts";
import type { Answer, Question } from "../../server/src/node/segmenterWorker.ts";
import { type Figure, figureOf } from "./figures.ts";
import { median } from "./median.ts";
import type { Programs } from "./programs.ts";
import { memoryOf } from "./server.ts";
import { reportText } from "./text.ts";

const PART = "分词";
const RUNS = 5;
const CHARACTERS = 6000;
const FIRST_ANSWER_MS = 300;
const MEMORY_MB = 60;

/** Measures the process as it ships, asked one sentence at a time, as hovers do. */
export async function segmenting({ segmenter }: Programs): Promise<Figure[]> {
  const sentences = reportText(CHARACTERS).match(/[^。\n]+/g) ?? [];
  const runs: Awaited<ReturnType<typeof asked>>[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await asked(segmenter, sentences));
  const figure = (name: string, unit: Figure["unit"]) => figureOf(PART, name, CHARACTERS, unit);
  return [
    figure("启动到首次回答", "毫秒")(median(runs.map(({ first }) => first)), FIRST_ANSWER_MS),
    figure("首次回答后的内存", "MB")(median(runs.map(({ atFirst }) => atFirst.now)), MEMORY_MB),
    figure("逐句问过以后的内存", "MB")(median(runs.map(({ atLast }) => atLast.now)), MEMORY_MB),
    figure("其中自己独占的", "MB")(median(runs.map(({ atLast }) => atLast.own))),
  ];
}

async function asked(program: string, sentences: readonly string[]) {
  const begun = performance.now();
  const child = fork(program, [join(program, "..", "..", "dict"), "nodejieba"], {
    execArgv: [],
    env: { ...process.env, ...GIVES_BACK },
  });
  await answered(child, sentences[0] ?? "");
  const first = performance.now() - begun;
  const atFirst = memoryOf(child);
  for (const sentence of sentences) await answered(child, sentence);
  const atLast = memoryOf(child);
  child.kill();
  await once(child, "close");
  return { first, atFirst, atLast };
}

async function answered(child: ChildProcess, text: string): Promise<void> {
  child.send({ id: 0, texts: [text] } satisfies Question);
  const [answer] = (await once(child, "message")) as [Answer];
  if (answer.failed !== undefined) throw new Error(answer.failed);
}
