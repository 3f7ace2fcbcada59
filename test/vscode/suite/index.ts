// Runs the declared tests one by one inside VS Code's extension host and keeps the results in a file.
import { writeFileSync } from "node:fs";
import { closeAll } from "./editor.ts";
import { notices } from "./notices.ts";
import { type Test, tests } from "./test.ts";
import { limited } from "./waiting.ts";
import { shownTexts } from "./window.ts";

const TEST_LIMIT = 60_000;

type Failure = { name: string; error: string };

/**
 * What the results file says: what passed, what failed, and the first failures of what only a second attempt passed;
 * `running` names a test when VS Code ended before the suite did.
 */
export type Results = { passed: string[]; failed: Failure[]; shaky: Failure[]; running: string };

/** VS Code's entry: resolves when all tests pass, rejects when one fails. */
export async function run(): Promise<void> {
  const results: Results = { passed: [], failed: [], shaky: [], running: "" };
  const keep = () =>
    writeFileSync(process.env.GONGWEN_TEST_RESULTS ?? "results.json", JSON.stringify(results));
  for (const test of tests) {
    results.running = test.name;
    keep();
    await runOne(test, results);
    await closeAll();
  }
  results.running = "";
  keep();
  if (results.failed.length > 0) throw new Error(`${results.failed.length} 项测试失败`);
}

/**
 * A test that fails is made once more in a tidied window: keys and clicks go to another program, which may be drawing when
 * they come. What only the second attempt passed is told with the first one's fault, so that it is not overlooked.
 */
async function runOne(test: Test, results: Results): Promise<void> {
  const { name } = test;
  const first = await attempt(test);
  if (first) {
    console.log(`✖ ${name}\n${first}\n再试一次……`);
    await closeAll();
  }
  const fault = first && (await attempt(test));
  if (fault) return void results.failed.push({ name, error: fault });
  results.passed.push(name);
  if (first) results.shaky.push({ name, error: first });
}

/** What went wrong, or undefined. */
async function attempt({ name, body }: Test): Promise<string | undefined> {
  const start = Date.now();
  try {
    await limited(Promise.resolve().then(body), TEST_LIMIT, `测试没有在 ${TEST_LIMIT / 1000} 秒内结束`);
    console.log(`✔ ${name}  ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return undefined;
  } catch (fault) {
    const error = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return `${error}\n${await windowNow()}`;
  }
}

/** Where the keyboard was and what had been told when a test failed. */
async function windowNow(): Promise<string> {
  try {
    const focus = await shownTexts(":focus");
    return `当时的焦点：${focus.join("；")}\n当时的通知：${(await notices()).join("；")}`;
  } catch (fault) {
    return `当时的窗口看不到：${fault}`;
  }
}
