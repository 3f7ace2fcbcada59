// A keystroke while a folder of a thousand reports is read, beside one while nothing else goes on.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { REPEATS_REQUEST } from "../../server/src/protocol.ts";
import { type Changes, KINDS } from "./edits.ts";
import { type Figure, figureOf } from "./figures.ts";
import { median, quantile } from "./median.ts";
import type { Programs } from "./programs.ts";
import { type Server, startServer } from "./server.ts";
import { reportText } from "./text.ts";

const PART = "读文件夹时的改动";
const FILES = 1_000;
const CHARACTERS = 10_000;
const STEPS = 400;
/** The part of the steps that only warms the server up. */
const WARMING = 0.2;
/** Nobody types faster. */
const PAUSE_MS = 20;

/** Writes the reports, types in one of the same length, alone and during each kind of work over the folder. */
export async function folder({ server }: Programs): Promise<Figure[]> {
  const path = mkdtempSync(join(tmpdir(), "gongwen-bench-"));
  const text = reportText(CHARACTERS);
  for (let i = 0; i < FILES; i++)
    writeFileSync(join(path, `${i}.txt`), text.replaceAll("。", `，第${i}份。`));
  const uri = pathToFileURL(path).href;
  const running = await startServer(server, [], true, undefined, [uri]);
  const figures: Figure[] = [];
  const figure = (name: string, unit: Figure["unit"], value: number) =>
    figures.push(figureOf(PART, name, CHARACTERS, unit)(value));
  try {
    await running.open(text);
    const lines = text.split("\n");
    const measure = async (name: string, work: (() => Promise<unknown>) | undefined) => {
      const times = await typed(running, lines, work);
      const warm = work ? times : times.slice(times.length * WARMING);
      figure(`${name} p50`, "毫秒", median(warm));
      figure(`${name} p99`, "毫秒", quantile(warm, 0.99));
    };
    await measure("没有别的事", undefined);
    for (const [name, method, params] of [
      ["在文件夹里找章节", "workspace/symbol", { query: "工作" }],
      ["查重复的语句", REPEATS_REQUEST, { folder: uri }],
    ] as const) {
      const start = performance.now();
      await measure(name, () => running.request(method, params));
      figure(`${name}共用`, "毫秒", performance.now() - start);
    }
  } finally {
    await running.stop();
    rmSync(path, { recursive: true });
  }
  return figures;
}

/** Types as long as the work goes on, or a number of times where there is none; the milliseconds of each. */
async function typed(
  server: Server,
  lines: string[],
  work: (() => Promise<unknown>) | undefined,
): Promise<number[]> {
  const times: number[] = [];
  const typing = KINDS.中间打字 as (lines: string[], step: number) => Changes;
  let goesOn = work !== undefined;
  const done = work?.().finally(() => {
    goesOn = false;
  });
  for (let step = 0; work ? goesOn : step < STEPS; step++) {
    const start = performance.now();
    await Promise.all([server.change(typing(lines, step)), server.symbols()]);
    times.push(performance.now() - start);
    await pause(PAUSE_MS);
  }
  await done;
  return times;
}
