// A thread of gongwen check: takes a path, gives back what came of it and what was complained of meanwhile.
import { parentPort, workerData } from "node:worker_threads";
import { messageOf } from "../lsp/faults.ts";
import type { CheckWish } from "./checkArguments.ts";
import { type CheckedPath, createChecker } from "./checkOne.ts";

/** What a thread answers. */
export interface ThreadAnswer {
  readonly checked: CheckedPath;
  readonly complaints: readonly string[];
}

/** Answers one path after another; never rejects. */
export async function serveThread(): Promise<void> {
  let complaints: string[] = [];
  const checker = createChecker(workerData as CheckWish, (text) => void complaints.push(text));
  parentPort?.on("message", async (path: string) => {
    const checked = await checkedBy(checker, path);
    parentPort?.postMessage({ checked, complaints } satisfies ThreadAnswer);
    complaints = [];
  });
}

async function checkedBy(checker: ReturnType<typeof createChecker>, path: string): Promise<CheckedPath> {
  try {
    return (await (await checker)?.check(path)) ?? { problem: "设置用不了。" };
  } catch (error) {
    return { problem: `没有检查成（${messageOf(error)}）。` };
  }
}
