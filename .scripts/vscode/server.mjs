// VS Code's server on this machine only: started, answered, and ended for sure.
import { spawn, spawnSync } from "node:child_process";
import { excerpt, Trouble } from "../lib/trouble.mjs";
import { cachePath } from "./cache.mjs";
import { ensurePieces } from "./pieces.mjs";
import { HOST, refuseBusy } from "./ports.mjs";

const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;
const GUARD = new URL("guard.mjs", import.meta.url);

/**
 * Starts the server and resolves when it answers, with `{ url, port, stop, ended }`: `stop()` ends it and its
 * children, `ended` resolves when it has ended by whatever cause, with the last lines it wrote.
 * `port` 0 takes a free one; a busy one is a Trouble. `testable` lets the page run a suite (see suite.mjs).
 */
export async function serve({ port = 0, dataDir, extensionsDir, testable = false }) {
  if (port !== 0) await refuseBusy(port);
  const { node, serverMain } = await ensurePieces();
  const args = [
    ...["--import", GUARD.href, serverMain],
    ...["--host", HOST, "--port", String(port), "--without-connection-token"],
    ...["--accept-server-license-terms", "--disable-workspace-trust", "--disable-telemetry"],
    ...["--server-data-dir", dataDir, "--user-data-dir", dataDir, "--extensions-dir", extensionsDir],
    ...(testable ? ["--enable-smoke-test-driver"] : []),
  ];
  const child = spawn(node, args, {
    // A group of its own, so that its extension hosts end with it; the guard reads the pipe on its input.
    detached: process.platform !== "win32",
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const output = keepOutput(child);
  const closed = new Promise((resolve) => child.once("close", resolve));
  const ended = closed.then(() => excerpt(output.text));
  const killNow = () => killGroup(child, "SIGKILL");
  process.once("exit", killNow);
  closed.then(() => process.off("exit", killNow));

  const stop = async () => {
    killGroup(child, "SIGTERM");
    const timer = setTimeout(killNow, STOP_LIMIT);
    await closed;
    clearTimeout(timer);
    killNow();
  };
  try {
    const actualPort = await listening(child, output, ended);
    return { url: `http://${HOST}:${actualPort}`, port: actualPort, stop, ended };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** The port, once the server says that it listens and really answers; a Trouble if it ends or stays silent. */
async function listening(child, output, ended) {
  let timer;
  const said = new Promise((resolve, reject) => {
    const remedy = `请按上面的输出排除问题后重试；必要时删掉 ${cachePath()} 重新下载。`;
    const fail = (what) => reject(new Trouble(what, remedy, excerpt(output.text)));
    timer = setTimeout(() => fail("VS Code 服务端一分钟内没有起来"), START_LIMIT);
    output.onText = () => {
      const port = /Extension host agent listening on (\d+)/.exec(output.text)?.[1];
      if (port) resolve(Number(port));
    };
    child.once("error", (error) => fail(`VS Code 服务端启动不了（${error.message}）`));
    ended.then(() => fail("VS Code 服务端一启动就结束了"));
  });
  const port = await said.finally(() => clearTimeout(timer));
  await fetch(`http://${HOST}:${port}/version`, { signal: AbortSignal.timeout(START_LIMIT) });
  return port;
}

function keepOutput(child) {
  const output = { text: "", onText: () => {} };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output.text = (output.text + text).slice(-100_000);
      output.onText();
    });
  }
  return output;
}

function killGroup(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    if (child.exitCode === null) spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}
