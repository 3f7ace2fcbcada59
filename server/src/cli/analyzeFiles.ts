// gongwen analyze: every file in its order, one failing file never keeping the others from being read.
import { analyzeFile } from "../analyze.ts";
import type { Segmenter } from "../core/ports.ts";
import { switchedOff } from "../features/ignored.ts";
import type { AnalyzeWish } from "./arguments.ts";
import { commandIgnores, uriOfPath } from "./ignores.ts";
import { listedPaths } from "./inputs.ts";
import { jsonPieces } from "./jsonPieces.ts";
import { weighs } from "./mistakes.ts";
import type { CommandOutput } from "./output.ts";
import { readText } from "./readText.ts";
import { commandSettings } from "./settings.ts";
import { summaryOf } from "./summary.ts";

/** Where results and complaints go, and who splits words. */
export interface AnalyzeOutput extends CommandOutput {
  readonly segmenter: Segmenter;
}

/** Analyses the files and gives the exit status: 2 where one could not be read, 1 where findings weigh enough, else 0. */
export async function analyzeFiles(
  wish: AnalyzeWish,
  { print, complain, segmenter }: AnalyzeOutput,
): Promise<0 | 1 | 2> {
  const { format, failOn } = wish;
  const settings = await commandSettings(wish, complain);
  if (!settings) return 2;
  const ignores = commandIgnores(complain);
  const files = wish.stdinPaths ? [...wish.files, ...(await listedPaths())] : wish.files;
  let unreadable = false;
  let failed = false;
  let printed = false;
  for (const file of files) {
    const read = await readText(file);
    if ("problem" in read) {
      complain(`gongwen：${file}：${read.problem}`);
      unreadable = true;
      continue;
    }
    const uri = uriOfPath(file);
    const { texts, ...own } = await settings.of(uri);
    const ignore = [...texts, ...switchedOff(own.rules), ...(await ignores.of(uri))];
    const analysis = await analyzeFile(file, read.text, { segmenter, ...own, ignore });
    if (format === "jsonl") print(jsonPieces(analysis));
    else print(`${printed ? "\n" : ""}${summaryOf(analysis)}`);
    printed = true;
    failed ||= analysis.diagnostics.some(({ severity }) => weighs(severity, failOn));
  }
  return unreadable ? 2 : failed ? 1 : 0;
}
