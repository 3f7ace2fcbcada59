// npm run bench: what reading a draft costs, beside floors and peers of the same run; as tables and, if asked, as JSON.
import { rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cold } from "./cold.ts";
import { type Figure, figureTable, type Run } from "./figures.ts";
import { folder } from "./folder.ts";
import { growth } from "./growth.ts";
import { hovers } from "./hovers.ts";
import { keystrokes } from "./keystrokes.ts";
import { phrases } from "./phrases.ts";
import { makePrograms, type Programs } from "./programs.ts";
import { segmenting } from "./segmenting.ts";
import { start } from "./start.ts";
import { reportText } from "./text.ts";

const USAGE = `用法：npm run bench -- [选项]

  --only 名称   只量其中几部分，用逗号隔开：keystroke（改动到回答）、cold（从头分析）、
                start（启动和内存）、growth（增长）、hover（悬停）、segmenter（分词）、
                phrases（常用语提示）、folder（读一千份稿子时的改动）
  --sizes 字数  默认 6000,50000,1000000
  --json 文件   另写成 JSON；npm run bench:compare 旧.json 新.json 对比两次`;

/** A part's figures; the name is what --only takes. */
type Part = (sizes: readonly number[], programs: Programs) => Promise<Figure[]>;

/** A part that measures a report of each size. */
function each(
  measure: (text: string, size: number, programs: Programs) => Figure[] | Promise<Figure[]>,
): Part {
  return async (sizes, programs) => {
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await measure(reportText(size), size, programs)));
    return figures;
  };
}

const PARTS: Readonly<Record<string, Part>> = {
  keystroke: each(keystrokes),
  cold: each(cold),
  start: each(start),
  growth: async (_, programs) => growth(programs),
  hover: each(hovers),
  segmenter: async (_, programs) => segmenting(programs),
  phrases: each(phrases),
  folder: async (_, programs) => folder(programs),
};
const SIZES = "6000,50000,1000000";

const FOLDER = fileURLToPath(new URL("../../dist/bench/", import.meta.url));

const { only, sizes, json, help } = parseArgs({
  options: {
    only: { type: "string" },
    sizes: { type: "string", default: SIZES },
    json: { type: "string" },
    help: { type: "boolean" },
  },
}).values;
const names = only?.split(",") ?? Object.keys(PARTS);
const stray = names.find((name) => !(name in PARTS));
if (help || stray) {
  console.log(help ? USAGE : `没有叫“${stray}”的部分。\n\n${USAGE}`);
  process.exitCode = help ? 0 : 2;
} else await run();

async function run(): Promise<void> {
  const programs = await makePrograms(FOLDER);
  const system = `${process.platform}-${process.arch}，Node ${process.versions.node}`;
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}，内存 ${Math.round(totalmem() / 2 ** 30)} GB，${system}`;
  console.log(`${machine}。时间取中位数；＞ 表示超出限度。`);
  const figures: Figure[] = [];
  for (const name of names) {
    const ofPart = (await PARTS[name]?.(sizes.split(",").map(Number), programs)) ?? [];
    console.log(`\n${ofPart[0]?.part ?? name}\n\n${figureTable(ofPart)}`);
    figures.push(...ofPart);
  }
  rmSync(FOLDER, { recursive: true });
  if (json) writeFileSync(json, `${JSON.stringify({ machine, figures } satisfies Run, null, 1)}\n`);
}
