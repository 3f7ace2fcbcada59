// From nothing to an open draft: the server's start beside the no-work server's, the first answers, the memory held.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
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
  for (const program of [programs.server, programs.reading]) forgetCompiled(program);
  const ours: Awaited<ReturnType<typeof opened>>[] = [];
  const floors: Awaited<ReturnType<typeof opened>>[] = [];
  const readings: number[] = [];
  // The first time of all, with nothing kept of what was compiled, is told apart.
  for (let run = 0; run <= RUNS; run++) {
    floors.push(await opened(programs.canned, ["--symbols=1", "--diagnostics=1"], false, text));
    ours.push(await opened(programs.server, [], true, text));
    const args = [programs.reading, REPORT, String(size)];
    readings.push(
      (JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as FreshReading).read,
    );
  }
  const [first, ...later] = ours;
  const [firstReading, ...laterReadings] = readings;
  const figure = (name: string, unit: Figure["unit"], ...values: [value?: number, limit?: number]) =>
    figureOf(PART, name, size, unit)(values[0] ?? Number.NaN, values[1]);
  const ready = median(later.map((run) => run.ready));
  const leastReady = median(floors.map((run) => run.ready));
  return [
    figure("启动到就绪", "毫秒", ready),
    figure("装上后头一次启动到就绪", "毫秒", first?.ready),
    figure("空转服务器启动到就绪", "毫秒", leastReady),
    figure("启动与空转之比", "倍", ready / leastReady, READY_RATIO),
    figure("打开到首次标出问题", "毫秒", median(later.map((run) => run.answered)), FIRST_DIAGNOSTICS[size]),
    figure("装上后头一次打开到首次标出问题", "毫秒", first?.answered),
    figure("新进程里首次分析", "毫秒", median(laterReadings), FIRST_ANALYSIS[size]),
    figure("装上后头一次在新进程里分析", "毫秒", firstReading),
    figure("打开后的内存", "MB", median(later.map((run) => run.memory.now)), MEMORY[size]),
    figure("其中自己独占的", "MB", median(later.map((run) => run.memory.own))),
    figure("其间的峰值内存", "MB", median(later.map((run) => run.memory.peak))),
    figure("空转服务器的内存", "MB", median(floors.map((run) => run.memory.now))),
    figure("空转服务器独占的", "MB", median(floors.map((run) => run.memory.own))),
  ];
}

/** As if just installed. */
function forgetCompiled(program: string): void {
  rmSync(join(dirname(program), "compiled"), { recursive: true, force: true });
}

/** A server's life up to its first diagnostics and symbols. */
async function opened(program: string, args: readonly string[], pulls: boolean, text: string) {
  const server = await startServer(program, args, pulls);
  const begun = performance.now();
  await Promise.all([server.open(text), server.diagnostics()]);
  const answered = performance.now() - begun;
  await server.symbols();
  const memory = server.memory();
  await server.stop();
  return { ready: server.ready, answered, memory };
}
