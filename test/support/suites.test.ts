// npm test's own runner: a failing test counts as failed, whichever file its lines stand in.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const RUNNER = fileURLToPath(new URL("../../.scripts/suites.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "suites-"));
after(() => rmSync(folder, { recursive: true }));

/** What the runner tells of the test files. */
interface Told {
  readonly passed: number;
  readonly failures: readonly { readonly name: string }[];
  readonly shaky: readonly { readonly name: string }[];
}

function run(...files: readonly string[]): Promise<Told> {
  // node:test runs no files inside a test that it runs, and knows by this variable that it is in one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const runner = fork(RUNNER, files, { env, silent: true });
  return new Promise((resolve, reject) => {
    runner.on("message", (told) => resolve(told as Told));
    runner.on("exit", (code) => reject(new Error(`the runner ended with ${code}`)));
  });
}

function write(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
}

write(
  "helper.mjs",
  'import { test } from "node:test";',
  "export const check = (name, good) => test(name, () => { if (!good) throw new Error(name); });",
);

test("a test that a helper wrote fails the file that called it", async () => {
  const file = write(
    "called.test.mjs",
    'import { describe } from "node:test";',
    'import { check } from "./helper.mjs";',
    'check("good", true);',
    'describe("group", () => check("bad", false));',
  );
  const { passed, failures, shaky } = await run(file);
  assert.equal(passed, 1);
  assert.deepEqual(
    failures.map(({ name }) => name),
    [`${file} › group › bad`],
  );
  assert.deepEqual(shaky, []);
});

test("what only the second run passes is passed, and told as shaky", async () => {
  const mark = JSON.stringify(join(folder, "ran"));
  const file = write(
    "shaky.test.mjs",
    'import { existsSync, writeFileSync } from "node:fs";',
    'import { check } from "./helper.mjs";',
    `const ranBefore = existsSync(${mark});`,
    `writeFileSync(${mark}, "");`,
    'check("late", ranBefore);',
  );
  const { passed, failures, shaky } = await run(file);
  assert.deepEqual([passed, failures.length], [1, 0]);
  assert.deepEqual(
    shaky.map(({ name }) => name),
    [`${file} › late`],
  );
});

test("a file that cannot be run is a failure by its own name", async () => {
  const file = write("broken.test.mjs", 'throw new Error("broken");');
  const { passed, failures } = await run(file);
  assert.deepEqual([passed, failures.map(({ name }) => name)], [0, [file]]);
});
