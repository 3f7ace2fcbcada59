// Every rule is through with 100,000 characters of what it has the hardest time with, in time linear in them.
import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { on } from "node:events";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { rules } from "../../server/src/core/rules/index.ts";
import { type Said, TIMES } from "./attackProgram.ts";

/** What is linear takes a tenth of a second of the processor's time; so long it is waited for on the busiest machine. */
const PATIENCE_MS = 240_000;
/** Linear work grows as the length does, quadratic work by the length's square: the bound lies far from both. */
const MOST_GROWTH = TIMES * 3.5;

let child: ChildProcess;
before(() => {
  child = fork(fileURLToPath(new URL("./attackProgram.ts", import.meta.url)));
});
after(() => child.kill("SIGKILL"));

for (const { id } of rules) {
  test(id, async () => {
    let begun = "";
    const slow: string[] = [];
    child.send(id);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      for await (const [said] of on(child, "message", { signal })) {
        const answer = said as Said;
        if ("begins" in answer) begun = answer.begins;
        else if ("through" in answer) break;
        else if (answer.growth > MOST_GROWTH) slow.push(`${answer.name}: ${answer.growth} times`);
      }
    } catch (error) {
      assert.ok(!signal.aborted, `not through with ${begun}`);
      throw error;
    }
    assert.deepEqual(slow, [], `what ${TIMES} times the length takes`);
  });
}
