// Other checkers of Chinese texts, where they are installed (npm ci --prefix test/bench/peers): what a writer would run else.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A checker: a text in, the number of what it found out. */
export type Peer = (text: string) => number;

/** autocorrect fails without a word above some 220,000 characters, so it is given pieces. */
const PIECE = 50_000;

type Loader = (require: NodeJS.Require) => Peer | Promise<Peer>;

const LOADERS: Readonly<Record<string, Loader>> = {
  "autocorrect-node": (require) => {
    const { lintFor } = require("autocorrect-node") as {
      lintFor(text: string, kind: string): { lines: unknown[]; error?: string };
    };
    return (text) => {
      let found = 0;
      for (let start = 0; start < text.length; ) {
        const cut = text.indexOf("\n", start + PIECE);
        const end = cut < 0 ? text.length : cut + 1;
        const { lines, error } = lintFor(text.slice(start, end), "text");
        if (error) throw new Error(`autocorrect-node 没有读完：${error}`);
        found += lines.length;
        start = end;
      }
      return found;
    };
  },
  zhlint: async (require) => {
    const { run } = (await import(pathToFileURL(require.resolve("zhlint")).href)) as {
      run(text: string, options: object): { validations: unknown[] };
    };
    return (text) => run(text, { rules: { preset: "default" } }).validations.length;
  },
};

/** The peers found in `folder`/node_modules, by name; those that are not there are named too. */
export async function loadPeers(
  folder: string,
): Promise<{ peers: Readonly<Record<string, Peer>>; missing: string[] }> {
  const require = createRequire(join(folder, "package.json"));
  const peers: Record<string, Peer> = {};
  const missing: string[] = [];
  for (const [name, load] of Object.entries(LOADERS)) {
    if (existsSync(join(folder, "node_modules", name))) peers[name] = await load(require);
    else missing.push(name);
  }
  return { peers, missing };
}
