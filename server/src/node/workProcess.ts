// A process of its own for long work, which gives way to all others: started by the first question, gone again when nothing was asked for a while.
import { type ChildProcess, fork } from "node:child_process";
import { constants, setPriority } from "node:os";
import process from "node:process";
import type { AskedPace, Pace } from "../core/ports.ts";
import { holdOpen, nodeArguments } from "./children.ts";

/** The kinds of work that the process does, by name; questions and answers are plain data. */
export type Work = Readonly<Record<string, (question: never, pace: Pace) => Promise<unknown>>>;

/** The process as the others see it. */
export interface WorkProcess {
  /** The answer; after the signal, what the work has come to by then. Rejects where the work or the process fails. */
  ask(name: string, question: unknown, pace: AskedPace): Promise<unknown>;
  /** Ends it: what is still asked for is rejected. */
  end(): void;
}

/** How long after its last answer the process ends and gives its memory, some 50 MB, back. */
const IDLE_MS = 60_000;

type Question = { id: number; name: string; question: unknown } | { id: number; stop: true };
type Answer =
  | { id: number; done: number; all: number }
  | { id: number; answer: unknown }
  | { id: number; failed: string };

interface Pending {
  readonly pace: AskedPace;
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

/** A process that runs a program, which must call {@link serveWork}. It keeps this one alive only while it works. */
export function createWorkProcess(program: string, idleMs = IDLE_MS): WorkProcess {
  const pending = new Map<number, Pending>();
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  function started(): ChildProcess {
    const now = fork(program, {
      execArgv: [...nodeArguments()],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    // A fault, or a want of memory, ends that process alone; the next question starts another.
    const gone = (reason: Error): void => {
      if (child === now) lose(reason);
    };
    now.on("message", (answer: Answer) => take(answer));
    now.on("error", gone);
    now.on("close", (code, signal) => gone(new Error(`后台进程已退出：${signal ?? code}`)));
    return now;
  }

  function lose(reason: Error): void {
    child = undefined;
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  }

  function take(answer: Answer): void {
    const asked = pending.get(answer.id);
    if (!asked) return;
    if ("done" in answer) {
      asked.pace.tell(answer.done, answer.all);
      return;
    }
    pending.delete(answer.id);
    if ("failed" in answer) asked.reject(new Error(answer.failed));
    else asked.resolve(answer.answer);
    if (pending.size > 0 || !child) return;
    holdOpen(child, false);
    idle = setTimeout(end, idleMs).unref();
  }

  function end(): void {
    clearTimeout(idle);
    const ending = child;
    lose(new Error("后台进程已停止"));
    ending?.kill();
  }

  return {
    ask(name, question, pace) {
      clearTimeout(idle);
      child ??= started();
      const asked = child;
      holdOpen(asked, true);
      const id = ++lastId;
      // That it could not be sent is told by the process's end.
      const send = (message: Question): void => void asked.send(message, () => undefined);
      const stop = (): void => send({ id, stop: true });
      const answer = new Promise<unknown>((resolve, reject) => pending.set(id, { pace, resolve, reject }));
      send({ id, name, question });
      if (pace.signal.aborted) stop();
      pace.signal.addEventListener("abort", stop);
      return answer.finally(() => pace.signal.removeEventListener("abort", stop));
    },
    end,
  };
}

/** The process's own side: does the work that is asked for, as long as there is someone to ask. */
export function serveWork(work: Work): void {
  giveWay();
  process.once("disconnect", () => process.exit());
  const running = new Map<number, { aborted: boolean }>();
  const say = (answer: Answer): void => void process.send?.(answer);
  process.on("message", async (message: Question) => {
    const { id } = message;
    if ("stop" in message) {
      const signal = running.get(id);
      if (signal) signal.aborted = true;
      return;
    }
    const signal = { aborted: false };
    running.set(id, signal);
    try {
      const tell = (done: number, all: number): void => say({ id, done, all });
      const answer = await work[message.name]?.(message.question as never, { signal, tell });
      say({ id, answer });
    } catch (error) {
      say({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    } finally {
      running.delete(id);
    }
  });
}

/** Where a machine has few cores, what the writer is doing goes first. */
function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is only a courtesy.
  }
}
