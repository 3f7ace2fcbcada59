// What the child processes of ours have in common.
import type { ChildProcess } from "node:child_process";
import process from "node:process";

/** The arguments that Node is started with in a child: this process's own, but for a debugger's port, which is taken. */
export function nodeArguments(): readonly string[] {
  return process.execArgv.filter((argument) => !argument.startsWith("--inspect"));
}

/** Says whether the child's answers are reason enough for this process to go on. */
export function holdOpen(child: ChildProcess, open: boolean): void {
  const verb = open ? "ref" : "unref";
  child[verb]();
  child.channel?.[verb]();
  (child.stderr as unknown as { ref(): void; unref(): void } | null)?.[verb]();
}
