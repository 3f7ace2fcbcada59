// Keeps data files that the project's own scripts make: writes them, or tells the first that is not as made.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { ROOT } from "./paths.mjs";
import { run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

/** Writes each value as JSON to the file (a path from the root) it is keyed by, formatted like the other sources. */
export async function writeGenerated(files) {
  const paths = Object.keys(files).map((path) => join(ROOT, path));
  for (const path of Object.keys(files)) {
    writeFileSync(join(ROOT, path), `${JSON.stringify(files[path], null, 2)}\n`);
  }
  await run(
    process.execPath,
    [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", ...paths],
    {
      quiet: true,
      what: "生成的文件没有排好版",
    },
  );
}

/** Throws a Trouble that names the first file that does not hold what `files` says; `command` is the remedy. */
export function checkGenerated(files, command) {
  for (const [path, value] of Object.entries(files)) {
    if (
      isDeepStrictEqual(JSON.parse(readFileSync(join(ROOT, path), "utf8")), JSON.parse(JSON.stringify(value)))
    )
      continue;
    throw new Trouble(`${path} 与脚本所生成的不一致`, `不要手改这个文件；请运行 ${command} 重新生成。`);
  }
}
