// Runs test files by node:test, several at once, prints what fails and tells the starter how many passed and what failed.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { ROOT } from "./lib/paths.mjs";

/** No file takes two minutes; one that hangs must not hang the whole run. */
const FILE_LIMIT = 10 * 60_000;

// For every process that a suite is or starts: servers, command lines.
const closed = new URL("closed.mjs", import.meta.url).href;
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=${closed}`.trim();

process.send(await runTwice(process.argv.slice(2)));

/**
 * The files, and those with failures once more, one by one: suites speak with processes whose time other programs take, and
 * a pause of seconds may come between. What only the second run passed is told as shaky, so that it is not overlooked.
 */
async function runTwice(files) {
  const first = await runFiles(files, Math.max(2, availableParallelism()));
  const failing = [...new Set(first.failures.map(({ file }) => file))];
  if (failing.length === 0) return { passed: sum(first.passed), failures: [], shaky: [] };
  console.log(`\n▸ 有失败的 ${failing.length} 个文件，单独再试一次`);
  const second = await runFiles(failing, 1);
  const isShaky = ({ name }) => second.failures.every((again) => again.name !== name);
  return {
    passed: sum(new Map([...first.passed, ...failing.map((file) => [file, second.passed.get(file) ?? 0])])),
    failures: second.failures,
    shaky: first.failures.filter(isShaky),
  };
}

/** Gives how many tests passed in each file, and the failures with their files, names and reasons. */
async function runFiles(files, concurrency) {
  const passed = new Map();
  const failures = [];
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const result = await runFile(file);
      passed.set(file, result.passed);
      failures.push(...result.failures);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { passed, failures };
}

/**
 * Runs one file by itself: what node:test calls a test's file is where the test was written, and many are written by
 * functions of test/support. Which file a failure belongs to decides which runs again.
 */
function runFile(file) {
  let passed = 0;
  const failures = [];
  /** The names of the tests that are open, from the outermost. */
  let open = [];
  return new Promise((done) => {
    run({ files: [resolve(ROOT, file)], concurrency: 1, timeout: FILE_LIMIT })
      .on("test:start", ({ name, nesting }) => {
        open = [...open.slice(0, nesting), name];
      })
      .on("test:pass", ({ details, skip, todo }) => {
        if (details.type !== "suite" && skip === undefined && todo === undefined) passed++;
      })
      .on("test:fail", ({ name, nesting, details }) => {
        // A suite fails by its tests, which have been told already.
        if (details.error.failureType === "subtestsFailed") return;
        // A file that could not be run is told as a test by the file's own name.
        const names = [...open.slice(0, nesting), name].filter(
          (each) => resolve(ROOT, each) !== resolve(ROOT, file),
        );
        const failure = { file, name: [file, ...names].join(" › "), reason: reason(details.error) };
        console.log(`\n✖ ${failure.name}\n${failure.reason}`);
        failures.push(failure);
      })
      .on("test:stderr", ({ message }) => process.stderr.write(message))
      .on("end", () => done({ passed, failures }))
      .resume();
  });
}

function sum(counts) {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function reason(error) {
  if (error.exitCode !== undefined) return `这个文件没有跑完：${error.signal ?? `退出码 ${error.exitCode}`}`;
  const text = inspect(error.cause ?? error, { colors: process.stdout.isTTY });
  return text
    .split("\n")
    .filter((line) => !line.includes("node:internal"))
    .join("\n");
}
