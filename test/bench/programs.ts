// Builds what the bench runs in processes of its own: the server as it ships, the no-work server, the in-process parts.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";

/** Paths of programs for Node. */
export interface Programs {
  /** Our language server. */
  readonly server: string;
  /** The server that does no work. */
  readonly canned: string;
  /** The segmenter's process. */
  readonly segmenter: string;
  /** The command line. */
  readonly cli: string;
  /** The cold analysis beside floors and peers. */
  readonly cold: string;
  /** One reading of a text in a fresh process, which starts as ours do. */
  readonly reading: string;
}

/** Bundles them into `folder`, without the loader that the tests use. */
export async function makePrograms(folder: string): Promise<Programs> {
  const {
    build,
    bundle: ours,
    program,
  } = await import(new URL("../../.scripts/build.mjs", import.meta.url).href);
  const options = { production: true, outdir: folder };
  await build(options);
  for (const one of program("test/bench/freshReading.ts", "reading")) await ours(one, options);
  const made = async (name: string) => {
    const outfile = join(folder, `${name}.cjs`);
    await bundle({
      entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
      outfile,
      bundle: true,
      minify: true,
      platform: "node",
      target: "node20",
      mainFields: ["module", "main"],
      define: { "import.meta.url": "moduleUrl" },
      banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    });
    return outfile;
  };
  return {
    server: join(folder, "server", "main.js"),
    segmenter: join(folder, "server", "segmenterWorker.cjs"),
    cli: join(folder, "cli.js"),
    canned: await made("cannedServer"),
    cold: await made("coldAnalysis"),
    reading: join(folder, "reading.js"),
  };
}
