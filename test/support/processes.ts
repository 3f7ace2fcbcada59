// Which processes run, for the tests that see to it that none is left behind.
import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

const LIMIT_MS = 20_000;

/** The process with these words in its command that a process has started, or starts within twenty seconds. */
export async function childOf(parent: number, words: string): Promise<number | undefined> {
  for (const start = Date.now(); Date.now() - start < LIMIT_MS; await pause(20)) {
    const list = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
    for (const line of list.split("\n")) {
      const [pid, above] = line.trim().split(/\s+/);
      if (Number(above) === parent && line.includes(words)) return Number(pid);
    }
  }
  return undefined;
}

/** True once the process has ended and is no zombie either; false where it still runs after twenty seconds. */
export async function isGone(pid: number): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < LIMIT_MS; await pause(20)) {
    if (!runs(pid)) return true;
  }
  return false;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
