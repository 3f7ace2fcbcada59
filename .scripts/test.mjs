// npm test: from a fresh clone to "N passed, N failed": installs, checks, builds, packages and runs every suite.
import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { excerpt, explain, main, Trouble } from "./lib/trouble.mjs";

const USAGE = `用法：npm test -- [选项]

  --only 名称    只跑其中几项，用逗号隔开：types、lint、build、web、package、editor、packaged，
                 或 test 下文件路径的开头，如 core、core/outline
  --no-editor    不打安装包，也不在真实的 VS Code 里跑
  --help         显示这段说明`;

/**
 * What is done in turn. A step's work gives how many passed, what failed and what passed only at a second attempt; or nothing
 * where its end counts as one passed.
 */
const STEPS = [
  { name: "types", title: "类型检查", work: () => tool("typescript/bin/tsc", "-b") },
  {
    name: "lint",
    title: "代码规范",
    work: () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  },
  { name: "build", title: "构建", work: build },
  { name: "suites", title: "各组测试", work: runSuites },
  { name: "web", title: "网页版 VS Code", needs: "build", work: () => runSuites(webFiles()) },
  { name: "package", title: "打安装包", needs: "build", work: makePackages },
  { name: "editor", title: "真实的 VS Code，开发目录", needs: "build", work: () => testEditor() },
  { name: "packaged", title: "真实的 VS Code，安装包", needs: "package", work: testPackaged },
];
const EDITOR_STEPS = ["web", "package", "editor", "packaged"];

async function takeSteps({ only, noEditor }) {
  await ensureDependencies(ROOT);
  const files = testFiles(only);
  const steps = STEPS.filter(({ name }) =>
    name === "suites"
      ? files.length > 0
      : only
        ? only.includes(name)
        : !(noEditor && EDITOR_STEPS.includes(name)),
  );
  const total = { passed: 0, failures: [], shaky: [] };
  const unfinished = new Set();
  for (const { name, title, needs, work } of steps) {
    if (unfinished.has(needs)) {
      unfinished.add(name);
      console.log(`\n▸ ${title}：前面的步骤没有成功，略去`);
      continue;
    }
    console.log(`\n▸ ${title}`);
    const { passed, failures, shaky } = await resultOf(title, () => work(files));
    if (failures.length > 0) unfinished.add(name);
    console.log(`${failures.length > 0 ? "✖" : "✔"} ${title}：${passed} 项通过，${failures.length} 项失败`);
    total.passed += passed;
    total.failures.push(...failures);
    total.shaky.push(...shaky);
  }
  return total;
}

/** What the work gives; a fault of its own is told and counts as one failure by the name of the work. */
async function resultOf(name, work) {
  try {
    return (await work()) ?? { passed: 1, failures: [], shaky: [] };
  } catch (fault) {
    const reason = explain(fault);
    console.log(reason);
    return { passed: 0, failures: [{ name, reason }], shaky: [] };
  }
}

/** Failures once more, in short: of a long run's output the end is what is seen, and often all that is kept. */
function recall(title, failures) {
  if (failures.length > 0) console.log(`\n▸ ${title}`);
  for (const { name, reason } of failures) console.log(`✖ ${name}\n${excerpt(reason)}`);
}

async function tool(path, ...args) {
  await run(process.execPath, [join(ROOT, "node_modules", path), ...args], { cwd: ROOT });
}

async function build() {
  const { build } = await import("./build.mjs");
  await build();
}

async function makePackages() {
  const { makePackages } = await import("./package.mjs");
  await makePackages();
}

/** In a process of its own, since the files under test are TypeScript and this one may start before tsx is installed. */
function runSuites(files) {
  return new Promise((resolve, reject) => {
    const child = fork(join(ROOT, ".scripts", "suites.mjs"), files, {
      cwd: ROOT,
      execArgv: ["--import", "tsx"],
    });
    child.on("message", resolve);
    child.on("error", reject);
    child.on("exit", (code) =>
      reject(new Trouble(`测试没有跑完（退出码 ${code}）`, "请按上面的输出排除问题后重试。")),
    );
  });
}

async function testEditor(options) {
  const { runEditorTests } = await import("../test/vscode/run.mjs");
  return runEditorTests(options);
}

async function testPackaged() {
  const { packageFile } = await import("./package.mjs");
  return testEditor({ vsix: packageFile() });
}

/** The test files that drive the extension in a browser. */
function webFiles() {
  const names = readdirSync(join(ROOT, "test", "vscode", "web")).filter((name) => name.endsWith(".test.mjs"));
  return names.sort().map((name) => join("test", "vscode", "web", name));
}

/** The test files that node:test runs, or those whose paths in test/ begin as one of `only` says. */
function testFiles(only) {
  const paths = readdirSync(join(ROOT, "test"), { recursive: true })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".test.ts") && !path.startsWith("vscode/"))
    .sort();
  const starts = only?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [""];
  const stray = starts.find((start) => !paths.some((path) => path.startsWith(start)));
  if (stray) throw new Trouble(`没有叫“${stray}”的步骤或测试`, "运行 npm test -- --help 可看能写的名称。");
  return paths
    .filter((path) => starts.some((start) => path.startsWith(start)))
    .map((path) => join("test", path));
}

await main(async () => {
  const options = readOptions(
    { only: { type: "string" }, "no-editor": { type: "boolean" }, help: { type: "boolean" } },
    "npm test",
  );
  if (options.help) return console.log(USAGE);
  const steps = { only: options.only?.split(","), noEditor: options["no-editor"] };
  const { passed, failures, shaky } = await resultOf("npm test", () => takeSteps(steps));
  recall("再试一次才通过的", shaky);
  recall("没有通过的", failures);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
});
