// From a change to the symbols and to the diagnostics, over stdio, in turns with servers that send ready-made answers.
import type { DocumentSymbol } from "vscode-languageserver/node";
import { KINDS, type Kind } from "./edits.ts";
import { type Figure, figureOf } from "./figures.ts";
import { median, quantile } from "./median.ts";
import type { Programs } from "./programs.ts";
import { type Server, startServer } from "./server.ts";

const PART = "改动到回答";
/** The most steps of a kind; the fewest, once they have taken this many milliseconds. */
const STEPS = 800;
const ENOUGH = 30;
const LONG = 8_000;
/** The part of the steps that only warms the servers up. */
const WARMING = 0.5;
/** What p99 may be, by length, in milliseconds. */
const P99_LIMITS: Readonly<Record<number, number>> = { 6000: 5, 50000: 5, 1000000: 25 };
const RATIO_LIMIT = 1.3;

/** Measures a text of about `size` characters. */
export async function keystrokes(
  text: string,
  size: number,
  { server, canned }: Programs,
): Promise<Figure[]> {
  const counting = await startServer(server, [], true);
  await counting.open(text);
  const symbols = count(await counting.symbols());
  const report = (await counting.diagnostics()) as { items?: unknown[] };
  const found = report.items?.length ?? 0;
  await counting.stop();

  const answers = {
    符号: {
      ours: await startServer(server, [], true),
      floor: await startServer(canned, [`--symbols=${symbols}`], false),
      ask: (of: Server) => of.symbols(),
    },
    问题: {
      ours: await startServer(server, [], true),
      floor: await startServer(canned, [`--diagnostics=${Math.max(1, found)}`], false),
      ask: (of: Server) => of.diagnostics(),
    },
  };
  const figures: Figure[] = [
    { part: PART, name: "符号", characters: size, unit: "个", value: symbols },
    { part: PART, name: "问题", characters: size, unit: "个", value: found },
  ];
  for (const [answer, { ours, floor, ask }] of Object.entries(answers)) {
    for (const each of [ours, floor]) await each.open(text);
    const lines = text.split("\n");
    for (const [kind, make] of Object.entries(KINDS)) {
      const times = await inTurns(lines, make, [ours, floor], ask);
      const [mine, least] = [median(times[0]), median(times[1])];
      const figure = (name: string, unit: Figure["unit"], ...values: [value: number, limit?: number]) =>
        figures.push(figureOf(PART, `${kind}→${answer} ${name}`, size, unit)(...values));
      figure("p50", "毫秒", mine);
      figure("p99", "毫秒", quantile(times[0], 0.99), P99_LIMITS[size]);
      figure("空转 p50", "毫秒", least);
      figure("空转 p99", "毫秒", quantile(times[1], 0.99));
      figure("与空转之比", "倍", mine / least, RATIO_LIMIT);
    }
    for (const each of [ours, floor]) await each.stop();
  }
  return figures;
}

/** Makes one edit after another in both servers, now the one first, now the other; gives each one's milliseconds. */
async function inTurns(
  lines: string[],
  make: Kind,
  servers: readonly [Server, Server],
  ask: (of: Server) => Promise<unknown>,
): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  const begun = performance.now();
  for (let step = 0; step < STEPS; step++) {
    // After an even number of steps what is pasted or replaced has been undone.
    if (step % 2 === 0 && step >= ENOUGH && performance.now() - begun > LONG) break;
    const changes = make(lines, step);
    for (const i of step % 4 < 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      // Together: what waits for a push must wait before the change is sent.
      await Promise.all([servers[i].change(changes), ask(servers[i])]);
      times[i].push(performance.now() - start);
    }
  }
  const warm = (all: number[]) => all.slice(Math.floor(all.length * WARMING));
  return [warm(times[0]), warm(times[1])];
}

function count(symbols: readonly DocumentSymbol[]): number {
  return symbols.reduce((sum, { children }) => sum + 1 + count(children ?? []), 0);
}
