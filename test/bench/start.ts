// From nothing to an open draft: the server's start beside the no-work server's, the first answers, the memory held.
import { execFileSync } from "node:child_process";
import { type Figure, figureOf } from "./figures.ts";
import type { FreshReading } from "./freshReading.ts";
import { REPORT } from "./hardTexts.ts";
import { median } from "./median.ts";
import type { Programs } from "./programs.ts";
import { startServer } from "./server.ts";

const PART = "启动和内存";
const RUNS = 7;
const READY_RATIO = 1.1;
const FIRST_DIAGNOSTICS: Readonly<Record<number, number>> = { 50000: 60 };
const FIRST_ANALYSIS: Readonly<Record<number, number>> = { 6000: 15 };
const MEMORY: Readonly<Record<number, number>> = { 6000: 60, 1000000: 130 };

/** Measures a text of about `size` characters, ours and the floor turn by turn. */
export async function start(text: string, size: number, programs: Programs): Promise<Figure[]> {
  const ours: Awaited<ReturnType<typeof opened>>[] = [];
  const floors: Awaited<ReturnType<typeof opened>>[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    floors.push(await opened(programs.canned, ["--symbols=1", "--diagnostics=1"], false, text));
    ours.push(await opened(programs.server, [], true, text));
    const args = [programs.reading, REPORT, String(size)];
    first.push((JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as FreshReading).read);
  }
  const figure = (name: string, unit: Figure["unit"], ...values: [value: number, limit?: number]) =>
    figureOf(PART, name, size, unit)(...values);
  const ready = median(ours.map((run) => run.ready));
  const leastReady = median(floors.map((run) => run.ready));
  return [
    figure("启动到就绪", "毫秒", ready),
    figure("空转服务器启动到就绪", "毫秒", leastReady),
    figure("启动与空转之比", "倍", ready / leastReady, READY_RATIO),
    figure("打开到首次标出问题", "毫秒", median(ours.map((run) => run.answered)), FIRST_DIAGNOSTICS[size]),
    figure("新进程里首次分析", "毫秒", median(first), FIRST_ANALYSIS[size]),
    figure("打开后的内存", "MB", median(ours.map((run) => run.memory)), MEMORY[size]),
    figure("其间的峰值内存", "MB", median(ours.map((run) => run.peak))),
    figure("空转服务器的内存", "MB", median(floors.map((run) => run.memory))),
  ];
}

/** A server's life up to its first diagnostics and symbols. */
async function opened(program: string, args: readonly string[], pulls: boolean, text: string) {
  const server = await startServer(program, args, pulls);
  const begun = performance.now();
  await Promise.all([server.open(text), server.diagnostics()]);
  const answered = performance.now() - begun;
  await server.symbols();
  const { now: memory, peak } = server.memory();
  await server.stop();
  return { ready: server.ready, answered, memory, peak };
}
