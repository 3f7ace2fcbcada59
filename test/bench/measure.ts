// Measures one draft: the analysis in fresh processes and the built server, the middle one of several runs.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnalysisMeasures } from "./analysis.ts";
import { median } from "./median.ts";
import { measureServer, type ServerMeasures } from "./server.ts";

/** What is measured: `program` is the bundled analysis.ts, `server` the server's bundle, `folder` a place to write. */
export interface Subject {
  readonly program: string;
  readonly server: string;
  readonly folder: string;
}

/** Milliseconds and bytes; NaN where the system does not tell. */
export type Measures = Awaited<ReturnType<typeof measure>>;

/** Measures a text `runs` times and takes the median of each figure. */
export async function measure(text: string, runs: number, { program, server, folder }: Subject) {
  const file = join(folder, "draft.txt");
  writeFileSync(file, text);
  const analyses: AnalysisMeasures[] = [];
  const servers: ServerMeasures[] = [];
  for (let run = 0; run < runs; run++) {
    analyses.push(JSON.parse(execFileSync(process.execPath, [program, file], { encoding: "utf8" })));
    servers.push(await measureServer(server, text));
  }
  const ofAnalysis = (value: (each: AnalysisMeasures) => number) => median(analyses.map(value));
  const ofServer = (value: (each: ServerMeasures) => number) => median(servers.map(value));
  return {
    characters: text.length,
    paragraphs: text.split("\n").length,
    cold: ofAnalysis(({ cold }) => cold),
    warm: ofAnalysis(({ warm }) => warm),
    editAtStart: ofAnalysis(({ edits }) => edits.start),
    editInMiddle: ofAnalysis(({ edits }) => edits.middle),
    editAtEnd: ofAnalysis(({ edits }) => edits.end),
    analysisMemory: ofAnalysis(({ peakMemory }) => peakMemory),
    serverReady: ofServer(({ ready }) => ready),
    firstAnswer: ofServer(({ firstAnswer }) => firstAnswer),
    serverMemory: ofServer(({ peakMemory }) => peakMemory ?? Number.NaN),
  };
}
