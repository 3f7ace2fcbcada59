// Lets the project's scripts use the sources of the server, which are TypeScript.
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** The module at `path` (from the root) with all it imports, as one. It may use no package that asks for its place. */
export async function importSource(path) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    format: "esm",
    target: "node20",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
