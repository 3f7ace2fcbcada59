// A Chromium-family browser for the served VS Code: found on the machine, on Debian and Ubuntu installed if need be.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { findProgram, isProgram } from "../lib/programs.mjs";
import { run } from "../lib/run.mjs";
import { Trouble } from "../lib/trouble.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];
const MAC_PLACES = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const APT_PACKAGES = ["chromium", "fonts-noto-cjk"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const REMEDY =
  "请安装 Chrome、Chromium 或 Edge；已经装了的，用环境变量 GONGWEN_CHROMIUM 写明它的路径。" +
  "Debian、Ubuntu 上可运行：sudo apt-get install chromium fonts-noto-cjk";

/** The browser's path: GONGWEN_CHROMIUM, the PATH, the usual places; undefined where there is none. */
function findBrowser() {
  const named = process.env.GONGWEN_CHROMIUM;
  if (named && !isProgram(named)) {
    throw new Trouble(
      `环境变量 GONGWEN_CHROMIUM 指的 ${named} 不是可运行的程序`,
      "请改成浏览器的完整路径，或去掉这个变量。",
    );
  }
  return named || findProgram(NAMES) || usualPlaces().find(existsSync);
}

/**
 * Starts the browser without a window, as playwright's Browser; installs one first where that can be done. With
 * `debuggingPort`, others on this machine can drive it too, by the DevTools protocol.
 */
export async function launchBrowser({ debuggingPort } = {}) {
  const executablePath = findBrowser() ?? (await installBrowser());
  const { chromium } = await import("playwright-core");
  try {
    const more = debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : [];
    return await chromium.launch({ executablePath, args: [...FLAGS, ...more] });
  } catch (fault) {
    throw new Trouble(`浏览器 ${executablePath} 启动不了`, REMEDY, fault.message);
  }
}

async function installBrowser() {
  if (process.getuid?.() !== 0 || !findProgram(["apt-get"]))
    throw new Trouble("没有找到 Chromium 一类的浏览器", REMEDY);
  console.log("没有找到浏览器，正在安装 Chromium 和中文字体（apt-get）……");
  const install = (args) =>
    run("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
      quiet: true,
      env: { DEBIAN_FRONTEND: "noninteractive" },
      what: "浏览器没有装成",
      remedy: REMEDY,
    });
  await install(["update"]);
  await install(["install", "--yes", "--no-install-recommends", ...APT_PACKAGES]);
  const installed = findBrowser();
  if (!installed) throw new Trouble("浏览器装过了，却仍然找不到", REMEDY);
  return installed;
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((base) =>
      MAC_PLACES.map((at) => join(base, at)),
    );
  }
  if (process.platform !== "win32") return [];
  const bases = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return bases.filter(Boolean).flatMap((base) => WINDOWS_PLACES.map((at) => join(base, at)));
}
