// npm run bench: how long reading a draft takes and what it costs, as one table and as dist/bench.json.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Measures, measure } from "./measure.ts";
import { table } from "./table.ts";
import { reportText } from "./text.ts";

const SIZES = [6_000, 50_000, 1_000_000];
const RUNS = 5;
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const FOLDER = join(DIST, "bench");

const count = (value: number) => value.toLocaleString("en");
const time = (value: number) => value.toFixed(value < 10 ? 2 : 0);
const memory = (bytes: number) => (Number.isNaN(bytes) ? "—" : (bytes / 1e6).toFixed(0));

const COLUMNS: [title: string, key: keyof Measures, shown: (value: number) => string][] = [
  ["字符", "characters", count],
  ["段落", "paragraphs", count],
  ["首次分析", "cold", time],
  ["再次分析", "warm", time],
  ["改开头", "editAtStart", time],
  ["改中间", "editInMiddle", time],
  ["改结尾", "editAtEnd", time],
  ["分析内存", "analysisMemory", memory],
  ["服务启动", "serverReady", time],
  ["首个回答", "firstAnswer", time],
  ["服务内存", "serverMemory", memory],
];

mkdirSync(FOLDER, { recursive: true });
const program = join(FOLDER, "analysis.cjs");
// As it ships: bundled, without the loader that the tests use.
await build({
  entryPoints: [fileURLToPath(new URL("analysis.ts", import.meta.url))],
  outfile: program,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
});
const subject = { program, server: join(DIST, "server", "main.cjs"), folder: FOLDER };
const drafts: Measures[] = [];
for (const size of SIZES) drafts.push(await measure(reportText(size), RUNS, subject));
rmSync(FOLDER, { recursive: true });

const system = `${process.platform}-${process.arch}，Node ${process.versions.node}`;
const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}，内存 ${Math.round(totalmem() / 2 ** 30)} GB，${system}`;
writeFileSync(join(DIST, "bench.json"), `${JSON.stringify({ machine, runs: RUNS, drafts }, null, 2)}\n`);
const rows = drafts.map((draft) => COLUMNS.map(([, key, shown]) => shown(draft[key])));
console.log(`${machine}。各项为 ${RUNS} 次的中位数，时间以毫秒计，内存为峰值、以 MB 计。\n`);
console.log(
  table(
    COLUMNS.map(([title]) => title),
    rows,
  ),
);
