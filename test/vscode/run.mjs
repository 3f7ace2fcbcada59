// Runs the suite in a real VS Code: on the source tree, or on a packaged extension installed into a fresh profile.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ROOT } from "../../.scripts/lib/paths.mjs";
import { main, Trouble } from "../../.scripts/lib/trouble.mjs";
import { installWith, testExecutable } from "../../.scripts/vscode/executable.mjs";
import { freePort, HOST } from "../../.scripts/vscode/ports.mjs";
import { writeSettings } from "../../.scripts/vscode/settings.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/**
 * Runs every suite/*.test.ts, or those whose names begin with `only`, and gives `{ passed, failures, shaky }`: how many tests
 * passed, which did not, and which did only at a second attempt, each with its reason. With `vsix`, a packaged extension's
 * path, that one is tested; else the extension whose root is `root` (the project, already built).
 */
export async function runEditorTests({ vsix, root = ROOT, only = "" } = {}) {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "gongwen-vscode-")));
  try {
    const results = await runIn(place, { vsix: vsix && resolve(vsix), root: resolve(root), only });
    for (const { name, error } of results.failed) console.log(`✖ ${name}\n${error}`);
    const told = ({ name, error }) => ({ name, reason: error });
    return {
      passed: results.passed.length,
      failures: results.failed.map(told),
      shaky: results.shaky.map(told),
    };
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function runIn(place, { vsix, root, only }) {
  const { runTests } = await import("@vscode/test-electron");
  const at = (name) => join(place, name);
  const suite = await bundleSuite(only);
  cpSync(join(HERE, "workspace"), at("workspace"), { recursive: true });
  mkdirSync(at("extensions"));
  await writeSettings(at("user"));
  const profile = [`--user-data-dir=${at("user")}`, `--extensions-dir=${at("extensions")}`];
  const executable = await testExecutable(place);
  if (vsix) installWith(executable, vsix, profile);
  // By this door the suite presses keys and looks at the window, in the page as on a desktop.
  const debuggingPort = await freePort();
  const fault = await runTests({
    vscodeExecutablePath: executable.program,
    extensionDevelopmentPath: vsix ? emptyExtension(at("driver")) : root,
    extensionTestsPath: suite,
    launchArgs: [at("workspace"), ...profile, `--remote-debugging-port=${debuggingPort}`],
    extensionTestsEnv: {
      GONGWEN_TEST_RESULTS: at("results.json"),
      GONGWEN_TEST_WINDOW: `http://${HOST}:${debuggingPort}`,
      GONGWEN_TEST_EXTENSION: vsix ? at("extensions") : root,
    },
  }).then(
    () => undefined,
    (error) => error,
  );
  return readResults(at("results.json"), fault);
}

/** One file out of the suite's tests whose names begin with `only`, next to the other built files. */
async function bundleSuite(only) {
  const { build } = await import("esbuild");
  const outfile = join(ROOT, "dist", "test", "vscode", "suite.cjs");
  const tests = readdirSync(join(HERE, "suite")).filter(
    (name) => name.startsWith(only) && name.endsWith(".test.ts"),
  );
  const imports = tests.map((name) => `import "./${name}";`);
  await build({
    stdin: {
      contents: [...imports, 'export { run } from "./index.ts";'].join("\n"),
      resolveDir: join(HERE, "suite"),
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
    outfile,
  });
  return outfile;
}

/** VS Code runs a suite only beside an extension under development: here one that does nothing. */
function emptyExtension(folder) {
  mkdirSync(folder);
  const manifest = {
    name: "driver",
    publisher: "gongwen-test",
    version: "0.0.1",
    engines: { vscode: "^1.91.0" },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/** The results; where VS Code ended before the suite did, that counts as one more failure. */
function readResults(file, fault) {
  if (!existsSync(file)) {
    throw new Trouble(
      "VS Code 里的测试没有跑起来",
      "请看上面的输出；设 GONGWEN_VSCODE_LOG=1 可看到全部日志。",
      fault?.message,
    );
  }
  const results = JSON.parse(readFileSync(file, "utf8"));
  if (results.running) {
    results.failed.push({
      name: results.running,
      error: `跑这一项时 VS Code 退出了：${fault?.message ?? "原因不明"}`,
    });
  }
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const text = { type: "string" };
    const { values } = parseArgs({ options: { vsix: text, root: text, only: text } });
    const { passed, failures } = await runEditorTests(values);
    console.log(`${passed} passed, ${failures.length} failed`);
    return failures.length > 0 ? 1 : 0;
  });
}
