// The program that stands for VS Code in a test run: a downloaded desktop one, or ours that serves it in a page.
import { spawnSync } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { excerpt, Trouble } from "../lib/trouble.mjs";
import { cachePath } from "./cache.mjs";
import { hasDesktop, wantedEditor } from "./choose.mjs";

const CODE = fileURLToPath(new URL("code.mjs", import.meta.url));

/** `{ program, installer }`: what `runTests` starts, and the command with first arguments that installs a package. */
export async function testExecutable(folder) {
  const wanted = wantedEditor();
  if ((wanted ?? (hasDesktop() ? "desktop" : "served")) === "served") return servedExecutable(folder);
  try {
    return await desktopExecutable();
  } catch (fault) {
    if (wanted || process.platform !== "linux") {
      throw new Trouble(
        "桌面版 VS Code 没有下载成功",
        "请检查网络后重试，或设 GONGWEN_VSCODE=served 改用由 npm 包提供的本机网页版。",
        fault.message,
      );
    }
    console.log(`桌面版 VS Code 没有下载成功（${fault.message}），改用本机网页版。`);
    return servedExecutable(folder);
  }
}

/** Installs a packaged extension by an executable's installer. */
export function installWith({ installer }, file, profile) {
  const [command, ...first] = installer;
  const shell = process.platform === "win32";
  const args = [...first, ...profile, "--install-extension", file];
  const done = spawnSync(shell ? `"${command}"` : command, shell ? args.map((arg) => `"${arg}"`) : args, {
    shell,
    encoding: "utf8",
  });
  if (done.status === 0) return;
  const output = done.error?.message ?? `${done.stdout}${done.stderr}`;
  throw new Trouble(`扩展包 ${file} 没有装上`, "请按上面的输出排除问题后重试。", excerpt(output));
}

async function desktopExecutable() {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } = await import(
    "@vscode/test-electron"
  );
  const program = await downloadAndUnzipVSCode({ cachePath: cachePath("desktop") });
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(program);
  // The profile that it names is the cache's; the caller gives the run's own.
  const installer = [command, ...args.filter((arg) => !/^--(user-data|extensions)-dir=/.test(arg))];
  return { program, installer };
}

/** A one-line program in `folder` that runs code.mjs with this very Node. */
async function servedExecutable(folder) {
  const windows = process.platform === "win32";
  const program = join(folder, windows ? "code.cmd" : "code");
  const text = windows
    ? `@"${process.execPath}" "${CODE}" %*\r\n`
    : `#!/bin/sh\nexec ${quote(process.execPath)} ${quote(CODE)} "$@"\n`;
  await writeFile(program, text);
  await chmod(program, 0o755);
  return { program, installer: [program] };
}

function quote(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
