// npm run package: makes the .vsix files, one for this platform with the native segmenter and one for every platform.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT } from "./lib/paths.mjs";
import { main, Trouble } from "./lib/trouble.mjs";
import { licencesOf } from "./licences.mjs";

const USAGE = `用法：npm run package -- [选项]

  --target 平台  只做一个：universal（通用，不含原生分词组件），或本机的平台，如 linux-x64
  --help         显示这段说明`;

const UNIVERSAL = "universal";

/** What ships besides the bundles; the marketplace's page is made of the three texts. */
const SHIPPED = [
  ...["package.nls.json", "package.nls.zh-cn.json", "README.md", "CHANGELOG.md", "LICENSE"],
  ...["snippets", "syntaxes", "client", "server/rules"],
];
const SOURCES = ["src", "page", "tsconfig.json"].map((name) => join(ROOT, "client", name));
const BUNDLES = ["client", "server", "web", "cli.js", "cli.cjs", "bank.json", "pinyin.json", "package.json"];

/** The parts of nodejieba that run. They lie beside the bundles: vsce leaves a node_modules at the top out. */
const JIEBA = ["index.js", "LICENSE", "build/Release/nodejieba.node"];
const JIEBA_PLACE = "dist/node_modules/nodejieba";

/** Fields that only matter where the extension is developed. */
const DEVELOPMENT = [
  ...["private", "scripts", "allowScripts", "bin"],
  ...["dependencies", "optionalDependencies", "devDependencies"],
];

/** Where a target's package stands; where none is named, that of the platform we run on. */
export function packageFile(target = hostTarget(), outdir = join(ROOT, "dist")) {
  return join(outdir, `gongwen-${target}.vsix`);
}

/** Makes `outdir`/gongwen-<target>.vsix for each target; gives the files' paths. */
export async function makePackages({
  targets = [hostTarget(), UNIVERSAL],
  outdir = join(ROOT, "dist"),
} = {}) {
  const stages = join(outdir, "stage");
  rmSync(stages, { recursive: true, force: true });
  const built = join(stages, "built");
  const { inputs } = await build({ production: true, outdir: built });
  const files = [];
  for (const target of targets) {
    const stage = join(stages, target);
    fill(stage, { built, inputs, native: target !== UNIVERSAL });
    files.push(await pack(stage, target, packageFile(target, outdir)));
  }
  return files;
}

/** Puts into the stage exactly what ships. */
function fill(stage, { built, inputs, native }) {
  for (const path of SHIPPED) copy(join(ROOT, path), join(stage, path));
  for (const path of BUNDLES) copy(join(built, path), join(stage, "dist", path));
  if (native) {
    copy(join(built, "dict"), join(stage, "dist", "dict"));
    stageJieba(join(stage, JIEBA_PLACE));
  }
  writeJson(join(stage, "package.json"), without(readJson(join(ROOT, "package.json")), DEVELOPMENT));
  writeFileSync(join(stage, "THIRD-PARTY-LICENSES.txt"), licencesOf(inputs, { native }));
  // An empty list of what to leave out: the folder holds exactly what ships.
  writeFileSync(join(stage, ".vscodeignore"), "");
}

async function pack(stage, target, file) {
  const { createVSIX } = createRequire(import.meta.url)("@vscode/vsce");
  await createVSIX({
    cwd: stage,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(target === UNIVERSAL ? {} : { target }),
  });
  return file;
}

function stageJieba(folder) {
  const source = join(ROOT, "node_modules", "nodejieba");
  if (!existsSync(join(source, "build/Release/nodejieba.node"))) {
    throw new Trouble(
      "原生分词组件 nodejieba 没有编译好，做不出本平台的安装包",
      "请运行 npm rebuild nodejieba 并按输出装好编译工具；只要通用包，请运行 npm run package -- --target universal。",
    );
  }
  for (const path of JIEBA) copy(join(source, path), join(folder, path));
  const { name, version, main: entry, license } = readJson(join(source, "package.json"));
  writeJson(join(folder, "package.json"), { name, version, main: entry, license });
}

/** VS Code's name for the platform we run on. */
function hostTarget() {
  const musl = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime;
  const platform = musl ? "alpine" : process.platform;
  return `${platform}-${process.arch === "arm" ? "armhf" : process.arch}`;
}

function targetsFor(wanted) {
  if (wanted === undefined) return undefined;
  if (wanted === UNIVERSAL || wanted === hostTarget()) return [wanted];
  throw new Trouble(
    `在 ${hostTarget()} 上做不出 ${wanted} 的安装包，原生分词组件要在它自己的平台上编译`,
    "请在那个平台上运行 npm run package，或用 --target universal 做通用包。",
  );
}

function copy(from, to) {
  if (!existsSync(from)) {
    throw new Trouble(
      `安装包缺少 ${relative(ROOT, from)}`,
      "请补上这个文件，或从 .scripts/package.mjs 的清单里去掉它。",
    );
  }
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, filter: (path) => !SOURCES.includes(path) });
}

function without(fields, names) {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const options = readOptions({ target: { type: "string" }, help: { type: "boolean" } }, "npm run package");
    if (options.help) return console.log(USAGE);
    const targets = targetsFor(options.target);
    await ensureDependencies(ROOT);
    for (const file of await makePackages({ targets })) {
      console.log(`${relative(ROOT, file)}  ${(statSync(file).size / 2 ** 20).toFixed(2)} MB`);
    }
  });
}
