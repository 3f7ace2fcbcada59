// Opens an address in the person's own browser.
import { spawn } from "node:child_process";
import { findProgram } from "../lib/programs.mjs";
import { hasDesktop } from "./choose.mjs";

/** Whether a browser could be asked to show `address`; false where there is no desktop or no browser. */
export function openInBrowser(address) {
  if (!hasDesktop()) return Promise.resolve(false);
  const [command, ...args] = opener(address);
  if (!findProgram([command])) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", windowsHide: true });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}

function opener(address) {
  if (process.platform === "darwin") return ["open", address];
  // Unlike `start`, this one takes an address with & as it is.
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return ["xdg-open", address];
}
