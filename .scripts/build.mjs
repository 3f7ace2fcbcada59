// npm run build: bundles the client, the server, its helper processes and the command line, makes the dictionary and the bank.
import { chmodSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBank } from "./bank.mjs";
import { makeDictionary } from "./dictionary.mjs";
import { announcer, ascii, later, madeOnce, withoutExamples } from "./lib/bundling.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT } from "./lib/paths.mjs";
import { main, Trouble } from "./lib/trouble.mjs";

const USAGE = `用法：npm run build -- [选项]

  --production  压缩代码，不带源码映射
  --watch       构建之后继续，源码一改就重新打包
  --help        显示这段说明`;

/** What few need, with large libraries, by its source's name: in a file of its own, or every program would hold it in memory. */
const LATER = {
  markerFinder: "server/markerFinder.cjs",
  workbook: "server/workbook.cjs",
  wordDocument: "server/wordDocument.cjs",
};

const BUNDLES = [
  { from: "client/src/extension.ts", to: "client/extension.cjs" },
  { from: "client/src/webExtension.ts", to: "web/extension.cjs", web: true },
  { from: "server/src/webMain.ts", to: "web/server.js", web: true },
  { from: "client/page/page.ts", to: "client/page.js", page: true },
  { from: "client/page/page.css", to: "client/page.css", page: true },
  { from: "server/src/node/segmenterWorker.ts", to: "server/segmenterWorker.cjs" },
  ...Object.entries(LATER).map(([name, to]) => ({ from: `server/src/adapters/${name}.ts`, to })),
  ...["server/main", "server/folderWorker", "cli"].flatMap((name) =>
    program(`server/src/${basename(name)}.ts`, name),
  ),
];

/** A program's bundle, and the small file beside it that is started and runs it; `name` is their path without an ending. */
export function program(from, name) {
  return [
    { from, to: `${name}.cjs`, program: true },
    { from: "server/src/door.ts", to: `${name}.js`, command: true },
  ];
}

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Says that what is started is CommonJS, whatever the project's sources are: Node starts it a tenth sooner than a module. */
const MANIFEST = '{ "type": "commonjs" }\n';

/** Builds everything into `outdir`; gives the files that went into the bundles, as paths from the root. */
export async function build({ production = false, outdir = join(ROOT, "dist") } = {}) {
  const bundles = BUNDLES.map((one) => bundle(one, { production, outdir }));
  const words = await makeDictionary(join(outdir, "dict"));
  await makeBank(outdir);
  await writeFile(join(outdir, "package.json"), MANIFEST);
  if (words === 0)
    console.log("没有安装 nodejieba（或没有编译好），不做分词词典：统计对象将由系统自带的分词来认。");
  const results = await Promise.all(bundles).catch(() => {
    throw new Trouble("代码没有打包成功", "请按上面的输出改正后重试。");
  });
  for (const { to, command } of BUNDLES) if (command) chmodSync(join(outdir, to), 0o755);
  return { inputs: [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))] };
}

/** Builds one bundle into the folder. */
export async function bundle(one, { production, outdir }) {
  const esbuild = await import("esbuild");
  return esbuild.build(optionsFor(one, { production, outdir }));
}

async function watch() {
  const esbuild = await import("esbuild");
  for (const bundle of BUNDLES) {
    const options = optionsFor(bundle, { production: false, outdir: join(ROOT, "dist") });
    const context = await esbuild.context({
      ...options,
      plugins: [...(options.plugins ?? []), announcer(bundle.to)],
    });
    await context.watch();
  }
}

function optionsFor(bundle, options) {
  const { from, to, page, web } = bundle;
  return {
    entryPoints: [join(ROOT, from)],
    outfile: join(options.outdir, to),
    absWorkingDir: ROOT,
    bundle: true,
    minify: options.production,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    ...(page ? PAGE_OPTIONS : web ? webOptions(bundle, options) : nodeOptions(bundle, options)),
  };
}

/** What runs in a page of the editor: a browser's script or style. */
const PAGE_OPTIONS = { platform: "browser", target: "chrome122", format: "iife" };

/** What runs in the workers of VS Code for the Web: the extension, which VS Code loads as CommonJS, and its server, a script. */
function webOptions({ to }, { production, outdir }) {
  const isExtension = to.endsWith(".cjs");
  return {
    platform: "browser",
    target: "chrome122",
    format: isExtension ? "cjs" : "iife",
    external: ["vscode"],
    define: { GONGWEN_VERSION: JSON.stringify(version), global: "globalThis" },
    ...(!isExtension && {
      inject: [join(ROOT, "server/src/web/turns.ts")],
      plugins: [withoutExamples(), ascii(join(outdir, to))],
    }),
    sourcemap: production ? false : "linked",
  };
}

function nodeOptions({ to, program }, { production, outdir }) {
  return {
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    external: ["vscode", "nodejieba"],
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: program ? PROGRAM_BANNER : CJS_BANNER },
    ...(program && {
      footer: { js: PROGRAM_FOOTER },
      // What is run as a script may only require.
      supported: { "dynamic-import": false },
      plugins: [withoutExamples(), later(to, LATER), madeOnce(), ascii(join(outdir, to))],
    }),
    sourcemap: production ? false : "linked",
  };
}

/** import.meta is empty in CommonJS; the name stands for its url. */
const CJS_BANNER = 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;';
/** A program is an expression, a function that server/src/door.ts calls. */
const PROGRAM_BANNER = "(function (require, module, moduleUrl) {";
const PROGRAM_FOOTER = "})";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const flag = { type: "boolean" };
    const options = readOptions({ production: flag, watch: flag, help: flag }, "npm run build");
    if (options.help) return console.log(USAGE);
    await ensureDependencies(ROOT);
    await build(options);
    if (options.watch) await watch();
  });
}
