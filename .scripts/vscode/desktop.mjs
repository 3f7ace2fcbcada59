// Opens the extension in an installed desktop VS Code.
import { spawnSync } from "node:child_process";
import { Trouble } from "../lib/trouble.mjs";
import { findCode, hasDesktop, wantedEditor } from "./choose.mjs";

/**
 * Opens a new window with the extension under development at `root`, showing `folder` and `file`. False where no
 * desktop VS Code is installed or it refuses; a Trouble where GONGWEN_VSCODE insists on one and there is none.
 */
export function openDesktop({ root, folder, file }) {
  const insisted = wantedEditor() === "desktop";
  const code = insisted || hasDesktop() ? findCode() : undefined;
  if (!code && insisted) {
    throw new Trouble(
      "PATH 上没有 code 命令",
      "请安装桌面版 VS Code 并把 code 加进 PATH，或设 GONGWEN_VSCODE=served 改用本机网页版。",
    );
  }
  if (!code) return false;
  // Windows starts code.cmd only through a shell.
  const shell = process.platform === "win32";
  const words = ["--new-window", `--extensionDevelopmentPath=${root}`, folder, file];
  const { status } = spawnSync(shell ? `"${code}"` : code, shell ? words.map((word) => `"${word}"`) : words, {
    shell,
    stdio: "inherit",
  });
  if (status !== 0) console.log("桌面版 VS Code 没有打开，改用本机网页版。");
  return status === 0;
}
