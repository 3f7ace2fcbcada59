// The project's folder, with the manifest and what it names: above this file in the sources and above the bundles alike.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Lies beside the manifest alone: a package.json of their own says how the bundles are written. */
const MARK = "package.nls.json";

/** The folder's path; where the mark is not found, the root of the file system. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, MARK)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
