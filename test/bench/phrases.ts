// Suggestions while typing, with 5,000 phrases of the office's own beside the bank.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompletionList } from "vscode-languageserver/node";
import { type Figure, figureOf } from "./figures.ts";
import { median, quantile } from "./median.ts";
import type { Programs } from "./programs.ts";
import { startServer } from "./server.ts";

const PART = "常用语提示";
const PHRASES = 5_000;
/** How often each text is typed, letter by letter. */
const ROUNDS = 12;
const LIMIT_MS = 10;
/** What is typed behind the text's end. */
const TYPED = ["下一步", "加强组织领", "与上级要求", "xybwj", "jqzzl", "针对存在", "wsrgc"];

/** Measures typing at the end of a text of about `size` characters. */
export async function phrases(text: string, size: number, { server }: Programs): Promise<Figure[]> {
  const folder = join(dirname(server), "..", "phrases");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bench.json"), JSON.stringify({ phrases: madePhrases() }));
  const started = await startServer(server, [], true, { phrasesFolder: pathToFileURL(folder).href });
  await started.open(`${text}\n`);
  // The draft has been read and shown before anything is typed.
  await started.symbols();
  await started.diagnostics();
  const line = text.split("\n").length;
  const times: number[] = [];
  let first = Number.NaN;
  let offered = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const typed of TYPED) {
      for (let length = 0; length <= typed.length; length++) {
        const range = { start: { line, character: 0 }, end: { line, character: Math.max(0, length - 1) } };
        await started.change([{ range, text: typed.slice(0, length) }]);
        const position = { line, character: length };
        const start = performance.now();
        const list = await started.request<CompletionList | null>("textDocument/completion", { position });
        const took = performance.now() - start;
        if (Number.isNaN(first)) first = took;
        times.push(took);
        offered += list?.items.length ? 1 : 0;
      }
      const whole = { start: { line, character: 0 }, end: { line, character: typed.length } };
      await started.change([{ range: whole, text: "" }]);
    }
  }
  await started.stop();
  const warm = times.slice(times.length / ROUNDS);
  const figure = (name: string, unit: Figure["unit"], ...values: [value: number, limit?: number]) =>
    figureOf(PART, name, size, unit)(...values);
  return [
    figure("有提示的", "个", offered),
    figure("首次（读常用语库）", "毫秒", first),
    figure("头一轮最久", "毫秒", Math.max(...times.slice(0, times.length / ROUNDS))),
    figure("p50", "毫秒", median(warm), LIMIT_MS),
    figure("p99", "毫秒", quantile(warm, 0.99), LIMIT_MS),
  ];
}

const STARTS = [
  "下一步",
  "加强",
  "坚持",
  "针对存在",
  "与上级要求相比",
  "健全",
  "推动",
  "聚焦",
  "深化",
  "严格落实",
];
const MIDDLES = [
  "组织领导",
  "责任体系",
  "工作机制",
  "督导检查",
  "队伍建设",
  "作风转变",
  "服务群众",
  "项目推进",
];
const ENDS = [
  "，确保取得实效。",
  "，层层传导压力。",
  "，形成工作合力。",
  "，补齐短板弱项。",
  "，持续用力、久久为功。",
];

/** Phrases as an office would keep them, no two alike. */
function madePhrases(): { text: string; place: string }[] {
  return Array.from({ length: PHRASES }, (_, i) => ({
    text: `${STARTS[i % 10]}${MIDDLES[Math.floor(i / 10) % 8]}第${Math.floor(i / 400)}项${MIDDLES[(i * 3) % 8]}${ENDS[i % 5]}`,
    place: ["问题不足", "下步打算", "工作举措"][i % 3] ?? "",
  }));
}
