// Runs a test suite inside the served VS Code's extension host, through a page in a browser without a window.
import { excerpt, Trouble } from "../lib/trouble.mjs";
import { pageAddress, pageUri } from "./address.mjs";
import { launchBrowser } from "./browser.mjs";
import { serve } from "./server.mjs";

/** How long a run may say nothing before it counts as hung, in milliseconds. */
const SILENCE_LIMIT = 180_000;

/** How a suite's own lines begin; all else that the workbench logs is kept for the case of trouble. */
const SUITE_LINE = /^[✔✖▸]/u;

/**
 * Runs the suite at `testsPath` with the extensions at `developmentPaths` on `folder`; resolves to its exit code.
 * The suite's lines go to standard output; GONGWEN_VSCODE_LOG=1 shows everything that VS Code logs.
 */
export async function runSuite({
  developmentPaths,
  testsPath,
  folder,
  dataDir,
  extensionsDir,
  debuggingPort,
}) {
  const server = await serve({ dataDir, extensionsDir, testable: true });
  let browser;
  try {
    browser = await launchBrowser({ debuggingPort });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const answer = watch(page, server);
    const payload = [
      ...developmentPaths.map((path) => ["extensionDevelopmentPath", pageUri(server.url, path)]),
      ["extensionTestsPath", pageUri(server.url, testsPath)],
      ["skipWelcome", "true"],
    ];
    await answer.listen();
    page
      .goto(pageAddress(server.url, folder, payload))
      .catch((fault) => answer.fail(`页面打不开：${fault.message}`));
    return await answer.exitCode;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** Listens to what the page reports: log lines, the exit code, or that the page, the server or time has run out. */
function watch(page, server) {
  const log = [];
  const { promise, resolve, reject } = deferred();
  let timer;
  let over = false;
  const fail = (what) => {
    const remedy = "设 GONGWEN_VSCODE_LOG=1 再运行一次，可以看到 VS Code 的全部日志。";
    reject(new Trouble(what, remedy, excerpt(log.join("\n"), 0, 20)));
  };
  const heard = () => {
    clearTimeout(timer);
    if (over) return;
    timer = setTimeout(
      () => fail(`VS Code 里的测试 ${SILENCE_LIMIT / 60_000} 分钟没有动静，已中止`),
      SILENCE_LIMIT,
    );
  };
  const say = (type, parts) => {
    heard();
    const line = parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
    log.push(`[${type}] ${line.split("\n", 1)[0]}`);
    if (SUITE_LINE.test(line) || process.env.GONGWEN_VSCODE_LOG) console.log(line);
  };
  page.on("crash", () => fail("浏览器的页面崩溃了"));
  server.ended.then((output) => {
    log.push(output);
    fail("测试还没跑完，VS Code 服务端就结束了");
  });
  const exitCode = promise.finally(() => {
    over = true;
    clearTimeout(timer);
  });
  // Whoever runs the suite awaits it later; an early fault must not end the process before that.
  exitCode.catch(() => {});
  return {
    fail,
    exitCode,
    async listen() {
      heard();
      await page.exposeFunction("codeAutomationLog", say);
      await page.exposeFunction("codeAutomationExit", resolve);
    },
  };
}

function deferred() {
  const handles = {};
  handles.promise = new Promise((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return handles;
}
