// The threads of gongwen check: every core has a file in hand, and the answers come in the order of the files.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CheckWish } from "./checkArguments.ts";
import type { ThreadAnswer } from "./checkThread.ts";

/** For fewer files, starting threads takes longer than reading them here. */
const WORTH_IT = 32;

/** Whether so many files are worth threads on this machine. */
export function wantsCrew(files: number): boolean {
  return files >= WORTH_IT && availableParallelism() > 1;
}

/**
 * The answers for the paths, in their order; `program` is the address of the command line's own file, which a thread runs
 * too. A file that brings its thread down, and those that no thread is left for, have no answer.
 */
export async function* crewAnswers(
  program: string,
  wish: CheckWish,
  paths: readonly string[],
): AsyncGenerator<ThreadAnswer | undefined> {
  const answers = paths.map(deferred);
  const threads: Worker[] = [];
  let next = 0;

  /** One thread's work: a path, its answer, the next path. */
  async function work(): Promise<void> {
    const thread = new Worker(new URL(program), { workerData: wish });
    threads.push(thread);
    while (next < paths.length) {
      const at = next++;
      thread.postMessage(paths[at]);
      try {
        const [answer] = await once(thread, "message");
        answers[at]?.resolve(answer as ThreadAnswer);
      } catch {
        answers[at]?.resolve(undefined);
        return;
      }
    }
  }

  const crew = Promise.all(Array.from({ length: Math.min(availableParallelism(), paths.length) }, work));
  const left = crew.then(() => {
    for (const { resolve } of answers) resolve(undefined);
  });
  try {
    for (const { promise } of answers) yield await promise;
    await left;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function deferred() {
  let resolve: (answer: ThreadAnswer | undefined) => void = () => undefined;
  const promise = new Promise<ThreadAnswer | undefined>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
