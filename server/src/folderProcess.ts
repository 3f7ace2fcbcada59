// The work over folders in a process of its own, so that no keystroke waits for it.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** The file beside this one in the sources; in the bundles beside the server, which this code is a chunk of. */
function program(): string {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith(".ts")) return join(dirname(here), "folderWorker.ts");
  const beside = join(dirname(here), "folderWorker.js");
  return existsSync(beside) ? beside : join(dirname(here), "..", "folderWorker.js");
}
