// The project's version, read from its package.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./node/projectFolder.ts";

/** The version as package.json states it. */
export function projectVersion(): string {
  const file = join(projectFolder(), "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return version;
}
