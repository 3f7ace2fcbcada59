// The whole analysis of a text never seen before in a warm process, beside the floors and the peers.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHARACTERS, type ColdTimes, MIXED, OURS } from "./coldTimes.ts";
import { type Figure, figureOf } from "./figures.ts";
import { median } from "./median.ts";
import type { Programs } from "./programs.ts";

const PART = "从头分析";
const PEERS = fileURLToPath(new URL("peers/", import.meta.url));
/** How many passes of the mixed expression the analysis may take, and the part of a peer's time that it may. */
const PASSES = 10;
const PEER_LIMITS: Readonly<Record<string, number>> = { "autocorrect-node": 1 / 4, zhlint: 1 / 30 };

/** Measures a text of about `size` characters. */
export function cold(text: string, size: number, { cold }: Programs): Figure[] {
  const file = join(dirname(cold), "draft.txt");
  writeFileSync(file, text);
  const out = execFileSync(process.execPath, [cold, file, PEERS], { encoding: "utf8" });
  const { times, beside, missing } = JSON.parse(out) as ColdTimes;
  for (const name of missing) console.log(`没有装 ${name}，略去；装上它：npm ci --prefix test/bench/peers`);
  const figure = (name: string, unit: Figure["unit"], ...values: [value: number, limit?: number]) =>
    figureOf(PART, name, size, unit)(...values);
  const of = (name: string) => median(times[name] ?? [Number.NaN]);
  return [
    ...[CHARACTERS, MIXED, OURS, ...Object.keys(beside)].map((name) => figure(name, "毫秒", of(name))),
    figure("全部分析相当于几遍正则", "倍", of(OURS) / of(MIXED), PASSES),
    ...Object.entries(beside).map(([name, ours]) =>
      figure(`全部分析与 ${name} 之比`, "倍", median(ours) / of(name), PEER_LIMITS[name]),
    ),
  ];
}
