// Talks to jieba's own process. A process and not a thread, because nodejieba ends the whole process on a bad
// dictionary, gives no memory back when its thread ends, and reads paths of Chinese letters on Windows only
// relative to the working folder.
import { fork } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Word } from "../core/ports.ts";
import { holdOpen, nodeArguments } from "./children.ts";
import { projectFolder } from "./projectFolder.ts";
import type { Answer, Question } from "./segmenterWorker.ts";

/** Where jieba's parts are. */
export interface JiebaOptions {
  /** The folder of the trimmed dictionary; where not given, dist/dict in the extension's folder. */
  readonly dictionary?: string;
  /** The module that splits: a package's name or a file; "nodejieba" where not given. */
  readonly module?: string;
}

/** A started process. */
export interface Jieba {
  /** The words of each text. Rejects with the reason, in Chinese, when the process fails or has ended. */
  words(texts: readonly string[]): Promise<readonly (readonly Word[])[]>;
  /** Ends the process; done when it is gone. */
  end(): Promise<void>;
}

interface Pending {
  resolve(words: readonly (readonly Word[])[]): void;
  reject(reason: Error): void;
}

/** What glibc would keep of the memory that reading the dictionary took goes back; elsewhere it means nothing. */
export const GIVES_BACK = { MALLOC_TRIM_THRESHOLD_: "65536" };

/** Starts the process. It keeps this one alive only while an answer is awaited. */
export function startJieba(options: JiebaOptions = {}): Jieba {
  const here = fileURLToPath(import.meta.url);
  const dictionary = options.dictionary ?? join(projectFolder(), "dist", "dict");
  const child = fork(workerFile(here), [dictionary, options.module ?? "nodejieba"], {
    execArgv: [...nodeArguments()],
    env: { ...process.env, ...GIVES_BACK },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let failure: Error | undefined;
  let complaint = "";

  const fail = (reason: string): void => {
    failure ??= new Error(reason);
    for (const question of pending.values()) question.reject(failure);
    pending.clear();
  };
  child.stderr?.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-300);
  });
  child.on("error", (error) => fail(error.message));
  child.on("close", (code, signal) => fail(complaint.trim() || `分词进程已退出：${signal ?? code}`));
  child.on("message", (answer: Answer) => {
    if (answer.failed !== undefined) return fail(answer.failed);
    pending.get(answer.id)?.resolve(answer.words);
    pending.delete(answer.id);
    if (pending.size === 0) holdOpen(child, false);
  });
  holdOpen(child, false);

  return {
    words(texts) {
      return new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        const question: Question = { id: ++lastId, texts };
        pending.set(question.id, { resolve, reject });
        holdOpen(child, true);
        child.send(question, (error) => error && fail(error.message));
      });
    },
    end() {
      const gone = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
      if (gone) return Promise.resolve();
      return new Promise((resolve) => {
        child.once("close", () => resolve());
        child.ref();
        child.kill();
      });
    },
  };
}

/** The worker beside this file in the sources; for the bundles, wherever this code lies in them, dist/server's. */
function workerFile(here: string): string {
  if (here.endsWith(".ts")) return join(dirname(here), "segmenterWorker.ts");
  return join(projectFolder(), "dist", "server", "segmenterWorker.cjs");
}
