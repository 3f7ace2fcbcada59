// Puts an extension into the server's extensions folder: as a link to its source, or from a packaged file.
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { run } from "../lib/run.mjs";
import { Trouble } from "../lib/trouble.mjs";
import { ensurePieces } from "./pieces.mjs";

/** Makes `extensionsDir` hold one extension, the one whose root folder is `root`, as a link: a rebuild counts at once. */
export async function linkExtension(root, extensionsDir) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // The list that VS Code keeps there must be made anew, else a link of another version is not seen.
  await rm(extensionsDir, { recursive: true, force: true });
  await mkdir(extensionsDir, { recursive: true });
  await symlink(resolve(root), join(extensionsDir, `${publisher}.${name}-${version}`), "junction");
}

/** Installs a packaged extension (.vsix) into `extensionsDir`, the way the server itself does it. */
export async function installPackage(file, extensionsDir, dataDir) {
  if (!existsSync(file))
    throw new Trouble(`找不到扩展包 ${file}`, "请先运行 npm run package 生成它，再核对路径。");
  const { node, serverMain } = await ensurePieces();
  const folders = [
    "--extensions-dir",
    extensionsDir,
    "--server-data-dir",
    dataDir,
    "--user-data-dir",
    dataDir,
  ];
  await run(
    node,
    [serverMain, "--accept-server-license-terms", ...folders, "--install-extension", resolve(file)],
    {
      quiet: true,
      what: `扩展包 ${file} 没有装上`,
      remedy: "请按上面的输出检查扩展包；可以重新运行 npm run package 后再试。",
    },
  );
}
