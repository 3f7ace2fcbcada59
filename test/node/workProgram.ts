// What the tests' process does: answers with its id, counts, waits for the signal, fails, or ends.
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Pace } from "../../server/src/core/ports.ts";
import { serveWork } from "../../server/src/node/workProcess.ts";

serveWork({
  id: async () => process.pid,
  async count(most: number, { tell }: Pace) {
    for (let done = 1; done <= most; done++) tell(done, most);
    return most;
  },
  async untilSignal(_: null, { signal, tell }: Pace) {
    tell(0, 1);
    while (!signal.aborted) await nextTurn();
    return "ended";
  },
  fail: () => Promise.reject(new Error("不行")),
  async leave() {
    process.exit(3);
  },
  async die() {
    process.kill(process.pid, "SIGKILL");
    await new Promise(() => undefined);
  },
});
