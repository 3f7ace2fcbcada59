// Finds the folder of the package that a file belongs to, in the sources as in the bundles.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder above the file with a package.json. */
export function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
