// Which processes run, for the tests that see to it that none is left behind.
import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

const LIMIT_MS = 20_000;

/** The processes that a process has started. */
export function childrenOf(parent: number): number[] {
  const list = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return list
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid = 0, parentOf]) => (parentOf === parent ? [pid] : []));
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
