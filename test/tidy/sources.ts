// The project's own files, for the tests that look at them as text.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The paths, from the root, of all files that git tracks or would track, and that pass the filter. */
export function files(filter: (path: string) => boolean): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return [...new Set(listed.split("\0"))]
    .filter((path) => path !== "" && filter(path) && existsSync(ROOT + path))
    .sort();
}

export function read(path: string): string {
  return readFileSync(ROOT + path, "utf8");
}

/** A JSON file of the project, read anew. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look into the manifest without its type.
export function readJson(path: string): any {
  return JSON.parse(read(path));
}
