// Says which VS Code to use, the desktop's or the served one, and finds a desktop VS Code.
import { findProgram, isProgram } from "../lib/programs.mjs";
import { Trouble } from "../lib/trouble.mjs";

const COMMANDS = ["code", "code-insiders", "codium"];
const MAC_PLACE = "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code";

/** GONGWEN_VSCODE (desktop or served) where it is set, else undefined. */
export function wantedEditor() {
  const wanted = process.env.GONGWEN_VSCODE;
  if (!wanted || wanted === "desktop" || wanted === "served") return wanted || undefined;
  throw new Trouble(
    `环境变量 GONGWEN_VSCODE 的值“${wanted}”不认识`,
    "请写 desktop（桌面版）或 served（本机网页版），或去掉这个变量。",
  );
}

/** Whether windows can be shown here: always on macOS and Windows, on Linux with a display. */
export function hasDesktop() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The command of an installed desktop VS Code (or a sibling of it), or undefined. */
export function findCode() {
  // In a remote VS Code's terminal `code` only passes files on; it cannot load an extension under development.
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  return findProgram(COMMANDS) ?? (isProgram(MAC_PLACE) ? MAC_PLACE : undefined);
}
