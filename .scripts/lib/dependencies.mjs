// Makes sure a fresh clone has what the other commands need: a recent Node and the locked dependencies.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

const OLDEST_NODE = 20;

/** Throws a Trouble where Node is too old, else runs `npm ci` in `root` if node_modules is not as the lock file says. */
export async function ensureDependencies(root) {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) {
    throw new Trouble(
      `Node ${process.versions.node} 太旧，公文需要 Node ${OLDEST_NODE} 或更新的版本`,
      "请到 https://nodejs.org 安装新版 Node，然后重试。",
    );
  }
  if (isInstalled(root)) return;
  console.log("正在安装依赖（npm ci），约半分钟……");
  await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    quiet: true,
    what: "依赖没有装成",
    remedy:
      "若是网络问题，请确认能访问 npm 软件源（npm config get registry 可查看，公司网络可能要设 HTTPS_PROXY），再重试一次；" +
      "否则请运行 npm ci 看完整的输出。",
  });
}

/** Whether every package that the lock file requires is in node_modules, in the locked version. */
function isInstalled(root) {
  const installedFile = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(join(root, "package-lock.json"))).every(([path, locked]) => {
    if (path === "") return true;
    const found = installed[path];
    // npm leaves out what is optional and made for another platform.
    return found ? found.version === locked.version : Boolean(locked.optional || locked.devOptional);
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
}
