// The work over folders in a process of its own, so that no keystroke waits for it.
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AskedPace } from "./core/ports.ts";
import type { FolderWork } from "./features/folderWork.ts";
import { createWorkProcess } from "./node/workProcess.ts";

/** The work; the process starts with the first question. */
export function createFolderProcess(): FolderWork & { end(): void } {
  const worker = createWorkProcess(program());
  const ask = <K extends keyof FolderWork>(name: K): FolderWork[K] =>
    ((question: unknown, pace: AskedPace) => worker.ask(name, question, pace)) as FolderWork[K];
  return {
    list: ask("list"),
    symbols: ask("symbols"),
    repeats: ask("repeats"),
    recurring: ask("recurring"),
    end: worker.end,
  };
}

/** The file beside this one: its source in the sources, in the bundles what is started. */
function program(): string {
  const here = fileURLToPath(import.meta.url);
  return join(dirname(here), `folderWorker${extname(here)}`);
}
