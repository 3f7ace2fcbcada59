// Whether a child process keeps this one alive.
import type { ChildProcess } from "node:child_process";

/** Says whether the child's answers are reason enough for this process to go on. */
export function holdOpen(child: ChildProcess, open: boolean): void {
  const verb = open ? "ref" : "unref";
  child[verb]();
  child.channel?.[verb]();
  (child.stderr as unknown as { ref(): void; unref(): void } | null)?.[verb]();
}
