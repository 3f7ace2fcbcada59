// Runs test files by node:test, several at once, prints what fails and tells the starter how many passed and what failed.
import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { ROOT } from "./lib/paths.mjs";

/** No file takes two minutes; one that hangs must not hang the whole run. */
const FILE_LIMIT = 10 * 60_000;

const files = process.argv.slice(2);
// For every process that a suite is or starts: servers, command lines.
const closed = new URL("closed.mjs", import.meta.url).href;
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=${closed}`.trim();
const result = { passed: 0, failures: [] };
/** The names of the tests that are open in a file, from the outermost. */
const open = new Map();

run({ files, concurrency: Math.max(2, availableParallelism()), timeout: FILE_LIMIT })
  .on("test:start", ({ file, name, nesting }) => {
    open.set(file, [...(open.get(file) ?? []).slice(0, nesting), name]);
  })
  .on("test:pass", ({ details, skip, todo }) => {
    if (details.type !== "suite" && skip === undefined && todo === undefined) result.passed++;
  })
  .on("test:fail", ({ file, name, nesting, details }) => {
    // A suite fails by its tests, which have been told already.
    if (details.error.failureType === "subtestsFailed") return;
    const names = [...(open.get(file) ?? []).slice(0, nesting), name];
    // A file that could not be run is told as a test by the file's own name.
    const place = names.filter((each) => resolve(each) !== file).join(" › ");
    const failure = {
      name: `${relative(ROOT, file)}${place && ` › ${place}`}`,
      reason: reason(details.error),
    };
    console.log(`\n✖ ${failure.name}\n${failure.reason}`);
    result.failures.push(failure);
  })
  .on("test:stderr", ({ message }) => process.stderr.write(message))
  .on("end", () => process.send(result))
  .resume();

function reason(error) {
  if (error.exitCode !== undefined) return `这个文件没有跑完：${error.signal ?? `退出码 ${error.exitCode}`}`;
  const text = inspect(error.cause ?? error, { colors: process.stdout.isTTY });
  return text
    .split("\n")
    .filter((line) => !line.includes("node:internal"))
    .join("\n");
}
